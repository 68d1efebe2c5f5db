/** Quiet while a draft grows: what it lacks is told when it is there as a whole, and not while it is written towards. */
import { describe, expect, test } from 'vitest';
import { URI, Writer } from './writer';

const BODY =
  '今年以来，全镇上下把防汛工作作为头等大事来抓，层层压实责任，认真排查隐患，及时转移群众，没有发生人员伤亡。';
const REPORT = `石桥镇2024年防汛工作总结

${BODY}现将有关情况总结如下：

一、主要做法

（一）压实责任。${BODY}

（二）排查隐患。${BODY}

二、取得的成效

${BODY}${BODY}

石桥镇人民政府
2024年12月1日
`;

test('typed from the first character to the last, a report lacks nothing until it is saved', () => {
  const writer = new Writer();
  for (const [i, character] of [...REPORT].entries()) {
    writer.put(writer.text.length, character);
    if (i % 5 === 0 || character === '\n') expect(writer.lacking, writer.text).toEqual([]);
  }
  writer.growth.settle(URI);
  expect(writer.lacking).toContain('missing-section');
});

test('a finished draft that is opened or pasted is told as a whole at once', () => {
  expect(new Writer(REPORT).lacking).toContain('missing-section');
  expect(new Writer().put(0, REPORT).lacking).toContain('missing-section');
});

describe('an existing draft', () => {
  test('is quiet while it is written on at its end, above its signature too', () => {
    for (const behind of [REPORT.trimEnd().slice(-6), `${BODY}${BODY}`]) {
      const writer = new Writer(REPORT).behind(behind, '\n\n三、');
      expect(writer.lacking).toEqual([]);
      writer.growth.settle(URI);
      expect(writer.lacking.length).toBeGreaterThan(0);
    }
  });

  test('is told when the edits go elsewhere: two places, or one at length', () => {
    const writer = new Writer(REPORT).type('一');
    expect(writer.lacking).toEqual([]);
    // A slip mended in passing.
    writer.behind('压实责任', '，').behind('压实责任，', '层');
    expect(writer.lacking).toEqual([]);
    writer.behind('石桥镇2024年', '度');
    expect(writer.lacking).toContain('missing-section');
    const other = new Writer(REPORT).type('一');
    for (let i = 0; i < 13; i++) other.behind('压实责任', '实');
    expect(other.lacking).toContain('missing-section');
  });

  test('edits in its middle change nothing', () => {
    expect(new Writer(REPORT).behind('压实责任', '，').lacking).toContain('missing-section');
  });
});

test('what is begun below headings is no text of theirs until there is a word', () => {
  const list = `${REPORT.slice(0, REPORT.indexOf('二、'))}二、存在的问题\n\n（一）资金不足\n\n（二）人员紧缺\n\n`;
  for (const begun of ['三', '（三', '3', '第三', 'sanshi'])
    expect(new Writer().type(list + begun).told.join(), begun).not.toContain('empty-section');
  expect(new Writer().type(`${list}两个站所只有三名工作人员。`).told.join()).toContain('empty-section');
});

describe('letters where the draft was last typed', () => {
  const told = (writer: Writer): string => writer.told.join();
  test('one is the beginning of a word; more are a blank, but for a client that says where the cursor is', () => {
    const writer = new Writer(REPORT).type('另查隐患x');
    expect(told(writer)).not.toContain('placeholder');
    expect(told(writer.type('x'))).toContain('placeholder');
    writer.growth.hearsOfCursor = true;
    expect(told(writer)).not.toContain('placeholder');
    expect(writer.growth.leave(URI, writer.text)).toBe(true);
    expect(told(writer)).toContain('placeholder');
    expect(writer.growth.leave(URI, writer.text)).toBe(false);
  });
  test('are a blank when something is written behind them, or elsewhere, and when they were pasted', () => {
    const writer = new Writer(REPORT);
    writer.growth.hearsOfCursor = true;
    expect(told(writer.type('另查隐患xx处'))).toContain('placeholder');
    expect(told(new Writer(REPORT).type('另查隐患x').put(0, '\n'))).toContain('placeholder');
    expect(told(new Writer(REPORT).put(REPORT.length, `另查${'隐患'.repeat(30)}x`))).toContain('placeholder');
  });
});

test('a heading just written is not empty; one that was passed over is', () => {
  const writer = new Writer().type(REPORT.slice(0, REPORT.indexOf('二、'))).type('二、存在的问题\n\n');
  expect(writer.told.join()).not.toContain('empty-section');
  writer.type('三、下一步打算\n\n下一步，继续做好值班值守。\n');
  expect(writer.told.join()).toContain('empty-section');
});
