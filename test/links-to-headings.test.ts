/** What runs unasked leaves a heading that the draft links to, where the link would lead nowhere. */
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll } from '../server/src/core/index';
import { findings } from './check';

const fixed = (text: string): string => applyEdits(text, fixAll(findings(text, undefined, { format: 'markdown' })));
const BODY = '本月修路三处，工期都没有拖。\n\n';

describe('headings with links to them', () => {
  const linked = (heading: string): string =>
    `# 修路月报\n\n- [监督: 谁来看](#监督-谁来看)\n\n## ${heading}\n\n${BODY}由村里的老把式来看，一天两趟,不落一处。\n`;
  it('keep the words that their target is made of', () => {
    const after = fixed(linked('监督: 谁来看'));
    expect(after).toContain('## 监督: 谁来看');
    expect(after).toContain('一天两趟，不落一处');
  });
  it('a mark that is none of the target is mended', () =>
    expect(
      fixed(`# 修路月报\n\n- [进度（上）](#进度上)\n\n## 进度(上)\n\n${BODY}修好的路（三处）都验过了。\n`),
    ).toContain('## 进度（上）'));
  it('and so is a heading that nothing links to', () =>
    expect(fixed(linked('监督: 谁来看').replace('(#监督-谁来看)', '(https://example.com)'))).toContain(
      '## 监督：谁来看',
    ));
});
