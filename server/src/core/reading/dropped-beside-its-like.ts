/** Units without a number whose sisters in the sentence have theirs: 第一次20元，第二次元; 接到电话次，更换水表60户. */
import { unitPattern, unitsFor } from '../norms/units';
import { BOUNDED_CLASSIFIERS, ENDS_OF_PERSONS_WITH_人 } from '../norms/words/frames-of-a-number';
import { isHanCharacter } from './characters';
import type { Around } from './dropped-counts';
import { beginsWord, endsWord, isGreat, isLong, stopsAt } from './words-with-units';

/** 单报税15家，, with the same phrase beside it and its number. */
export function standsBesideItsLike(unit: string, around: Around): boolean {
  const { left, right, beforeFar, rightFar } = around;
  const last = left.charAt(left.length - 1);
  const front = left.charAt(left.length - 2);
  // 第一次20元，第二次元: the same character before its number.
  if (hasLike(last, front, unit, around)) return true;
  const joins = endsWord(unit, last) ?? !BOUNDED_CLASSIFIERS.includes(unit);
  if (
    !stopsAt(right) ||
    joins ||
    last === '等' ||
    right.startsWith('、') ||
    (isGreat(unit) && '超过破近达'.includes(last))
  )
    return false;
  // 3495台件: a number stands in front of two.
  if (
    !(hasDigit(beforeFar) || hasDigit(rightFar)) ||
    OWN_START.test(left) ||
    /\d[万亿]?[\u4e00-\u9fff]{1,3}$/.test(left)
  )
    return false;
  if ('项处'.includes(unit) || (unit === '人' && !ENDS_OF_PERSONS_WITH_人.includes(last)))
    return NEXT_CLAUSE.test(rightFar) && ENDED_CLAUSE.test(beforeFar);
  // 求助次，贴水卡550户，工程报865次: clauses beside it end in their numbers and units.
  return NEXT_CLAUSE.test(rightFar) || ENDED_CLAUSE.test(beforeFar);
}
const ANY_UNIT = unitPattern([...unitsFor('dropped', 'money', 'people', 'classifier', 'measure'), '人', '%']);
/** So short a clause is a verb and its noun: 切条，. */
const OWN_START = /(?:^|[，。；、：])[^，。；、：]{0,4}$/;
function hasDigit(stretch: string): boolean {
  for (const character of stretch) if (character >= '0' && character <= '9') return true;
  return false;
}
const OWN_CLAUSE = '[^，。；、：\\d]{1,14}';
const NEXT_CLAUSE = new RegExp(`^[，；;] ?${OWN_CLAUSE}\\d[\\d.]{0,8}[万亿]?余?${ANY_UNIT}`);
const ENDED_CLAUSE = new RegExp(`\\d[\\d.]{0,8}[万亿]?余?${ANY_UNIT}）?[，；;] ?${OWN_CLAUSE}$`);

/** Whether the two characters in front of the gap stand near it with a number and the same unit. */
function hasLike(last: string, front: string, unit: string, { beforeFar, rightFar, right }: Around): boolean {
  if (isGreat(unit) && '超过破近达'.includes(last)) return false;
  if (!isHanCharacter(last) || '的和与及等破'.includes(last) || !isHanCharacter(front) || unit === '周年') return false;
  const isWord = endsWord(unit, last) !== false;
  // 单双周课时不同：单周6课时，双周5课时: units of two characters are nouns, too.
  if (isLong(unit) && !isGreat(unit) && !unit.startsWith('个') && !stopsAt(right)) return false;
  // 国际奖90项，国家奖项；: with a word at hand the list must show it.
  if (isWord && (!stopsAt(right) || unit === '人' || '个种类各多'.includes(front))) return false;
  const key = isWord ? last : front + last;
  return (
    (numberedIn(key, unit, beforeFar, isWord) || numberedIn(key, unit, rightFar, isWord)) && !beginsWord(unit, right)
  );
}
function numberedIn(key: string, unit: string, stretch: string, atStop: boolean): boolean {
  for (let at = stretch.indexOf(key); at >= 0; at = stretch.indexOf(key, at + 1)) {
    const from = at + key.length;
    if (!hasDigit(stretch.charAt(from))) continue;
    const digits = /^\d[\d.,]{0,9}/.exec(stretch.slice(from, from + 12))?.[0] ?? '';
    if (digits === '') continue;
    const end = from + digits.length + unit.length;
    if (stretch.startsWith(unit, from + digits.length) && (!atStop || stopsAt(stretch.slice(end)))) return true;
  }
  return false;
}
