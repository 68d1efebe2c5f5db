/** What a slot stands for, from the words on its two sides: ××县 a place, ××万元 a number, 局长×× a person. */
import { anyOf } from '../../norms/lexicon';
import {
  BEFORE_A_CODE,
  BEFORE_A_DATE,
  BEFORE_A_NUMBER,
  BEFORE_A_PLACE,
  BEHIND_A_BODY,
  BEHIND_A_BODY_UNLESS,
  BEHIND_A_PERSON,
  BEHIND_A_PLACE,
  DIVISIONS,
  FIELDS_OF_A_BODY,
  FIELDS_OF_A_DATE,
  FIELDS_OF_A_NUMBER,
  FIELDS_OF_A_PERSON,
  FIELDS_OF_A_PLACE,
  LABELS_OF_A_BODY,
  LABELS_OF_A_PERSON,
  LABELS_OF_A_PLACE,
  NAMES_OF_CHANGES,
  NUMBERED_BEHIND_A_BLANK,
} from '../../norms/words/around-a-blank';
import { unlessFollowed } from '../../norms/guards';
import type { SlotCategory } from './slot';
import { unitBehind } from './unit-behind';

const MARK = '[:：]?';
/** 多, 余 and 万, but not 多余, may stand between the hidden digits and the unit: ××多万人. */
const SCALE = '[多余来]? ?(?:[万亿千百十]{1,3}(?![一二三四五六七八九]))?';
/** 党的××大精神, 党的××大、 */
const CONGRESS = '大(?=精神|报告|以来|召开|胜利|[、，和])';
const NUMBER = new RegExp(
  `^ ?(?!多余)${SCALE}(?:${unitBehind('mask', NUMBERED_BEHIND_A_BLANK)}|[余万亿]|多(?=[万亿])|${CONGRESS})`,
);
/** 提高xx工作透明度: what changes is named behind the mask. 增加××左右 and 提高××的基数 leave a number open. */
const NUMBER_BEFORE = new RegExp(`${anyOf(BEFORE_A_NUMBER)}$`);
const CHANGES: ReadonlySet<string> = new Set(NAMES_OF_CHANGES);
const NAMED_BEHIND = /^(?![多余的至到、和与]|左右|以[上下内])[\u4e00-\u9fff]{2}/;
const CODE_BEFORE = new RegExp(`${anyOf(BEFORE_A_CODE)}${MARK} ?$`);
const DATE = /^ ?(?:年(?![级龄薪])|学年|月(?![数薪均])|日(?!元))/;
const DATE_BEFORE = new RegExp(`${anyOf(BEFORE_A_DATE)}${MARK} ?$`);
const DIVISION = `[${DIVISIONS}](?![场帜长委直级里容]|政府|书记|集体)|区(?![域块长委级]|政府)`;
const PLACE = new RegExp(`^(?:${DIVISION}|${anyOf(BEHIND_A_PLACE)})`);
const PLACE_BEFORE = new RegExp(`(?:${anyOf(BEFORE_A_PLACE)}|${anyOf(LABELS_OF_A_PLACE)}${MARK})$`);
const GOVERNMENT = '[省市县区镇乡村](?:[长委直]|政府)';
const BODY = new RegExp(`^(?:${unlessFollowed(BEHIND_A_BODY, BEHIND_A_BODY_UNLESS)}|${GOVERNMENT})`);
const BODY_BEFORE = new RegExp(`${anyOf(LABELS_OF_A_BODY)}${MARK} ?$`);
const SEVERAL = '等(?:领导|专家|同志|[\\d一二三四五六七八九十])';
const PERSON = new RegExp(`^(?:${anyOf(BEHIND_A_PERSON)}|${SEVERAL})`);
const PERSON_BEFORE = new RegExp(`${anyOf(LABELS_OF_A_PERSON)}${MARK} ?$`);

/** What the words behind a slot, and where they say nothing those in front of it, make of it; the first that fits. */
const BEHIND: readonly (readonly [RegExp, SlotCategory])[] = [
  [DATE, 'date'],
  [NUMBER, 'number'],
  [PERSON, 'person'],
  [BODY, 'unit'],
  [PLACE, 'place'],
];
const BEFORE: readonly (readonly [RegExp, SlotCategory])[] = [
  [CODE_BEFORE, 'number'],
  [PERSON_BEFORE, 'person'],
  [BODY_BEFORE, 'unit'],
  [PLACE_BEFORE, 'place'],
  [DATE_BEFORE, 'date'],
  [NUMBER_BEFORE, 'number'],
];

/** The category of a slot that lies between `left` and `right` (clean text on its two sides). */
export function categoryOf(left: string, right: string): SlotCategory {
  const before = left.slice(-8);
  const after = right.slice(0, 8);
  const behind = BEHIND.find(([pattern]) => pattern.test(after));
  if (behind) return behind[1];
  if (CHANGES.has(before.slice(-2)) && NAMED_BEHIND.test(after)) return 'other';
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? 'other';
}

const FIELDS: readonly (readonly [readonly string[], SlotCategory])[] = [
  [FIELDS_OF_A_DATE, 'date'],
  [FIELDS_OF_A_NUMBER, 'number'],
  [FIELDS_OF_A_PLACE, 'place'],
  [FIELDS_OF_A_BODY, 'unit'],
  [FIELDS_OF_A_PERSON, 'person'],
];
/** 年, 数 and 地 say what a field is at its end, before a number of its own: 责任人1; in 数据加密要求 and 日志 they are parts of other words. */
const HOLDS_FIELD = FIELDS.map(([list, category]) => {
  const [short, long] = [list.filter((word) => word.length === 1), list.filter((word) => word.length > 1)];
  const end =
    short.length > 0 ? `|${anyOf(short)}[一二三四五六七八九十甲乙丙丁\\dA-Z]{0,2}[^\\w\\u4e00-\\u9fff]*$` : '';
  return [new RegExp(`${anyOf(long)}${end}`, 'i'), category] as const;
});
const ENDS_IN_FIELD = FIELDS.map(([list, category]) => [new RegExp(`${anyOf(list)}$`, 'i'), category] as const);

/** The category of a field named in words: 单位名称, 开会时间, name, date. */
export function categoryOfField(field: string): SlotCategory {
  return HOLDS_FIELD.find(([pattern]) => pattern.test(field))?.[1] ?? 'other';
}

/** The category of what a label asks for, by its last word: 批准文号 a number, 目的地 a place, 承办人 a person. */
export function categoryOfLabel(label: string): SlotCategory {
  const category = categoryOf(label, '');
  if (category !== 'other') return category;
  return ENDS_IN_FIELD.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
}
