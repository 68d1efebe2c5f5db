/** What the line of a title says before its kind: 青河县公安局2024年防汛|工作总结. */
import { anyOf } from '../norms/lexicon';
import { BEHIND_A_BODY } from '../norms/words/around-a-blank';
import { BODIES_AFTER_我 } from '../norms/words/kinds-by-body';
import { HALF_OF_A_YEAR, QUARTER } from '../reading/dates/patterns';
import type { Asked } from './skeleton';

const PERIOD = new RegExp(String.raw`(?:\d{4}|20[xX×]{2})年(?:度|${HALF_OF_A_YEAR}|${QUARTER}|\d{1,2}月份?)?`);
/** The longest beginning that is the name of a body. */
const UNIT = new RegExp(`^.{1,24}${anyOf(BODIES_AFTER_我, BEHIND_A_BODY)}`);

/** Unit, period and subject in `lead`, which stands before the kind's name; what is not there is left out. */
export function saidInTitle(lead: string): Asked {
  const plain = lead.trim();
  const about = plain.indexOf('关于');
  const head = about < 0 ? plain : plain.slice(0, about);
  const period = PERIOD.exec(head);
  const unit = period ? head.slice(0, period.index) : about < 0 ? (UNIT.exec(head)?.[0] ?? '') : head;
  const rest = period ? head.slice(period.index + period[0].length) : head.slice(unit.length);
  return {
    unit,
    ...(period && { period: period[0].replace(/年度$/, '年') }),
    subject: about < 0 ? rest : plain.slice(about + '关于'.length).replace(/的$/, ''),
  };
}
