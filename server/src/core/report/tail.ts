/**
 * The tail of a draft, under its body: closing formula, attachment note, signature, date, contact, copies, printing
 * note.
 */
import { anyOf } from '../norms/lexicon';
import {
  LABELS_OF_A_SIGNATURE,
  LAST_SYLLABLES_OF_A_BODY,
  LAST_WORDS_OF_A_BODY,
  NOTES_OF_A_SEAL,
  TITLES_OF_ADDRESS,
} from '../norms/words/signatures';
import {
  CLOSINGS_OF_ONE_WORD,
  DEEDS_AFTER_专此,
  PAPERS_AFTER_以上,
  DEEDS_AFTER_特此,
  DEEDS_AFTER_请予,
  LABELS_OF_COPIES,
  OPENINGS_OF_A_CONTACT_NOTE,
} from '../norms/words/tail-lines';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import { type Paragraph, paragraphAt, type Report } from './report';
import { isIn } from '../reading/seek';

export type TailLine = 'closing' | 'attachment' | 'date' | 'contact' | 'copies' | 'signature';

/** A blank in brackets: 2026年[ ]月[X]日, 2026年1月[具体日期]日. */
const BLANK = String.raw`[【[（(][^】\]）()（【]{0,6}[】\]）)]`;
const YEAR = String.raw`(?:[〇零○一二三四五六七八九]{4}|[x×*＿_\d]{2,4}|(?:19|20)?${BLANK})年`;
const MONTH_OR_DAY = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[x×*＿_]{1,2}|${BLANK})`;
/** 2024年5月8日, 二〇二四年五月八日, 2024年×月×日, with the place or body that some write in front of it; a telephone is of neither. */
const DATE_IN_WORDS =
  String.raw`(?:[^。；，\d]{2,24}\s)?${YEAR}\s*(?:${MONTH_OR_DAY}\s*)?月` +
  String.raw`\s*(?:(?:${MONTH_OR_DAY}\s*)?日)?`;
const DATE_IN_FIGURES = String.raw`(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}`;
const DATE = new RegExp(`^(?:${DATE_IN_WORDS}。?|${DATE_IN_FIGURES})$`, 'i');
/** 2024年5月10日印发: when it was printed, a day or weeks after it was signed. */
const PRINTED = new RegExp(`^(?:${DATE_IN_WORDS}|${DATE_IN_FIGURES})印[发制]。?$`, 'i');

/** Closing formulas; those that name their matter go on to the end of the sentence. */
const CLOSING_FORMULAS = [
  `特此${anyOf(DEEDS_AFTER_特此)}`,
  `专此${anyOf(DEEDS_AFTER_专此)}`,
  `请予?${anyOf(DEEDS_AFTER_请予)}`,
  `以上${anyOf(PAPERS_AFTER_以上)}[^。]{0,24}`,
  '[妥当可是]否[^。]{0,16}',
  '不妥之处[^。]{0,16}',
  '汇报完毕[^。]{0,12}',
  anyOf(CLOSINGS_OF_ONE_WORD),
];
const CLOSING = new RegExp(`^(?:${CLOSING_FORMULAS.join('|')})[。！]*$`);
const CONTACT = new RegExp(`^[（(]?${anyOf(OPENINGS_OF_A_CONTACT_NOTE)}[^。]{0,60}$`);
const COPIES = new RegExp(String.raw`^${anyOf(LABELS_OF_COPIES)}[：:].{0,200}$|^共印\d{1,4}份`);
const LINES: readonly (readonly [TailLine, RegExp])[] = [
  ['date', DATE],
  ['closing', CLOSING],
  ['attachment', /^附件?\d{0,2}[：:]|^附件\d{0,2}$|^\d{1,2}[.．、][^。；]{2,40}$/],
  ['contact', CONTACT],
  ['copies', COPIES],
  ['copies', PRINTED],
];

const SIGNATURE = new RegExp(
  String.raw`^(?:${anyOf(LABELS_OF_A_SIGNATURE)}[：:])?[\u4e00-\u9fff（）()·、\s×*＿\w]{2,40}$`,
);
const SEAL = `[（(]${anyOf(NOTES_OF_A_SEAL)}[）)]`;
/** What a signer's name ends in, so that it is known without a date under it. */
const BODY_ENDING = new RegExp(
  `(?:${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY, TITLES_OF_ADDRESS)}|${SEAL})$`,
);
const LONGEST_TAIL = 14;

/** What kind of tail line a paragraph is, if it is one. */
export function tailLine(reading: Reading): TailLine | undefined {
  return reading.derive(readTailLine);
}

function readTailLine(reading: Reading): TailLine | undefined {
  const text = unindented(reading.text);
  if (text === '' || text.length > 220) return undefined;
  for (const [kind, pattern] of LINES) if (isIn(pattern, text)) return kind;
  return isSignature(reading) ? 'signature' : undefined;
}

/** What a line says: Markdown is moved to the right with &emsp;, which is covered in its reading. */
const unindented = (text: string): string =>
  text.startsWith('\ufffc') ? text.replace(/^[\ufffc\s]+/, '').trimEnd() : text;

/** Whether a line names who signs, by what it ends in, by its label, by its mask, or as a person's name alone. */
function isSignature(reading: Reading): boolean {
  const { ordinal } = reading;
  const text = unindented(reading.text);
  if (text.length > 44 || ordinal || !isIn(SIGNATURE, text)) return false;
  return (
    BODY_ENDING.test(text.trimEnd()) ||
    /^[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,2}$/.test(text) ||
    /[：:]|[x×*]{2,}/i.test(text)
  );
}

/** Index of the first paragraph of the tail; `paragraphs.length` when the draft ends with its body. */
export function tailOf(report: Pick<Report, 'paragraphs' | 'title'>, end: number = attachmentsFrom(report)): number {
  const { paragraphs } = report;
  const floor = Math.max(report.title?.paragraphs[1] ?? 0, end - LONGEST_TAIL);
  let start = end;
  for (let at = end - 1; at >= floor; at--) {
    const { reading } = paragraphAt(report, at);
    const kind = tailLine(reading) ?? (signsAbove(paragraphs, at) ? 'signature' : undefined);
    if (kind === 'date' && isSaidOfATime(paragraphs[at - 1])) break;
    // A # heads what is yet to be written.
    if (!kind || (kind === 'signature' && start === end && paragraphAt(report, at).kind === 'heading')) break;
    // A name alone signs only what has a date under it; otherwise it may be a heading that lost its section.
    if (kind === 'signature' && start === end && !isIn(BODY_ENDING, reading.text)) break;
    // A numbered line is an attachment's name only under 附件：; otherwise it is the body's last item.
    if (kind === 'attachment' && /^\d/.test(reading.text)) continue;
    start = at;
  }
  return start;
}

/** 三、下次会议时间, and in the next line its day: that is what the heading asks for, and no day of a signature. */
export const isSaidOfATime = (above: Paragraph | undefined): boolean =>
  above !== undefined &&
  (above.kind === 'heading' || above.reading.ordinal !== undefined) &&
  /(?:时间|日期|期限)[：:]?$/.test(above.reading.text);

/** Whether the line at `at` stands right above a date and is a name, of whatever body or person. */
export function signsAbove(paragraphs: readonly Paragraph[], at: number): boolean {
  const [line, below] = paragraphs.slice(at, at + 2);
  if (!line || !below || line.reading.ordinal || tailLine(below.reading) !== 'date') return false;
  return /^[^。；：，？！]{2,40}$/.test(unindented(line.reading.text));
}

const LABEL_OF_AN_ATTACHMENT = /^附件\s*\d{0,2}[：:]?$/;
/** 附件, 附件1, 附件1： on a line of its own. */
export const isAttachmentLabel = ({ text }: Reading): boolean => isIn(LABEL_OF_AN_ATTACHMENT, text);

/** Index of the paragraph that opens the attachments (附件 on a line of its own under the date), else the end. */
export function attachmentsFrom({ paragraphs }: Pick<Report, 'paragraphs'>): number {
  const opening = paragraphsWith({ paragraphs }, isAttachmentLabel).find(
    ({ index }) =>
      index > 0 && paragraphs.slice(Math.max(0, index - 4), index).some((above) => tailLine(above.reading) === 'date'),
  );
  return opening?.index ?? paragraphs.length;
}

const isDateLine = (reading: Reading): boolean => tailLine(reading) === 'date';
/** So many lines may stand between the date of a paper and the title of the next: contact, copies, who printed it and when. */
const MOST_BETWEEN = 8;
/** So far below its title a paper has come to its first sentence: addressee, number and signature may stand between. */
const OPENS_WITHIN = 8;
const LEAST_SENTENCE = 16;
const isSentence = ({ reading: { text } }: Paragraph): boolean => text.length >= LEAST_SENTENCE && /[。：]/.test(text);
const isNote = (text: string): boolean => /^[（(].*[）)]$/.test(text);
const NAMES_A_PAPER = /^[^。；：，！？]{5,60}$/;

/**
 * Index of the paragraph with which another paper begins under the first, which is signed and dated: what a notice issues or hands
 * on, with a title of its own; else the end.
 */
export function nextPaperFrom({ paragraphs, title }: Pick<Report, 'paragraphs' | 'title'>): number {
  const from = title?.paragraphs[1] ?? 0;
  const dated = paragraphsWith({ paragraphs }, isDateLine).filter(({ index }) => index > from);
  const opening = dated.length > 0 ? paragraphs.slice(from, dated.at(-1)?.index).find(isSentence) : undefined;
  if (!opening) return paragraphs.length;
  for (const { index } of dated) {
    const above = paragraphs[index - 1];
    // Signed and dated above its first sentence, a paper has a cover.
    if (
      !above ||
      index < opening.index ||
      !(tailLine(above.reading) === 'signature' || signsAbove(paragraphs, index - 1))
    )
      continue;
    const next = paperBehind(paragraphs, index + 1);
    if (next !== undefined) return next;
  }
  return paragraphs.length;
}

function paperBehind(paragraphs: readonly Paragraph[], from: number): number | undefined {
  for (const { index, kind, reading } of paragraphs.slice(from, from + MOST_BETWEEN)) {
    const line = tailLine(reading);
    const goesOn = (within: number): boolean => paragraphs.slice(index + 1, index + 1 + within).some(isSentence);
    // 附：会议纪要, and right under it the text.
    if (line === 'attachment' && goesOn(1)) return index;
    if (line || isNote(reading.text)) continue;
    const isTitle = (kind === 'prose' || kind === 'heading') && !reading.ordinal && NAMES_A_PAPER.test(reading.text);
    return isTitle && goesOn(OPENS_WITHIN) ? index : undefined;
  }
  return undefined;
}

/** A line across, and a link that stands alone: the page has a file to download under the paper. */
const FOOT = /^(?:[-*_\s]{3,}|[*_\s]*\[[^\]]{1,60}\]\([^)]{1,200}\)[*_\s]*)$/;
const LONGEST_FOOT = 4;

/** Where the foot of a page begins that ends before `end`. */
function footOf({ paragraphs }: Pick<Report, 'paragraphs'>, end: number): number {
  let at = end;
  while (at > end - LONGEST_FOOT && isFoot(paragraphs[at - 1]?.reading.original.trim() ?? '')) at--;
  return at;
}

/** Its last character tells of most lines that they are none. */
const isFoot = (line: string): boolean =>
  ENDS_OF_A_FOOT.includes(line.charAt(line.length - 1) || '。') && FOOT.test(line);
const ENDS_OF_A_FOOT = '-*_)';

/** The lines of the tail with their kinds; where another paper stands below, those of the first. */
export function tailLines(
  report: Pick<Report, 'paragraphs' | 'title'>,
): readonly { readonly kind: TailLine; readonly paragraph: Paragraph }[] {
  const end = footOf(report, Math.min(attachmentsFrom(report), nextPaperFrom(report)));
  return report.paragraphs.slice(tailOf(report, end), end).flatMap((paragraph) => {
    const kind = tailLine(paragraph.reading);
    return kind ? [{ kind, paragraph }] : [];
  });
}
