/** Numbers that are not written as GB/T 15835 wants them: 30—50%, 二零二四年, 3、4个, 05年底, 约30多人, full-width digits. */
import { han as writeHan } from '../reading/numerals/write-han';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { COVER } from '../reading/unjudged';
import { type Span, shift, span } from '../text/span';
import { CLAUSES, PATTERNS, type Pattern } from './numeral-style/patterns';
import { type Fix, type Rule, type RuleContext, type RuleFinding, together } from './rule';

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
    source: 'GB/T 15835—2011《出版物上数字用法》',
    defaultSeverity: 'information',
    fixable: true,
  },
  // Slips of one kind are one finding a file, whoever wrote which part of it.
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const byClause = new Map<Pattern['clause'], Slip[]>();
    const wide: Span[] = [];
    for (const {
      reading,
      span: { start },
    } of paragraphsWith(report, slipsIn)) {
      for (const slip of slipsIn(reading)) {
        const moved = { ...slip, place: shift(slip.place, start) };
        const known = byClause.get(slip.pattern.clause);
        if (known) known.push(moved);
        else byClause.set(slip.pattern.clause, [moved]);
      }
    }
    for (const {
      reading,
      span: { start },
    } of paragraphsWith(report, wideIn))
      for (const at of wideIn(reading)) wide.push(shift(at, start));
    for (const slips of byClause.values()) {
      if (slips.length > MOST_ALONE) yield forAll(slips, context);
      else for (const slip of slips) yield alone(slip, context);
    }
    if (wide.length > 0) yield wideDigits(wide, report, context);
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

function readSlips(reading: Reading): readonly Slip[] {
  const { text } = reading;
  if (reading.kind === 'row' || !/[\d○〇零一二三四五六七八九]/.test(text)) return [];
  const slips: Slip[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of PATTERNS) {
    if (!pattern.needs.test(text)) continue;
    for (const found of text.matchAll(pattern.find)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (pattern.unless?.(found, text) || taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      const place = reading.span(start, end);
      const right =
        han(reading.written(start, end)) === han(found[0]) ? [pattern.right?.(found, writeHan) ?? []].flat() : [];
      const safe = pattern.safe === true && place.end - place.start === found[0].length;
      slips.push({ pattern, written: found[0], right, place, safe });
    }
  }
  return slips.sort((a, b) => a.place.start - b.place.start);
}

/** The 汉字 of `text`: what is written in traditional script is told of, but not mended in simplified. */
const han = (text: string): string => text.replace(/[^\u3400-\u9fff]+/g, '');

function alone({ pattern, written, right, place, safe }: Slip, { say }: RuleContext): RuleFinding {
  return {
    span: place,
    message: messageOf(written, right, pattern, say),
    severity: pattern.hint ? 'hint' : undefined,
    fixes: right.map((one) => ({
      title: say(`改为“${one}”`, `Change to “${one}”`),
      edits: [{ span: place, text: one }],
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
  const [one, other] = right;
  if (one === undefined) return say(`“${written}”：${zh}${more.zh}。`, `“${written}”: ${en}${more.en}.`);
  return say(
    `“${written}”应写作“${one}”${other ? `或“${other}”` : ''}：${zh}${more.zh}。`,
    `“${written}” should be written “${one}”${other ? ` or “${other}”` : ''}: ${en}${more.en}.`,
  );
}

function forAll(slips: readonly Slip[], { say }: RuleContext): RuleFinding {
  const first = slips[0]!;
  const more = { zh: `。全文同类问题共 ${slips.length} 处`, en: `. There are ${slips.length} places of this kind` };
  const mended = slips.filter(({ right }) => right.length > 0);
  const fixes: Fix[] =
    mended.length === 0
      ? []
      : [
          {
            title: say(`全文 ${mended.length} 处一并改正`, `Mend all ${mended.length} places`),
            safe: mended.every(({ safe }) => safe),
            edits: mended.map(({ place, right }) => ({ span: place, text: right[0]! })),
          },
        ];
  return together(
    slips.map(({ place }) => place),
    messageOf(first.written, first.right, first.pattern, say, more),
    say('这里也是。', 'Here, too.'),
    {
      severity: first.pattern.hint ? 'hint' : undefined,
      fixes,
    },
  );
}

const WIDE = /[０-９]+(?:[．％][０-９]*)*/g;

/** Full-width digits, in paragraph offsets of what the writer typed. */
function readWide({ original, raw }: Reading): readonly Span[] {
  if (raw === '' || !/[０-９]/.test(original)) return [];
  return [...original.matchAll(WIDE)]
    .filter((found) => raw[found.index] !== COVER)
    .map((found) => span(found.index, found.index + found[0].length));
}

function wideDigits(places: readonly Span[], { text }: Report, { say }: RuleContext): RuleFinding {
  const first = text.slice(places[0]!.start, places[0]!.end);
  const [zh, en] =
    places.length > 1 ? [`，全文共 ${places.length} 处`, ` (${places.length} places in this draft)`] : ['', ''];
  return together(
    places,
    say(
      `“${first}”是全角数字，应用半角${zh}。`,
      `“${first}” is in full-width digits; digits are written half-width${en}.`,
    ),
    say('这里也是。', 'Here, too.'),
    {
      fixes: [
        {
          title: say('全文改为半角数字', 'Write all digits half-width'),
          safe: true,
          edits: places.map((place) => ({ span: place, text: narrow(text.slice(place.start, place.end)) })),
        },
      ],
    },
  );
}

const narrow = (text: string): string =>
  text.replace(/[０-９．％]/g, (char) =>
    char === '．' ? '.' : char === '％' ? '%' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
