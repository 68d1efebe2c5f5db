/** 第6部分所列 with five parts, 见表3 beside 表1 and 表2. */
import { absentReferences } from '../../report/absent-references';
import { doubledCaptions } from '../../report/captions';
import { isTakenAsDraft } from '../../report/genre';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';

export function* absentPartsAndTables(report: Report, { say }: RuleContext): Generator<RuleFinding> {
  if (!isTakenAsDraft(report)) return;
  for (const { at, written, last } of absentReferences(report))
    yield {
      span: at,
      severity: 'information',
      message: say(
        `这里说到“${written}”，文中没有。请核对是漏了，还是序号有误。`,
        `This points at “${written}”, and there is none: it was left out, or the number is wrong.`,
      ),
      related: [{ span: last.span, message: say('同类的到这里为止。', 'The last of them is here.') }],
    };
  for (const { first, second, written } of doubledCaptions(report))
    yield {
      span: second.span,
      severity: 'information',
      message: say(
        `“${written}”前面已经用过，名称却不同。请核对序号。`,
        `${written} is the number of the one before as well, which is called otherwise. Check the numbers.`,
      ),
      related: [{ span: first.span, message: say(`前一个“${written}”`, `${written} before`) }],
    };
}
