/** A hyphen between two 汉字, which splits a word: 一-体化. */
import { isHanCharacter } from '../../reading/characters';
import { eachOf } from '../../reading/seek';
import { span } from '../../text/span';
import type { Place } from './width';

export function hyphens(original: string, raw: string): Place[] {
  return eachOf(/-(?=[\u4e00-\u9fff])/g, original)
    .filter(({ index }) => raw[index] === '-' && isHanCharacter(raw.charAt(index - 1)) && !isInAChain(raw, index))
    .map(({ index }) => ({ kind: 'hyphen', span: span(index, index + 1), right: '', by: 'prose' }));
}

/** 天-空-地: several hyphens in a row join, they split nothing. */
const isInAChain = (raw: string, at: number): boolean =>
  /-[\u4e00-\u9fff]{1,8}$/.test(raw.slice(Math.max(0, at - 9), at)) ||
  /^[\u4e00-\u9fff]{1,8}-/.test(raw.slice(at + 1, at + 10));
