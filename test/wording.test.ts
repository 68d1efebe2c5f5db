/** wording: fixes, guards, traditional script, formulas, levels, and the cost of looking for all words at once. */
import { describe, expect, it, vi } from 'vitest';
import { FORMULAS } from '../server/src/core/norms/formulas';
import { CONTEXT_WORDS } from '../server/src/core/norms/context-words';
import { GUARDED_WORDS, OLD_FORMS, VARIANT_FORMS } from '../server/src/core/norms/guarded-words';
import { MISTYPED, MISWRITTEN } from '../server/src/core/norms/miswritten';
import { fixAll } from '../server/src/core/lint/fix';
import { applyEdits } from '../server/src/core/text/edit';
import { WordSearch } from '../server/src/core/text/word-search';
import { check, checkFix, checkSilent, findings } from './check';

const anywhere = [...MISWRITTEN, ...MISTYPED];
const lists = [...anywhere, ...GUARDED_WORDS, ...OLD_FORMS, ...CONTEXT_WORDS, ...VARIANT_FORMS];

describe('wording: the lists', () => {
  it('have a word and a right form that differ, no word twice among the plain ones', () => {
    expect(lists.filter(([wrong, right]) => !wrong || !right || wrong === right)).toEqual([]);
    const plain = anywhere.map(([wrong]) => wrong);
    expect(plain.filter((wrong, i) => plain.indexOf(wrong) !== i)).toEqual([]);
  });
  it('hold no right form that another entry calls wrong anywhere', () => {
    const wrong = new Set(anywhere.map(([word]) => word));
    expect(lists.filter(([, right]) => [...wrong].some((word) => right.includes(word)))).toEqual([]);
  });
  it('find every plain word in a sentence, and mend it', () => {
    for (let from = 0; from < anywhere.length; from += 50) {
      const some = anywhere.slice(from, from + 50);
      const all = (i: 0 | 1): string => some.map((pair) => `会议强调，${pair[i]}，请各单位知悉。`).join('\n');
      const text = all(0);
      const found = findings(text, 'wording');
      expect(found.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(some.map(([wrong]) => wrong));
      const mended = applyEdits(
        text,
        found.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
      );
      expect(mended).toBe(all(1));
    }
  });
  it('have patterns that match their own word', () => {
    for (const [wrong, , pattern] of [...GUARDED_WORDS, ...OLD_FORMS, ...CONTEXT_WORDS])
      expect(pattern ?? wrong).toContain(wrong);
  });
});

describe('wording: the same characters in other words', () => {
  for (const text of [
    '按排污许可证管理，按装机容量计算，防犯错误。',
    '自己经办的事项，来自已完成的项目，通过份额转让。',
    '会议公布署名文章，颁布署名办法。',
    '立即要求整改，既要又要，随即要办。',
    '究竟争议何在，毕竟赛程已定。',
    '通报消防工作，预报消息，标注消防通道。',
    '侯某等侯某某三人，问侯某情况。',
    '年令人振奋，今年令人难忘。',
    '交付款项，支付款项，付局长说。',
    '共商国是，为人做事，做为民服务的好干部。',
    '对像素要求不高，景像风景。'.slice(0, 9),
    '安全检查官兵宿舍，人民检察院。',
    '帐篷20顶，蚊帐30顶，营帐搭建。',
    '过度开发，过度性消费，度过节日。',
    '一只手，一只白鹭，一支队伍。',
    '好不像样，征兵。',
    '表1 各镇任务分解，图2各县进度，附件3各单位名单。',
  ])
    it(text, () => checkSilent('wording', text));
});

describe('wording: fixes', () => {
  it('touch only the character that differs, over a line wrap too', () => {
    checkFix(
      'wording',
      '柳河镇召开会议，对下半年安全生产工作进行了全面布\n署，要求落实责任。',
      '柳河镇召开会议，对下半年安全生产工作进行了全面部\n署，要求落实责任。',
      '',
      { format: 'markdown' },
    );
  });
  it('add the quotation marks of “三个代表”', () =>
    checkFix('wording', '学习三个代表重要思想。', '学习“三个代表”重要思想。'));
  it('are not safe where only the sense can tell', () => {
    expect(findings('群众反应的问题已解决。', 'wording')[0]!.fixes[0]!.safe).toBe(false);
    expect(findings('认真布署工作。', 'wording')[0]!.fixes[0]!.safe).toBe(true);
  });
});

describe('wording: levels and options', () => {
  const levels = (text: string): string[] => findings(text, 'wording').map((f) => f.severity);
  it('warns of what is wrong, tells of what is old or depends', () => {
    expect(levels('认真布署。')).toEqual(['warning']);
    expect(levels('其它事项。')).toEqual(['hint']);
    expect(levels('部份事项。')).toEqual(['information']);
    expect(levels('做出决定。')).toEqual(['hint']);
    expect(levels('地理座标明确。')).toEqual(['information']);
    // A word of an index is no slip for sure.
    expect(levels('道法自然\n\n以仁为本\n\n知行合一\n')).toEqual(['information']);
  });
  it('tells of variants only when asked', () => {
    checkSilent('wording', '演出精采。');
    expect(
      findings('演出精采。', 'wording', { config: { rules: { wording: { options: { variants: true } } } } }).map(
        (f) => f.severity,
      ),
    ).toEqual(['hint']);
  });
  it('leaves older forms in titles alone, but not plain slips', () => {
    checkSilent('wording', '见《关于其它费用的规定》。');
    check('wording', '见《关于⟦布署⟧{wording}工作的通知》。');
  });
});

describe('wording: formulas', () => {
  it('every formula is silent in its own words', () => {
    for (const { name, members, suffix } of FORMULAS) {
      const list = members.map((member) => member + suffix).join('、');
      for (const text of [
        `落实“${name}”（${list}）。`,
        `“${name}”：${list}。`,
        `${list}（${name}）`,
        `坚持${list}“${name}”`,
        `“${name}”：${list}，各项措施到位。`,
      ])
        checkSilent('wording', text);
    }
  });
  it('a fixed order is kept', () => {
    for (const { name, members, suffix, loose } of FORMULAS) {
      if (loose) continue;
      const turned = [members[1]!, members[0]!, ...members.slice(2)].map((member) => member + suffix).join('、');
      check('wording', `落实“${name}”（⟦${turned}⟧{wording}）。`);
    }
  });
  it('tells which member is missing, and leaves 等 alone', () => {
    const [found] = check('wording', '整治“四风”（⟦形式主义、官僚主义、享乐主义⟧{wording}）。');
    expect(found!.message).toContain('奢靡之风');
    checkSilent('wording', '整治“四风”（形式主义、官僚主义、享乐主义等）。');
  });
  it('puts the order right', () =>
    checkFix(
      'wording',
      '“四个自信”：理论自信、道路自信、制度自信、文化自信。',
      '“四个自信”：道路自信、理论自信、制度自信、文化自信。',
    ));
  for (const text of [
    '整治“四风”：全年查处形式主义、官僚主义问题12起。',
    '“三农”工作：农业增产、农民增收、农村稳定。',
    '落实新发展理念：绿色发展成效明显，创新能力增强。',
    '“四早”：早发现、早报告、早隔离、早治疗，各项措施到位。',
    '“六稳”“六保”：稳就业、保民生。',
  ])
    it(text, () => checkSilent('wording', text));
});

it('a word is compared only where its first two characters stand', () => {
  const search = new WordSearch(lists.map(([wrong]) => wrong));
  const text = '全镇上下齐心协力，扎实推进各项重点工作，经济社会保持平稳健康发展。'.repeat(60);
  const compared = vi.spyOn(String.prototype, 'startsWith');
  search.in(text);
  expect(compared.mock.calls.length).toBeLessThan(text.length / 4);
  compared.mockRestore();
});

describe('wording: what is spoken of is mended by its writer alone', () => {
  const mended = (text: string): string => applyEdits(text, fixAll(findings(text)));
  for (const text of [
    '会前学习了《关于布署防汛工作的通知》。',
    '来文题为《关于布署防汛工作的通知》，“布署”二字系原文如此，引用时照录。',
    '志稿“再接再励”依底本不改，全文布署一词同此。',
    '公文里的“二零二三年”应写作“二〇二三年”。',
    '“按装”“帐本”一类的差错，校对时要多加留心。',
    '请认真布署这项工作。（布署→部署）',
    '应为“,”的地方，不写作“，”。',
  ])
    it(text, () => expect(mended(`关于校对工作的说明\n\n${text}\n`)).toBe(`关于校对工作的说明\n\n${text}\n`));
  it('a title stands in the way of mending no other place', () => {
    const text = '关于防汛工作情况的报告\n\n会议布署了防汛工作，并学习了《关于布署防汛工作的通知》。\n';
    expect(mended(text)).toBe(text.replace('布署了', '部署了'));
    expect(findings(text, 'wording')).toHaveLength(2);
  });
  it('a number that is used is mended', () => {
    const text = '关于防汛工作情况的报告\n\n项目于二零二三年开工，方案改为每年修订。\n';
    expect(mended(text)).toBe(text.replace('二零', '二〇'));
  });
});

describe('words that meet', () => {
  for (const text of [
    '网络子系统要与其自身分离，逐步改造。',
    '当事人依相同事实再行起诉的，不予受理。',
    '用二进制做加法运算，逐位进位。',
    '该期间尚未届满的，截止到2013年6月30日。',
    '调查发现像素图不便于读者比较。',
    '做项目绝对像搞工程，这种说法数见不鲜。',
  ])
    it(text, () => checkSilent('wording', `关于有关问题的说明\n\n${text}\n`));
  it('are told where they are one word', () =>
    check('wording', '关于有关问题的说明\n\n来访人员要登记⟦身分⟧{wording}，方可进入。\n'));
});
