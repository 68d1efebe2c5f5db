/** A paragraph or a heading that ends in a comma or 、 where something else begins: 与老师的交流、 over its text, …填写单据， before 第六章. */
import type { Reading } from '../../reading/reading';
import { isTakenAsDraft } from '../../report/genre';
import { headingAt } from '../../report/headings-under';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** Shorter ones are cells, labels and calls. */
const SHORTEST = 6;
/** A line of so many characters at most with a colon behind it leads something in of its own. */
const LONGEST_LEAD = 20;

const isOpen = ({ kind, text }: Reading): boolean =>
  (kind === 'prose' || kind === 'item' || kind === 'heading') &&
  text.length >= SHORTEST &&
  '，、'.includes(text.charAt(text.length - 1)) &&
  /[\u4e00-\u9fff）”》\d%]$/.test(text.slice(-2, -1));

export function* openEnds(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const open = paragraphsWith(report, isOpen);
  if (open.length === 0 || open.length > MOST || !isTakenAsDraft(report)) return;
  for (const { index, reading, span } of open) {
    const isHeading = reading.kind === 'heading';
    if (isHeading ? goesOnBelow(report.paragraphs[index + 1]) : !endsHere(index, reading, report)) continue;
    const { length } = reading.text;
    const place = shift(reading.span(length - 1, length), span.start);
    const mark = reading.text.slice(-1);
    yield {
      span: place,
      severity: 'information',
      byStructure: true,
      message: isHeading
        ? say(
            `标题以“${mark}”结尾：请删去，或看看后面是否漏了内容。`,
            `This heading ends in “${mark}”: delete it, or see whether words are lost.`,
          )
        : say(
            `这一段以“${mark}”结尾，下面是另一部分：话没有说完就补全，说完了就改为句号。`,
            `This paragraph ends in “${mark}”, and another part begins below: write what is missing, or a full stop.`,
          ),
      fixes: isHeading
        ? [{ title: say(`删去“${mark}”`, `Delete “${mark}”`), edits: [{ span: place, text: '' }], safe: false }]
        : [{ title: say('改为“。”', 'Change to “。”'), edits: [{ span: place, text: '。' }], safe: false }],
    };
  }
}
/** Who ends so many lines with a comma sets verses or rows. */
const MOST = 4;

/** Whether the line below may be the rest of a heading that was broken: short, and no sentence. */
const goesOnBelow = (next: Paragraph | undefined): boolean =>
  next?.kind === 'prose' && next.reading.text.length <= LONGEST_HEADING && !/[。；：！？]$/.test(next.reading.text);
const LONGEST_HEADING = 40;

/** Whether something else begins below: a heading that is not the first of a list, a line that leads in its own, or nothing. */
function endsHere(index: number, { ordinal, kind }: Reading, report: Report): boolean {
  const next: Paragraph | undefined = report.paragraphs[index + 1];
  if (!next) return true;
  const heading = headingAt(report, index + 1);
  const number = next.reading.ordinal;
  // The end of an item is the affair of its list.
  if (kind === 'item' || (number && ordinal && number.style === ordinal.style)) return false;
  if (heading && heading.by !== 'line') return number ? number.value > 1 : heading.by === 'markdown';
  const { text } = next.reading;
  // 尊敬的各位老师，and below it 亲爱的同学们：: whom one speaks to, in two lines.
  if (index < HEAD_OF_A_SPEECH && isOneName(report.paragraphs[index]?.reading.text ?? '')) return false;
  return next.kind === 'prose' && text.length <= LONGEST_LEAD && text.endsWith('：') && !text.includes('，');
}
const HEAD_OF_A_SPEECH = 6;
const isOneName = (line: string): boolean => line.length <= LONGEST_LEAD && !/[，。；：]/.test(line.slice(0, -1));
