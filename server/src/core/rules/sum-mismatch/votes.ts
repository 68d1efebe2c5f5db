/** Findings on votes that are not as many as those who voted. */
import { wrongVotes } from '../../figures/sums/votes';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';

export function* findingsOfVotes(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { span, votes, voters, told } of wrongVotes(report)) {
    const sum = votes.reduce((all, one) => all + one, 0);
    yield {
      span,
      severity: 'information',
      message: say(
        `${votes.join(' + ')} = ${sum}票，参加表决的是${voters}人，对不上。请核对票数和人数。`,
        `${votes.join(' + ')} = ${sum} votes, but ${voters} voted. Check the votes and who was there.`,
      ),
      related: [{ span: told, message: say('参加表决的人数', 'how many voted') }],
    };
  }
}
