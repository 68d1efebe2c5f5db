/** The head of a statutory document under its title: addressee (主送机关) or salutation (称谓), and the letterhead above. */
import type { Paragraph, Report } from './report';

/** A line that ends in a colon and says no sentence. 现将……如下： opens the body and is no addressee. */
const ADDRESSEE =
  /^(?!.{0,60}(?:如下|包括|以下|是)：$)(?!(?:[一二三附现为]|根据|按照|时间|地点)\S?[、：])[\u4e00-\u9fff（）()、，,·“”《》〔〕\w\ufffc×*＿【】\s]{2,400}：$/;
/** What may stand between title and addressee: number, date of adoption, author, signer. */
const BETWEEN =
  /^(?:[\u4e00-\u9fff（）]{1,14}[〔[（【](?:19|20)?[\dx×*＿_]{2,4}[〕\]）】]第?[\dx×*＿_]{1,5}号|（[^）]{4,80}）|\(.{4,80}\)|签发人[：:].{0,20}|\d{4}年\d{1,2}月\d{1,2}日|第?\s*[\d×x]{1,4}\s*号|——.{2,60})$/i;

/** The addressee or salutation of `report`, if its body opens with one. */
export function addresseeOf(report: Pick<Report, 'paragraphs' | 'title'>): Paragraph | undefined {
  const at = addresseeIndex(report);
  // A long list of addressees may take several lines, the colon on the last.
  for (let line = at; line < Math.min(at + 3, report.paragraphs.length); line++) {
    const { text } = report.paragraphs[line]!.reading;
    if (ADDRESSEE.test(text)) return report.paragraphs[line];
    if (/[。；]/.test(text)) return undefined;
  }
  return undefined;
}

/** Index of the paragraph where the addressee stands or would stand: under the title and what belongs to it. */
export function addresseeIndex(report: Pick<Report, 'paragraphs' | 'title'>): number {
  let at = report.title?.paragraphs[1] ?? 0;
  while (at < report.paragraphs.length && BETWEEN.test(report.paragraphs[at]!.reading.text)) at++;
  return at;
}

/** Whether letterhead stands above the title (××文件, 发文字号, 签发人, 密级). */
export function hasLetterhead(report: Pick<Report, 'paragraphs' | 'title'>): boolean {
  const first = report.title?.paragraphs[0] ?? 0;
  return report.paragraphs
    .slice(0, first)
    .some((p) => p.kind !== 'front-matter' && p.reading.text !== '' && !/^\ufffc+$/.test(p.reading.text));
}
