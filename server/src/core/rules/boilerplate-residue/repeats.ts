/** Paragraphs, sentences and words that stand twice: traces of copying and editing. */
import { isCollection } from '../../report/collection';
import { repeatedBlocks, repeatedWords } from '../../report/duplicates';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

export function* repeats(report: Report, context: RuleContext): Iterable<RuleFinding> {
  yield* paragraphs(report, context);
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

function* paragraphs(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { paragraphs: all } = report;
  const blocks = repeatedBlocks(report);
  // Articles of rules say the same of one case after another.
  if (blocks.length === 0 || report.headings.filter(({ ordinal }) => ordinal?.style === 'clause').length > 2) return;
  const weak = isCollection(report);
  for (const { first, from, to } of blocks) {
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
