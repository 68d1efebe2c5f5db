/** Findings on words of a rise or a fall that say the opposite of their figures. */
import type { Turn } from '../../figures/ratios';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

/** The finding on one of them. */
export function turnFinding(turn: Turn, reading: Reading, context: RuleContext): RuleFinding {
  const { kind, start, end, down, against } = turn;
  const written = reading.written(start, end);
  const [said, meant] = down ? ['降', '升'] : ['升', '降'];
  const [saidEn, meantEn] = down ? ['fall', 'rise'] : ['rise', 'fall'];
  const message = {
    trend: context.say(
      `“${written}”说的是${said}，而列出的各数一路在${meant}。请核对各数和动词。`,
      `“${written}” speaks of a ${saidEn}, but the figures ${meantEn} from first to last. Check them and the verb.`,
    ),
    frequency: context.say(
      `“${written}”：次数实际是${down ? '增加' : '减少'}了。请核对前后频次和动词。`,
      `“${written}”: it is done ${down ? 'more' : 'less'} often than before. Check both and the verb.`,
    ),
    tenths: context.say(
      `“${written}”：文字说的占比与括号里的数对不上。请核对。`,
      `“${written}”: the share in words and the one in brackets do not agree. Check both.`,
    ),
    level: context.say(
      `“${written}”说的是${said}，而前后两个数是${meant}。请核对两个数和动词。`,
      `“${written}” speaks of a ${saidEn}, but the two figures ${meantEn}. Check them and the verb.`,
    ),
    again: context.say(
      `前面说的是${meant}，紧接着写“${written}”，方向相反。请核对。`,
      `A ${meantEn} is told right before “${written}”, which speaks of a ${saidEn}. Check both.`,
    ),
  }[kind];
  return {
    span: reading.span(start, end),
    message,
    related: against.map(([from, to]) => ({
      span: reading.span(from, to),
      message: context.say('方向相反的数', 'A figure that says the opposite'),
    })),
  };
}
