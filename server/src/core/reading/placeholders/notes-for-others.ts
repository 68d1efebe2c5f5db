/** Notes in brackets that look like an order to the writer and are none, or one to somebody else: （填写人次：40）, 用户发布订单（填写取件码）. */
import { anyOf } from '../../norms/lexicon';
import { ENDS_OF_A_GUIDE_TO_FILLING, LABELS_OF_A_SUBJECT, WORDS_FOR_USING_A_PROGRAM } from '../../norms/words/blanks';
import type { Span } from '../../text/span';

/** （填写人次：40，全部为学生）: 填写 in front of what was counted, and its figure, which is no order. （填写格式：2024年5月） shows how. */
const ANSWERED = new RegExp(
  `^[（(]填[写报][\\u4e00-\\u9fff]{1,6}(?<!${anyOf(ENDS_OF_A_GUIDE_TO_FILLING)})[：:]\\s?\\d[^以]*[）)]$`,
);
export const isAnsweredInBracket = (written: string): boolean => ANSWERED.test(written);

/** 普通用户登录后发布订单（填写取件码、快递点）: what a step asks of those who use a program. */
const ASKS_USERS = new RegExp(`${anyOf(WORDS_FOR_USING_A_PROGRAM)}[^。；]{0,60}$`);
const isForUsers = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  /^（请?(?:填|输|选|补)/.test(written) && ASKS_USERS.test(text.slice(Math.max(0, index - 80), index));

/** A（需修改设计）, below it B（不修改设计）: what an option of a form stands for. */
const OPTION_BEFORE = /^[□☐○]? ?[A-Z]$/;
const isOption = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  index <= LONGEST_OPTION && !hasWords(text.slice(index + written.length)) && OPTION_BEFORE.test(text.slice(0, index));
const LONGEST_OPTION = 3;
/** The box to tick behind an option is a sign of its font. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** 主题：……职责澄清（需确认）: at the end of the subject of a letter, what its reader is asked to do about it. */
const SUBJECT = new RegExp(`^${anyOf(LABELS_OF_A_SUBJECT)}[：:][^。；]{4}`);
const isStateOfSubject = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  '（('.includes(written.charAt(0)) && index + written.length === text.length && SUBJECT.test(text.slice(0, index));

/** ……的路。（待续）, ……# （待续）: an instalment ends, and says that another follows. */
const isOfInstalment = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  written.includes('待续') &&
  SENTENCE_OVER.test(text.slice(Math.max(0, index - 3), index)) &&
  !hasWords(text.slice(index + written.length));
const SENTENCE_OVER = /(?:^|[。！？…”])[#\s]{0,2}$/;

/** 不能工作（FIXME）：……: a mark of developers in brackets, and behind its colon what it is for. */
export const isExplainedMark = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '（' && EXPLAINED.test(text.slice(end, end + 4));
const EXPLAINED = /^）[：:]\s?\S/;

/** 籍贯（填写至县）: how much of it others are to write. */
const saysHowFar = (written: string): boolean => /^[（(]填写?[至到]/.test(written);

/** Whether a note may as well be one to somebody else than the writer, or none. */
export const isForOthers = (text: string, match: RegExpExecArray): boolean =>
  saysHowFar(match[0]) || [isOption, isForUsers, isStateOfSubject, isOfInstalment].some((says) => says(text, match));
