/** Words that tell the line of the addressee (主送机关) from other lines that end in a colon. */
import { words } from '../lexicon';

/** End a sentence that leads in the body: 现将有关情况报告如下：. Source: 惯例. */
export const WORDS_THAT_LEAD_IN_A_BODY = words('如下 包括 以下 是');

/** Open a line that addresses nobody: 一、背景：, 附件：, 现将情况报告：, 根据要求：, 时间：. Source: 惯例. */
export const OPENINGS_THAT_ADDRESS_NOBODY = words('一 二 三 附 现 为 根据 按照 时间 地点');
