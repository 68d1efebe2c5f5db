/**
 * Standing names that are written in one way only, and the slips seen in them: [pattern, what it should be, why]. An
 * empty right form means that the writer must look it up.
 *
 * Source: 中国共产党章程; documents of the Party's congresses (惯例 of official language).
 */

export interface StandingName {
  /** A word that every slip holds: only where it stands is the pattern tried. */
  readonly key: string;
  readonly pattern: string;
  /** The right form; `$&` is what was found. Empty where only the writer can know. */
  readonly right: string;
  readonly zh: string;
  readonly en: string;
}

export const STANDING_NAMES: readonly StandingName[] = [
  {
    key: '习近平',
    pattern:
      '习近平(?:特色社会主义思想|中国特色社会主义思想|新时代特色社会主义思想|新时代社会主义思想|新时代中国社会主义思想|新时代中国特色社会主义(?=[，。；、）”]))',
    right: '习近平新时代中国特色社会主义思想',
    zh: '这一思想的名称不得增减字',
    en: 'no word may be added to or dropped from this name',
  },
  {
    key: '习近平',
    pattern: '习近平思想',
    right: '习近平新时代中国特色社会主义思想',
    zh: '这一思想的名称不得简称',
    en: 'this name is never shortened',
  },
  {
    key: '三个代表',
    pattern: '(?<!“|‘)三个代表(?=重要思想)',
    right: '“三个代表”',
    zh: '“三个代表”加引号',
    en: 'it is written in quotation marks',
  },
  {
    key: '18大',
    pattern: '18大(?=精神|报告|以来|召开|代表)',
    right: '十八大',
    zh: '届次用汉字',
    en: 'the number of a congress is written in characters',
  },
  {
    key: '19大',
    pattern: '19大(?=精神|报告|以来|召开|代表)',
    right: '十九大',
    zh: '届次用汉字',
    en: 'the number of a congress is written in characters',
  },
  {
    key: '20大',
    pattern: '20大(?=精神|报告|以来|召开|代表)',
    right: '二十大',
    zh: '届次用汉字',
    en: 'the number of a congress is written in characters',
  },
  {
    key: '如下；',
    pattern: '如下；$',
    right: '如下：',
    zh: '引出下文用冒号',
    en: 'a colon leads to what follows',
  },
];
