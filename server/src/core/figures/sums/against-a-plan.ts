/** 收入完成3.26亿元，占预算12.8亿元的25.5%，其中: what was reached is the whole of what follows, and not the plan it is held against. */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_A_PLAN, VERBS_BEFORE_A_WHOLE, VERBS_OF_PASSING_A_PLAN } from '../../norms/words/shares';
import type { Mention } from './mentions';

const PLAN = `[^，。；：、（\\d]{0,8}${anyOf(NAMES_OF_A_PLAN)}`;
/** ，占年初预算: of which a share is told behind the figure. */
const SHARE_OF_PLAN = new RegExp(
  `^[^，。；：、（]{0,8}[，（]?${anyOf(VERBS_BEFORE_A_WHOLE)}了?${PLAN}[^，。；：、]{0,4}$`,
);
/** ，超过年度目标: behind which nothing needs to be told. */
const PASSES_PLAN = new RegExp(
  `^[^，。；：、（]{0,8}[，（]${anyOf(VERBS_OF_PASSING_A_PLAN)}了?${PLAN}[^，。；：、]{0,4}$`,
);
/** The same with its figure, as it stands between what was reached and 其中. */
const REMARK = new RegExp(
  `^[^，。；：、]{0,8}，(?:${anyOf(VERBS_BEFORE_A_WHOLE)}|${anyOf(VERBS_OF_PASSING_A_PLAN)})了?${PLAN}[^，。；：]{1,20}(?=[，。；])`,
);

/** Whether `total` is a plan that the figure right `before` it is held against. */
export const isPlanOf = ({ gap, trail, quantity, sentence }: Mention, before: Mention | undefined): boolean =>
  before?.sentence === sentence &&
  before.quantity.dimension === quantity.dimension &&
  (trail.startsWith('的') ? SHARE_OF_PLAN.test(gap) : PASSES_PLAN.test(gap));

/** What stands `between` a whole and its parts, without the plan that the whole is held against. */
export const withoutPlan = (between: string): string => between.replace(REMARK, '');
