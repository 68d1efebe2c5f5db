/** Marks that are doubled, lone, out of place or of the wrong form, against GB/T 15834. */
import { damageOf } from '../reading/conversion-damage';
import { isLooselyWritten } from '../report/genre';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Reading } from '../reading/reading';
import { commaRows } from '../report/comma-rows';
import { referencesOf } from '../report/references';
import type { Report } from '../report/report';
import { isIn } from '../reading/seek';
import { isBeginningOfWord } from '../reading/word-boundaries';
import { hasLostEquations, opensWithMarkOfLineAbove } from '../report/wrapped';
import { type Span, shift } from '../text/span';
import { signatureEnd, titleEnd } from './punctuation/ends';
import { bareNumbers } from './punctuation/bare-numbers';
import { finalStops } from './punctuation/final-stop';
import { listEnds } from './punctuation/list-ends';
import { loneFindings } from './punctuation/lone-findings';
import { isInUnclosed } from './punctuation/pairs';
import { hasLostFormulas } from '../reading/lost-formulas';
import { openEnds } from './punctuation/open-ends';
import { type Slip, slipsOf } from './punctuation/slips';
import type { PlacedForm } from './punctuation/even-lines';
import { formFinding, habitFinding } from './punctuation/form-findings';
import { byHabit, isRare, tallyOfDraft } from './punctuation/habit';
import { isCited, partsBodies } from './punctuation/set-apart';
import { formsOf, type Kind, type Place } from './punctuation/width';
import { isFilled, type Rule, type RuleContext, type RuleFinding, together, type Filled } from './rule';

const hasLostSigns = (report: Report): boolean => report.derive(readLostSigns);
const readLostSigns = (report: Report): boolean => paragraphsWith(report, losesSigns).length > 0;
const losesSigns = (reading: Reading): boolean =>
  damageOf(reading).some(({ kind }) => kind === 'lost-sign' || kind === 'doubtful-sign');

export const punctuation: Rule = {
  meta: {
    id: 'punctuation',
    title: { 'zh-CN': '标点用法', en: 'Punctuation' },
    why: {
      'zh-CN': '标点重复、缺半边或用错，句子就断错了。',
      en: 'Doubled, lone or wrong marks break sentences in the wrong place.',
    },
    level: '国标',
    source: {
      'zh-CN': 'GB/T 15834—2011《标点符号用法》',
      en: 'GB/T 15834—2011, use of punctuation marks',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  // Slips of one kind are one finding a file, whoever wrote which part of it.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* slipFindings(report, context);
    yield* titleEnd(report, context);
    yield* signatureEnd(report, context);
    yield* finalStops(report, context);
    yield* listEnds(report, context);
    yield* openEnds(report, context);
    yield* bareNumbers(report, context);
    yield* loneFindings(report, context);
    const forms = new Map<Kind, PlacedForm[]>();
    const references = referencesOf(report);
    const rows = commaRows(report);
    for (const {
      reading,
      index,
      span: { start },
    } of paragraphsWith(report, formsIn)) {
      if (references.has(index) || rows.has(index)) continue;
      for (const place of formsIn(reading)) {
        const isTitle = isCited(reading, place.span.start);
        put(forms, place.kind, {
          ...place,
          ...(isTitle && { isCited: true }),
          ...((isTitle || reading.kind === 'heading') && insteadOf(place, reading)),
          // 反思?总之: where characters were lost, any ? may stand for one.
          ...(reading.original.startsWith('?', place.span.start) && hasLostSigns(report) && { stays: true }),
          span: shift(place.span, start),
          reading,
          from: start,
        });
      }
    }
    if (forms.size === 0) return;
    const tally = tallyOfDraft(report);
    for (const [kind, places] of forms) {
      const told = kind === 'hyphen' ? splittingWords(places, report.text) : places;
      const { slips, habits } = byHabit(kind, told, tally);
      if (isFilled(slips)) yield formFinding(kind, slips, isRare(slips.length, tally), report, context);
      if (isFilled(habits)) yield habitFinding(kind, habits, tally, report, context);
    }
  },
};

/** In a title no stop ends the line, and 、 parts names of bodies. */
const insteadOf = ({ kind, right, span: { start } }: Place, reading: Reading): Pick<PlacedForm, 'instead'> => ({
  ...(kind === 'dot' && right === '。' && { instead: '' }),
  ...(right === '，' && partsBodies(reading, start) && { instead: '、' }),
});

/** Marks that cannot stand where they stand; the same slip again and again is one finding. */
function* slipFindings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const doubledStops: Told[] = [];
  const slips = new Map<string, Told[]>();
  const slippery = paragraphsWith(report, slipsIn);
  const isBlurred = slippery.length > 0 && hasLostEquations(report);
  for (const {
    reading,
    index,
    span: { start },
  } of slippery) {
    for (const slip of slipsIn(reading)) {
      if ((slip.opens && opensWithMarkOfLineAbove(report, index)) || isOfWord(slip, reading, context)) continue;
      if (isBehindLostHalf(slip, reading)) continue;
      const read = isBlurred || losesFormula(slip, reading) ? blurred(slip) : slip;
      const told = { slip: read, start, span: shift(slip.place, start) };
      if (slip.written === '。。') doubledStops.push(told);
      else if (!(slip.opens && slip.written === '：' && explainsTermAbove(told.span.start, report.text)))
        put(slips, `${slip.zh}${slip.written}${read.mild ? ' ?' : ''}`, told);
    }
  }
  for (const places of slips.values()) {
    if (isFilled(places) && (places.length >= LEAST_TOGETHER || areInOneParagraph(places)))
      yield slipsFinding(places, context);
    else for (const { slip, start } of places) yield slipFinding(slip, start, context);
  }
  yield* trailingOff(doubledStops, report, context);
}

/** 引晶、等径: a word that a dictionary has begins with what seemed to close the list. 等等 closes one as 等 does. */
const isOfWord = ({ mayBeWord }: Slip, { text }: Reading, { segmenter }: RuleContext): boolean =>
  mayBeWord !== undefined &&
  segmenter !== undefined &&
  text.charAt(mayBeWord.end) !== text.charAt(mayBeWord.start) &&
  isBeginningOfWord(text, mayBeWord.start, mayBeWord.end, segmenter());

/** （…都是骗子！， the bracket that is lost stood between the two marks, and is told. */
const isBehindLostHalf = ({ written, at }: Slip, reading: Reading): boolean =>
  /^[！？。；][，。；]$/.test(written) && isInUnclosed(reading, at);

/** Between the marks there stood a letter or an equation that the copy left out: the slip is none of the writer's, and no fix is safe. */
const blurred = (slip: Slip): Slip => ({ ...slip, safe: false, mild: true });

/** 则概率为：，其中相邻节点的…: the formula that 其中 explains is gone from between the marks. */
const EXPLAINS_FORMULA = /[：:]，(?:其中|式中|这里)(?![：:])/;
const losesFormula = ({ written }: Slip, reading: Reading): boolean =>
  (written === '：，' && reading.derive(explainsFormula)) || hasLostFormulas(reading);
const explainsFormula = ({ text }: Reading): boolean => isIn(EXPLAINS_FORMULA, text);

/** A slip, where its paragraph begins, and its place in the document. */
type Told = {
  readonly slip: Slip;
  readonly start: number;
  readonly span: Span;
};

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same slip so often is one habit, or one piece of code, of the draft. */
const LEAST_TOGETHER = 3;

/** A——B——A typed with hyphens: both marks of one sentence are one slip. */
const areInOneParagraph = (places: readonly Told[]): boolean =>
  places.length > 1 && places.every(({ start, slip: { safe } }) => start === places[0]?.start && !safe);

/** One finding for a slip that stands again and again. */
function slipsFinding(places: Filled<Told>, { say }: RuleContext): RuleFinding {
  const { written, zh, en, right, mild } = places[0].slip;
  return together(places, say('这里也是。', 'Here, too.'), (told) => ({
    message: say(`“${written}”：${zh}，全文共 ${told.length} 处。`, `“${written}”: ${en} (${told.length} places).`),
    severity: mild ? 'information' : undefined,
    fixes: right.map((text) => ({
      title: say(`全文的“${written}”都改为“${text}”`, `Change every “${written}” to “${text}”`),
      edits: told.map(({ span: at }) => ({ span: at, text })),
      safe: false,
    })),
  }));
}

/** One 。。 is a slip, which among friends may stand for ……; who writes it again and again lets his sentences trail off. */
function* trailingOff(places: readonly Told[], report: Report, context: RuleContext): Iterable<RuleFinding> {
  const [first] = places;
  if (isFilled(places) && places.length > 1)
    yield together(places, context.say('这里也是。', 'Here, too.'), ([, ...others]) => ({
      message: context.say(
        `“。。”：全文共 ${others.length + 1} 处。表示话没说完用“……”，说完了只用一个句号。`,
        `“。。” stands here (${others.length + 1} places): a sentence that trails off ends in “……”, any other in one stop.`,
      ),
      severity: 'information',
    }));
  else if (first) yield slipFinding(isLooselyWritten(report) ? trailing(first.slip) : first.slip, first.start, context);
}
const trailing = (slip: Slip): Slip => ({ ...slip, safe: false, right: [...slip.right, '……'] });

const slipsIn = (reading: Reading): ReturnType<typeof slipsOf> => reading.derive(slipsOf);
const formsIn = (reading: Reading): ReturnType<typeof formsOf> => reading.derive(formsOf);

function slipFinding(
  { place, written, zh, en, right, safe, mild }: Slip,
  start: number,
  { say }: RuleContext,
): RuleFinding {
  const at = shift(place, start);
  return {
    span: at,
    message: say(`“${written}”：${zh}。`, `“${written}”: ${en}.`),
    severity: mild ? 'information' : undefined,
    fixes: right.map((text) => ({
      title: text === '' ? say(`删去“${written}”`, `Delete “${written}”`) : say(`改为“${text}”`, `Change to “${text}”`),
      edits: [{ span: at, text }],
      safe,
    })),
  };
}

/** - **个人信息**: what marks the line above as a term, an item of a list or set off. */
const MARK_OF_A_TERM = /^(?:(?:[-*+]|\d{1,2}[.)])\s|\*\*|__|`)/;
const NO_TERM = /[，。；：！？、:;]/;
const LONGEST_TERM = 40;

/** Whether the “：” at `at` stands at the head of what explains the term in the line right above. */
function explainsTermAbove(at: number, text: string): boolean {
  const head = text.lastIndexOf('\n', at - 1);
  if (head < 0) return false;
  const from = text.lastIndexOf('\n', head - 1) + 1;
  if (head - from > LONGEST_TERM) return false;
  const line = text.slice(from, head).trim();
  if (line === '' || NO_TERM.test(line)) return false;
  // Other definitions open with the mark and a space.
  return MARK_OF_A_TERM.test(line) || /^[:：]\s/.test(text.slice(at, at + 2));
}

/** So many hyphens are looked into; a draft with more of them uses them as marks of its own. */
const MOST_HYPHENS = 50;

/** “理工大学-生活号” is called so, 朋友店-作战图.md is a file. */
const QUOTED_BEFORE = /[“「《][^“”「」《》\s，。；：]{2,20}$/;
const OF_A_FILE = /^[^\s，。；：、]{1,20}\.[a-z]{2,4}(?![a-z])/i;
const LONGEST_NAME = 24;

/** （门户网站、云桥-在线填报）: an item that its marks set off, with a word on either side of the hyphen, is a name. */
const isInAName = (text: string, start: number, end: number): boolean =>
  QUOTED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) ||
  OF_A_FILE.test(text.slice(end, end + LONGEST_NAME)) ||
  (/[、（(][\u4e00-\u9fff]{2,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[\u4e00-\u9fff]{2,8}[、）)]/.test(text.slice(end, end + 9)));

/** 和-谐 where the draft has 和谐 elsewhere; 中国-东盟 and 北京-雄安 join two words, even where 京雄 is one too. */
function splittingWords(places: readonly PlacedForm[], text: string): readonly PlacedForm[] {
  return places.length > MOST_HYPHENS
    ? []
    : places.filter(({ span: { start, end } }) => {
        if (isInAName(text, start, end)) return false;
        const [left, right] = [text.slice(start - 2, start), text.slice(end, end + 2)];
        return (
          text.includes(left.slice(-1) + right.charAt(0)) &&
          !(
            standsElsewhere(left, text, (at) => at + 2 === start || text[at + 2] === right[0]) &&
            standsElsewhere(right, text, (at) => at === end || text[at - 1] === left[1])
          )
        );
      });
}

/** Whether what stands before or behind a hyphen is a word of the draft's own, and not half of the one it splits. */
function standsElsewhere(word: string, text: string, isOtherHalf: (at: number) => boolean): boolean {
  if (!/^[\u4e00-\u9fff]{2}$/.test(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isOtherHalf(at)) return true;
  }
  return false;
}
