/**
 * The bodies that issue a paper together, listed again with one of them another: 纪委、监察局、财政局、农业局关于… in the title, and at the end 报纪委、监察局、
 * 财政局和民政局.
 */
import { ENDINGS_OF_SHORT_NAMES } from '../../norms/words/names';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { type NamePlace, twoSpellings } from './told-twice';

/** Of three bodies one may be another's work as well. */
const FEWEST = 4;
const LONGEST = 12;
const SHORTEST = 2;
const JOINS = '、和与及';

/** A body of a list in clean text. */
interface Body {
  readonly name: string;
  readonly start: number;
}

const listsIn = (reading: Reading): readonly (readonly Body[])[] => reading.derive(readLists);

/** Runs of names that 、 and 和 part, each but the first and last whole; 部、局、委 ends each of them. */
function readLists({ text, kind }: Reading): readonly (readonly Body[])[] {
  if (kind === 'code' || kind === 'row' || !text.includes('、')) return [];
  const lists: Body[][] = [];
  let list: Body[] = [];
  let start = 0;
  const close = (): void => {
    if (list.length >= FEWEST) lists.push(list);
    list = [];
  };
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (isHanCharacter(character) && !JOINS.includes(character)) continue;
    const isJoined = character !== '' && JOINS.includes(character);
    const body = bodyIn(text, start, at, list.length === 0, !isJoined);
    if (body) list.push(body);
    if (!body || !isJoined) close();
    start = at + 1;
  }
  return lists;
}

/** What stands between two marks as a body: of the first item its end is the name, of the last its beginning. */
function bodyIn(text: string, start: number, end: number, isFirst: boolean, isLast: boolean): Body | undefined {
  if (isLast && !isFirst) {
    for (let to = Math.min(end, start + LONGEST); to - start >= SHORTEST; to--)
      if (isEnd(text, to)) return { name: text.slice(start, to), start };
    return undefined;
  }
  if (end - start < SHORTEST || (!isFirst && end - start > LONGEST) || !isEnd(text, end)) return undefined;
  const from = Math.max(start, end - LONGEST);
  return { name: text.slice(from, end), start: from };
}

const isEnd = (text: string, end: number): boolean => ENDINGS_OF_SHORT_NAMES.includes(text.charAt(end - 1) || '\n');

export function* jointIssuers(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { title } = report;
  const found = paragraphsWith(report, listsIn);
  if (!title || found.length < 2) return;
  const [from, to] = title.paragraphs;
  const heads = found.filter(
    ({ index, reading }) => (index >= from && index < to) || reading.text.includes(title.text),
  );
  const own = heads.flatMap((paragraph) => listsIn(paragraph.reading).map((list) => ({ list, paragraph })))[0];
  if (!own) return;
  for (const paragraph of found) {
    if (heads.includes(paragraph)) continue;
    for (const list of listsIn(paragraph.reading)) {
      const i = theOther(own.list, list);
      const [mine, other] = [own.list[i ?? -1], list[i ?? -1]];
      // Who has a part of its own in the matter is named again.
      if (!mine || !other || report.text.indexOf(other.name) !== report.text.lastIndexOf(other.name)) continue;
      const usual: NamePlace = { ...mine, paragraph: own.paragraph };
      yield twoSpellings({ ...other, paragraph }, usual, context);
      return;
    }
  }
}

/** Which of the bodies is another; undefined where more are, or none. */
function theOther(own: readonly Body[], list: readonly Body[]): number | undefined {
  if (own.length !== list.length) return undefined;
  const others = own.flatMap(({ name }, i) => {
    const said = list[i]?.name ?? '';
    // What stands before the first of them may belong to it, or to the sentence.
    return name.endsWith(said) || said.endsWith(i === 0 ? name.slice(-2) : name) ? [] : [i];
  });
  const [i] = others;
  return others.length === 1 ? i : undefined;
}
