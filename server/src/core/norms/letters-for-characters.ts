/**
 * Letters that copies from the web write for characters (D建 for 党建): platforms hold such words back, so that their writers
 * dodge them. Each with the character it stands for, and what makes a word with it; a guard keeps what letters name
 * otherwise: D组织 beside A组织, D建筑.
 *
 * Source: 惯例 of model texts on the web; the words are read from such copies.
 */
import type { GuardedWord } from './guarded-words';

const LETTERS: readonly (readonly [letter: string, character: string, behind: readonly string[]])[] = [
  [
    'D',
    '党',
    [
      '建(?![筑设立])',
      '员(?!工)',
      '委(?!托)',
      '支部',
      '中央',
      '课(?!程)',
      '风(?!险|格|景)',
      '史',
      '纪国法',
      '政(?=[机领干主])',
    ],
  ],
  ['Z', '政', ['府', '策', '治']],
  ['M', '民', ['生(?!产|成)', '众', '主(?=集中|生活|评议|监督)']],
];

/** [as written, right, pattern]: read by the rule of words as any guarded word is. */
export const LETTERS_FOR_CHARACTERS: readonly GuardedWord[] = [
  ...LETTERS.flatMap(([letter, character, behind]) =>
    behind.map((rest): GuardedWord => {
      const key = rest.split('(', 1)[0] ?? '';
      return [letter + key, character + key, `(?<![A-Za-z\\d、/-])${letter}${rest}`];
    }),
  ),
  // 党的二十D
  ...['十八', '十九', '二十'].map(
    (which): GuardedWord => [`${which}D`, `${which}大`, `(?<=[党的届])${which}D(?![A-Za-z\\d])`],
  ),
];
