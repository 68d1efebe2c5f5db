/** Numbers that are not written as GB/T 15835 wants them: 30—50%, 二零二四年, 3、4个, 05年底, 约30多人, full-width digits. */
import { anyOf } from '../norms/lexicon';
import { BEFORE_NUMBERS_IN_A_ROW, COUNTED_BY_THOUSANDS } from '../norms/words/numeral-styles';
import { ENDS_OF_COURT_PAPERS } from '../norms/words/laws';
import type { Reading } from '../reading/reading';
import { isSpokenOf } from '../reading/spoken-of';
import { paragraphsWith } from '../report/paragraphs-with';
import { isOfficial, isOtherWriting } from '../report/genre';
import type { Paragraph, Report } from '../report/report';
import { isTraditional } from '../report/script';
import { COVER } from '../reading/unjudged';
import { type Span, shift, span } from '../text/span';
import { Taken } from '../text/spans';
import { AROUND, CLAUSES, type Groups, OF_OFFICIAL_WRITING, type Pattern } from './numeral-style/pattern';
import { PATTERNS } from './numeral-style/patterns';
import { isFilled, type Rule, type RuleContext, type RuleFinding, together, type Filled } from './rule';
import { allOf, isIn } from '../reading/seek';

/** A document bears its date under its title or its text: in the first or last so many paragraphs. */
const HEAD = 5;
const TAIL = 10;

/** More slips of one kind than this, and one finding stands for all. */
const MOST_ALONE = 3;

export const numeralStyle: Rule = {
  meta: {
    id: 'numeral-style',
    title: { 'zh-CN': '数字用法', en: 'Form of numbers' },
    why: {
      'zh-CN': '数字写法不统一，区间和约数容易读错。',
      en: 'Ranges and approximate numbers are misread when their form is not kept.',
    },
    level: '国标',
    source: {
      'zh-CN': 'GB/T 15835—2011《出版物上数字用法》',
      en: 'GB/T 15835—2011, general rules for writing numerals',
    },
    defaultSeverity: 'information',
    fixable: true,
  },
  // Slips of one kind are one finding a file, whoever wrote which part of it.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const byClause = new Map<Pattern['clause'], Slip[]>();
    const found = paragraphsWith(report, slipsIn);
    const isUnsigned = isOfCourt(report) || isDiary(found);
    for (const {
      reading,
      index,
      span: { start },
    } of found) {
      const mayBeSigned = reading.kind !== 'heading' && (index < HEAD || index >= report.paragraphs.length - TAIL);
      for (const slip of slipsIn(reading)) {
        // 2024-05-06 over the entry of a log is no date of a document, nor is one at the very top, and notes bear none.
        if (
          slip.pattern.clause === 'signature' &&
          (isUnsigned || !mayBeSigned || isAtTop(index, report) || isOtherWriting(report))
        )
          continue;
        // 二零零八年 is how Hong Kong and Taiwan write it.
        if (slip.pattern.clause === 'zero' && slip.written.includes('零') && isTraditional(report)) continue;
        const pattern = patternAt(index, slip.pattern, report);
        const moved = { ...slip, pattern, place: shift(slip.place, start) };
        const ofClause = byClause.get(pattern.clause);
        if (ofClause) ofClause.push(moved);
        else byClause.set(pattern.clause, [moved]);
      }
    }
    const wide = paragraphsWith(report, wideIn).flatMap(({ reading, span: { start } }) =>
      wideIn(reading).map((place) => shift(place, start)),
    );
    for (const slips of byClause.values()) {
      if (slips.length > MOST_ALONE && isFilled(slips)) yield forAll(slips, context);
      else for (const slip of slips) yield alone(slip, context);
    }
    if (isFilled(wide)) yield wideDigits(wide, report, context);
  },
};

const slipsIn = (reading: Reading): ReturnType<typeof readSlips> => reading.derive(readSlips);
const wideIn = (reading: Reading): ReturnType<typeof readWide> => reading.derive(readWide);

interface Slip {
  readonly pattern: Pattern;
  readonly written: string;
  readonly right: readonly string[];
  readonly place: Span;
  /** Whether the fix is certain here: certain in general, and nothing but the number stands in its place. */
  readonly safe: boolean;
}

const NUMERAL = /[\d○〇零一二三四五六七八九]/;

function readSlips(reading: Reading): readonly Slip[] {
  const { text } = reading;
  if (reading.kind === 'row' || !isIn(NUMERAL, text)) return [];
  const slips: Slip[] = [];
  const taken = new Taken();
  let [needs, isThere]: [Pattern['needs'] | undefined, boolean] = [undefined, false];
  for (const pattern of PATTERNS) {
    // Patterns side by side that need the same ask once.
    if (pattern.needs !== needs) [needs, isThere] = [pattern.needs, has(text, pattern.needs)];
    if (!isThere) continue;
    for (const match of allOf(pattern.find, text)) {
      const [written] = match;
      const [start, end] = [match.index, match.index + written.length];
      if (isRight(pattern, match, text) || taken.has(start) || taken.has(end - 1)) continue;
      taken.take({ start, end });
      const place = reading.span(start, end);
      // 共60。 10万元另计: a space behind the stop ends a sentence.
      if (pattern.clause === 'decimal' && place.end - place.start > written.length) continue;
      const isAsTyped = han(reading.written(start, end)) === han(written);
      const right = isAsTyped ? [pattern.right?.(groupsOf(match)) ?? []].flat() : [];
      if (isSpokenOf(reading, { start, end }, right[0] ?? '')) continue;
      const safe = pattern.safe === true && place.end - place.start === written.length;
      slips.push({ pattern, written, right, place, safe });
    }
  }
  return slips.sort((a, b) => a.place.start - b.place.start);
}

const has = (text: string, needed: Pattern['needs']): boolean =>
  typeof needed === 'string' ? text.includes(needed) : isIn(needed, text);

/** Whether what stands round a match makes it right. */
function isRight(pattern: Pattern, match: RegExpExecArray, text: string): boolean {
  if (!pattern.unless) return false;
  const [start, end] = [match.index, match.index + match[0].length];
  return pattern.unless(groupsOf(match), text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND));
}

function groupsOf([whole, first = '', second = '', third = '', fourth = '', fifth = '']: RegExpExecArray): Groups {
  return [whole, first, second, third, fourth, fifth];
}

/** The 汉字 of `text`: what is written in traditional script is told of, but not mended in simplified. */
const han = (text: string): string => text.replace(/[^\u3400-\u9fff]+/g, '');

function alone({ pattern, written, right, place, safe }: Slip, { say }: RuleContext): RuleFinding {
  return {
    span: place,
    message: messageOf(written, right, pattern, say),
    severity: pattern.hint ? 'hint' : undefined,
    fixes: right.map((text) => ({
      title: say(`改为“${text}”`, `Change to “${text}”`),
      edits: [{ span: place, text }],
      safe,
    })),
  };
}

function messageOf(
  written: string,
  right: readonly string[],
  { clause }: Pattern,
  say: RuleContext['say'],
  more = { zh: '', en: '' },
): string {
  const { zh, en } = CLAUSES[clause];
  const [first, other] = right;
  if (first === undefined) return say(`“${written}”：${zh}${more.zh}。`, `“${written}”: ${en}${more.en}.`);
  return say(
    `“${written}”应写作“${first}”${other ? `或“${other}”` : ''}：${zh}${more.zh}。`,
    `“${written}” should be written “${first}”${other ? ` or “${other}”` : ''}: ${en}${more.en}.`,
  );
}

function forAll([first, ...others]: Filled<Slip>, { say }: RuleContext): RuleFinding {
  const placed = (slip: Slip): Slip & { readonly span: Span } => ({ ...slip, span: slip.place });
  return together([placed(first), ...others.map(placed)], say('这里也是。', 'Here, too.'), (told) => ofAll(told, say));
}

/** What is said of slips of one kind, and what mends them. */
function ofAll(slips: Filled<Slip>, say: RuleContext['say']): Pick<RuleFinding, 'message' | 'severity' | 'fixes'> {
  const [first] = slips;
  const more = { zh: `。全文同类问题共 ${slips.length} 处`, en: `. There are ${slips.length} places of this kind` };
  const mended = slips.filter(({ right }) => right.length > 0);
  const edits = mended.flatMap(({ place, right: [text] }) => (text === undefined ? [] : [{ span: place, text }]));
  const title = say(`全文 ${mended.length} 处一并改正`, `Mend all ${mended.length} places`);
  return {
    message: messageOf(first.written, first.right, first.pattern, say, more),
    severity: first.pattern.hint ? 'hint' : undefined,
    fixes: edits.length === 0 ? [] : [{ title, safe: mended.every(({ safe }) => safe), edits }],
  };
}

/** ２７，２０３，３１９: the commas that part thousands go with the digits. */
const WIDE = /[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])(?:．[０-９]+)?％?|[０-９]+(?:[．％][０-９]*)*/g;

/** Full-width digits, in paragraph offsets of what the writer typed. */
function readWide({ original, raw }: Reading): readonly Span[] {
  if (raw === '') return [];
  const places: Span[] = [];
  for (const { index, 0: digits } of allOf(WIDE, original)) {
    if (raw[index] === COVER || index < (places.at(-1)?.end ?? 0)) continue;
    const name = nameRound(index, index + digits.length, original);
    if (name) {
      // Ａ４，５００份: the comma parts a name from a number, and is left to whoever wrote it.
      if (!digits.includes('，')) places.push(name);
      continue;
    }
    const one = isOneNumber(digits, index, original);
    // Half of a number that is mended is worse than none.
    if (one === undefined) continue;
    const parts = one ? [digits] : digits.split('，');
    let at = index;
    for (const part of parts) {
      places.push(span(at, at + part.length));
      at += part.length + 1;
    }
  }
  return places;
}

const isWideLetter = (text: string, at: number): boolean => /[Ａ-Ｚａ-ｚ]/.test(text.charAt(at));
const isWideSign = (text: string, at: number): boolean => /[０-９Ａ-Ｚａ-ｚ]/.test(text.charAt(at));

/** Ｂ２Ｃ, Ａ３: a name in full-width letters and digits goes as a whole. */
function nameRound(from: number, to: number, text: string): Span | undefined {
  if (!isWideLetter(text, from - 1) && !isWideLetter(text, to)) return undefined;
  let [start, end] = [from, to];
  while (isWideSign(text, start - 1)) start--;
  while (isWideSign(text, end)) end++;
  return span(start, end);
}

/**
 * Whether commas part the thousands of one number and not its neighbours; undefined if that cannot be told. 分别为１２０，１５０，３００ is
 * a list, and so is what goes on with another number (９５，１００，９８); a decimal, a group such as ０００, and a short first group
 * in front of two more or of a unit make it one number.
 */
function isOneNumber(digits: string, index: number, text: string): boolean | undefined {
  const [first, ...others] = digits.split('，');
  if (first === undefined || others.length === 0) return true;
  const before = text.slice(Math.max(0, index - LIST_BEFORE), index);
  const behind = text.slice(index + digits.length, index + digits.length + UNIT_BEHIND);
  if (IN_A_ROW.test(before) || /[０-９％][，、]?$/.test(before) || /^[，、和及与][０-９]/.test(behind)) return false;
  if (digits.includes('．') || others.some((group) => group.startsWith('０'))) return true;
  return (first.length < 3 && (others.length > 1 || BEFORE_A_UNIT.test(behind))) || undefined;
}
const LIST_BEFORE = 12;
const UNIT_BEHIND = 3;
const IN_A_ROW = new RegExp(`${anyOf(BEFORE_NUMBERS_IN_A_ROW)}[^，。；０-９]{0,8}$`);
const BEFORE_A_UNIT = new RegExp(`^[余多]?(?:[万亿千美港欧]?元|公里|${anyOf(COUNTED_BY_THOUSANDS)})`);

function wideDigits(places: readonly [Span, ...Span[]], { text }: Report, { say }: RuleContext): RuleFinding {
  const [head, ...others] = places;
  const all: Filled<{ readonly span: Span }> = [{ span: head }, ...others.map((place) => ({ span: place }))];
  return together(all, say('这里也是。', 'Here, too.'), (told) => {
    const [{ span: place }] = told;
    const first = text.slice(place.start, place.end);
    const [zh, en] =
      told.length > 1 ? [`，全文共 ${told.length} 处`, ` (${told.length} places in this draft)`] : ['', ''];
    return {
      message: say(
        `“${first}”是全角数字，应用半角${zh}。`,
        `“${first}” is in full-width digits; digits are written half-width${en}.`,
      ),
      fixes: [
        {
          title: say('全文改为半角数字', 'Write all digits half-width'),
          safe: true,
          edits: told.map(({ span: digits }) => ({ span: digits, text: narrow(text.slice(digits.start, digits.end)) })),
        },
      ],
    };
  });
}

const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．％，]/g, (char) =>
    char === '．' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );

/** The day at the head of minutes is that of the meeting, whose form is no matter of GB/T 9704. */
function patternAt(index: number, pattern: Pattern, report: Report): Pattern {
  const clause =
    pattern.clause === 'signature' && index < HEAD && report.genre.id === 'huiyijilu' ? 'meeting' : pattern.clause;
  return { ...pattern, clause, hint: pattern.hint || (OF_OFFICIAL_WRITING.has(clause) && !isBound(clause, report)) };
}

/** Zeros in dates are wrong in whatever does not show that it is other writing; the date of a document is one of official papers alone. */
const isBound = (clause: Pattern['clause'], report: Report): boolean =>
  clause === 'padded' ? !isOtherWriting(report) : isOfficial(report);

/** 2024.5.6, and day after day below it: who dates what he notes so dates no document. */
const LEAST_OF_A_DIARY = 3;
const isDiary = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({ reading }) => slipsIn(reading).some(({ pattern }) => pattern.clause === 'signature')).length >=
  LEAST_OF_A_DIARY;
/** Whether nothing stands above the paragraph at `index` and something below: no document bears its date there. */
const isAtTop = (index: number, { paragraphs }: Report): boolean => index === 0 && paragraphs.length > 1;

/** Judgments and rulings are dated in 汉字: 《人民法院民事裁判文书制作规范》（2016） has its own form for them. */
const isOfCourt = ({ paragraphs }: Report): boolean =>
  paragraphs
    .slice(0, HEAD)
    .some(
      ({ reading: { text } }) => text.length <= LONGEST_NAME && ENDS_OF_COURT_PAPERS.some((end) => text.endsWith(end)),
    );
const LONGEST_NAME = 30;
