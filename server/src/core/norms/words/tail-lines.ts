/** Words of the lines under a body: closing formulas (结语), contact (附注), copies and printing note (版记). */
import { words } from '../lexicon';

/** What 特此 closes with: 特此报告。 Source: 惯例. */
export const DEEDS_AFTER_特此 = words('报告 通知 通报 通告 公告 批复 函达 函告 函复 函商 证明 说明');

/** What 专此 closes with: 专此函达。 Source: 惯例. */
export const DEEDS_AFTER_专此 = words('报告 函达 函复 批复');

/** What 以上 sums up: 以上汇报，如有不妥，请批评指正。 Source: 惯例. */
export const PAPERS_AFTER_以上 = words('报告 汇报 请示 意见 述职 整改情况');

/** What 请予 asks for: 请予审议。 Source: 惯例. */
export const DEEDS_AFTER_请予 = words('审阅 审示 审议 批示 批复 函复');

/** Closings that stand alone: 此致, 敬礼. Source: 惯例. */
export const CLOSINGS_OF_ONE_WORD = words('此复 此致 敬礼 谢谢 谢谢大家');

/** Open the note that says whom to ask: （联系人：张三，电话：……）. Source: 条例 art. 9 (十三), GB/T 9704—2012 7.3.7. */
export const OPENINGS_OF_A_CONTACT_NOTE = words('联系人 联系电话 联系方式 电话 此件 经办人 报送人 审核人 填报人');

/** Labels of copies and of the printing note: 抄送：市委办公室。 Source: GB/T 9704—2012 7.4. */
export const LABELS_OF_COPIES = words('抄送 抄报 主送 报 送 发 印发 分送 共印');
