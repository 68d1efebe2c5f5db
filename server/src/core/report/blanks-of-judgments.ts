/**
 * What a judgment hides when it is made public: numbers (卡号为××××, 11××－××号商铺, 字第××××号) and places (住青河县××镇××村×组). What it
 * measures and dates it gives, so that a sum or a day that is open in such a text is due all the same.
 * Source: 人民法院在互联网公布裁判文书的规定（隐名处理）.
 */
import { anyOf } from '../norms/lexicon';
import { TELL_OF_A_CASE } from '../norms/words/hidden-names';
import { type Slot, slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { allOf, isIn } from '../reading/seek';
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
/** 顺义区×号, 11××－××号商铺, ××路××号, ×组, ×楼×单元×房屋: the number of a house, a shop, a paper. */
const NUMBERED_BEHIND = /^(?:[—－-][\dxX×]{1,6})?(?:号(?!召)|[室栋幢组队楼层门房]|单元?)/;

/** Whether the mask keeps a number or a place from the readers of a judgment, or of a text that cites one. */
export function isHiddenByCourt(slot: Slot, reading: Reading, report: Report): boolean {
  const { form, start, end } = slot;
  const { text } = reading;
  if (form !== 'mask' || !CROSSES.test(text.slice(start, end))) return false;
  const isNumber =
    NUMBERED_BEHIND.test(text.slice(end, end + 8)) || NUMBER_BEFORE.test(text.slice(Math.max(0, start - 8), start));
  if (!isNumber && !(isNameInCase(slot, text) && reading.derive(tellsOfCase))) return false;
  if (paragraphsWith(report, tellsOfJudgment).length === 0) return false;
  return isNumber || report.derive(givesItsFacts);
}

/** Courts hide names with this sign. */
const isNameInCase = ({ category, start }: Slot, text: string): boolean =>
  category !== 'number' && category !== 'date' && text.charAt(start) === '×';

const CASE = new RegExp(anyOf(TELL_OF_A_CASE));
/** The paragraph itself is of the case: 被告人……，住青河县××镇, 本院查明……在××酒店. */
const tellsOfCase = (reading: Reading): boolean =>
  MAY_TELL.some((character) => reading.text.includes(character)) &&
  (reading.derive(tellsOfJudgment) || isIn(CASE, reading.text));
/** In the names of parties and courts; most paragraphs have none of them. */
const MAY_TELL = [...'院告害诉案'];

/** 1978年11月6日: so many days are given in full that whoever wrote the text left none open. */
const DAY = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日/g;
const LEAST_DAYS = 2;
const daysOf = ({ text }: Reading): number => (text.includes('日') ? allOf(DAY, text).length : 0);
const hasDays = (reading: Reading): boolean => reading.derive(daysOf) > 0;
/** 20××年×月×日: a paper with open days is one to be filled in. */
const leavesDayOpen = (reading: Reading): boolean =>
  slotsOf(reading).some(({ form, category }) => form !== 'note' && category === 'date');

/** Whether days are given throughout and none is left open, so that what is hidden is hidden on purpose. */
const givesItsFacts = (report: Report): boolean =>
  paragraphsWith(report, leavesDayOpen).length === 0 &&
  paragraphsWith(report, hasDays).reduce((sum, { reading }) => sum + reading.derive(daysOf), 0) >= LEAST_DAYS;
