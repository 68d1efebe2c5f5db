/** Words of a writing assistant or of a template to whoever it handed the draft over, round the draft. */
import { residuesOf } from '../../reading/residue';
import { type HandedOver, handedOver } from '../../report/handed-over';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Bilingual, RuleContext, RuleFinding } from '../rule';
import { lineOf } from './line';

const WHO: Readonly<Record<HandedOver['kind'], Bilingual>> = {
  offer: { 'zh-CN': '写作助手（人工智能）对使用者说的话', en: 'what a writing assistant says to its user' },
  usage: { 'zh-CN': '模板或写作助手写给使用者的说明', en: 'what a template or a writing assistant tells its user' },
};
const LONGEST_SHOWN = 30;

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

function finding(report: Report, { kind, paragraph, remarks, block }: HandedOver, context: RuleContext): RuleFinding {
  const { reading } = paragraph;
  const [start, end] = [remarks[0]?.start ?? 0, remarks.at(-1)?.end ?? reading.text.length];
  const said = reading.written(start, end).trim();
  const shown = said.length > LONGEST_SHOWN ? `${said.slice(0, LONGEST_SHOWN)}…` : said;
  const who = WHO[kind];
  const first = block[0] ?? paragraph;
  const more = block.length > 1;
  return {
    span: shift(reading.span(start, end), paragraph.span.start),
    message: context.say(
      `“${shown}”是${who['zh-CN']}，不属于本文，应删去${more ? `（横线以下连同它共${block.length}段）` : ''}。`,
      `“${shown}” is ${who.en} and no part of this draft: delete it${more ? ` (${block.length} paragraphs under the line)` : ''}.`,
    ),
    related: block
      .filter((one) => one !== paragraph)
      .slice(0, 5)
      .map((one) => ({ span: one.span, message: context.say('这一段也在横线以下', 'Under the line as well') })),
    fixes: [
      {
        title: more
          ? context.say(`删去横线以下${block.length}段`, `Delete the ${block.length} paragraphs under the line`)
          : context.say('删去这一段', 'Delete this paragraph'),
        edits: [{ span: lineOf(report, first, paragraph), text: '' }],
        safe: false,
      },
    ],
  };
}
