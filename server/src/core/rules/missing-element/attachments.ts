/** An attachment that the text sends the reader to, and that neither the note under the text nor what stands below has. */
import { type AbsentAttachment, absentAttachments, lostAttachment } from '../../report/attachments';
import { type MisnumberedAttachment, misnumberedAttachments } from '../../report/attachments-by-name';
import type { Report } from '../../report/report';
import { span } from '../../text/span';
import type { Fix, RuleContext, RuleFinding } from '../rule';

export function* absentAmongAttachments(report: Report, context: RuleContext): Generator<RuleFinding> {
  const misnumbered = misnumberedAttachments(report);
  for (const one of misnumbered) yield otherNumber(one, report, context);
  for (const absent of absentAttachments(report)) {
    const { number, at, highest, last } = absent;
    if (misnumbered.some((one) => one.at.start === at.start)) continue;
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

/** The line that bears its name has another number. */
function otherNumber(
  { number, at, listed, line }: MisnumberedAttachment,
  report: Report,
  { say }: RuleContext,
): RuleFinding {
  const written = report.text.slice(at.start, at.end);
  const from = written.search(/\d/);
  const digits = /\d+/.exec(written)?.[0];
  const place = digits === undefined ? undefined : span(at.start + from, at.start + from + digits.length);
  return {
    span: at,
    severity: 'information',
    message: say(
      `这里写附件${number}，同名的附件排在第${listed}。请核对是哪一个的序号有误。`,
      `This names attachment ${number}; the one of that name is number ${listed}. Check which number is wrong.`,
    ),
    related: [{ span: line.span, message: say('同名的附件在这里。', 'The attachment of that name.') }],
    fixes:
      place === undefined
        ? []
        : [
            {
              title: say(`改为附件${listed}`, `Change to ${listed}`),
              edits: [{ span: place, text: String(listed) }],
              safe: false,
            },
          ],
  };
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
