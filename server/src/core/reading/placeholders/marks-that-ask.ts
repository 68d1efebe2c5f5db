/** ？？？ behind a clause, which asks with emphasis or says that its writer does not know, and where the same stands for lost characters. */
import { anyOf } from '../../norms/lexicon';
import { WORDS_THAT_SURELY_ASK } from '../../norms/words/punctuation';

/** How far back a sentence is looked at for a word that asks. */
const LONGEST_QUESTION = 60;
const ENDS_A_SENTENCE = /[。！？；?!;]/;
const QUESTION = new RegExp(anyOf(WORDS_THAT_SURELY_ASK));
/** Behind marks that ask again and again nothing more is said, nor another stop set; lost characters stand inside of words, and before stops. */
const CLAUSE_OVER = /^\s?(?:$|[）)】”"（(])/;
const SAID = /[\u4e00-\u9fffA-Za-z\d”]{3}\s?$/;
/** 地点：？？？, 金额为？？？: what is asked for was not known. */
const OWED = /[：:为是约计达共至于]\s?$/;

/** What a sentence says in front of a match. */
const saidBefore = (text: string, { index }: RegExpExecArray): string =>
  text
    .slice(Math.max(0, index - LONGEST_QUESTION), index)
    .split(ENDS_A_SENTENCE)
    .at(-1) ?? '';

/** 连接数据库，？？？（目前……）, 成果是搬来的 ???: the marks close a clause, and hold no place in it. */
export function endsClause(text: string, match: RegExpExecArray): boolean {
  if (!CLAUSE_OVER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))) return false;
  const before = saidBefore(text, match);
  return !OWED.test(before) && SAID.test(before.replace(/，\s?$/, ''));
}

/** 如何接入系统？？？, （这算优点嘛？？？）: a question with emphasis, of which nothing was lost. */
export const endsQuestion = (text: string, match: RegExpExecArray): boolean =>
  '？?'.includes(match[0].charAt(0)) &&
  ((endsClause(text, match) && QUESTION.test(saidBefore(text, match))) ||
    (match[0].startsWith('？') && ASKS_WHOLE.test(saidBefore(text, match))));
/** 需要进行哪些统计？？？还有监控: full-width marks are typed, and the words before them ask already. 金额是多少？？？ does not say how much. */
const ASKS_WHOLE = new RegExp(`${anyOf(WORDS_THAT_SURELY_ASK)}[\\u4e00-\\u9fff]{2,}$|[吗呢]$`);

/** 回收了吗？？？显示完……, 啊？？？, 延迟：???ms: the marks end a question or a cry, or stand for a figure that a program shows. */
export const isShownOrAsked = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  '？?'.includes(written.charAt(0)) &&
  (/[吗呢吧么嘛啊呀哦噢嗯诶欸咦哈哇]\s?$/.test(text.slice(Math.max(0, index - 2), index)) ||
    /^\s?[A-Za-z]/.test(text.slice(index + written.length, index + written.length + 2)));
