/** wording: words one character of which is typed for another, told by what words cost, and what looks like one and is none. */
import { describe, expect, it, vi } from 'vitest';
import { MISTYPED } from '../server/src/core/norms/miswritten';
import { howUnlikely } from '../server/src/core/norms/typed-for';
import { wordSlips } from '../server/src/core/reading/miswritten-words';
import { Lexicon, shippedWords } from '../server/src/core/reading/word-lattice';
import { check, checkFix, checkSilent, findings } from './check';

const TITLE = '柳河镇2024年工作总结\n';

describe('a character typed for one that sounds like it', () => {
  for (const sentence of [
    '镇司法所全年调解邻里⟦矛盾纠分⟧{wording}41起。',
    '食堂开展了节约粮食、反对⟦浪废⟧{wording}活动。',
    '一年来的⟦实贱⟧{wording}表明，制度是管用的。',
    '责任人要对存在的问题⟦按部就搬⟧{wording}地整改。',
    '落实安全生产⟦主体则任⟧{wording}，签订承诺书。',
    '老旧⟦电缇⟧{wording}更换方案已经公示。',
    '由村民小组⟦承但⟧{wording}日常保洁。',
    '各科室要⟦言传生教⟧{wording}，带好队伍。',
  ])
    it(sentence, () => check('wording', TITLE + sentence));
});

describe('one that looks like it', () => {
  for (const sentence of ['宣传工作在市级⟦煤体⟧{wording}上推广。', '充分利用新闻⟦媒休⟧{wording}开展宣传。'])
    it(sentence, () => check('wording', TITLE + sentence));
});

describe('one that stands twice', () => {
  for (const sentence of ['各部门要高度重⟦视视⟧{wording}，抓好落实。', '县、镇两级压实责⟦任任⟧{wording}，签订承诺书。'])
    it(sentence, () => check('wording', TITLE + sentence));
  it('loses one', () =>
    checkFix('wording', `${TITLE}各部门要高度重视视，抓好落实。`, `${TITLE}各部门要高度重视，抓好落实。`));
  it('is none between words and where it is doubled on purpose', () =>
    checkSilent(
      'wording',
      `${TITLE}工作作风转变，食品安全全链条监管，根据立法法，一项项任务，勤勤恳恳干事，人民民主，越来越好。`,
    ));
  it('is none where it ends a word and is the next one', () =>
    checkSilent(
      'wording',
      `${TITLE}依照总体规划划为绿地，坚持原则则要讲方法，以此为工作作铺垫，研究认定定作物的权属，说说下一步打算。`,
    ));
  it('is none where a word of one character follows', () =>
    checkSilent(
      'wording',
      `${TITLE}两块地权属不清，因此此事由镇里协调。连首都都有这样的难题。这类问题目前存在在两个村。查明原因因此并不难。`,
    ));
});

it('informs, and is mended by hand', () => {
  const [found] = check('wording', `${TITLE}食堂开展了节约粮食、反对⟦浪废⟧{wording}活动。`);
  expect(found!.severity).toBe('information');
  expect(found!.fixes[0]!.safe).toBe(false);
  checkFix('wording', `${TITLE}反对铺张浪废的做法。`, `${TITLE}反对铺张浪费的做法。`);
});

describe('what is none', () => {
  for (const [what, sentence] of [
    ['words that meet', '研究竞争机制，调研究竟怎么做，矛盾纠分析报告另附。'],
    ['new words', '纠治“四风”，抗疫精神，智造强镇，提质提效，统筹治废治水，因城施策。'],
    ['a name in quotation marks', '举办“柳亮生活”系列活动，推出“理响柳河”宣讲。'],
    ['a firm', '委托柳州众华会计师事务所和上海众华律师事务所审计。'],
    ['a person', '副镇长孔建益作了部署，任振鹤作政府工作报告。'],
    ['a place', '在马鬃山村水坪组设立监测点。'],
    ['a term that comes again', '实行网格巡楼办法。巡楼由党员负责。'],
    [
      'terms that no dictionary has',
      '作出授益性行政行为，从条文意及立法技术看，后厨分单制作，水质过滤芯用的是折叠式。',
    ],
    ['sums in words', '按下列第壹种方式解决。'],
  ] as const)
    it(what, () => checkSilent('wording', TITLE + sentence));
  it('traditional script', () => checkSilent('wording', `${TITLE}最後，討論鄰里矛盾糾分的調解辦法。`));
  it('a form that stands in the draft twice', () =>
    checkSilent('wording', `${TITLE}老旧电缇更换方案已经公示。\n全镇共有电缇12部。`));
  it('other writing', () => {
    const slip = '镇司法所全年调解邻里矛盾纠分41起';
    const isTold = (text: string): boolean => findings(text, 'wording').some(({ message }) => message.includes('纠分'));
    expect(isTold(`${TITLE}我和朋友去爬山，${slip}。`)).toBe(true);
    expect(isTold(`# 我的周末\n\n我和朋友去爬山，哈哈，太累啦！${slip}，我觉得超开心的！`)).toBe(false);
  });
});

describe('the words', () => {
  it('are frequent ones, and names are none that was meant', () => {
    const words = shippedWords();
    const cost = (word: string): number => words.pair(word.charCodeAt(0), word.charCodeAt(1));
    expect(cost('工作')).toBeLessThan(cost('电梯'));
    expect(cost('纠分')).toBe(0);
    expect(words.meant('湖'.charCodeAt(0), '南'.charCodeAt(0))).toBe(0);
    expect(cost('湖南')).toBeGreaterThan(0);
  });
  it('are typed for what sounds alike sooner than for what sounds nearly alike', () => {
    const unlikely = (written: string, meant: string): number | undefined =>
      howUnlikely(written.charCodeAt(0), meant.charCodeAt(0));
    expect(unlikely('分', '纷')).toBe(0);
    expect(unlikely('缇', '梯')).toBe(0);
    expect(unlikely('休', '体')).toBe(1);
    expect(unlikely('成', '陈')).toBe(3);
    expect(unlikely('大', '小')).toBeUndefined();
  });
  it('are asked twice as often by twice the text, however long the run', () => {
    const words = shippedWords();
    const asked = vi.spyOn(Lexicon.prototype, 'packed');
    const timesFor = (runs: number): number => {
      asked.mockClear();
      expect(wordSlips('全镇各村认真落实工作部署'.repeat(runs), words)).toEqual([]);
      return asked.mock.calls.length;
    };
    const [once, twice] = [timesFor(500), timesFor(1000)];
    asked.mockRestore();
    expect(once).toBeGreaterThan(500);
    expect(twice).toBeLessThan(2.2 * once);
  });
  it('hold none of the forms that are listed as wrong', () => {
    const words = shippedWords();
    const known = MISTYPED.filter(
      ([wrong]) => wrong.length === 2 && words.meant(wrong.charCodeAt(0), wrong.charCodeAt(1)) > 0,
    );
    expect(known.map(([wrong]) => wrong)).toEqual([]);
  });
});

describe('a text of no kind', () => {
  const prose = '夜里落了一阵雨，屋檐下的水声断断续续，几个人围着炉子说起早年在山里修路的日子，都不觉得冷了。\n'.repeat(
    8,
  );
  it('has words of its own, of which only the surest slips are told', () => {
    expect(findings(`${prose}他背着的吸惯了奶的羊羔叫了两声。\n`, 'wording')).toEqual([]);
    expect(findings(`${prose}屋里的闲谈没有停，墙上贴着预防犯罪括动的告示。\n`, 'wording')).not.toEqual([]);
  });
  it.each(['归根结蒂还是人的问题。', '切忌以力服人。', '两村血肉相联。'])('knows %s', (text) =>
    expect(findings(`${TITLE}${text}`, 'wording')).toEqual([]),
  );
});
