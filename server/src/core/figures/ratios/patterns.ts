/** What templates of change and share are made of: words about figures, put together as sentences put them: 由…增加到…. */
import { anyOf } from '../../norms/lexicon';
import { alone } from '../../norms/guards';
import { EACH_AFTER_平均, EACH_BEFORE_EACH_YEAR, EACH_WITH_A_CHANGE } from '../../norms/words/averages';
import {
  ADVERBS_OF_CHANGE,
  COMPOUNDS_THAT_BEGIN_WITH_从,
  COMPOUNDS_THAT_BEGIN_WITH_由,
  COMPOUNDS_THAT_BEGIN_WITH_自,
  COMPOUNDS_THAT_END_WITH_由,
  WORDS_AFTER_A_STRETCH,
  ENDINGS_OF_CHANGE,
  ENDINGS_THAT_REACH,
  PREPOSITIONS_OF_REACHING,
  STRETCHES_NAMED_BEFORE,
  THINGS_THAT_CHANGE,
  UNITS_OF_A_STRETCH,
  VERBS_OF_CHANGING,
  VERBS_OF_ARRIVING,
  WORDS_BESIDE_CHANGE,
  WORDS_OF_FALLING,
  WORDS_OF_RISING,
} from '../../norms/words/change';
import {
  ADVERBS_BEFORE_COMPARING,
  ADVERBS_BETWEEN_COMPARED,
  COMPARISONS_WITHOUT_A_NAME,
  PREPOSITIONS_INSIDE_A_SENTENCE,
  PREPOSITIONS_OF_COMPARING,
  WORDS_OF_ANOTHER_RATE,
  WORDS_THAT_CLOSE_A_COMPARISON,
} from '../../norms/words/comparison';
import { COUNTING_NUMERALS } from '../../norms/words/counting';
import {
  ABOUT_IN_ONE_CHARACTER,
  WORDS_AFTER_A_FIGURE,
  WORDS_BEFORE_A_FIGURE,
  WORDS_FROM_FIGURE_TO_NOUN,
} from '../../norms/words/hedges';
import { WHAT_IS_CARRIED_OUT } from '../../norms/words/shares';

/** A character of a clause: no mark, no bracket and no digit. */
export const PLAIN = '[^，。；：、（）\\d]';
/** A character of a stretch without a pause, digits and brackets included. */
export const UNPAUSED = '[^，。；：、]';

/** What may stand before a figure without changing it: 约, 近, 超过, 达到, and the colon of a list. */
export const HEDGE = anyOf(WORDS_BEFORE_A_FIGURE, ['：']);
/** A noun after a figure, with what is put in brackets about it. No full stop, no comma. */
export const TAIL = `${anyOf(WORDS_FROM_FIGURE_TO_NOUN)}?${PLAIN}{0,8}?(?:（[^（）]{0,40}）)?`;
/** The same up to a mark, however the noun is described: 个现代服务业重点项目，. */
const LONG_TAIL = `${anyOf(WORDS_FROM_FIGURE_TO_NOUN)}?${PLAIN}{0,16}?(?:（[^（）]{0,40}）)?`;

const RISING = anyOf(WORDS_OF_RISING);
const FALLING = anyOf(WORDS_OF_FALLING);
/** Whatever names a rise or a fall. */
export const RISING_OR_FALLING = anyOf(WORDS_OF_RISING, WORDS_OF_FALLING);

/** 由, 从 or 自 by itself, at the beginning or after anything but 理 in 理由. */
const REASONS = COMPOUNDS_THAT_END_WITH_由.map((reason) => reason.charAt(0)).join('');
const FROM_WORD = [
  alone('由', COMPOUNDS_THAT_BEGIN_WITH_由),
  alone('从', COMPOUNDS_THAT_BEGIN_WITH_从),
  alone('自', COMPOUNDS_THAT_BEGIN_WITH_自),
].join('|');
/** Before A: 由, 从, 自, then a time, a place, a subject without a pause. */
export const FROM = new RegExp(`(?:^|[^${REASONS}])(?:${FROM_WORD})(?<from>${UNPAUSED}{0,24})$`);

/** 增加到, 降至, 调整为, or 到 alone. */
const VERB_TO =
  `(?:(?:(?<up>${RISING})|(?<down>${FALLING})|${anyOf(VERBS_OF_CHANGING)})${anyOf(ENDINGS_THAT_REACH)}` +
  `|${anyOf(PREPOSITIONS_OF_REACHING)})`;
/** Between A and B: ，逐步增加到2024年的. */
export const TO = new RegExp(`^${TAIL}，?${anyOf(ADVERBS_OF_CHANGE)}{0,2}${VERB_TO}${UNPAUSED}{0,20}$`);

/** The same without 由 before A, which a verb right behind A makes up for: 为93000降至81000. 到 alone, or far from B, is of something else. */
export const TO_AT_ONCE = new RegExp(
  `^${anyOf(WORDS_FROM_FIGURE_TO_NOUN)}?${anyOf(ADVERBS_OF_CHANGE)}{0,2}(?:(?<up>${RISING})|(?<down>${FALLING}))${anyOf(ENDINGS_THAT_REACH)}${HEDGE}?$`,
);

/** 四年, 五年间, 3个月内, 期间. */
const STRETCH_LENGTH = `(?:${anyOf(COUNTING_NUMERALS)}{1,3}|\\d{1,2})个?${anyOf(UNITS_OF_A_STRETCH)}[多半]?`;
const STRETCH = `(?:${STRETCH_LENGTH}${anyOf(WORDS_AFTER_A_STRETCH)}?|${anyOf(STRETCHES_NAMED_BEFORE)})`;
/** 累计, 人均, 每户, 每人每年: what stands beside a verb of change. */
const BESIDE = `(?:${anyOf(WORDS_BESIDE_CHANGE)}|每${anyOf(EACH_WITH_A_CHANGE)}(?:每[年月])?)`;
/** 同比, 比上年, 与上年同期相比，. */
const COMPARED_WITH =
  `${anyOf(PREPOSITIONS_INSIDE_A_SENTENCE)}[^，。；：、“”]{0,16}?` +
  `${anyOf(WORDS_THAT_CLOSE_A_COMPARISON, ['比'])}?，?`;
const COMPARED = `(?:${anyOf(COMPARISONS_WITHOUT_A_NAME)}|${COMPARED_WITH})`;

/** 翻 as in 翻两番 is a rise, but none that could lead to a level. */
const CHANGING = `(?:${anyOf(WORDS_OF_RISING, ['翻'])}|(?<down>${FALLING}))`;
const THING = anyOf(THINGS_THAT_CHANGE);
/** 四年间累计比上年增长了资金约: all that makes a figure a change. */
const CHANGE_WORDS =
  `(?<words>${STRETCH}?${BESIDE}{0,3}(?<compared>${COMPARED})?${BESIDE}{0,3}` +
  `${CHANGING}${anyOf(ENDINGS_OF_CHANGE)}?${THING}?${HEDGE}{0,3})$`;
/** A sentence that begins with its comparison speaks of the subject before. */
const ELIDED = `。(?=${anyOf(COMPARISONS_WITHOUT_A_NAME, PREPOSITIONS_OF_COMPARING)})`;
/** From the figure before to a figure of change: ，四年间累计增长约. */
export const CHANGE = new RegExp(
  `^(?:${LONG_TAIL}(?:[，、；（]|${ELIDED})|${anyOf(WORDS_AFTER_A_FIGURE)}?，?)${CHANGE_WORDS}`,
);
/** The same, whatever stands before: 投资增长约. */
export const LOOSE_CHANGE = new RegExp(CHANGE_WORDS);

const BEFORE_THAN = anyOf(ADVERBS_BEFORE_COMPARING, ADVERBS_BETWEEN_COMPARED);
/** ，同期天然气占比由0.26%: 同 compares nothing there. */
const NOT_AT_THE_TIME = '(?!同[期时步年])';
/** Between the figure that is compared and the one it is compared with: ，比上年同期的. */
export const THAN = new RegExp(
  `^(?:${LONG_TAIL}(?:[，、（]|${ELIDED})|${anyOf(WORDS_AFTER_A_FIGURE)}?)` +
    `${BEFORE_THAN}{0,2}${NOT_AT_THE_TIME}${anyOf(PREPOSITIONS_INSIDE_A_SENTENCE)}${UNPAUSED}{0,24}$`,
);
/** 比上年增加 439万元, 比上年增支439万元: the figure is the change itself, not what is compared with. */
export const THAN_IS_CHANGE = new RegExp(`${RISING_OR_FALLING}[出了]?${THING}?${HEDGE}{0,2}$`);
/** ，较2020年的 9323亿元: a base and no level. */
export const IS_BASE = new RegExp(
  `(?:^|[，。、（；])${anyOf(ADVERBS_BEFORE_COMPARING)}{0,2}` +
    `${NOT_AT_THE_TIME}${anyOf(PREPOSITIONS_INSIDE_A_SENTENCE)}(?![重例])${UNPAUSED}{0,24}$`,
);
/** 多招了, 少用: behind what is compared a verb may say what there was more of; 多达 and 少于 say how many there are. */
const DONE_MORE = '多(?![达为于数了])[\\u4e00-\\u9fff]{1,2}?';
const DONE_LESS = '少(?![于数了])[\\u4e00-\\u9fff]{1,2}?';
export const MORE_BY_A_DEED = `(?:${DONE_MORE}|${DONE_LESS})`;
/** After the one it is compared with: 相比增加了. 超 and 翻 are said of it here only: 比计划的30家超3家. */
export const BY = new RegExp(
  `^${TAIL}${anyOf(WORDS_THAT_CLOSE_A_COMPARISON)}?，?(?<words>${BESIDE}{0,2}` +
    `(?:${anyOf(WORDS_OF_RISING, ['超', '超过', '超出', '翻'])}|${DONE_MORE}|(?<down>${FALLING}|${DONE_LESS}))${anyOf(ENDINGS_OF_CHANGE, ['出'])}?${THING}?${HEDGE}{0,3})$`,
);
/** ，达到 · ，增至: the new level after a change. */
export const REACHING = new RegExp(
  `^${TAIL}[，、]${BESIDE}{0,2}${anyOf(VERBS_OF_ARRIVING)}${anyOf(ABOUT_IN_ONE_CHARACTER, ['了'])}?$`,
);

/** 为预算的102.3%, 完成年度计划的110%: may stand between a level and its change. */
export const OF_PLAN = new RegExp(`${anyOf(WHAT_IS_CARRIED_OUT)}数?的${anyOf(ABOUT_IN_ONE_CHARACTER)}?$`);

/** Rates that spread a change over years, or leave something out of it. 平均每户 and 每人每年 spread nothing over years. */
export const OTHER_RATE = new RegExp(
  `平均(?!每?${anyOf(EACH_AFTER_平均)})|(?<!每${anyOf(EACH_BEFORE_EACH_YEAR)})每年|${anyOf(WORDS_OF_ANOTHER_RATE)}`,
);
