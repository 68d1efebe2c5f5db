/** References to what was published: their marks follow a norm of their own (GB/T 7714) and are no marks of prose. */
import { anyOf } from '../../norms/lexicon';
import { HOUSES_THAT_PUBLISH } from '../../norms/words/punctuation';
import { hasAny } from '../../reading/around';
import { isIn } from '../../reading/seek';
import { COVER } from '../../reading/unjudged';

/** The kind of publication in a reference of GB/T 7714: [J], [EB/OL], and as some write it 〔C〕. Such a line has the marks of that norm. */
const REFERENCE = /[[〔](?:[ACDGJKMNPRSZ]|DB|CP|EB)(?:\/(?:OL|CD|DK|MT))?[\]〕]/;
/** [1] 统计局. 统计年鉴. 2021.: a reference without its kind. */
const NUMBERED_REFERENCE = /^\s*\[\d{1,3}\][^。；.]*\.[^。；]*\d{4}/;
/** 王五, 李四 (2024). 乡村建设研究. 许可: CC: by author and year, with Western marks alone. */
const REFERENCE_BY_YEAR = /^[^，。；：、]{1,60}\((?:19|20)\d{2}(?:-\d{4})?\)\. [^，。；：、]*$/;

/** 学报,2016,24(11):35-41.: the rest of a reference whose line was broken, which opens its paragraph: year, volume, number and pages. */
const REST_OF_REFERENCE =
  /^[^，。；：[\]:()]{0,30}(?:\d{4},\s?)?\d{0,4}\s?\([A-Z]?\d{1,4}(?:[-/]\d{1,4})?\):\s?\d{1,5}(?:[-–]\d{1,5}|\.)/;
const PAGES_FOLLOW = '):';

/** 李四著.系统分析与设计.清华大学出版社,2005年8月第1版.: who wrote it, its title, who published it and when, parted by dots and a comma. */
const BOOK = new RegExp(
  `^[^，。：\\n]{1,80}[.．][^，。；：\\n]{0,60}${anyOf(HOUSES_THAT_PUBLISH)}[,，]\\s?(?:19|20)\\d\\d`,
  'm',
);
const OPEN_KINDS = ['[', '［', '〔'];
const isBook = (line: string): boolean => line.includes(',') && line.includes('.') && BOOK.test(line);

function withoutRest(original: string, raw: string): string {
  const rest = original.includes(PAGES_FOLLOW) ? (REST_OF_REFERENCE.exec(original)?.[0].length ?? 0) : 0;
  return rest > 0 ? COVER.repeat(rest) + raw.slice(rest) : raw;
}

/** `raw` with the references covered; those of a numbered list may be wrapped. */
export function withoutReferences(original: string, folded: string): string {
  const raw = withoutRest(original, folded);
  const isByYear = isIn(REFERENCE_BY_YEAR, original);
  const holdsBook = isBook(original);
  if (!isByYear && !holdsBook && !hasAny(original, OPEN_KINDS)) return raw;
  const written = original.split('\n');
  const isReference = (line: string, i: number): boolean =>
    REFERENCE.test(line) ||
    NUMBERED_REFERENCE.test(line) ||
    (isByYear && REFERENCE_BY_YEAR.test(written[i] ?? '')) ||
    (holdsBook && BOOK.test(written[i] ?? ''));
  const lines = raw.split('\n');
  if (!lines.some(isReference)) return raw;
  const all = /^\s*\[\d/.test(raw);
  return lines.map((line, i) => (all || isReference(line, i) ? COVER.repeat(line.length) : line)).join('\n');
}
