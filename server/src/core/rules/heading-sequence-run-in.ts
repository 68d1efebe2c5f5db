/** What is said, and may be done, where the number that a series lacks stands there in another way: behind other text, or with another mark. */
import type { Report } from '../report/report';
import type { RunIn } from '../report/run-in-numbers';
import type { Member } from '../report/series-kinship';
import { markerAs, markerSpan, type SequenceBreak, writtenMarker } from '../report/sequence-breaks';
import type { Fix, RuleContext, RuleFinding } from './rule';

/** 按月完成。② 奖金基数 between ① and ③, which stand on lines of their own. */
export function runInFinding(
  { member, previous }: SequenceBreak,
  numbers: readonly [RunIn, ...RunIn[]],
  report: Report,
  context: RuleContext,
): RuleFinding {
  const { say } = context;
  const names = numbers.map(({ value }) => `“${markerAs(member, value)}”`).join('');
  const others = [...(previous ? [previous] : []), member];
  const like = others.map((one) => `“${writtenMarker(one)}”`).join('');
  return {
    span: numbers[0].span,
    severity: 'information',
    message: say(
      `${names}接在一行文字的后面，没有另起一行；同组的${like}${others.length > 1 ? '都' : ''}另起一行。序号并不缺，多半是复制时丢了换行。`,
      `${names} stands behind other text on its line, where ${like} of its list begin lines of their own. No number is missing; a copy may have lost the break.`,
    ),
    related: others.map((one) => ({
      span: markerSpan(one),
      message: say('同组的序号在这里另起一行。', 'A number of its list begins a line here.'),
    })),
    fixes: [breakLine(names, member, numbers, report, context)],
  };
}

/** 五、, then 6. and 七、: the number is there, with the mark of another level. */
export function otherMarkFinding(
  { member, previous }: SequenceBreak,
  others: readonly [Member, ...Member[]],
  { say }: RuleContext,
): RuleFinding {
  const due = others.map(({ marker }) => markerAs(member, marker.value));
  const names = others.map((one) => `“${writtenMarker(one)}”`).join('');
  const dueNames = due.map((one) => `“${one}”`).join('');
  const beside = [...(previous ? [previous] : []), member];
  const like = beside.map((one) => `“${writtenMarker(one)}”`).join('');
  return {
    span: markerSpan(others[0]),
    severity: 'information',
    message: say(
      `${names}和同一级的${like}写法不同：按次序应为${dueNames}。序号并不缺，多半是自动编号换了样式。`,
      `${names} is not marked as ${like} of its level: by its place it should be ${dueNames}. No number is missing; automatic numbering may have changed its style.`,
    ),
    related: beside.map((one) => ({
      span: markerSpan(one),
      message: say('同一级的序号这样写。', 'Numbers of its level are written so.'),
    })),
    fixes: [
      {
        title: say(`改为${dueNames}`, `Change to ${dueNames}`),
        edits: others.map((one, i) => ({ span: markerSpan(one), text: due[i] ?? '' })),
        safe: false,
      },
    ],
  };
}

function breakLine(
  names: string,
  { paragraph }: SequenceBreak['member'],
  numbers: readonly RunIn[],
  { paragraphs, text }: Report,
  { say }: RuleContext,
): Fix {
  const above = paragraphs[paragraph.index - 1];
  const between = above ? text.slice(above.span.end, paragraph.span.start) : '';
  const { original } = paragraph.reading;
  const indent = original.slice(0, original.length - original.trimStart().length);
  const parted = (IS_BREAK.test(between) ? between : text.includes('\r\n') ? '\r\n' : '\n') + indent;
  return {
    title: say(`在${names}前换行`, `Begin a line with ${names}`),
    edits: numbers.map(({ gap }) => ({ span: gap, text: parted })),
    safe: false,
  };
}

/** What parts two paragraphs, an empty line or none: nothing else stands between, such as the number of a page. */
const IS_BREAK = /^[ \t]*(?:\r\n|\n)(?:[ \t]*(?:\r\n|\n))?[ \t\u3000]*$/;
