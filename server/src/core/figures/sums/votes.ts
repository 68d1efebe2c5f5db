/** Votes that are not as many as those who voted: 实到33人 … 同意33票，反对0票，弃权2票. */
import { anyOf } from '../../norms/lexicon';
import { VOTES_AGAINST, VOTES_BESIDE, VOTES_FOR, VOTES_WITHHELD, WHO_VOTED } from '../../norms/words/votes';
import { hasAny } from '../../reading/around';
import type { Reading } from '../../reading/reading';
import { allOf, firstOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';

/** A vote that does not come out. Spans in the document. */
export interface WrongVote {
  /** From the first number of votes to the last. */
  readonly span: Span;
  readonly votes: readonly number[];
  /** How many voted, and where that is told. */
  readonly voters: number;
  readonly told: Span;
}

const NUMBER = '(\\d{1,5})(?!\\d|[.．%％])';
const counted = (names: readonly string[]): string =>
  `(?:${anyOf(names)}的?(?:有|为|：|:)?\\s?${NUMBER}\\s?[票人名]?|${NUMBER}\\s?[票人名]\\s?${anyOf(names)})`;
const BETWEEN = '[，、；,;\\s]{1,3}';
const VOTE = new RegExp(
  `${counted(VOTES_FOR)}${BETWEEN}${counted(VOTES_AGAINST)}${BETWEEN}${counted(VOTES_WITHHELD)}`,
  'g',
);
const VOTERS = new RegExp(`${anyOf(WHO_VOTED)}[^，。；：:、\\d]{0,8}[：:]?\\s?${NUMBER}\\s?[人名位票张份]`, 'g');

interface Vote {
  readonly start: number;
  readonly end: number;
  readonly votes: readonly number[];
}

const mayVote = ({ text }: Reading): boolean => text.includes('弃权') && text.length < LONGEST;
/** What is longer is no minute of a vote. */
const LONGEST = 3000;
const votesOf = (reading: Reading): readonly Vote[] => reading.derive(readVotes);
function readVotes(reading: Reading): readonly Vote[] {
  if (!mayVote(reading) || hasAny(reading.text, VOTES_BESIDE) || !firstOf(VOTE, reading.text)) return [];
  return allOf(VOTE, reading.text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    votes: match.slice(1).flatMap((digits) => (digits === undefined ? [] : [Number(digits)])),
  }));
}

interface Voters {
  readonly start: number;
  readonly end: number;
  readonly many: number;
}
const tellsWhoVoted = ({ text }: Reading): boolean => hasAny(text, WHO_VOTED);
const votersOf = (reading: Reading): readonly Voters[] => (tellsWhoVoted(reading) ? reading.derive(readVoters) : []);
const readVoters = ({ text }: Reading): readonly Voters[] =>
  allOf(VOTERS, text).map(({ index, 0: all, 1: digits = '' }) => ({
    start: index,
    end: index + all.length,
    many: Number(digits),
  }));

const sumOf = (votes: readonly number[]): number => votes.reduce((sum, one) => sum + one, 0);

/** The votes of `report` that are more or fewer than all whom it says to have voted, where it says one number of them. */
export function wrongVotes(report: Report): readonly WrongVote[] {
  const voting = paragraphsWith(report, votesAny);
  if (voting.length === 0) return [];
  const told = paragraphsWith(report, votersAny).flatMap(({ reading, span }) =>
    votersOf(reading).map((voters) => ({
      many: voters.many,
      span: shift(reading.span(voters.start, voters.end), span.start),
    })),
  );
  const [first] = told;
  if (!first || told.some(({ many }) => many !== first.many)) return [];
  return voting.flatMap(({ reading, span }) =>
    votesOf(reading)
      .filter(({ votes }) => sumOf(votes) !== first.many)
      .map(({ start, end, votes }) => ({
        span: shift(reading.span(start, end), span.start),
        votes,
        voters: first.many,
        told: first.span,
      })),
  );
}
const votesAny = (reading: Reading): boolean => votesOf(reading).length > 0;
const votersAny = (reading: Reading): boolean => votersOf(reading).length > 0;
