/** Paragraphs, sentences and words that stand twice: traces of copying and editing. */
import { isCollection } from '../../report/collection';
import { repeatedBlocks, repeatedWords } from '../../report/duplicates';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { repeatedItems } from '../../reading/repeated-items';
import { shift, type Span, span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** So many clauses restated under different headings are how a document is made. */
const LEAST_BY_DESIGN = 3;

export function* repeats(report: Report, context: RuleContext): Iterable<RuleFinding> {
  yield* paragraphs(report, context);
  yield* items(report, context);
  for (const { reading, span: place, kind } of paragraphsWith(report, repeatedWords)) {
    if (kind === 'code' || kind === 'front-matter') continue;
    for (const { start, end, what, weak } of repeatedWords(reading)) {
      const at = shift(reading.span(start, end), place.start);
      const said = reading.written(start, end);
      yield {
        span: at,
        ...(weak && { severity: 'information' as const }),
        message:
          what === 'sentence'
            ? context.say(
                `这句话与前一句完全相同，疑为编辑时重复，应删去一句。`,
                `This sentence repeats the one before it word for word; delete one.`,
              )
            : context.say(
                `“${said}”连写了两遍，疑为编辑时重复，应删去一个。`,
                `“${said}” stands twice in a row; delete one.`,
              ),
        fixes: [
          {
            title: context.say('删去重复的部分', 'Delete the repetition'),
            edits: [{ span: at, text: '' }],
            safe: false,
          },
        ],
      };
    }
  }
}

/** An item that stands twice in a list of a sentence; short ones may be two people of one name. */
function* items(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { reading, span: place, kind } of paragraphsWith(report, repeatedItems)) {
    if (kind === 'code' || kind === 'front-matter') continue;
    for (const { start, end, item, again } of repeatedItems(reading)) {
      const at = (from: number, to: number): Span => shift(reading.span(from, to), place.start);
      yield {
        span: at(start, end),
        ...(item.length < LEAST_SURE_ITEM && { severity: 'information' as const }),
        message: say(
          `同一串并列里“${item}”写了两遍，疑为重复，请删去一处或改为漏写的另一项。`,
          `“${item}” stands twice in one list: delete one, or write the item that was meant.`,
        ),
        related: [{ span: at(again, again + item.length), message: say('又写了一遍', 'Here again') }],
      };
    }
  }
}

const LEAST_SURE_ITEM = 4;

function* paragraphs(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { paragraphs: all } = report;
  const blocks = repeatedBlocks(report);
  // Articles of rules say the same of one case after another.
  if (blocks.length === 0 || report.headings.filter(({ ordinal }) => ordinal?.style === 'clause').length > 2) return;
  const isWeak = isCollection(report);
  const manyRestated = blocks.filter(({ restated }) => restated).length >= LEAST_BY_DESIGN;
  for (const { first, from, to, restated } of blocks) {
    // What says the same under three of its items says it by design: a list of offences, a form.
    if (restated === 'by-design' || (restated && manyRestated)) continue;
    const weak = isWeak || restated === 'maybe';
    const earlier = all.slice(first, first + to - from);
    const repeated = all.slice(from, to);
    const [opening, last] = [repeated[0], repeated.at(-1)];
    const [earliest, latest] = [earlier[0], earlier.at(-1)];
    const above = all[from - 1];
    if (!opening || !last || !earliest || !latest || !above) continue;
    const line = report.text.slice(0, earliest.span.start).split(/\r\n|\n|\r/).length;
    const many = repeated.length;
    yield {
      span: span(opening.span.start, last.span.end),
      message:
        many > 1
          ? context.say(
              `这${many}段与前文（第${line}行起）完全相同，疑为重复粘贴，应删去一处。`,
              `These ${many} paragraphs repeat those from line ${line} on word for word; delete one of the two.`,
            )
          : context.say(
              `这一段与前文（第${line}行）完全相同，疑为重复粘贴，应删去一处。`,
              `This paragraph repeats line ${line} word for word; delete one of the two.`,
            ),
      ...(weak && { severity: 'information' as const }),
      related: [
        {
          span: span(earliest.span.start, latest.span.end),
          message: context.say('先写的一处', 'Where it stands first'),
        },
      ],
      fixes: [
        {
          title: context.say('删去后面这一处', 'Delete this repetition'),
          edits: [{ span: span(above.span.end, last.span.end), text: '' }],
          safe: false,
        },
      ],
    };
  }
}
