/** Findings about marks of one form, half-width ones, dots, spaces, hyphens: one finding a draft, with one fix for all. */
import { isOtherWriting } from '../../report/genre';
import { isGuideToWriting } from '../../report/guide';
import type { Report } from '../../report/report';
import { type Filled, type Fix, type RuleContext, type RuleFinding, type Severity, together } from '../rule';
import { isEven, type Tally } from './habit';
import { inEvenLines, type PlacedForm } from './even-lines';
import type { Kind } from './width';

const GRADE: Readonly<Record<Kind, Severity>> = {
  half: 'warning',
  space: 'information',
  dot: 'warning',
  // 大学-生活号: of the last that readers judged all joined the parts of a name.
  hyphen: 'information',
};

/** What is said of each kind, and the title of its fix; `more` says how many there are. */
function wordsFor(
  kind: Kind,
  first: string,
  more: Readonly<Record<'zh' | 'en', string>>,
  { say }: RuleContext,
): readonly [message: string, title: string] {
  const { zh, en } = more;
  switch (kind) {
    case 'half':
      return [
        say(
          `中文里用了半角标点“${first}”，应用全角${zh}。`,
          `Half-width “${first}” in Chinese text; Chinese marks are full-width${en}.`,
        ),
        say('全文改为全角标点', 'Make all marks full-width'),
      ];
    case 'space':
      return [
        say(
          `汉字之间或逗号旁有多余的空格${zh}。`,
          `There are spaces between Chinese characters or beside their commas${en}.`,
        ),
        say('删去多余的空格', 'Delete the needless spaces'),
      ];
    case 'dot':
      return [
        say(
          `“.”不是中文标点，请改为句号、间隔号或删去${zh}。`,
          `“.” in Chinese text is no Chinese mark; write 。 or ·, or delete it${en}.`,
        ),
        say('改为句号', 'Change to 。'),
      ];
    case 'hyphen':
      return [
        say(
          `词语中间夹了“-”，可能是换行时留下的${zh}。`,
          `A hyphen stands inside a word, perhaps left over from a line break${en}.`,
        ),
        say('删去词语中间的“-”', 'Delete the hyphens'),
      ];
  }
}

/** What is told of slips among marks that are right; `isTrifle` where they are few in a long text. */
export function formFinding(
  kind: Kind,
  places: Filled<PlacedForm>,
  isTrifle: boolean,
  report: Report,
  context: RuleContext,
): RuleFinding {
  // What shows how references and labels are written keeps the marks of those.
  const isSpecimen = isGuideToWriting(report);
  // Notes and papers for programmers are typed beside code, and nobody sends them out.
  const isQuiet = isTrifle || isSpecimen || isOtherWriting(report);
  return together(places, context.say('这里也是。', 'Here, too.'), (told) => {
    const { fixes, ...said } = formTold(kind, told, report.text, context);
    return {
      ...said,
      ...(isQuiet && { severity: 'information' as const }),
      fixes: isSpecimen ? withoutSafe(fixes) : fixes,
    };
  });
}

/** The fix of all places, for its writer to choose; that of some lines would be the only safe one. */
const withoutSafe = (fixes: readonly Fix[] | undefined): Fix[] =>
  (fixes ?? []).slice(0, 1).map((fix) => ({ ...fix, safe: false }));

/** What the draft writes throughout is told once, and lightly. */
export function habitFinding(
  kind: Kind,
  places: Filled<PlacedForm>,
  tally: Tally,
  { text }: Report,
  context: RuleContext,
): RuleFinding {
  return together(places, context.say('这里也是。', 'Here, too.'), (told) => {
    const { message, fixes } = formTold(kind, told, text, context);
    const { start, end } = told[0].span;
    const [mark, count] = [text.slice(start, end).trim(), told.length];
    return {
      message:
        count === 1
          ? message
          : context.say(
              `这里和全文多处用了半角的“${mark}”（共 ${count} 处），中文文稿用全角；是本单位的写法就不必改。`,
              `This draft writes “${mark}” half-width (${count} places); Chinese text has full-width marks. Let it stand if it is your house style.`,
            ),
      severity: 'information',
      fixes: isEven(told, tally) ? fixes : withoutSafe(fixes),
    };
  });
}

/** So many places are a way of writing as much as slips. */
const MANY = 8;

/** What mends these places: the backslash before a mark, \" of a converter, would show before one that needs none. */
const editsOf = (places: readonly PlacedForm[]): Fix['edits'] =>
  places.flatMap(({ span: { start, end }, right, instead, reading, from, stays }) =>
    right === undefined || stays
      ? []
      : [{ span: { start: from + reading.withEscape(start - from), end }, text: instead ?? right }],
  );

/** What mends half-width marks: unasked only in lines that then have none left, on demand all of them. */
function fixesByLine(title: string, places: Filled<PlacedForm>, text: string, { say }: RuleContext): Fix[] {
  const even = inEvenLines(places, text);
  const [all, sure] = [editsOf(places), editsOf(even)];
  if (all.length === 0) return [];
  // Whether 、 or ， parts two names in a title its writer knows.
  if (sure.length === all.length)
    return [{ title, edits: all, safe: places.every(({ instead }) => instead === undefined) }];
  const part: Fix = {
    title: say(`整行都能改的先改（${sure.length}处）`, `Only in lines that are mended whole (${sure.length})`),
    edits: sure,
    // A few lines mended among many that are not leave the draft less even than it was.
    safe: all.length < MANY || sure.length * 2 > all.length,
  };
  return [{ title, edits: all, safe: false }, ...(sure.length > 0 ? [part] : [])];
}

/** Dots at the end of headings go, others become stops. */
function titleOf(kind: Kind, title: string, places: readonly PlacedForm[], say: RuleContext['say']): string {
  const mended = places.filter(({ right }) => right !== undefined);
  if (kind !== 'dot' || !mended.some(({ instead }) => instead === '')) return title;
  return mended.every(({ instead }) => instead === '')
    ? say('删去标题末尾的“.”', 'Delete the dot at the end of the heading')
    : say('标题末尾的删去，其他改为句号', 'Delete those at the end of headings, change the others to 。');
}

/** What is said of the places that are to be told, and what mends them. */
function formTold(
  kind: Kind,
  places: Filled<PlacedForm>,
  text: string,
  context: RuleContext,
): Pick<RuleFinding, 'message' | 'severity' | 'fixes'> {
  const { say } = context;
  const [{ span: first }, ...others] = places;
  const more =
    places.length > 1
      ? { zh: `，全文共 ${places.length} 处`, en: ` (${places.length} places in this draft)` }
      : { zh: '', en: '' };
  const [message, title] = wordsFor(kind, text.slice(first.start, first.end).trim(), more, context);
  const edits = editsOf(places);
  const fixes: Fix[] =
    edits.length === 0 ? [] : [{ title: titleOf(kind, title, places, say), edits, safe: kind === 'half' }];
  if (kind === 'half') fixes.splice(0, fixes.length, ...fixesByLine(title, places, text, context));
  // One dot in mid-line ends a sentence or parts a name (买买提·吐尔逊): the writer knows.
  if (kind === 'dot' && fixes.length === 0 && others.length === 0) {
    const to = (mark: string, title: string): Fix => ({ title, edits: [{ span: first, text: mark }], safe: false });
    fixes.push(to('。', title), to('·', say('改为间隔号“·”', 'Change to ·')));
  }
  return {
    message,
    severity: places.some(({ by, isCited }) => !isCited && (by === 'prose' || by === 'halves'))
      ? GRADE[kind]
      : 'information',
    fixes,
  };
}
