/** Paragraphs that begin in the same words and go on in others: an old and a new version of one passage, both of them left. */
import { isHan } from '../reading/characters';
import type { Reading } from '../reading/reading';
import { addressedIn } from './addressee';
import { isTakenAsDraft } from './genre';
import { type Tally, tallied } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { nextPaperFrom } from './tail';

export interface TwoVersions {
  readonly earlier: Paragraph;
  readonly later: Paragraph;
  /** How many characters both begin with. */
  readonly alike: number;
}

/** So many characters are looked up; entries of a form share fewer of them, or stand in more than two places. */
const OPENING = 20;
/** Far apart, what is said again on purpose is as long as this. */
const FAR = 30;
const NEAR = 2;
/** What is shorter is a line of a list. */
const LEAST_PARAGRAPH = 32;

/** The first characters of a paragraph that runs on. */
function openingOf({ kind, text, ordinal }: Reading): string {
  if (kind !== 'prose' || ordinal || text.length < LEAST_PARAGRAPH || text.startsWith('（')) return '';
  // 计算办法：…。 | 系数：…: a cell of a row whose lines broke, which comes once for each column.
  if (text.includes('|')) return '';
  const opening = text.slice(0, OPENING);
  // 甲方：: the fields of a form.
  const colon = opening.indexOf('：');
  return colon > 0 && colon <= LONGEST_LABEL ? '' : opening;
}
const LONGEST_LABEL = 8;

interface Openings {
  readonly times: Map<string, number>;
  repeated: number;
}

const OPENINGS: Tally<Openings> = {
  begin: () => ({ times: new Map(), repeated: 0 }),
  put(openings, reading) {
    const opening = openingOf(reading);
    if (!opening) return;
    const times = (openings.times.get(opening) ?? 0) + 1;
    openings.times.set(opening, times);
    if (times === 2) openings.repeated++;
  },
  take(openings, reading) {
    const opening = openingOf(reading);
    if (!opening) return;
    const times = (openings.times.get(opening) ?? 0) - 1;
    if (times > 0) openings.times.set(opening, times);
    else openings.times.delete(opening);
    if (times === 1) openings.repeated--;
  },
};

/** The passages of a draft that stand in two versions. */
export function twoVersions(report: Report): readonly TwoVersions[] {
  const { times, repeated } = tallied(report, OPENINGS);
  if (repeated === 0 || !isTakenAsDraft(report)) return [];
  const first = new Map<string, Paragraph>();
  const found: TwoVersions[] = [];
  for (const later of report.paragraphs) {
    const opening = openingOf(later.reading);
    if (!opening || times.get(opening) !== 2) continue;
    const earlier = first.get(opening);
    if (!earlier) {
      first.set(opening, later);
      continue;
    }
    const alike = alikeAtHead(earlier.reading.text, later.reading.text);
    if (isVersion(earlier, later, alike) && !opensAnother(report, earlier, later))
      found.push({ earlier, later, alike });
  }
  return found;
}

function isVersion(earlier: Paragraph, later: Paragraph, alike: number): boolean {
  const [one, other] = [earlier.reading.text, later.reading.text];
  // What is the same throughout is a repetition.
  if (one === other) return false;
  // Whom two papers are sent to says nothing of what stands in them.
  const common = one.slice(addressedIn(one), alike);
  const isNear = later.index - earlier.index <= NEAR;
  if (!isNear && common.length < FAR) return false;
  // A sentence and a clause: one clause alone is how parallel matters begin.
  return /[，。；：][^，。；：]{6,}/.test(common) && hanIn(common) * 2 >= common.length;
}

/** A notice and what it issues open in the same words: to whom they are sent, and what for. */
function opensAnother(report: Report, earlier: Paragraph, later: Paragraph): boolean {
  const next = report.derive(nextPaperFrom);
  if (earlier.index < next && next <= later.index) return true;
  // Unsigned, it is known by its title, which the notice has named.
  const above = bare(report.paragraphs[later.index - 1]?.reading.text ?? '');
  return above !== '' && bare(earlier.reading.text + (report.title?.text ?? '')).includes(`《${above}》`);
}
const bare = (text: string): string => text.replace(/[\s〈〉“”]/g, '');

function hanIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

function alikeAtHead(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let i = 0;
  while (i < most && one.charCodeAt(i) === other.charCodeAt(i)) i++;
  return i;
}
