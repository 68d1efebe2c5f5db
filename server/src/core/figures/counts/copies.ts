/** Copies of a contract that are not as many as are shared out: 一式三份，双方各执一份. */
import { anyOf } from '../../norms/lexicon';
import { COPIES_OF_ANOTHER_KIND, PARTIES_OF_A_CONTRACT, VERBS_OF_KEEPING_A_COPY } from '../../norms/words/copies';
import { hasAny } from '../../reading/around';
import { readHan } from '../../reading/numerals/read';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';

/** Copies that do not come out, in clean text. */
export interface WrongCopies {
  /** 一式三份. */
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  readonly shared: number;
  /** Where they are shared out. */
  readonly shares: readonly { readonly start: number; readonly end: number }[];
}

const NUMBER = '([一二两三四五六七八九十]|\\d{1,2})份';
const STATED = new RegExp(`一式${NUMBER}`, 'g');
/** So far behind it, in the same sentence, they are shared out. */
const REACH = 80;
const SHARED = new RegExp(
  `(?<parties>${anyOf(Object.keys(PARTIES_OF_A_CONTRACT))})各${anyOf(VERBS_OF_KEEPING_A_COPY)}?(?<each>[一二两三四五六七八九十]|\\d{1,2})份|(?<one>[一二两三四五六七八九十]|\\d{1,2})份`,
  'g',
);

/** Copies in `reading` of which some are shared out to parties by number, and more or fewer than there are. */
export const wrongCopies = (reading: Reading): readonly WrongCopies[] => reading.derive(readCopies);

function readCopies({ text }: Reading): readonly WrongCopies[] {
  if (!text.includes('一式')) return [];
  return allOf(STATED, text).flatMap((match) => {
    const from = match.index + match[0].length;
    const behind = text.slice(from, from + REACH).split(/[。；]/, 1)[0] ?? '';
    if (hasAny(behind, COPIES_OF_ANOTHER_KIND)) return [];
    const shares = allOf(SHARED, behind);
    // Who they are must be told of the first; 一份交当事人，一份附卷 names no party.
    if (shares[0]?.groups?.['parties'] === undefined) return [];
    const shared = shares.reduce((all, share) => all + sharedBy(share), 0);
    const stated = numberIn(match[1] ?? '');
    if (stated === shared) return [];
    return [
      {
        start: match.index,
        end: from,
        stated,
        shared,
        shares: shares.map((share) => ({ start: from + share.index, end: from + share.index + share[0].length })),
      },
    ];
  });
}

const sharedBy = ({ groups = {} }: RegExpExecArray): number =>
  groups['parties'] === undefined
    ? numberIn(groups['one'] ?? '')
    : (PARTIES_OF_A_CONTRACT[groups['parties']] ?? 0) * numberIn(groups['each'] ?? '');

const numberIn = (numeral: string): number => readHan(numeral) ?? 0;
