/** Which figures of a draft hold and which do not, with the arithmetic of both. */
import { doubtsAmong, loudest, type Verification, type VerificationKind, verificationsOf } from '../core/index';
import { SEVERITY_NAMES, type ToldFinding, toldFinding } from './check';
import { type Answer, type Judged, leftOut, MOST, placed, quoted, type Quoted, quotedAll, sayer } from './judged';

export interface Held extends Quoted {
  readonly kind: VerificationKind;
  /** 12个 + 23个 = 35个, in the writer's own units. */
  readonly arithmetic: string;
  readonly against: readonly Quoted[];
}

export interface Verified {
  readonly holds: readonly Held[];
  readonly fails: readonly ToldFinding[];
  /** How many hold and fail in all, listed or not. */
  readonly held: number;
  readonly failed: number;
}

/** What holds and what fails in `judged`. */
export function verifyAnswer(judged: Judged): Answer<Verified> {
  const { report, findings, locale } = judged;
  const doubts = doubtsAmong(findings);
  const verifications = verificationsOf(report);
  const data: Verified = {
    holds: verifications.slice(0, MOST).map((one) => heldOf(judged, one)),
    fails: loudest(doubts, MOST).map((finding) => toldFinding(judged, finding)),
    held: verifications.length,
    failed: doubts.length,
  };
  const say = sayer(locale);
  const kinds: Readonly<Record<VerificationKind, string>> = {
    sum: say('分项与合计', 'sum'),
    ratio: say('比率', 'rate'),
    amount: say('大小写金额', 'amount'),
    repeat: say('前后一致', 'stated again'),
  };
  const text = [
    say(
      `对不上的 ${data.failed} 处，核对相符的 ${data.held} 处。没有列出的数据，是文稿自己没有可核对的依据，不等于正确。`,
      `${data.failed} do not hold, ${data.held} hold. What is not listed has nothing in the draft to be checked against; it need not be right.`,
    ),
    ...data.fails.map(
      ({ rule, severity, message, ...place }) =>
        `- ✗ ${placed(place, locale)} ${say(...SEVERITY_NAMES[severity])} [${rule}] ${message}`,
    ),
    ...leftOut(data.failed - data.fails.length, locale),
    ...data.holds.map((one) => `- ✓ ${placed(one, locale)} ${kinds[one.kind]}${say('：', ': ')}${one.arithmetic}`),
    ...leftOut(data.held - data.holds.length, locale),
  ].join('\n');
  return { data, text };
}

function heldOf(judged: Judged, { kind, checked, against, arithmetic }: Verification): Held {
  return { kind, ...quoted(judged, checked), arithmetic, against: quotedAll(judged, against) };
}
