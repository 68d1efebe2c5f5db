/**
 * The short form that the draft gives a name, written otherwise later on: （以下简称县直管理局） and once 县直机关局. Both begin and end alike, and
 * nothing else in the draft is called so.
 */
import { ENDINGS_OF_SHORT_NAMES } from '../../norms/words/names';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { partitionPoint } from '../../text/partition-point';
import type { RuleContext, RuleFinding } from '../rule';
import { type NamePlace, twoSpellings } from './told-twice';

const GIVES = '简称';
const [SHORTEST, LONGEST] = [4, 10];
/** They begin alike in so many characters, and differ in so many at most. */
const HEAD = 2;
const MOST_DIFFERENT = 2;

/** 县直管理局 of （以下简称“县直管理局”）, with where it begins. */
const givenIn = (reading: Reading): readonly (readonly [name: string, start: number])[] => reading.derive(readGiven);

function readGiven({ text, kind }: Reading): readonly (readonly [string, number])[] {
  if (kind === 'code' || kind === 'front-matter') return [];
  const found: (readonly [string, number])[] = [];
  for (let at = text.indexOf(GIVES); at >= 0; at = text.indexOf(GIVES, at + 1)) {
    let start = at + GIVES.length;
    while ('为：“"《 '.includes(text.charAt(start) || '\n')) start++;
    let end = start;
    while (end - start <= LONGEST && isHanCharacter(text.charAt(end))) end++;
    if (!'”"》）)，'.includes(text.charAt(end) || '\n')) continue;
    const name = text.slice(start, end);
    if (name.length >= SHORTEST && name.length <= LONGEST && ENDINGS_OF_SHORT_NAMES.includes(name.slice(-1)))
      found.push([name, start]);
  }
  return found;
}

/** A draft that gives more of them is a list. */
const MOST_GIVEN = 20;

export function* shortNames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const given = paragraphsWith(report, givenIn);
  if (given.length > MOST_GIVEN) return;
  for (const paragraph of given)
    for (const [name, start] of givenIn(paragraph.reading)) {
      if (report.text.indexOf(name) === report.text.lastIndexOf(name)) continue;
      const [odd, another] = otherSpellings(report, name);
      if (odd && !another) yield twoSpellings(odd, { name, start, paragraph }, context);
    }
}

/** Where the draft writes it otherwise. */
function otherSpellings({ text, paragraphs }: Report, name: string): readonly NamePlace[] {
  const head = name.slice(0, HEAD);
  const found: NamePlace[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const said = text.slice(at, at + name.length);
    if (said === name || !said.endsWith(name.slice(-1)) || !isNear(said, name)) continue;
    const paragraph = paragraphs[partitionPoint(paragraphs.length, (i) => (paragraphs[i]?.span.end ?? 0) <= at)];
    const start = paragraph?.reading.text.indexOf(said) ?? -1;
    if (!paragraph || start < 0 || givenIn(paragraph.reading).some(([, from]) => from === start)) continue;
    if (paragraph.kind !== 'code' && paragraph.kind !== 'front-matter') found.push({ name: said, start, paragraph });
  }
  return found;
}

const NAMES_A_RANK: ReadonlySet<string> = new Set('总分支子');
/** Whether one or two characters in the midst differ; what is not all of 汉字 is no name. */
function isNear(said: string, name: string): boolean {
  if (![...said].every(isHanCharacter)) return false;
  let different = 0;
  for (let i = 0; i < name.length; i++) {
    if (said[i] === name[i]) continue;
    // 监测子站 is no 监测总站, and a 分行 none of another bank.
    if (NAMES_A_RANK.has(said.charAt(i)) || NAMES_A_RANK.has(name.charAt(i))) return false;
    different++;
  }
  return different <= MOST_DIFFERENT && name.length - different > MOST_DIFFERENT;
}
