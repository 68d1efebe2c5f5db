/** 全年未发生一起森林火情, and 扑救火情2起 elsewhere; 每季度一期，全年六期. */
import { INCIDENTS_OF_ANY_SORT, TIMES_IN_A_YEAR } from '../norms/words/facts';
import { type Incident, incidentsOf, noneOf } from '../reading/none-of-it';
import { ordinalValue } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { firstOf } from '../reading/seek';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { areOfOneScene } from '../report/scene-of-incident';
import { shift } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

/** Where a draft says that nothing of a kind happened and counts some of it elsewhere. */
export function* noneAndSome(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const none = paragraphsWith(report, noneOf);
  if (none.length === 0) return;
  const counted = report.derive(incidentsByNoun);
  for (const paragraph of none) {
    const { reading, span } = paragraph;
    for (const { noun, start, end } of noneOf(reading)) {
      const counting = endsOf(noun)
        .flatMap((ending) => counted.get(ending) ?? [])
        .find((some) =>
          areOfOneScene({ at: start, paragraph }, { at: some.incident.start, paragraph: some.paragraph }, report),
        );
      if (!counting) continue;
      const { paragraph: other, incident: some } = counting;
      const written = other.reading.written(some.start, some.end);
      yield {
        span: shift(reading.span(start, end), span.start),
        severity: 'information',
        message: say(
          `这里说“${reading.written(start, end)}”，别处却说“${written}”。请核对哪一处对。`,
          `This says that there was none, and elsewhere the draft says “${written}”. Check which is right.`,
        ),
        related: [
          {
            span: shift(other.reading.span(some.start, some.end), other.span.start),
            message: say('另一处', 'Elsewhere'),
          },
        ],
      };
    }
  }
}

interface Counted {
  readonly paragraph: Paragraph;
  readonly incident: Incident;
}

/** So many places of one noun are met: at one place and time a draft counts it once or twice. */
const MOST_MET = 12;

/** The first places that count incidents of each noun. */
function incidentsByNoun(report: Report): ReadonlyMap<string, readonly Counted[]> {
  const byNoun = new Map<string, Counted[]>();
  for (const paragraph of paragraphsWith(report, incidentsOf))
    for (const incident of incidentsOf(paragraph.reading)) {
      const places = byNoun.get(incident.noun);
      if (!places) byNoun.set(incident.noun, [{ paragraph, incident }]);
      else if (places.length < MOST_MET) places.push({ paragraph, incident });
    }
  return byNoun;
}

/** 森林火情, 林火情, 火情: what a noun of incidents may be counted as; 事故 may be of another sort than 火灾事故. */
const endsOf = (noun: string): string[] =>
  Array.from({ length: noun.length - 1 }, (_, at) => noun.slice(at)).filter(
    (ending) => ending === noun || !INCIDENTS_OF_ANY_SORT.includes(ending),
  );

/** 每季度一期，全年六期. */
const A_YEAR =
  /每(月|季度?|半年|周)(?:举办|召开|开展|组织|安排)?([一二两三四\d])([期次场轮批])[^。；]{0,8}?全年(?:共|计划|举办|召开)?([一二三四五六七八九十\d]{1,3})\3/;

interface TimesOfAYear {
  readonly start: number;
  readonly end: number;
  readonly made: number;
}

const timesIn = (reading: Reading): TimesOfAYear | undefined =>
  reading.text.includes('全年') && reading.text.includes('每') ? reading.derive(readTimes) : undefined;

function readTimes({ text }: Reading): TimesOfAYear | undefined {
  const match = firstOf(A_YEAR, text);
  if (!match) return undefined;
  const [all, period = '', each = '', , year = ''] = match;
  const times = valueOf(each);
  const said = valueOf(year);
  const made = (TIMES_IN_A_YEAR[period] ?? 0) * (times ?? 0);
  // 每月一期，全年10期: there are holidays; more than all periods have is a slip.
  return said !== undefined && made > 0 && (said > made || (period !== '月' && period !== '周' && said !== made))
    ? { start: match.index, end: match.index + all.length, made }
    : undefined;
}
const valueOf = (written: string): number | undefined =>
  written === '两' ? 2 : /^\d+$/.test(written) ? Number(written) : ordinalValue(written);

export function* timesOfAYear(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { reading, span } of paragraphsWith(report, timesIn)) {
    const times = timesIn(reading);
    if (!times) continue;
    const written = reading.written(times.start, times.end);
    yield {
      span: shift(reading.span(times.start, times.end), span.start),
      severity: 'information',
      message: say(
        `“${written}”对不上：照前面算，全年应为${times.made}。请核对。`,
        `“${written}” do not agree: the one makes ${times.made} a year. Check them.`,
      ),
    };
  }
}
