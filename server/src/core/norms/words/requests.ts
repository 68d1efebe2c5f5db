/** Words of a request for approval or money. Source: 公文写作惯例; 条例 art. 15 (四) keeps such requests out of a 报告. */
import { words } from '../lexicon';

/** Verbs that open a request and are said of nothing else: 恳请, 特申请. */
export const VERBS_OF_REQUESTING = words('恳请 特请求 现申请 特申请');
/** What they ask the body above to do: 恳请上级拨付资金. */
export const FAVOURS_ASKED = words('支持 解决 批准 拨付 同意 安排 增加 审批 批复');
/** The same of 请求, which also tells of requests made before: 请求省财政拨付. */
export const FAVOURS_ASKED_OF_A_BODY = words('拨付 批准 增加 解决 安排');
/** What a closing asks for, behind 妥否: 妥否，请批示. */
export const DECISIONS_ASKED_IN_CLOSING = words('批示 批复 指示 审批 审定 批准');
/** What a sentence asks for outright: 现请予批准. */
export const DECISIONS_ASKED_OUTRIGHT = words('批准 批复 审批 批示 核批 核准');
/** Before 请求 they tell that it was made, or how: 已多次请求. */
export const SIGNS_OF_A_REQUEST_TOLD = words('已 曾 经 多次 积极 主动 先后 及时');
