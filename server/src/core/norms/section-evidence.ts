/**
 * What a draft itself says of two of its parts, its problems and what comes next: sentences that do their work outright,
 * words that look back at them, and words that promise them. Source: 机关文书写作惯例 and real drafts.
 */
import { anyOf } from './lexicon';
import {
  BEFORE_A_TROUBLE,
  NOUNS_OF_A_PLAN,
  NOUNS_OF_MENDING,
  NOUNS_OF_TROUBLE,
  OPENINGS_OF_A_PLAN,
  OPENINGS_OF_A_TROUBLE,
  PAPERS_THAT_PLAN_TOO,
  VERBS_AGAINST_A_TROUBLE,
  VERBS_OF_A_PLAN,
  VERBS_OF_INTENDING,
  VERBS_OF_AN_OPENING,
  WORDS_BEHIND_A_TROUBLE,
  WORDS_FOR_A_COMING_TIME,
  WORDS_THAT_LOOK_BACK,
} from './words/sections';
import { WHERE_IT_LACKS } from './section-sentences';
import type { SlotId } from './sections';

export interface Evidence {
  /** A sentence that does the part's work: 还存在一些不足：……, 下一步，我们将……. */
  readonly states: RegExp;
  /** A sentence that does so even where the section is another's. */
  readonly answers?: RegExp;
  /** Words that look back at it: 针对上述问题. */
  readonly refers?: RegExp;
  /** A main heading that mends what should have been told above it: 改进措施. */
  readonly mends?: RegExp;
  /** A heading with such a word tells of it, under whatever name: 待整改问题清单. */
  readonly named?: RegExp;
  /** Words of a heading's own section that take it as told: 针对存在的问题. */
  readonly takes?: RegExp;
  /** In a title or in 现将……如下, a promise of it. */
  readonly promises: RegExp;
}

const TROUBLE = anyOf(NOUNS_OF_TROUBLE);
const NOT_AGAINST = `(?<!${anyOf(VERBS_AGAINST_A_TROUBLE)}[^，。；]{0,12})`;
const COMING = anyOf(WORDS_FOR_A_COMING_TIME);

const ANSWERS_A_TROUBLE = `针对[^，。；]{0,12}${TROUBLE}[^，。；]{0,4}，[^，。；]{0,12}${anyOf(VERBS_OF_INTENDING)}`;

export const EVIDENCE: Readonly<Partial<Record<SlotId, Evidence>>> = {
  problem: {
    states: new RegExp(
      [
        `${NOT_AGAINST}${anyOf(OPENINGS_OF_A_TROUBLE)}[^。；]{0,16}${NOT_AGAINST}(?:存在|面临|有)(?!感)[^。；]{0,40}${TROUBLE}`,
        `(?:^|[。；])[^，。；]{0,14}${TROUBLE}(?:主要)?${anyOf(WORDS_BEHIND_A_TROUBLE)}`,
        `[还仍尚]然?${anyOf(BEFORE_A_TROUBLE)}`,
        `[美之]中不足|${WHERE_IT_LACKS}|未发现[^。]{0,24}(?:问题|现象|行为)`,
      ].join('|'),
    ),
    refers: new RegExp(`${anyOf(WORDS_THAT_LOOK_BACK)}的?(?:主要|突出|各类|几个|所有|全部)?(?:方面)?的?${TROUBLE}`),
    mends: new RegExp(`^改进${anyOf(NOUNS_OF_MENDING)}$`),
    named: new RegExp(TROUBLE),
    takes: new RegExp(`针对[^，。；]{0,8}存在的?[^，。；]{0,8}${TROUBLE}`),
    // 现将存在问题整改情况汇报如下 promises what was done, and no problems.
    promises: new RegExp(
      `(?:存在|面临)的?(?:主要|突出)?的?${TROUBLE}(?![^，。]{0,6}${anyOf(VERBS_AGAINST_A_TROUBLE)})|` +
        `${TROUBLE}[和及与、](?:原因|对策|${COMING})`,
    ),
  },
  next: {
    // 针对上述问题，学校拟在寒假期间更换设备: a plan, wherever it stands.
    answers: new RegExp(ANSWERS_A_TROUBLE),
    states: new RegExp(
      `${ANSWERS_A_TROUBLE}|` +
        `(?:^|[。；，])[^，。；]{0,4}${anyOf(OPENINGS_OF_A_PLAN)}[^。]{0,40}${anyOf(VERBS_OF_A_PLAN)}|` +
        // 下周：……, 📅 明日，……
        `^[^\\u4e00-\\u9fff]{0,8}${COMING}[^，。；]{0,8}[：，]`,
    ),
    // Only beside something else: a title that is all 2025年工作计划 belongs to a plan.
    promises: new RegExp(
      `[和与及暨、](?:今后|明后)?[^，。、的]{0,10}(?:工作)?${anyOf(NOUNS_OF_A_PLAN)}(?=$|的?${anyOf(PAPERS_THAT_PLAN_TOO)}|[和与及（(])`,
    ),
  },
  suggest: {
    states:
      /(?:以下|如下|几点|有关)(?:政策)?(?:建议|对策)|(?:建议|对策)(?:主要)?[：:是有]|(?:^|[。；])(?:为此，)?建议[^。]{6,}/,
    // 调研与政策建议报告
    promises: /[和与及暨、][^，。、的]{0,6}(?:建议|对策)(?=$|的?(?:研究|调研|调查)?报告$)/,
  },
};

/** 现将……情况及下一步打算汇报如下: the sentence in which a draft says what it will tell. */
export const OPENING_FORMULA = new RegExp(
  `(?:现将|现就|现对|现把)([^。；]{2,80}?)${anyOf(VERBS_OF_AN_OPENING)}?(?:如下|于后)`,
);
