/**
 * Lives that do not fit their birth: 1994年9月出生，1992年7月参加工作; the “90后” who was born in 1981. What stands between one birth and the next is of
 * one person.
 */
import { anyOf } from '../../norms/lexicon';
import { DEEDS_OF_THE_GROWN, TELL_A_BIRTH } from '../../norms/words/days';
import type { DateMention } from '../../reading/dates/mention';
import { eachOf } from '../../reading/seek';
import type { RuleFinding } from '../rule';
import { isDate, type Judged } from './context';

/** Most days are of no birth. */
const SAID_OF_A_BIRTH = ['出生', '生于', '月生', '年生', '日生'];
const BORN = new RegExp(`^${anyOf(TELL_A_BIRTH)}(?![\\u4e00-\\u9fff]|$)`);
const DEED = new RegExp(`^(?:[^，。；、（）\\d]{0,4})?${anyOf(DEEDS_OF_THE_GROWN)}`);
/** Nobody joined the army or the Party younger. */
const YOUNGEST = 13;
/** “90后” of the nineties. */
const GENERATION = /(?<![\d:：.])([5-9]0|[0-2]0)后/g;
const CENTURY = 1900;
const FIRST_OF_THIS = 50;

export function* livesFromBirth(judged: Judged): Iterable<RuleFinding> {
  const { text } = judged;
  if (!SAID_OF_A_BIRTH.some((words) => text.includes(words))) return;
  const dates = judged.mentions.filter(isDate).filter(({ at, masked, lunar }) => at.year && !masked && !lunar);
  const births = dates.filter(({ end, start }) => isBirth(text, start, end));
  for (const [i, birth] of births.entries()) {
    const to = births[i + 1]?.start ?? text.length;
    yield* deedsTooEarly(
      judged,
      birth,
      dates.filter(({ start }) => start > birth.end && start < to),
    );
  }
  const [birth, another] = births;
  if (birth && !another) {
    yield* deedsTooEarly(
      judged,
      birth,
      dates.filter(({ end }) => end < birth.start),
    );
    yield* ofAnotherDecade(judged, birth);
  }
}

const isBirth = (text: string, start: number, end: number): boolean =>
  BORN.test(text.slice(end, end + 3)) || text.startsWith('生于', start - 2) || text.startsWith('出生于', start - 3);

function* deedsTooEarly(
  { reading, text, context }: Judged,
  birth: DateMention,
  dates: readonly DateMention[],
): Iterable<RuleFinding> {
  for (const { start, end, year } of dates) {
    if (year === undefined || birth.year === undefined || year - birth.year >= YOUNGEST) continue;
    if (!DEED.test(text.slice(end, end + 14))) continue;
    const [born, done] = [reading.written(birth.start, birth.end), reading.written(start, end)];
    const age = year - birth.year;
    yield {
      span: reading.span(start, end),
      severity: 'information',
      message: context.say(
        `${born}出生的人，“${done}”${age < 0 ? '还没有出生' : `只有${age}岁`}。请核对这两处日期。`,
        `Who was born in ${born} was ${age} years old in ${done}. Check both dates.`,
      ),
      related: [{ span: reading.span(birth.start, birth.end), message: context.say('出生日期在这里。', 'The birth.') }],
    };
  }
}

function* ofAnotherDecade({ reading, text, context }: Judged, birth: DateMention): Iterable<RuleFinding> {
  const generations = eachOf(GENERATION, text);
  const [called, another] = generations;
  if (!called || another || birth.year === undefined) return;
  const decade = Number(called[1]);
  const from = decade >= FIRST_OF_THIS ? CENTURY + decade : CENTURY + 100 + decade;
  if (birth.year >= from && birth.year < from + 10) return;
  yield {
    span: reading.span(birth.start, birth.end),
    severity: 'information',
    message: context.say(
      `称“${decade === 0 ? '00' : decade}后”，出生日期却是${reading.written(birth.start, birth.end)}。请核对。`,
      `Called one of the ${from}s, but born in ${birth.year}. Check both.`,
    ),
    related: [
      {
        span: reading.span(called.index, called.index + called[0].length),
        message: context.say('称呼在这里。', 'So called here.'),
      },
    ],
  };
}
