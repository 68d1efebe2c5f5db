/**
 * Numbers that a judgment hides when it is made public: 卡号为××××, 11××－××号商铺, 字第××××号. What it measures and dates it gives, so that a
 * sum or a day that is open in such a text is due all the same. Source: 人民法院在互联网公布裁判文书的规定（隐名处理）.
 */
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

/** （2031）云01民终12号, 本院认为, 一审法院判决: a court has spoken. What is asked of one, 请求判令……, is a paper yet to be filled in. */
const NUMBER_OF_CASE = '[（(](?:19|20)\\d\\d[）)][\\u4e00-\\u9fff]{1,2}\\d{0,4}[\\u4e00-\\u9fff]{1,4}\\d{1,6}号';
const COURT = '(?:本院|[一二]审法院|法院经?审理|人民法院)';
const COURT_SPEAKS = new RegExp(`${NUMBER_OF_CASE}|${COURT}(?:认为|查明|经审|判决|裁定|作出)`);
const tellsOfJudgment = ({ text, kind }: Reading): boolean =>
  kind !== 'code' && (text.includes('院') || text.includes('号')) && isIn(COURT_SPEAKS, text);

const CROSSES = /^[xX×\d—－-]+$/;
/** 卡号为, 账号：, 字第, 房产证号: in front of what tells one thing from all others. */
const NUMBER_BEFORE = /(?:[号码]|账户)[为是：:（(]{0,2}$|字第$/;
/** 顺义区×号, 11××－××号商铺, ××路××号: the number of a house, a shop, a paper. */
const NUMBERED_BEHIND = /^(?:[—－-][\dxX×]{1,6})?(?:号(?!召)|[室栋幢单])/;

/** Whether the mask keeps a number from the readers of a judgment, or of a text that cites one. */
export function isHiddenByCourt({ form, start, end }: Slot, { text }: Reading, report: Report): boolean {
  if (form !== 'mask' || !CROSSES.test(text.slice(start, end))) return false;
  if (!NUMBERED_BEHIND.test(text.slice(end, end + 8)) && !NUMBER_BEFORE.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  return paragraphsWith(report, tellsOfJudgment).length > 0;
}
