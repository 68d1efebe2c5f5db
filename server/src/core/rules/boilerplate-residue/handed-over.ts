/** Words of a writing assistant or of a template to whoever it handed the draft over, round the draft. */
import { residuesOf } from '../../reading/residue';
import { COVER } from '../../reading/unjudged';
import { type HandedOver, handedOver } from '../../report/handed-over';
import type { Paragraph, Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import { type Bilingual, type Filled, type RuleContext, type RuleFinding, together } from '../rule';
import { lineOf } from './line';

const WHO: Readonly<Record<HandedOver['kind'], Bilingual>> = {
  offer: { 'zh-CN': '写作助手（人工智能）对使用者说的话', en: 'what a writing assistant says to its user' },
  usage: { 'zh-CN': '模板或写作助手写给使用者的说明', en: 'what a template or a writing assistant tells its user' },
};
const LONGEST_SHOWN = 30;
/** So many other paragraphs under the line are named. */
const MOST_NAMED = 5;

/** One finding a paragraph, or one for all that stands under a line of its own. */
export function* wordsToUser(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const said of handedOver(report)) {
    if (!isToldElsewhere(said)) yield finding(report, said, context);
  }
}

/** What is known by its words alone, wherever it stands, is told there. */
const isToldElsewhere = ({ paragraph, block }: HandedOver): boolean =>
  block.length === 0 && residuesOf(paragraph.reading).length > 0;

/** The paragraphs that are told here as one. */
export const toldTogether = (report: Report): ReadonlySet<Paragraph> =>
  new Set(handedOver(report).flatMap(({ block }) => block));

function finding(report: Report, said: HandedOver, context: RuleContext): RuleFinding {
  const places = placesOf(said);
  const also = context.say('这一段也在横线以下', 'Under the line as well');
  return together(places, also, (left) => told(report, said, left, context), MOST_NAMED);
}

/** Where words to the user, and what else is told with them, stand in one paragraph. */
interface Place {
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/** The words to the user first, then what else of their block is told with them. */
function placesOf({ paragraph, remarks, block }: HandedOver): Filled<Place> {
  const { reading } = paragraph;
  const words = reading.span(remarks[0]?.start ?? 0, remarks.at(-1)?.end ?? reading.text.length);
  // A comment, and so a directive of ours, is no paragraph to a reader.
  const others = block.filter((one) => one !== paragraph && one.reading.text.replaceAll(COVER, '') !== '');
  return [
    { span: shift(words, paragraph.span.start), paragraph },
    ...others.map((one) => ({ span: one.span, paragraph: one })),
  ];
}

type Telling = Pick<RuleFinding, 'message' | 'fixes'>;

/** What is said of the places in `left`: of all under the line, or of those that the writer did not silence. */
function told(report: Report, said: HandedOver, left: Filled<Place>, { say }: RuleContext): Telling {
  const [{ span: words }] = left;
  const written = report.text.slice(words.start, words.end).trim();
  const shown = written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
  const who = WHO[said.kind];
  const many = left.length;
  const isWhole = many === placesOf(said).length;
  const counted = isWhole
    ? { 'zh-CN': `（横线以下连同它共${many}段）`, en: ` (${many} paragraphs under the line)` }
    : { 'zh-CN': `（横线以下还有${many - 1}段）`, en: ` (with ${many - 1} more under the line)` };
  return {
    message: say(
      `“${shown}”是${who['zh-CN']}，不属于本文，应删去${many > 1 ? counted['zh-CN'] : ''}。`,
      `“${shown}” is ${who.en} and no part of this draft: delete it${many > 1 ? counted.en : ''}.`,
    ),
    fixes: [
      {
        title:
          many > 1
            ? say(`删去横线以下${many}段`, `Delete ${many} paragraphs under the line`)
            : say('删去这一段', 'Delete this paragraph'),
        edits: runsOf(left).map(([first, last]) => ({ span: lineOf(report, first, last), text: '' })),
        safe: false,
      },
    ],
  };
}

/** The paragraphs of `places` in order, those that follow one another as one run: its first and its last. */
function runsOf(places: readonly Place[]): readonly (readonly [Paragraph, Paragraph])[] {
  const runs: [Paragraph, Paragraph][] = [];
  for (const { paragraph } of [...places].sort((a, b) => a.paragraph.index - b.paragraph.index)) {
    const run = runs.at(-1);
    if (run && run[1].index + 1 === paragraph.index) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs;
}
