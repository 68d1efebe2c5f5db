/** The kind of document (文种) that a title names, without what stands before and behind it. */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  COLLECTION_NUMBER,
  COLLECTION_TITLE,
  FRONT_TO_MATTER,
  KIND_IN_FRONT,
  STATUS_TAG,
  TITLE_HEAD,
  TITLE_PATTERNS,
  TITLE_TAILS,
  type TitlePattern,
  WRITER_BEHIND,
} from '../norms/titles';
import { WORDS_OF_A_SAMPLE } from '../norms/words/titles';
import { isIn, isInPart, mayHave, without } from '../reading/seek';
import { remembered } from '../text/remember';

/** A note in brackets behind a title: （青政发〔2025〕3号）, （整体模型）. */
export const NOTE_IN_BRACKETS = /[（(][^（）()]{1,32}[）)]$/;

export interface TitleGenre {
  readonly genre: GenreId | undefined;
  /** A collection's heading (…范文, …篇三) names a kind, but the text under it may be another. */
  readonly sure: boolean;
}

/** What a title names, or undefined when it names nothing that is known. */
export function genreOfTitle(title: string, subtitle?: string): TitleGenre | undefined {
  const sure = !isInPart(COLLECTION_TITLE, title.trim(), title);
  for (const text of [title, subtitle]) {
    if (!text) continue;
    let last: string | undefined;
    for (const candidate of namesIn(text)) {
      const named = candidate === last ? undefined : kindNamedBy(candidate);
      last = candidate;
      if (named) return { genre: named.genre, sure };
    }
  }
  return undefined;
}

function kindNamedBy(title: string, patterns: typeof TITLE_PATTERNS = TITLE_PATTERNS): TitlePattern | undefined {
  for (const one of patterns) {
    if (!isIn(one.pattern, title)) continue;
    const found = 'among' in one ? kindNamedBy(title, one.among) : one;
    if (found) return found;
  }
  return undefined;
}

/**
 * What of a title may name its kind, the whole first: …工作计划（二） and …的通知（青政发〔2025〕3号） bear notes behind it. Most
 * are told by the first, so that the others are made when they are asked for.
 */
function* namesIn(written: string): Generator<string> {
  const title = bareTitle(written);
  yield title;
  for (const behind of [COLLECTION_NUMBER, NOTE_IN_BRACKETS]) yield without(behind, title, written);
  // 高阶挑战项目（中期报告）: the note is the kind.
  const note = mayHave(NOTE_IN_BRACKETS, written) ? NOTE_IN_BRACKETS.exec(written.trim())?.[0].slice(1, -1) : undefined;
  if (note && isInPart(KIND_IN_FRONT, note, written)) yield note;
  const front = mayHave(FRONT_TO_MATTER, written)
    ? FRONT_TO_MATTER.exec(title)?.[1]?.trim().replace(NUMBER_BEHIND, '')
    : undefined;
  if (front && isInPart(KIND_IN_FRONT, front, written)) yield front;
  // What follows a long dash is a subtitle, whatever its words are.
  if (title.includes('——')) {
    yield title.slice(0, title.indexOf('——')).trim();
    // 落叶知秋——记初一语文实践活动: the second half may be a headline.
    yield title.slice(title.indexOf('——') + 2).trim();
  }
  yield unsigned(written);
  // What a page sets behind a title, or its writer: 工作总结 来源：……, 考生须知 考试院, 述职报告 周明 2024.12.30.
  const end = title === '' ? -1 : written.trim().search(BLANK_BEHIND);
  if (end > 0) yield bareTitle(written.trim().slice(0, end));
}

/** 项目周报（三）：接口联调: which one of several. */
const NUMBER_BEHIND = /[（(][一二三四五六七八九十\d]{1,3}[）)]$/;

/** The first blank behind a name that is long enough to be a title's; before a comma it parts nothing. */
const BLANK_BEHIND = /(?<=^\S{3,60})\s+(?=[^\s，、；：。])/;

/** A title without its writer: 工作总结_周明_2024. */
export const unsigned = (written: string): string =>
  bareTitle(without(WRITER_BEHIND, bareTitle(without(WRITER_BEHIND, written, written)), written));

/** What a site of samples puts behind a title: 范文最新, 大全篇三. */
const SAMPLE_MARK = new RegExp(
  String.raw`${anyOf(WORDS_OF_A_SAMPLE)}?(?:最新)?(?:大全)?(?:篇[一二三四五六七八九十\d]{1,3})?$`,
);

/**
 * A title without what stands before and behind it: status tags, dates, versions, end marks, and what stands in 《》. Asked of
 * a title again and again, within a draft and at each edit, so that it is remembered.
 */
export const bareTitle = remembered((title: string): string => {
  const whole = (mayHave(IN_A_FRAME, title) && IN_A_FRAME.exec(title)?.[1]) || title;
  let text = without(TITLE_HEAD, without(QUOTED_TITLE, whole, title).trim(), title);
  for (let i = 0, before = ''; i < 6 && text !== before; i++) {
    before = text;
    text = without(END_MARKS, without(STATUS_TAG, text, title), title);
    for (const tail of TITLE_TAILS) text = without(tail, text, title);
  }
  return without(BLANKS_WITHIN, without(PIECE_BEFORE, without(SAMPLE_MARK, text, title), title), title);
});

/** 【致某协会的感谢信】, 《某某俱乐部协议》, [XX工作总结]: the whole title between marks. */
const IN_A_FRAME =
  /^\s*(?:【(?=[^【】]{6,60}】\s*$)|\[(?=[^[\]]{4,60}\]\s*$)|《(?=[^《》]{4,60}》\s*$)|“(?=[^“”]{4,60}”\s*$))([^】\]》”]+)[】\]》”]\s*$/;
const QUOTED_TITLE = /《[^》]{0,400}》/g;
const END_MARKS = /(?<![。：！!\s])[。：！!\s]+$/;
const PIECE_BEFORE = /^【?篇[一二三四五六七八九十\d]{1,3}[】：:]\s*/;
const BLANKS_WITHIN = /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;
