/** What the settings know of a blank (`facts`): the unit's name, its leader, a figure whose name stands in front of it. */
import { anyOf } from '../norms/lexicon';
import { NAMES_OF_LEADERS, VERBS_BEFORE_A_KNOWN_FIGURE } from '../norms/words/names';
import type { Slot } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import type { Fix, RuleContext } from './rule';

/** Words before a blank that ask for the leader: 镇长××, 负责人：××. */
const LEADER = new RegExp(`${anyOf(NAMES_OF_LEADERS)}[:：]?$`);
/** What names the writing unit itself: 【单位】, 发文机关：××. */
const UNIT = /(?:单位|机关)(?:名称)?[】\]〕]?[:：]?$/;

/** Fixes that fill `slot` from what is known; none where the words round it do not say that just this is wanted. */
export function factFixes(reading: Reading, slot: Slot, { facts, say }: RuleContext): Fix[] {
  if (!facts) return [];
  const before = reading.text.slice(Math.max(0, slot.start - 16), slot.start);
  const written = reading.text.slice(slot.start, slot.end);
  const fill = (value: string): Fix => ({
    title: say(`填“${value}”（bizheng.json 所记）`, `Fill in “${value}”, from bizheng.json`),
    safe: false,
    edits: [{ span: slot.span, text: withoutRest(value, reading.text.slice(slot.end, slot.end + 8)) }],
  });
  const fixes: Fix[] = [];
  if (facts.unit && (UNIT.test(before) || UNIT.test(written) || isSignature(reading, slot, facts.unit)))
    fixes.push(fill(facts.unit));
  if (facts.leader && (LEADER.test(before) || /领导姓名/.test(written))) fixes.push(fill(facts.leader));
  for (const [name, value] of Object.entries(facts.figures)) {
    if (
      (slot.category === 'number' || slot.category === 'other') &&
      nameStands(before, name) &&
      fits(value, written, reading.text.slice(slot.end, slot.end + 8))
    )
      fixes.push(fill(value));
  }
  return fixes;
}

/** ××镇人民政府 on a line of its own, for 云岭镇人民政府. */
function isSignature(reading: Reading, slot: Slot, unit: string): boolean {
  const rest = reading.text.slice(slot.end);
  return slot.start === 0 && rest.length > 1 && rest.length < 20 && unit.endsWith(rest);
}

const VERB = new RegExp(`${anyOf(VERBS_BEFORE_A_KNOWN_FIGURE)}$`);

/** 总人口××, 总人口为××, 总人口约××. */
function nameStands(before: string, name: string): boolean {
  return before.endsWith(name) || before.replace(VERB, '').endsWith(name);
}

/** The known figure has the unit that stands behind the blank, or none stands there. */
function fits(value: string, written: string, after: string): boolean {
  const unit = value.replace(/^[\d.,，]+/, '');
  return (
    unit === '' || after.startsWith(unit) || (written + after).includes(unit) || !/^[\u4e00-\u9fff%㎡]/.test(after)
  );
}

/** `value` without what stands behind the blank already: the 万人 of 2.6万人, the 镇人民政府 of 云岭镇人民政府. */
function withoutRest(value: string, after: string): string {
  for (let length = Math.min(value.length - 1, after.length); length > 0; length--) {
    if (value.endsWith(after.slice(0, length))) return value.slice(0, -length);
  }
  return value;
}
