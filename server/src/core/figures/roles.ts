/** How a figure stands to its thing, as the words before it say. */
import { anyOf } from '../norms/lexicon';
import { OTHER_ROLES, ROLES_OF_A_GAIN, ROLES_OF_A_LOSS } from '../norms/words/facts';
import type { Fact } from './quantities/fact';

const ROLES = new RegExp(anyOf(ROLES_OF_A_GAIN, ROLES_OF_A_LOSS, OTHER_ROLES));

/** How a figure stands to its thing: the whole, a part of it, a change, a share, an average. Two roles are two facts. */
export function roleOf({ left }: Fact): string {
  const role = ROLES.exec(left.slice(-8))?.[0] ?? '';
  if (ROLES_OF_A_GAIN.includes(role)) return '增加';
  return ROLES_OF_A_LOSS.includes(role) ? '减少' : role;
}
