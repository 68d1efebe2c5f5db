/** Why a Word file cannot be read, for people: what is the matter and what to do, in both languages. */
import type { Bilingual } from '../core/index';

/** `binary`: it is something else; `damaged`: it does not open; `too-large`: more than a draft can hold, or a bomb. */
export type WordFailure = 'binary' | 'damaged' | 'too-large';

/** Thrown by all that reads or rewrites a Word file. */
export class WordProblem extends Error {
  constructor(
    readonly reason: WordFailure,
    readonly told: Bilingual,
  ) {
    super(told.en);
  }
}

/** A problem with its message in Chinese and English. */
export function problem(reason: WordFailure, zh: string, en: string): WordProblem {
  return new WordProblem(reason, { 'zh-CN': zh, en });
}

/** Something in the file contradicts itself; `what` names the part. */
export function damaged(what: string): WordProblem {
  return problem(
    'damaged',
    `文件已损坏（${what}），读不出来。请用 Word 或 WPS 打开并另存一份，再检查。`,
    `The file is damaged (${what}). Open it in Word or WPS, save it anew and check that.`,
  );
}
