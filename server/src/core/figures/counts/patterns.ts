/** What decides whether a count sums up the list beside it: how counts are written, and the words around them. */
import { anyOf } from '../../norms/lexicon';
import { alone } from '../../norms/guards';
import {
  BEGINNINGS_OF_A_NUMBER,
  COMPOUNDS_AT_THE_END,
  COMPOUNDS_WITH_A_MEASURE,
  COUNTING_NUMERALS,
  NAMES_WITH_A_NUMBER,
  NUMERALS_TO_TEN,
  WORDS_BEHIND_大,
} from '../../norms/words/counting';
import {
  ENDINGS_OF_BODIES_IN_LISTS,
  HEADS_COUNTED_BY_KIND,
  HEADS_NAMED_ONE_BY_ONE,
  HEADS_OF_PLACES,
  HEADS_OF_PLACES_AND_BODIES,
  SURNAMES_IN_LISTS,
  VERBS_BEFORE_A_LIST,
  WORDS_THAT_LEAD_ON,
  WORDS_THAT_LEAD_ON_ALONE,
} from '../../norms/words/lists';

/** One character of a number in 汉字. */
export const NUMERAL = anyOf(COUNTING_NUMERALS);
/** A small number: 3, 十二. */
export const NUMBER = `(?:\\d{1,2}|${NUMERAL}{1,3})`;
/** Where a number begins: not inside another, not behind 第 or 几. */
export const NUMBER_BEGINS = `(?<!${anyOf(BEGINNINGS_OF_A_NUMBER)}|[\\d.—~-])`;

/** Between two counts of which one is meant: 四类或五类, 三到五个. */
export const OR = '(?:或者?|还是|[至到—–~～-])';

/** 三个月, 两位数, 三点半: a measure of time or size. 三点一 and 三项目 in 一、二、三项目。 are no counts either. */
export const NOT_A_COUNT = new RegExp(
  `^(?!大${anyOf(WORDS_BEHIND_大)})(?:${anyOf(COMPOUNDS_WITH_A_MEASURE)}|${anyOf(COMPOUNDS_AT_THE_END)}$` +
    `|点(?:${anyOf(NUMERALS_TO_TEN)}|[\\d—-])|项目(?:$|[，。]))`,
);
/** 残疾人两项补贴, 四大班子, 三项制度改革: a name with a number in it, which may stand at the end of a list it does not count. */
export const NAME = new RegExp(`^${anyOf(NAMES_WITH_A_NUMBER)}`);

const LEADING_ALONE = WORDS_THAT_LEAD_ON_ALONE.map(([word, compounds]) => alone(word, compounds)).join('|');
/** What a count may not directly follow if it is to sum up a list: verbs, adverbs, prepositions, conjunctions. */
export const LEADS_ON = new RegExp(`(?:${anyOf(WORDS_THAT_LEAD_ON)}|${LEADING_ALONE})$`);
/** 建设学校: a verb with its object, and no 发展改革委. */
export const STARTS_WITH_VERB = new RegExp(
  `^${anyOf(VERBS_BEFORE_A_LIST)}[^、]*[^${ENDINGS_OF_BODIES_IN_LISTS.join('')}]$`,
);

/** Kinds named before such heads are kinds, not one item each: 水利、交通5个项目. */
export const COUNTED_BY_KIND = new RegExp(anyOf(HEADS_COUNTED_BY_KIND));
export const KIND_AT_END = new RegExp(`${anyOf(HEADS_COUNTED_BY_KIND)}$`);
export const PLACE_OR_BODY = new RegExp(anyOf(HEADS_OF_PLACES_AND_BODIES));
export const PLACE = new RegExp(anyOf(HEADS_OF_PLACES));
export const ABSTRACT = new RegExp(anyOf(HEADS_NAMED_ONE_BY_ONE));
/** A name of two or three characters with a usual surname. */
export const PERSON = new RegExp(`^${anyOf(SURNAMES_IN_LISTS)}[\\u4e00-\\u9fff]{1,2}$`);
/** 前五大供应商, 排名后三名的: whether the number at `start` names a rank and counts nothing. */
export const namesRank = (text: string, start: number): boolean => '前后'.includes(text.charAt(start - 1) || '\n');
/** What is counted has items of its own, or ends in 等. 等次, 等级 and 等外 are words. */
export const HEAD_WITH_ETC = /^[^，。；：、]{0,14}等(?![次级外])/;
