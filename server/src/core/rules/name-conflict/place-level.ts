/** One event held by a 省 here and by an 自治区 there: 自治区第九届农民运动会 … 省第九届农民运动会. No place has both above it. */
import { anyOf } from '../../norms/lexicon';
import { BODIES_OF_A_PROVINCE, LEVELS_OF_A_PROVINCE } from '../../norms/words/names';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { allOf } from '../../reading/seek';

interface Event {
  readonly level: string;
  /** 第九届农民运动会. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 获评为省第三批: they lead to what follows, and are no end of a name. */
const LEADS_TO_A_LEVEL = '在由向经被为获对与和到赴是';
/** 云南省第九届… names its province; only a level that stands alone is the writer's own. */
const EVENT = new RegExp(
  `(?<![\\u4e00-\\u9fff](?![${LEADS_TO_A_LEVEL}])[\\u4e00-\\u9fff](?=省|市))(${anyOf(LEVELS_OF_A_PROVINCE)})(第[一二三四五六七八九十百\\d]{1,4}[届次批期][\\u4e00-\\u9fff]{2,16})`,
  'g',
);
/** ，自治区农业机械化推广站: a body of the level. */
const BODY = new RegExp(
  `(?<=^|[，。；：、（${LEADS_TO_A_LEVEL}])(${anyOf(LEVELS_OF_A_PROVINCE)})([\\u4e00-\\u9fff]{3,14}?${anyOf(BODIES_OF_A_PROVINCE)})`,
  'g',
);
/** So many characters of the names must be the same. */
const LEAST_ALIKE = 6;

const eventsIn = (reading: Reading): readonly Event[] => reading.derive(readEvents);

function readEvents({ text }: Reading): readonly Event[] {
  if (!(text.includes('省') || text.includes('自治区') || text.includes('直辖市'))) return [];
  return [...allOf(EVENT, text), ...allOf(BODY, text)].map(({ 0: whole, 1: level = '', 2: name = '', index }) => ({
    level,
    name,
    start: index,
    end: index + whole.length,
  }));
}

export function* placeLevels(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const seen: { readonly event: Event; readonly at: Span }[] = [];
  for (const { reading, span } of paragraphsWith(report, eventsIn)) {
    for (const event of eventsIn(reading)) {
      const at = shift(reading.span(event.start, event.end), span.start);
      const earlier = seen.find((one) => one.event.level !== event.level && alike(one.event.name, event.name));
      seen.push({ event, at });
      if (!earlier) continue;
      yield {
        span: at,
        message: say(
          `同一件事前面写“${earlier.event.level}”，这里写“${event.level}”，一个地方不会两样都有，请核对。`,
          `The same event is of the ${earlier.event.level} above and of the ${event.level} here; no place has both.`,
        ),
        related: [{ span: earlier.at, message: say('前面的写法', 'As written above') }],
      };
    }
  }
}

/** Whether two names begin alike: what follows them may run on. */
function alike(one: string, other: string): boolean {
  let size = 0;
  while (size < one.length && one[size] === other[size]) size++;
  return size >= Math.min(LEAST_ALIKE, one.length, other.length) && size > 4;
}
