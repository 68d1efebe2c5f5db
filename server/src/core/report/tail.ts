/** The tail of a draft, under its body: closing formula, attachment note, signature, date, contact, copies, printing note. */
import type { Paragraph, Report } from './report';
import type { Reading } from '../reading/reading';

export type TailLine = 'closing' | 'attachment' | 'date' | 'contact' | 'copies' | 'signature';

const DATE =
  /^(?:[^。；，]{2,24}\s)?(?:\d{2,4}|[〇零○一二三四五六七八九]{4}|[x×*＿_\d]{2,4})年\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[x×*＿_]{1,2})\s*)?月\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[x×*＿_]{1,2})?\s*日)?(?:印发)?。?$|^(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}$/i;
const LINES: readonly (readonly [TailLine, RegExp])[] = [
  ['date', DATE],
  [
    'closing',
    /^(?:特此(?:报告|通知|通报|通告|公告|批复|函达|函告|函复|函商|证明|说明)|此复|专此(?:报告|函达|函复|批复)|此致|敬礼|以上(?:报告|汇报|请示|意见|述职|整改情况)[^。]{0,24}|[妥当可是]否[^。]{0,16}|请予?(?:审阅|审示|审议|批示|批复|函复)|汇报完毕[^。]{0,12}|谢谢(?:大家)?|不妥之处[^。]{0,16})[。！]*$/,
  ],
  ['attachment', /^附件?\d{0,2}[：:]|^附件\d{0,2}$|^\d{1,2}[.．、][^。；]{2,40}$/],
  ['contact', /^[（(]?(?:联系人|联系电话|联系方式|电话|此件|经办人|报送人|审核人|填报人)[^。]{0,60}$/],
  ['copies', /^(?:抄送|抄报|主送|[报送发]|印发|分送|共印)[：:].{0,200}$|^共印\d{1,4}份/],
];
const SIGNATURE =
  /^(?:(?:述职人|汇报人|报告人|总结人|倡议人|倡议单位|记录人|单位|部门|姓名|落款)[：:])?[\u4e00-\u9fff（）()·、\s×*＿\w]{2,40}$/;
const BODY_ENDING =
  /(?:委员会|人民政府|政府|党委|党组|支部|总支|工会|办公室|办公厅|指挥部|专班|[局厅部委办院校站馆所司园科处室镇乡村街道社区中心公集团协会联合大队支银行]|先生|同志|[（(](?:盖章|签字|签名|公章)[）)])$/;
const LONGEST_TAIL = 14;

/** What kind of tail line a paragraph is, if it is one. */
export function tailLine(reading: Reading): TailLine | undefined {
  return reading.derive(readTailLine);
}

function readTailLine(reading: Reading): TailLine | undefined {
  const { text } = reading;
  if (text.length > 220 || text === '') return undefined;
  for (const [kind, pattern] of LINES) if (pattern.test(text)) return kind;
  if (
    text.length <= 44 &&
    !reading.ordinal &&
    SIGNATURE.test(text) &&
    (BODY_ENDING.test(text.replace(/\s+$/, '')) ||
      /^[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,2}$/.test(text) ||
      /[：:]/.test(text) ||
      /[x×*]{2,}/i.test(text))
  )
    return 'signature';
  return undefined;
}

/** Index of the first paragraph of the tail; `paragraphs.length` when the draft ends with its body. */
export function tailOf(report: Pick<Report, 'paragraphs' | 'title'>): number {
  const { paragraphs } = report;
  const end = attachmentsFrom(report);
  const floor = Math.max(report.title?.paragraphs[1] ?? 0, end - LONGEST_TAIL);
  let start = end;
  for (let at = end - 1; at >= floor; at--) {
    const kind = tailLine(paragraphs[at]!.reading) ?? (signsAbove(paragraphs, at) ? 'signature' : undefined);
    if (!kind) break;
    // A name alone signs only what has a date under it; otherwise it may be a heading that lost its section.
    if (kind === 'signature' && start === end && !BODY_ENDING.test(paragraphs[at]!.reading.text)) break;
    // A numbered line is an attachment's name only under 附件：; otherwise it is the body's last item.
    if (kind === 'attachment' && /^\d/.test(paragraphs[at]!.reading.text)) continue;
    start = at;
  }
  return start;
}

/** Whether the line at `at` stands right above a date and is a name, of whatever body or person. */
export function signsAbove(paragraphs: readonly Paragraph[], at: number): boolean {
  const below = paragraphs[at + 1];
  const { text, ordinal } = paragraphs[at]!.reading;
  return !!below && tailLine(below.reading) === 'date' && !ordinal && /^[^。；：，？！]{2,40}$/.test(text);
}

/** Index of the paragraph that opens the attachments (附件 on a line of its own under the date), else the end. */
export function attachmentsFrom({ paragraphs }: Pick<Report, 'paragraphs'>): number {
  for (let at = 1; at < paragraphs.length; at++) {
    if (!/^附件\s*\d{0,2}[：:]?$/.test(paragraphs[at]!.reading.text)) continue;
    if (paragraphs.slice(Math.max(0, at - 4), at).some((p) => tailLine(p.reading) === 'date')) return at;
  }
  return paragraphs.length;
}

/** The tail's lines with their kinds. */
export function tailLines(
  report: Pick<Report, 'paragraphs' | 'title'>,
): readonly { readonly kind: TailLine; readonly paragraph: Paragraph }[] {
  return report.paragraphs.slice(tailOf(report)).flatMap((paragraph) => {
    const kind = tailLine(paragraph.reading);
    return kind ? [{ kind, paragraph }] : [];
  });
}
