/** Fields that a writer sets as well as a page: 来源：…, 更新时间：…, and what tells whose they are. */
import { anyOf } from '../../norms/lexicon';
import type { ResidueKind } from '../../norms/residue';
import { DONE_WITH_A_PAGE, FIELDS_OF_A_PAGE, NAMES_OF_BYLINES } from '../../norms/words/residue';
import { type Residue, residuesOf } from '../../reading/residue';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';

export const OWN_FIELD = new RegExp(`^(?:${anyOf(DONE_WITH_A_PAGE)}?(?:时间|日期)|来源)[：:]`);
const OF_A_PAGE: ReadonlySet<ResidueKind> = new Set<ResidueKind>(['furniture', 'filler', 'paywall', 'reader', 'site']);

/** 更新时间：…, 来源：…: a field that a writer sets as well as a page, unless more of a page came along. */
export const isOwnField = (report: Report, { kind }: Residue, said: string): boolean =>
  kind === 'furniture' && OWN_FIELD.test(said) && !report.derive(holdsMoreOfAPage);

/** Whether any residue of a page stands in the draft but such fields: asked once, for a page of comments has thousands of them. */
function holdsMoreOfAPage(report: Report): boolean {
  return paragraphsWith(report, residuesOf).some(({ reading }) =>
    residuesOf(reading).some(
      ({ kind, start, end }) => OF_A_PAGE.has(kind) && !OWN_FIELD.test(reading.written(start, end).trim()),
    ),
  );
}

/** - 标题：…, - 来源：…, - 文号：…: a field among other fields, one of which no page would set. */
export function isAmongFields({ paragraphs }: Report, { index, reading, kind }: Paragraph): boolean {
  if (!OWN_FIELD.test(reading.text.trim())) return false;
  const fields = [index - 1, index + 1].flatMap((at) => {
    const other = paragraphs[at];
    return other?.kind === kind && FIELD.test(other.reading.text) ? [other.reading.text] : [];
  });
  return fields.length === 2 && fields.some((text) => !FIELD_OF_A_PAGE.test(text));
}
const FIELD = /^[\u4e00-\u9fff]{2,8}(?:（[^（）]{1,24}）)?[：:][^：]/;
/** What a page sets beside it: 作者：, 发布日期：, 浏览：. */
const FIELD_OF_A_PAGE = new RegExp(`^${anyOf([...NAMES_OF_BYLINES, ...FIELDS_OF_A_PAGE])}`);

/**
 * # 动态周报, and 更新时间：周一 9:00 below it, or 文档版本：v1.0 and 更新日期：…: whoever keeps a paper in Markdown says when, unless more of a
 * page came along.
 */
export function saysWhenItWasKept(report: Report, { index, reading }: Paragraph): boolean {
  const above = report.paragraphs[index - 1];
  return (
    report.format === 'markdown' &&
    KEPT.test(reading.text.trim()) &&
    above !== undefined &&
    (above.kind === 'heading' || (FIELD.test(above.reading.text) && !FIELD_OF_A_PAGE.test(above.reading.text))) &&
    !report.derive(holdsMoreOfAPage)
  );
}
const KEPT = /^更新(?:时间|日期)[：:]/;
