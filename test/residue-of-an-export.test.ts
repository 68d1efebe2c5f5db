/** boilerplate-residue: what exporting and copying did to characters, and marks that their writer meant. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../server/src/core/index';
import { check, checkSilent, findings } from './check';

const RULE = 'boilerplate-residue';

describe('a text that was exported as one value', () => {
  const RULING =
    '"青河县人民法院\\n民 事 裁 定 书\\n　　　原告王明，男，住青河县柳河镇。\\n　　　本院认为，双方已经和解，准许撤诉。\\n本裁定送达后即生效。\\n审判员　李华\\n二〇二四年三月五日"';
  it('has every line break counted and mended, and loses its quotes', () => {
    const [found, ...others] = findings(RULING, RULE);
    expect(others).toEqual([]);
    expect(found!.message).toContain('6处');
    const mended = applyEdits(RULING, found!.fixes[0]!.edits);
    expect(mended).toBe(RULING.slice(1, -1).replaceAll('\\n', '\n'));
  });
  it('its quotes are not turned into Chinese ones', () => {
    checkSilent('punctuation', RULING);
  });
  it('a path beside a break keeps its letters', () => {
    const text = '日志在D:\\logs\\new目录下。\\n二、每周清理一次。';
    const [found] = findings(text, RULE);
    expect(applyEdits(text, found!.fixes[0]!.edits)).toBe('日志在D:\\logs\\new目录下。\n二、每周清理一次。');
  });
  it('a text that names the sign has none', () => {
    checkSilent(RULE, '每行以\\n结尾，\\n表示换行。');
  });
});

describe('a question mark', () => {
  it.each([
    '方案采用十六位编号（？不是十四位？），请核对。',
    '第二项没有落实（？李明问过王芳）。',
    '有人问我会不会延期“？我说不会。',
    '要回答两点：a）怎样甄别信息？b）怎样补充数据？',
  ])('of the writer: %s', (text) => checkSilent(RULE, text));
  it('that stands for a character is told as before', () => {
    check(RULE, '二期、⟦?⟧{boilerplate-residue}水灌区开工，建成三座泵站。');
    check(RULE, '全县综合排名前1⟦?⟧{boilerplate-residue}。');
  });
  it('at the head of a note informs', () => {
    const [found] = findings('今年重点工程（?水库除险加固）已完成。', RULE);
    expect(found?.severity).toBe('information');
  });
});

describe('pinyin', () => {
  it('in the heads of a glossary is its writer’s', () =>
    checkSilent(RULE, '【炖(dùn)】小火慢煮。\n【煨(wēi)】微火慢熟。\n【焯(chāo)】开水略煮。\n【爆(bào)】旺火快炒。\n'));
  it('behind any words of sentences came from a page', () => {
    expect(findings('全县(xiàn)经济(jì)平稳增长(zhǎng)，结(jié)构不断优化。', RULE)).toHaveLength(1);
  });
});
