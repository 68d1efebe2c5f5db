/**
 * Labels whose value is missing: 采购人：。 as a line of its own, 报名截止日期为：。, 地点：；时间：；, 联系电话为，联系人为。 in a sentence. What
 * may as well be a mark too many (如下：。, 地点：，三楼会议室) is none: there the value follows, or none was promised.
 */
import { anyOf } from '../../norms/lexicon';
import { ENDS_OF_FIELDS, LABELS_BEFORE_A_GAP, LABELS_BEFORE_A_MARK, SPEAK_OF_SEVERAL } from '../../norms/words/blanks';
import { isHanCharacter } from '../characters';
import type { Reading } from '../reading';
import { categoryOfLabel } from './category';
import type { FoundSlot } from './slot';

const LABELS_OF_A_LINE = [...LABELS_BEFORE_A_GAP, ...LABELS_BEFORE_A_MARK];
/** Of one character are 人 and 者, which with 为 make words: 排除人为。. */
const NAMES_BEFORE_为 = ENDS_OF_FIELDS.filter((name) => name.length > 1);
/** 各有关单位, 主要做法如下: of several, to whom or of whom more is said. */
const OF_SEVERAL = new RegExp(anyOf(SPEAK_OF_SEVERAL));
const LONGEST_LABEL = 12;
const MARKS = '，。；';
/** Behind the mark another field begins: 地点：, 联系人为. */
const ANOTHER_FIELD = /^[\u4e00-\u9fff]{2,10}[：为]/;
const ANOTHER_EMPTY = /^[\u4e00-\u9fff]{2,10}：[，。；]/;

/** Whether the mark at `at` stands where a label's value should; `likely` where it could be a mark too many. */
export function owedAt(text: string, at: number): 'sure' | 'likely' | undefined {
  if (at < 2 || at >= text.length || !MARKS.includes(text.charAt(at))) return undefined;
  const sign = text.charAt(at - 1);
  if (sign !== '：' && sign !== '为') return undefined;
  const label = labelBefore(text, at - 1);
  if (label.length < 2 || OF_SEVERAL.test(label)) return undefined;
  const behind = text.slice(at + 1, at + 1 + LONGEST_LABEL + 2);
  // 电话：，0571-…: the value is there.
  if (/^\s?[\dA-Z]/i.test(behind)) return undefined;
  return sign === '为' ? behind为(label) : behindColon(text, at, label, behind);
}

const CLAUSE = /^\s*\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?\s*$/;

const endsIn = (label: string, names: readonly string[]): boolean => names.some((name) => label.endsWith(name));

function behind为(label: string): 'sure' | 'likely' | undefined {
  if (endsIn(label, LABELS_BEFORE_A_GAP)) return 'sure';
  return endsIn(label, NAMES_BEFORE_为) ? 'likely' : undefined;
}

function behindColon(text: string, at: number, label: string, behind: string): 'sure' | 'likely' | undefined {
  const mark = text.charAt(at);
  // 2.3 采购人：。: the number of the clause stands before its label.
  const front = text.slice(0, at - 1 - label.length);
  const isLine = (front === '' || CLAUSE.test(front)) && behind === '' && mark !== '，';
  if (isLine) return endsIn(label, LABELS_OF_A_LINE) ? 'sure' : undefined;
  const says为 = label.endsWith('为');
  const isKnown = endsIn(says为 ? label.slice(0, -1) : label, LABELS_BEFORE_A_GAP);
  // 会议时间：，地点：三楼; of 地点：，三楼会议室 the value follows.
  if (mark === '，') return isKnown && (behind === '' || ANOTHER_FIELD.test(behind)) ? 'sure' : undefined;
  if (isKnown || ANOTHER_EMPTY.test(behind) || isBehindAnEmpty(text, at - 1 - label.length)) return 'sure';
  return says为 && behind !== '' ? 'likely' : undefined;
}

/** 报名条件：；报名费用：。: the field before this one is empty, too. */
const isBehindAnEmpty = (text: string, from: number): boolean =>
  from >= 2 && MARKS.includes(text.charAt(from - 1)) && text.charAt(from - 2) === '：';

/** The 汉字 right before `end`; nothing where more than a label stands there. */
function labelBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from <= LONGEST_LABEL && isPartOfLabel(text.charAt(from - 1))) from--;
  return end - from > LONGEST_LABEL ? '' : text.slice(from, end);
}
const isPartOfLabel = (character: string): boolean => isHanCharacter(character) || '（）、'.includes(character);

/** The empty labels of a paragraph: each a slot at the mark that stands in its value's place. */
export function owedLabels({ text, kind }: Reading): FoundSlot[] {
  if (kind === 'row') return [];
  return [...marksBehind('：', text), ...marksBehind('为', text)];
}

function marksBehind(sign: string, text: string): FoundSlot[] {
  const slots: FoundSlot[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const owed = owedAt(text, at + 1);
    if (!owed) continue;
    const label = labelBefore(text, at);
    const category = categoryOfLabel(label.endsWith('为') ? label.slice(0, -1) : label);
    slots.push({ start: at + 1, end: at + 2, category, form: 'gap', ...(owed === 'likely' && { thin: true }) });
  }
  return slots;
}
