/** Radicals that a copy out of a PDF has in the place of characters: read as these, and no other script. */
import { describe, expect, it } from 'vitest';
import { fold } from '../server/src/core/text/fold';
import { check, checkSilent } from './check';

describe('radicals in the place of characters', () => {
  it('fold into the characters, one for one', () => {
    expect(fold('第⼀节 ⼈⺠代表⼤会，⻋⻔⻅⻚')).toBe('第一节 人民代表大会，车门见页');
    expect(fold('⾞⾨⾺')).toBe('车门马');
  });
  it('number headings', () =>
    checkSilent('heading-sequence', '# 汇编\n\n## 第⼀节 总则\n\n内容。\n\n## 第二节 职责\n\n内容。\n', {
      format: 'markdown',
    }));
  it('are no traditional script, so that words are still judged', () =>
    void check('wording', '会议⼀致认为，要⟦布署⟧{wording}下⼀步⼯作。'));
});
