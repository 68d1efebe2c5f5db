/** The head of a statutory document under its title: addressee (主送机关) or salutation (称谓), and the letterhead above. */
import { anyOf } from '../norms/lexicon';
import {
  LAST_WORDS_OF_A_GROUP,
  LAST_WORDS_OF_AN_ADDRESSEE,
  OPENINGS_THAT_ADDRESS_NOBODY,
  WORDS_THAT_LEAD_IN_A_BODY,
} from '../norms/words/addressees';
import { DIGIT_OR_MASK, documentNumber } from './document-number';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { isIn } from '../reading/seek';

/** 报告如下：, 一、背景：: a line that opens the body, whatever it ends in. */
const NO_ADDRESSEE =
  String.raw`(?!.{0,60}${anyOf(WORDS_THAT_LEAD_IN_A_BODY)}：$)` +
  String.raw`(?!${anyOf(OPENINGS_THAT_ADDRESS_NOBODY)}\S?[、：])`;
/** A line that ends in a colon and says no sentence. 现将……如下： opens the body and is no addressee. */
const ADDRESSEE = new RegExp(
  String.raw`^${NO_ADDRESSEE}[\u4e00-\u9fff（）()、，,·“”《》〔〕[\]\w\ufffc×*＿【】\s]{2,400}：$`,
);

const NOT_LED_IN = new RegExp(`^${NO_ADDRESSEE}`);

const ADOPTION = String.raw`（[^）]{4,80}）|\(.{4,80}\)`;
const SIGNER = '签发人[：:].{0,20}';
const DATE = String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
const SERIAL_NUMBER = String.raw`第?\s*[\d×x]{1,4}\s*号`;
const SUBTITLE = '——.{2,60}';
const NUMBER = documentNumber(
  String.raw`[\u4e00-\u9fff（）]{1,14}`,
  `(?:19|20)?${DIGIT_OR_MASK}{2,4}`,
  `${DIGIT_OR_MASK}{1,5}`,
);
/** What may stand between title and addressee: number, date of adoption, author, signer. */
const BETWEEN = new RegExp(`^(?:${[NUMBER, ADOPTION, SIGNER, DATE, SERIAL_NUMBER, SUBTITLE].join('|')})$`, 'i');

/** The addressee or salutation of `report`, if its body opens with one. */
export function addresseeOf(report: Pick<Report, 'paragraphs' | 'title'>): Paragraph | undefined {
  const at = underItsLabel(report) ?? addresseeIndex(report);
  // A long list of addressees may take several lines, the colon on the last.
  for (const paragraph of report.paragraphs.slice(at, at + 3)) {
    const { text } = paragraph.reading;
    if (isIn(ADDRESSEE, text)) return paragraph;
    if (/[。；]/.test(text)) return undefined;
  }
  return undefined;
}

const LABEL_ALONE = /^(?:主送(?:单位|机关)?|收文(?:单位|机关))：?$/;
/** How far down a label is looked for. */
const LABEL_WITHIN = 8;

/** Index of the line under 主送单位, where that is set as a heading. */
function underItsLabel({ paragraphs }: Pick<Report, 'paragraphs'>): number | undefined {
  const label = paragraphs.slice(0, LABEL_WITHIN).find(({ reading }) => isIn(LABEL_ALONE, reading.text));
  return label && label.index + 1 < paragraphs.length ? label.index + 1 : undefined;
}

/** 主送单位, 主送机关: above the addressee, or before it in the line. */
const LABEL = /^[^\u4e00-\u9fff]{0,4}(?:主送|收文|受文)(?:机关|单位|部门)?(?:$|[：:\]】])/;
/** Who is written to, at the end of a line that may stand anywhere: 各市（州）分公司、机关各处室：, [主送单位]：. */
const NAMES_BODIES = new RegExp(
  String.raw`^(?:(?:[^。；！？：:]{1,400}|各[^。！？：:]{1,400})${anyOf(LAST_WORDS_OF_AN_ADDRESSEE)}|` +
    String.raw`[\[【]?(?:机关|全体|有关|相关|主送|直属|各)[^。！？：:]{0,400}${anyOf(LAST_WORDS_OF_A_GROUP)})` +
    String.raw`[）)”》\]】]{0,2}[：:]$`,
);

/** 柳政发〔2024〕5号（2024年5月8日）各乡镇人民政府：: the head of a document, copied into one line. */
const RUN_TOGETHER = /\d号[）)]?(?:[（(][^）)]{4,40}[）)])?\s?各[^。！？：:]{2,400}[：:]/;

/**
 * Whether an addressee stands in `report` at all: where it belongs, under a heading or label of its own, or under a
 * title that stands once more below an explanation.
 */
export function hasAddressee(report: Pick<Report, 'paragraphs' | 'title'>): boolean {
  if (addresseeOf(report)) return true;
  const from = report.title?.paragraphs[1] ?? 0;
  if (paragraphsWith(report, addresses).some(({ index }) => index >= from)) return true;
  return report.paragraphs.slice(from, from + HEAD).some(({ reading }) => addressedIn(reading.text) > 0);
}

/** So many lines under a title are its head. */
const HEAD = 3;
/** The longest run-in addressee. */
const LONGEST_RUN_IN = 200;

/** How much of a paragraph is the addressee that its first sentence follows on the same line: 各县、区人民政府：《办法》已经…. */
export function addressedIn(text: string): number {
  const end = text.slice(0, LONGEST_RUN_IN).search(/[。；！？：]/) + 1;
  if (text.charAt(end - 1) !== '：' || end === text.length) return 0;
  const line = text.slice(0, end);
  return isIn(NAMES_BODIES, line) && isIn(NOT_LED_IN, line) ? end : 0;
}

const addresses = ({ kind, text }: Reading): boolean =>
  kind !== 'code' &&
  (isIn(LABEL, text) ||
    (text.includes('号') && isIn(RUN_TOGETHER, text)) ||
    ((text.endsWith('：') || text.endsWith(':')) && isIn(NAMES_BODIES, text) && isIn(NOT_LED_IN, text)));

/** Index of the paragraph where the addressee stands or would stand: under the title and what belongs to it. */
export function addresseeIndex({ paragraphs, title }: Pick<Report, 'paragraphs' | 'title'>): number {
  let at = title?.paragraphs[1] ?? 0;
  for (let line = paragraphs[at]; line && isIn(BETWEEN, line.reading.text); line = paragraphs[at]) at++;
  return at;
}

/** Whether letterhead stands above the title (××文件, 发文字号, 签发人, 密级). */
export function hasLetterhead(report: Pick<Report, 'paragraphs' | 'title'>): boolean {
  const first = report.title?.paragraphs[0] ?? 0;
  return report.paragraphs
    .slice(0, first)
    .some((p) => p.kind !== 'front-matter' && p.reading.text !== '' && !/^\ufffc+$/.test(p.reading.text));
}
