/**
 * Whether a text was opened in the wrong encoding, and in which it was written. An editor reads the bytes; all that is seen here is
 * what became of them: U+FFFD where GB18030 or UTF-16 is no UTF-8, U+0000 beside each character of ASCII where UTF-16 was
 * taken for an encoding of single bytes.
 */

/** Encodings that are told, as VS Code names them. */
export type WrongEncoding = 'GB18030' | 'UTF-16 LE' | 'UTF-16 BE';

/** Characters looked at. */
const HEAD = 20_000;
/** Fewer lost characters are a slip in one place. */
const FEWEST = 10;
/** One line that begins or ends with U+0000 may be anything. */
const FEWEST_LINES = 2;

/** The encoding that `text` is written in, when it was opened in another; undefined when it can be read. */
export function wrongEncodingOf(text: string): WrongEncoding | undefined {
  const head = text.slice(0, HEAD);
  const isLost = isMostlyLost(head);
  if (!head.includes('\0')) return isLost ? 'GB18030' : undefined;
  return wideIn(head) ?? (isLost ? 'UTF-16 LE' : undefined);
}

/** Mostly replacement characters where Chinese should be. */
function isMostlyLost(head: string): boolean {
  const lost = head.split('\ufffd').length - 1;
  return lost >= FEWEST && lost > (head.match(/[\u4e00-\u9fff]/g)?.length ?? 0) && lost * 10 > head.length;
}

/**
 * A line end is two bytes in UTF-16, one of them nought: lines begin with it when the low byte comes first, and end with it when the
 * high one does. Not all do, for 不 and 上 have a byte that breaks a line, too. Letters of ASCII alone are no draft of ours.
 */
function wideIn(head: string): WrongEncoding | undefined {
  if (!/[^\0-\x7f]/.test(head)) return undefined;
  const lines = head.split(/\r\n|\r|\n/);
  const begun = lines.slice(1).filter((line) => line.startsWith('\0')).length;
  const ended = lines.slice(0, -1).filter((line) => line.endsWith('\0')).length;
  if (Math.max(begun, ended) < FEWEST_LINES) return undefined;
  return begun >= ended ? 'UTF-16 LE' : 'UTF-16 BE';
}
