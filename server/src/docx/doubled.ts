/** Numbers typed by hand where Word numbers by itself: 一、一、工作情况 in the paper that is printed. */
import type { Finding, Locale } from '../core/index';
import type { WordText } from './read';

/** A number at the head of a paragraph as people type it. */
const TYPED =
  /^\s*(（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|（\d{1,2}）|\d{1,2}(?:\.\d{1,2}){1,3}(?!\d)|\d{1,2}[.．、)）](?!\d)|[①-⑳])/;

/** The rule that such findings belong to. */
const RULE = 'heading-sequence';

/** A finding for each number of `word` that stands twice, once by Word and once typed in the same style. */
export function doubledNumbers(word: WordText, locale: Locale): Finding[] {
  return word.paragraphs.flatMap(({ span, label }) => {
    if (label.start === label.end) return [];
    const own = word.text.slice(label.start, label.end);
    const typed = TYPED.exec(word.text.slice(label.end, Math.min(span.end, label.end + 20)));
    const number = typed?.[1];
    if (!typed || number === undefined || styleOf(number) !== styleOf(own)) return [];
    const end = label.end + typed[0].length;
    const start = end - number.length;
    return [
      {
        rule: RULE,
        span: { start, end },
        places: [{ start, end }],
        severity: 'warning' as const,
        message:
          locale === 'en'
            ? `Word numbers this paragraph “${own}” by itself and “${number}” is typed behind it: both are printed. Delete the typed one.`
            : `Word 已给这一段自动编号“${own}”，后面又手写了“${number}”，印出来是两个序号。请删去手写的。`,
        related: [],
        fixes: [
          {
            title: locale === 'en' ? `Delete “${number}”` : `删去手写的“${number}”`,
            edits: [{ span: { start, end }, text: '' }],
            safe: false,
          },
        ],
      },
    ];
  });
}

/** What a number looks like, whatever it counts. */
function styleOf(number: string): string {
  return number
    .replace(/[〇零一二三四五六七八九十百千]+/g, '一')
    .replace(/\d+/g, '1')
    .replace(/[①-⑳]/g, '①')
    .replace(/．/g, '.');
}
