/** boilerplate-residue: what looks like residue of a page or an assistant, and is the writer's own. */
import { describe, expect, it } from 'vitest';
import { checkSilent, findings } from './check';

const RULE = 'boilerplate-residue';
/** Notes on programs, which show that they are no official writing. */
const NOTES = [
  '# 前端学习笔记',
  '',
  '我们先看一下怎么写一个组件，你可以跟着敲一遍代码。',
  '',
  '```js',
  'const a = 1;',
  '```',
  '',
  '其实原理很简单，我一开始也没弄懂，后来看了源码就明白了。',
  '',
].join('\n');
const severities = (text: string, format: 'markdown' | 'plain'): string[] =>
  findings(text, RULE, { format }).map(({ severity }) => severity);

describe('the writer’s own', () => {
  it.each([
    '感谢阅读，希望能对你有所帮助，文章若有错误或者侵权，可以在评论区留言。',
    '本文转载自某技术专栏，如有侵权，请与本人联系。',
  ])('what closes a post: %s', (line) => checkSilent(RULE, `${NOTES}\n${line}\n`, { format: 'markdown' }));

  it('but an assistant that speaks there is told', () =>
    expect(severities('关于开展检查的通知\n\n各村要认真自查。\n\n如需我调整语气，请随时告诉我。', 'plain')).toEqual([
      'warning',
    ]));

  it('tags and entities in notes on programs inform, and nothing is taken out unasked', () => {
    const text = 'JavaScript学习笔记\n\n其实我们也可以用id属性，比如<div id="print">，你试一下就明白了。\n';
    const told = findings(text, RULE, { format: 'plain' });
    expect(told.map(({ severity }) => severity)).toEqual(['information']);
    expect(told.every(({ fixes }) => fixes.every(({ safe }) => !safe))).toBe(true);
    expect(severities('关于开展检查的通知\n\n各村要认真自查，&nbsp;建立台账。\n', 'plain')).toEqual(['warning']);
  });

  it('turns of a sample dialogue that stand twice inform', () => {
    const turn = [
      'assistant: 好的，正在为您规划新的训练方案，请稍等片刻。',
      '',
      '训练方案包含热身、拉伸和放松三个环节，每个环节十分钟。',
      '',
      '完成后请记录当天的心率和感受，便于后续调整。',
    ].join('\n');
    const text = `# 提示词\n\n## 示例一\n\nuser: 换个方案\n\n${turn}\n\n## 示例二\n\nuser: 再换一个\n\n${turn}\n`;
    expect(severities(text, 'markdown')).not.toContain('warning');
  });
});
