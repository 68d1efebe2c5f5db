/** An attachment that the text sends the reader to, and that neither the note under the text nor what stands below has. */
import { type AbsentAttachment, absentAttachments, lostAttachment } from '../../report/attachments';
import type { Report } from '../../report/report';
import { span } from '../../text/span';
import type { Fix, RuleContext, RuleFinding } from '../rule';

export function* absentAmongAttachments(report: Report, context: RuleContext): Generator<RuleFinding> {
  for (const absent of absentAttachments(report)) {
    const { number, at, highest, last } = absent;
    yield {
      span: at,
      severity: 'information',
      message: context.say(
        `这里说到附件${number}，文后却只有 ${highest} 个附件。请核对是漏了附件${number}，还是序号有误。`,
        `This names attachment ${number}, and there ${highest === 1 ? 'is 1' : `are ${highest}`}: one was left out, or the number is wrong.`,
      ),
      related: [
        {
          span: last.span,
          message: context.say('附件到这里为止。', 'The attachments end here.'),
        },
      ],
      fixes: addition(absent, report, context),
    };
  }
}

/** The note names it, the others stand below, and it does not. */
export function* lostAmongAttachments(report: Report, context: RuleContext): Generator<RuleFinding> {
  const lost = lostAttachment(report);
  if (!lost) return;
  const { number, line, lastLabel } = lost;
  yield {
    span: line.span,
    severity: 'information',
    message: context.say(
      `附件说明列了附件${number}，后面附了别的附件，没有这一个。请核对是否漏附。`,
      `The list names attachment ${number}; the others follow, this one does not. Check whether it was left out.`,
    ),
    related: [{ span: lastLabel.span, message: context.say('最后一个附件在这里。', 'The last attachment is here.') }],
  };
}

/** Where the text says what it is called and the list goes on to it, the line that is lacking. */
function addition(
  { number, name, highest, isSure, last }: AbsentAttachment,
  report: Report,
  context: RuleContext,
): Fix[] {
  if (!isSure || name === undefined || number !== highest + 1) return [];
  const { start, end } = last.span;
  const line = report.text.slice(start, end);
  const indent = /^[ \u3000\t]*/.exec(line)?.[0] ?? '';
  const opensList = line.trimStart().startsWith('附');
  const between = report.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${between}${indent}${opensList ? '　　　' : ''}${number}.${name}`;
  return [
    {
      title: context.say(`在附件说明里补“${number}.${name}”`, `Add “${number}.${name}” to the list of attachments`),
      edits: [{ span: span(end, end), text }],
      safe: false,
    },
  ];
}
