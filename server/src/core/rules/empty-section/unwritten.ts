/**
 * Parts that were left for later: a section that ends in 待写…… or 未完待续 alone, a bullet or a number with nothing behind it, a label that its
 * sisters have something behind.
 */
import { SAY_THAT_MORE_IS_TO_COME } from '../../norms/words/headings';
import type { Reading } from '../../reading/reading';
import { headingAt } from '../../report/headings-under';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { isFilled, type RuleContext, type RuleFinding, together } from '../rule';

type Kind = 'trails' | 'bare' | 'label';

/** 内容后补……: so few characters that trail off say that more is to come. */
const TRAILS = /^（?[\u4e00-\u9fff]{2,8}(?<!等)(?:\.{3}|…{1,2}|。{3})）?$/;
const ENDS_TRAILING = '.…。）';
const LONGEST = 16;
const BULLETS = '●•○■◆▪·';

function readKind({ kind, text, ordinal, original }: Reading): Kind | undefined {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row') return undefined;
  const line = text.trim();
  if (line.length > LONGEST) return endsInLabel(line, ordinal !== undefined) ? 'label' : undefined;
  const bare = original.trim();
  if (bare.length === 1 && BULLETS.includes(bare)) return 'bare';
  if (ordinal && ordinal.style !== 'clause' && line.length <= ordinal.length) return 'bare';
  if (isToBeContinued(line)) return 'trails';
  if (ENDS_TRAILING.includes(line.slice(-1) || '，') && TRAILS.test(line)) return 'trails';
  return endsInLabel(line, ordinal !== undefined) ? 'label' : undefined;
}
/** （未完待续）, and nothing else. */
const isToBeContinued = (line: string): boolean =>
  line.length <= LONGEST_NOTE && SAY_THAT_MORE_IS_TO_COME.some((words) => line.includes(words));
const LONGEST_NOTE = 8;
const kindOf = (reading: Reading): Kind | undefined => reading.derive(readKind);

const LONGEST_LABEL = 20;
const endsInLabel = (line: string, isItem: boolean): boolean =>
  isItem && line.length <= LONGEST_LABEL && line.endsWith('：') && !/[，。；]/.test(line);

/** 公司注册费用：合计1818元: a label with something behind it. */
const isFilledLabel = ({ text }: Reading): boolean => {
  const colon = text.indexOf('：');
  return colon > 0 && colon <= LONGEST_LABEL && colon < text.trimEnd().length - 1;
};

export function* unwritten(report: Report, end: number, context: RuleContext): Iterable<RuleFinding> {
  const places = paragraphsWith(report, kindOf).filter(({ index }) => index < end);
  if (places.length === 0) return;
  const by = (kind: Kind): Paragraph[] => places.filter(({ reading }) => kindOf(reading) === kind);
  const trailing = by('trails').filter((one) => endsSection(one, report));
  if (isFilled(trailing))
    yield together(trailing, context.say('这里也是。', 'Here, too.'), ([{ reading }]) => ({
      severity: 'information',
      message: context.say(
        `这一部分只写了“${reading.text.trim()}”，内容还没有写${trailing.length > 1 ? `，全文共 ${trailing.length} 处` : ''}。`,
        `This part says “${reading.text.trim()}” and is still to be written${trailing.length > 1 ? ` (${trailing.length} places)` : ''}.`,
      ),
    }));
  const bare = by('bare');
  if (bare.length <= MOST_BARE)
    for (const one of bare)
      if (isLeftBare(one, report))
        yield {
          span: one.span,
          severity: 'information',
          byStructure: true,
          message: context.say(
            `“${one.reading.original.trim()}”后面没有内容：补写这一项，或删去。`,
            `Nothing stands behind “${one.reading.original.trim()}”: write the item, or delete it.`,
          ),
        };
  for (const one of by('label'))
    if (isAloneUnfilled(one, report))
      yield {
        span: one.span,
        severity: 'information',
        byStructure: true,
        message: context.say(
          `“${one.reading.text.trim()}”后面没有填，同组的其他各项都填了。`,
          `Nothing stands behind “${one.reading.text.trim()}”, unlike its sisters.`,
        ),
      };
}
/** More of them are what a copy left of a table. */
const MOST_BARE = 2;

/** Whether a paragraph is the only one of a section: behind others it is how their writer ends them. */
function endsSection({ index }: Paragraph, report: Report): boolean {
  if (!headingAt(report, index - 1)) return false;
  const next = headingAt(report, index + 1);
  return (
    report.headings.length > 0 && (index + 1 >= report.paragraphs.length || (next !== undefined && next.by !== 'line'))
  );
}

/** Whether no text of its own stands below: the next item or heading, or nothing. A cell of a table set as lines has its words below it. */
function isLeftBare({ index, reading: { text, ordinal } }: Paragraph, { paragraphs }: Report): boolean {
  const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]];
  // ■ ends what an editor sets; 第二部分 is a heading by itself.
  if (!below && !ordinal) return false;
  if (text.startsWith('第') && below && below.reading.ordinal?.style !== ordinal?.style) return false;
  return above !== undefined && kindOf(above.reading) !== 'bare' && (!below || below.reading.ordinal !== undefined);
}

/** Whether two items beside it, right under each other, have values of one kind behind their labels: 2000元, 1500元. A form may leave one open. */
function isAloneUnfilled({ index, reading: { ordinal } }: Paragraph, { paragraphs }: Report): boolean {
  if (!ordinal) return false;
  const valueAt = (step: number): string | undefined => {
    const other = paragraphs[index + step]?.reading;
    return other?.ordinal?.style === ordinal.style &&
      other.ordinal.value === ordinal.value + step &&
      isFilledLabel(other)
      ? other.text.trimEnd()
      : undefined;
  };
  const below = valueAt(1);
  const beside = valueAt(-1) ?? valueAt(2);
  return (
    below !== undefined &&
    beside !== undefined &&
    COUNTED.test(below) &&
    COUNTED.test(beside) &&
    below.slice(-1) === beside.slice(-1)
  );
}
const COUNTED = /\d\s?[\u4e00-\u9fff]{1,2}[；。，]?$/;
