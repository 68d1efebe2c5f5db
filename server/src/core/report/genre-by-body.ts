/**
 * Kind of a draft that lost its title, from what its body says. Careful: a text that does not look like official
 * writing has no kind, and so do articles, news and the rules of an organisation.
 */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  BODIES_AFTER_全,
  BODIES_AFTER_各,
  BODIES_AFTER_我,
  DEEDS_OF_A_MEETING,
  FIRST_SYLLABLES_OF_DEEDS,
  HEADINGS_OF_AN_EVENT,
  HEADS_AFTER_工作,
  HEADS_AFTER_管理,
  HEADS_OF_PLANS,
  LABELS_OF_AN_ARTICLE,
  MAKERS_OF_NEWS,
  NAMES_OF_RULES,
  NAMES_OF_TROUBLE,
  OPENINGS_OF_A_PLAN,
  SECOND_SYLLABLES_OF_DEEDS,
  SYLLABLES_AFTER_共,
  SYLLABLES_AFTER_已,
  TIMES_BEFORE_将,
  TIMES_OF_AN_ACCOUNT,
  TIMES_TO_COME,
  VERBS_OF_TROUBLE,
  WORDS_BEFORE_A_SURVEY,
  WORDS_OF_A_SURVEY,
  WORDS_OF_OFFICIAL_WRITING,
  WORDS_OF_RULES,
  WORDS_OF_THINKING,
  WORDS_THAT_LOOK_AHEAD,
  WORDS_THAT_LOOK_BACK,
} from '../norms/words/kinds-by-body';
import { FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES, OCCASIONS_OF_MINUTES } from '../norms/words/meeting-fields';
import type { Reading } from '../reading/reading';
import type { Paragraph } from './report';

/** How often a paragraph shows each sign. */
interface Signs {
  readonly han: number;
  readonly latin: number;
  readonly official: number;
  readonly past: number;
  readonly future: number;
  readonly year: number;
  readonly survey: number;
  readonly agreed: number;
}

const OFFICIAL = new RegExp(
  `我${anyOf(BODIES_AFTER_我)}|全${anyOf(BODIES_AFTER_全)}(?!面|部)|各${anyOf(BODIES_AFTER_各)}|` +
    `工作${anyOf(HEADS_AFTER_工作)}|管理${anyOf(HEADS_AFTER_管理)}|${anyOf(WORDS_OF_OFFICIAL_WRITING)}`,
  'g',
);
/** 开展了, 召开了: the verb stands behind its first syllable, of which only the rest is read. */
const DONE = `(?<=${anyOf(FIRST_SYLLABLES_OF_DEEDS)})${anyOf(SECOND_SYLLABLES_OF_DEEDS)}?了`;
const PAST = new RegExp(
  `${DONE}|已经?${anyOf(SYLLABLES_AFTER_已)}|共计?${anyOf(SYLLABLES_AFTER_共)}|${anyOf(WORDS_THAT_LOOK_BACK)}`,
  'g',
);
const FUTURE = new RegExp(
  String.raw`(?:^|[，。；\n])${anyOf(OPENINGS_OF_A_PLAN)}|` +
    `${anyOf(TIMES_BEFORE_将)}，?(?:将|要)|${anyOf(WORDS_THAT_LOOK_AHEAD)}`,
  'g',
);
const YEAR = new RegExp(String.raw`(?:19|20)[\dx×*]{1,2}年|第[一二三四]季度|${anyOf(TIMES_OF_AN_ACCOUNT)}`, 'gi');
const SURVEY = new RegExp(`${anyOf(WORDS_OF_A_SURVEY)}|${anyOf(WORDS_BEFORE_A_SURVEY)}[^。，]{0,8}调研`, 'g');
const AGREED = new RegExp(`会议${anyOf(DEEDS_OF_A_MEETING)}`, 'g');

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

function readSigns(reading: Reading): Signs {
  const { text } = reading;
  return {
    han: count(text, /[\u4e00-\u9fff]/g),
    latin: count(text, /[A-Z]/gi),
    official: count(text, OFFICIAL),
    past: count(text, PAST),
    future: count(text, FUTURE),
    year: count(text, YEAR),
    survey: count(text, SURVEY),
    agreed: count(text, AGREED),
  };
}

export function sum(paragraphs: readonly Paragraph[]): Signs {
  const total = { han: 0, latin: 0, official: 0, past: 0, future: 0, year: 0, survey: 0, agreed: 0 };
  for (const { reading } of paragraphs) {
    const signs = reading.derive(readSigns);
    for (const key of Object.keys(total) as (keyof Signs)[]) total[key] += signs[key];
  }
  return total;
}

const ARTICLE_LABEL = String.raw`${anyOf(LABELS_OF_AN_ARTICLE)}|Abstract|Key\s?words`;
const ARTICLE = new RegExp(String.raw`^(?:【?(?:${ARTICLE_LABEL})】?[：:\s]|参考文献[：:]?$|\[1\]\S)`);
/** Where a piece of news comes from, at its head: 本报讯, 新华社北京5月8日电. */
const DATELINE = String.raw`^(?:本报讯|新华社\S{2,12}\d{1,2}月\d{1,2}日电|【?\S{2,8}[网报社]讯】?|（?(?:本报|通讯员|记者))`;
const CREDIT_AT_HEAD = `^[（(]${anyOf(MAKERS_OF_NEWS)}[^）)]{0,30}[）)]`;
const CREDIT_AT_END = '[（(](?:作者单位|编辑)[^）)]{0,30}[）)]$';
const NEWS = new RegExp([DATELINE, CREDIT_AT_HEAD, CREDIT_AT_END].join('|'));
const RULES_TEXT = new RegExp(
  String.raw`^第[一二三四五六七八九十]{1,3}条\s|本${anyOf(NAMES_OF_RULES)}${anyOf(WORDS_OF_RULES)}`,
);

const isArticleMark = ({ text }: Reading): boolean => ARTICLE.test(text);
const isNews = ({ text }: Reading): boolean => NEWS.test(text);
const isRule = ({ text }: Reading): boolean => RULES_TEXT.test(text);

/** Whether the text is an academic article, by its abstract, key words and references. */
export function isArticle(paragraphs: readonly Paragraph[]): boolean {
  let marks = 0;
  for (const { reading } of paragraphs) {
    if (!reading.derive(isArticleMark)) continue;
    if (/^参考文献/.test(reading.text) || ++marks >= 2) return true;
  }
  return false;
}

/**
 * Whether the text is no draft of ours: an academic article, a news item, the rules of an organisation, software prose.
 */
export function foreignTo(paragraphs: readonly Paragraph[]): boolean {
  const code = paragraphs.filter((p) => p.kind === 'code').length;
  if ((code > 0 && code * 12 >= paragraphs.length) || isArticle(paragraphs)) return true;
  let rules = 0;
  for (const { reading } of paragraphs) {
    if (reading.derive(isNews)) return true;
    if (reading.derive(isRule)) rules++;
  }
  const { han, latin } = sum(paragraphs);
  return (
    rules >= 3 || (rules >= 1 && paragraphs.slice(-4).some((p) => RULES_TEXT.test(p.reading.text))) || latin * 3 > han
  );
}

const NEXT_HEADING = new RegExp(
  String.raw`^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?\s*` +
    String.raw`(?:${anyOf(TIMES_TO_COME)}|20\S{2}年)\S{0,8}${anyOf(HEADS_OF_PLANS)}`,
);
const MINUTES_FIELD = new RegExp(
  `^${anyOf(OCCASIONS_OF_MINUTES)}?${anyOf(FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES)}[：:]`,
);
const EVENT_HEADING = new RegExp(anyOf(HEADINGS_OF_AN_EVENT));
const TROUBLE = anyOf(NAMES_OF_TROUBLE);
const PROBLEM_HEADING = new RegExp(
  `${anyOf(VERBS_OF_TROUBLE)}[^，。]{0,6}${TROUBLE}|不足(?:之处|与)|^[^，。]{0,8}${TROUBLE}[和及与]`,
);
const PROBLEM_TEXT = new RegExp(`存在的?(?:主要)?${TROUBLE}|${TROUBLE}(?:主要)?[是有：]|差距`);
const THINKING = new RegExp(anyOf(WORDS_OF_THINKING));

/**
 * The kind that the body shows, or undefined. `hint` is what an untrustworthy title names (a collection's heading): it
 * decides where the body shows two kinds alike.
 */
export function bodyGenre(paragraphs: readonly Paragraph[], hint: GenreId | undefined): GenreId | undefined {
  const signs = sum(paragraphs);
  if (paragraphs.filter((p) => MINUTES_FIELD.test(p.reading.text)).length >= 4) return 'huiyijilu';
  const headings = paragraphs
    .filter((p) => p.reading.ordinal || p.kind === 'heading')
    .map((p) => p.reading.text.slice(0, 30));
  if (headings.filter((text) => EVENT_HEADING.test(text)).length >= 3) return 'fangan';
  if (signs.han < 120 || signs.official * 120 < signs.han || signs.official < 5) return undefined;
  const numbered = paragraphs.filter((p) => p.reading.ordinal);
  const inner = numbered.filter((p) => p.reading.ordinal?.style === 'arabic').length;
  // 1. 2. 3. are sections only where no 一、 or （一） stands above them.
  const ordinals = numbered.length - inner || inner;
  if (signs.agreed >= 3) return 'jiyao';
  const has = (pattern: RegExp): boolean => paragraphs.some((p) => pattern.test(p.reading.text));
  if (signs.survey >= 2 && signs.survey * 3 >= signs.past && has(THINKING)) return 'diaoyan';
  // Plans are written almost without a completed form; accounts announce new work in between.
  const backward = signs.past >= 3 && signs.past * 3 >= signs.future;
  const nextPart = has(NEXT_HEADING);
  const problems = has(PROBLEM_TEXT);
  // News of one event, without numbered parts, tells what was done: a bulletin.
  if (ordinals === 0 && hint === 'jianbao') return 'jianbao';
  if (hint === 'jianbao' && backward && problems) return 'huibao';
  const account = backward || nextPart || headings.some((text) => PROBLEM_HEADING.test(text));
  if (account)
    return problems && signs.year === 0 && ordinals > 0
      ? 'huibao'
      : ordinals > 0 || problems || nextPart || signs.year > 1
        ? 'zongjie'
        : hint;
  if (ordinals >= 3 && signs.future >= 3) return 'jihua';
  return hint;
}
