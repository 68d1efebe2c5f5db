/**
 * Another's name behind 我 in what one person says of himself: 我张明始终牢记 in the report of 李卫东, whose name stands alone below the
 * title, in it or at the end.
 */
import { BEHIND_我_NO_SURNAME, OPENINGS_OF_WHAT_ONE_DOES } from '../../norms/words/own-names';
import { SURNAMES } from '../../norms/surnames';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { shippedWords } from '../../reading/word-lattice';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set('，。；：！？');
const SELVES = ['我', '本人'];
const IS_SURNAME: ReadonlySet<string> = new Set(SURNAMES);
/** So many paragraphs round the title, and at the end, may be a name and nothing else. */
const REACH = 4;

/** Names behind a 我 or 本人 that opens a clause; offsets of clean text. */
const selvesIn = (reading: Reading): readonly (readonly [start: number, end: number])[] => reading.derive(readSelves);

function readSelves({ text, kind }: Reading): readonly (readonly [number, number])[] {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row') return [];
  const found: (readonly [number, number])[] = [];
  for (const self of SELVES)
    for (let at = text.indexOf(self); at >= 0; at = text.indexOf(self, at + 1)) {
      if (at > 0 && !BEFORE_A_CLAUSE.has(text.charAt(at - 1))) continue;
      const start = at + self.length;
      if (!IS_SURNAME.has(text.charAt(start)) || BEHIND_我_NO_SURNAME.includes(text.charAt(start))) continue;
      const end = [start + 3, start + 2].find((one) =>
        OPENINGS_OF_WHAT_ONE_DOES.some((word) => text.startsWith(word, one)),
      );
      if (end !== undefined) found.push([start, end]);
    }
  return found;
}

export function* selfPerson(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const paragraphs = paragraphsWith(report, selvesIn);
  if (paragraphs.length === 0) return;
  const own = ownPerson(report);
  if (!own) return;
  const name = own.reading.text.trim();
  const times = timesNamed(report.text, paragraphs);
  for (const { reading, span } of paragraphs)
    for (const [start, end] of selvesIn(reading)) {
      const other = reading.text.slice(start, end);
      // Who is named again and again has his part in the matter.
      if (other.charAt(0) === name.charAt(0) || (times.get(other) ?? 0) > FEW) continue;
      const at = shift(reading.span(start, end), span.start);
      yield {
        span: at,
        severity: 'information',
        message: say(
          `本文是“${name}”写的，这里却自称“${other}”，疑为套用别人的文稿。`,
          `The draft is ${name}’s, but here the writer calls himself ${other}: probably left over from another’s text.`,
        ),
        related: [{ span: own.span, message: say('写这篇的人', 'Who writes') }],
        fixes: [{ title: say(`改为“${name}”`, `Write ${name}`), edits: [{ span: at, text: name }], safe: false }],
      };
    }
}

const FEW = 2;

/** How often each of the names of `paragraphs` stands in `text`, counted in one pass. */
function timesNamed(text: string, paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { reading } of paragraphs)
    for (const [start, end] of selvesIn(reading)) times.set(reading.text.slice(start, end), 0);
  for (let at = 0; at < text.length; at++) {
    if (!IS_SURNAME.has(text.charAt(at))) continue;
    for (const end of [at + 2, at + 3]) {
      const name = end > text.length ? '' : text.slice(at, end);
      const known = times.get(name);
      if (known !== undefined) times.set(name, known + 1);
    }
  }
  return times;
}

/** A line that is a name of a person and nothing else, below the title or at the end. */
function ownPerson({ paragraphs, title }: Report): Paragraph | undefined {
  const from = title?.paragraphs[1] ?? 0;
  return [...paragraphs.slice(from, from + REACH), ...paragraphs.slice(-REACH)].find(({ reading: { text } }) => {
    const line = text.trim();
    return (
      line.length >= 2 &&
      line.length <= 3 &&
      IS_SURNAME.has(line.charAt(0)) &&
      [...line].every(isHanCharacter) &&
      !isWord(line)
    );
  });
}

/** 任务, 陈述: a heading of two characters, though the first is a surname, too. */
const isWord = (line: string): boolean =>
  line.length === 2 && shippedWords().meant(line.charCodeAt(0), line.charCodeAt(1)) > 0;
