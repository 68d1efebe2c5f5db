/** Findings on 万 that was written for 亿. */
import { scaleSlipsOf } from '../figures/scale-slips';
import type { Report } from '../report/report';
import type { RuleContext, RuleFinding } from './rule';

export function* scaleSlips(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const [odd, other] of scaleSlipsOf(report))
    yield {
      span: odd.span,
      severity: 'information',
      message: say(
        `这里是“${odd.written}”，另一处同一项是“${other.written}”，相差约一万倍，疑单位“万”“亿”写错。请核对。`,
        `“${odd.written}” here and “${other.written}” elsewhere are ten thousand times apart: was 万 written for 亿?`,
      ),
      related: [{ span: other.span, message: say(`另一处写“${other.written}”`, `“${other.written}” here`) }],
    };
}
