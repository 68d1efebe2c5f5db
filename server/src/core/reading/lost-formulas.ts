/** 其中 为发送端统计的总数, 其中，  表示第  层: a formula is gone from between the spaces, and what is missing or needless there nobody can see. */
import type { Reading } from './reading';
import { isIn } from './seek';

const LOST_FORMULA = /(?:其中|式中)，? {1,2}(?:[为的是]|表示)|[。，；] {1,2}的(?![了士确])/;

/** Whether the paragraph lost its formulas. */
export const hasLostFormulas = (reading: Reading): boolean => reading.derive(readLost);
const readLost = ({ raw }: Reading): boolean => raw.includes(' ') && isIn(LOST_FORMULA, raw);
