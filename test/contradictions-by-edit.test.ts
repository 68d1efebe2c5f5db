/** What contradicts what is known from edit to edit: after each it is what a fresh look at the text says. */
import { expect, it } from 'vitest';
import { lint, ReadingCache, readReport } from '../server/src/core/index';
import { randomFrom } from './random';

/** Lines that state facts, and lines that cast another light on those below: a year, a part, a list, articles, a title. */
const LINES = [
  '青河县2024年工作总结',
  '青河县2025年工作报告',
  '一、2024年工作情况',
  '一、2023年工作情况',
  '二、下一步工作打算',
  '本周进展',
  '五年来，全县新建文化广场8个。',
  '全县新建文化广场8个，惠及群众12035人。',
  '全县新建文化广场9个，惠及群众12053人。',
  '这9个文化广场都已投入使用。',
  '全县完成技改投资3200万元，培训干部320人次。',
  '全县完成技改投资3700万元，培训干部230人次。',
  '- 全县完成技改投资2300万元',
  '（一）全县完成技改投资2300万元',
  '研发中心建设项目13213.25万元，分两期。',
  '研发中心建设项目总投资15213.25万元。',
  '研发中心建设项目批复投资13213.52万元。',
  '第三条 全县完成技改投资3200万元。',
  '第四条 全县完成技改投资2300万元。',
  '第五条 培训干部320人次。',
  '全县上下真抓实干，各项工作取得新的成绩。',
];

it('holds over three hundred edits', () => {
  const next = randomFrom(20261128);
  const line = (): string => LINES[next(LINES.length)] ?? '';
  const lines = LINES.slice(6, 12);
  const cache = new ReadingCache();
  let previous = readReport(lines.join('\n'), { format: 'plain', cache });
  let told = 0;
  for (let edit = 0; edit < 300; edit++) {
    const at = next(lines.length + 1);
    const isLong = lines.length > 24;
    lines.splice(at, isLong ? 6 : next(3), ...(next(4) === 0 ? [] : [line()]));
    const text = lines.join('\n');
    previous = readReport(text, { format: 'plain', cache, previous });
    const found = conflictsIn(previous);
    told += found.length;
    expect(found, text).toEqual(conflictsIn(readReport(text, { format: 'plain' })));
  }
  expect(told).toBeGreaterThan(50);
});

const conflictsIn = (report: ReturnType<typeof readReport>): unknown[] =>
  lint(report)
    .filter(({ rule }) => rule === 'number-conflict')
    .map(({ span, severity, message }) => [span, severity, message]);
