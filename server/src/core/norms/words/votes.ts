/** How a vote is told in minutes and reports of elections: 同意31票，反对0票，弃权2票. Source: 惯例. */
import { words } from '../lexicon';

/** Votes in favour. */
export const VOTES_FOR = words('同意 赞成 赞成票 同意票');
/** Votes against. */
export const VOTES_AGAINST = words('反对 不同意 不赞成 反对票 不同意票');
/** Votes withheld. */
export const VOTES_WITHHELD = words('弃权 弃权票');
/** What names those who may all have voted, before their number, in the order of how surely they did: 有效票33张, 实到33人. */
export const WHO_VOTED = words(
  '有效选票 有效票 收回选票 收回 实到会 实到代表 实到人数 实到 实际到会 到会 出席 参加表决 参加投票',
);
/** Votes that are counted apart, and voters who did not vote. */
export const VOTES_BESIDE = words('无效 废票 未投 未表决 缺席 回避 另选 委托');
