/** How the rule on heading numbers words its findings. */
import type { LostNumber } from '../report/lost-number';
import { isDoubled, markerAs, type SequenceBreak, writtenMarker } from '../report/sequence-breaks';
import type { Member } from '../report/series-kinship';
import type { RuleContext } from './rule';

/**
 * `left`: the label of a part below that bears a number as it is written, so that nothing can move on or up by itself. `isFixed`: a
 * gap in a paper that is cited by these numbers.
 */
export function messageOf(
  sequenceBreak: SequenceBreak,
  context: RuleContext,
  left?: string,
  isFixed?: boolean,
): string {
  const { kind, member, previous, expected, following, certain } = sequenceBreak;
  const { say } = context;
  if (left && previous) return messageWithParts(sequenceBreak, previous, left, context);
  const here = writtenMarker(member);
  const due = markerAs(member, expected);
  const before = previous ? writtenMarker(previous) : '';
  if (isFixed)
    return say(
      `${previous ? `“${before}”之后是“${here}”` : `第一个序号是“${here}”`}，缺“${due}”。请核对是否漏了内容。`,
      `${previous ? `“${here}” follows “${before}”` : `The first number is “${here}”`}: “${due}” is missing. See whether text was lost.`,
    );
  const shift = following > 0 ? '，后面的依次顺延' : '';
  if (previous && isDoubled(previous, member))
    return say(
      `“${here}”这一行与前面的“${before}”完全相同，可能是重复粘贴。重复的请删去一处；确是两项的，这里应为“${due}”。`,
      `This line is the same as the one numbered “${before}” before it, perhaps pasted twice. Delete one of them; if both are meant, this one should be “${due}”.`,
    );
  switch (kind) {
    case 'skip':
      return certain
        ? say(
            `“${before}”之后是“${here}”，而再往后是“${markerAs(member, expected + 1)}”：这里应为“${due}”。`,
            `“${here}” stands between “${before}” and “${markerAs(member, expected + 1)}”: it should be “${due}”.`,
          )
        : say(
            `“${before}”之后是“${here}”，缺“${due}”。请核对是否漏了内容；没有漏，就把序号改为“${due}”${shift}。`,
            `“${here}” follows “${before}”: “${due}” is missing. Either text was lost, or this is “${due}”${following > 0 ? ' and the following numbers move up' : ''}.`,
          );
    case 'repeat':
      return say(
        `序号“${here}”重复：前面已有“${before}”，这里应为“${due}”${shift}。`,
        `“${here}” is used twice; this one should be “${due}”${following > 0 ? ', and the following numbers move on' : ''}.`,
      );
    case 'back':
      return say(
        `“${before}”之后又回到“${here}”，应为“${due}”；若另起一组，请从“${markerAs(member, 1)}”开始。`,
        `“${here}” comes after “${before}”; it should be “${due}”, or a new series should begin with “${markerAs(member, 1)}”.`,
      );
    case 'swap':
      return say(
        `“${here}”排在“${due}”前面，次序颠倒。请调换序号，或调换两部分内容。`,
        `“${here}” stands before “${due}”. Exchange the numbers, or the two parts.`,
      );
    case 'late':
      return say(
        `第一个序号是“${here}”，缺“${due}”。请核对是否漏了内容；没有漏，就从“${due}”开始编号。`,
        `The first number is “${here}”: “${due}” is missing. Either text was lost, or the numbering should begin with “${due}”.`,
      );
    case 'restart':
      return say(
        `“${before}”之后又从“${here}”开始，中间没有标题或引导语，可能漏了上一级标题，也可能应接着编号。`,
        `The numbering begins again with “${here}” after “${before}”, with no heading in between: a heading may be lost, or the numbers should go on.`,
      );
  }
}

/** 一、 二、 二、 三、, and below 三、 stand 3.1 and 3.2: which number is wrong is the writer's to say. */
function messageWithParts(
  { kind, member, expected }: SequenceBreak,
  previous: Member,
  left: string,
  { say }: RuleContext,
): string {
  const [here, before] = [writtenMarker(member), writtenMarker(previous)];
  const due = markerAs(member, expected);
  return kind === 'skip'
    ? say(
        `“${before}”之后是“${here}”，缺“${due}”。请核对是否漏了内容；其下的“${left}”等序号与标题相配，要改就一并改。`,
        `“${here}” follows “${before}”: “${due}” is missing. See whether text was lost; parts below (“${left}”) bear the number of their heading, and would have to change with it.`,
      )
    : say(
        `“${here}”与前面的“${before}”不衔接，有一处序号写错。下面的“${left}”等序号与各自的标题相配，不能只把标题顺延，请核对这两处。`,
        `“${here}” does not go on from “${before}”: one of them is wrong. Parts below (“${left}”) bear the number of their heading, so that the headings cannot move on alone.`,
      );
}

/** Where a heading stands that may bear the missing number. */
export function lostNumberMessage(
  { kind, member, previous }: SequenceBreak,
  { paragraphs, values, ofItems }: LostNumber,
  { say }: RuleContext,
): string {
  const here = writtenMarker(member);
  const due = values.map((value) => markerAs(member, value)).join('');
  const before = previous ? writtenMarker(previous) : '';
  if (ofItems)
    return say(
      `${kind === 'skip' ? `“${before}”之后是“${here}”` : `这一组的第一个序号是“${here}”`}，前面的${values.length}项没有序号：应为“${due}”（从 Word 复制来的文字，自动编号常会丢掉），请补上。`,
      `${kind === 'skip' ? `“${here}” follows “${before}”` : `The first number of this list is “${here}”`}, and the ${values.length} before it bear none: they should be “${due}” (numbers that Word counts by itself are often lost in a copy).`,
    );
  const names = paragraphs.map(({ reading }) => `“${quoted(reading.text)}”`);
  return say(
    `${before ? `“${before}”之后是“${here}”` : `第一个序号是“${here}”`}，${names.length > 0 ? `前面的${names.join('')}` : '前面有的标题'}没有序号，可能就是“${due}”（从 Word 复制来的文字，自动编号常会丢掉）。请补上序号；不是，就核对是否漏了内容。`,
    `${before ? `“${here}” follows “${before}”` : `The first number is “${here}”`}, and ${names.length > 0 ? names.join(', ') : 'a heading'} before it bears none: it may be “${due}” (numbers that Word counts by itself are often lost in a copy). Give it its number; if it is not, see whether text was lost.`,
  );
}

const LONGEST_NAME = 16;
const quoted = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
