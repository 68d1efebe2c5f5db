/** The blank paragraph that may be set under a heading without text. */
import type { Heading, Paragraph, Report } from '../../report/report';
import type { TextEdit } from '../../text/edit';
import { span } from '../../text/span';
import type { Fix, RuleContext } from '../rule';

/** What the fix writes for the writer to fill in; the rule `placeholder` reports it. */
const GAP = '××××××。';

/** Sets a blank under `heading`, which is `paragraph`, as the draft sets its paragraphs apart. */
export const gapFix = (heading: Heading, paragraph: Paragraph, report: Report, { say }: RuleContext): Fix => ({
  title: say('插入待填写的一段', 'Insert a paragraph to fill in'),
  edits: [gapUnder(heading, paragraph, report)],
  safe: false,
});

function gapUnder(heading: Heading, { span: place, reading }: Paragraph, report: Report): TextEdit {
  const line = report.text.includes('\r\n') ? '\r\n' : '\n';
  const blank = report.format === 'markdown' && heading.by === 'markdown' ? line : '';
  const indent = heading.by === 'markdown' ? '' : (/^\s*/.exec(reading.original)?.[0] ?? '');
  return {
    span: span(place.end, place.end),
    text: line + blank + indent + GAP,
  };
}
