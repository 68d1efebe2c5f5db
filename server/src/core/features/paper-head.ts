/** What stands above the title of a draft as its letterhead (版头), line by line. */
import { anyOf } from '../norms/lexicon';
import { DEGREES_OF_SECRECY, DEGREES_OF_URGENCY } from '../norms/words/titles';
import { documentNumber } from '../report/document-number';
import type { Role } from './paper';

const NUMBER = documentNumber(String.raw`[\u4e00-\u9fff]{1,14}`, String.raw`(?:19|20)\d{2}`, String.raw`\d+`);
/** Source: GB/T 9704—2012 7.2. */
const LINES: readonly (readonly [Role, RegExp])[] = [
  ['copy-number', /^\d{6}$/],
  ['secrecy', new RegExp(`^${anyOf(DEGREES_OF_SECRECY)}(?:★.{0,10})?$`)],
  ['urgency', new RegExp(`^${anyOf(DEGREES_OF_URGENCY)}$`)],
  ['sign', /^.{2,28}文件$/],
  ['signer', /^签发人[：:]/],
  ['number', new RegExp(`^(?:${NUMBER}|第?\\s*\\d{1,4}\\s*[期号])$`)],
];

/** The part that a line above the title plays; `byline` where it is none of the letterhead's. */
export function roleAboveTitle(text: string): Role {
  return LINES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'byline';
}
