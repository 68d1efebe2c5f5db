/** How a series in running text opens. Source: 公文列举的写法（惯例）. */
import { words } from '../lexicon';

/** A series whose second member is 二是 may open with any of them: 首先……，二是……. */
export const FIRST_MEMBERS = words('第一 一是 一要 一方面 首先 其一 一来 一个 先是 一抓 一靠');
