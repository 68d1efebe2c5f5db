/** What parts of a report do for each other, beside what profiles.ts says of each kind. Source: 机关文书写作惯例. */
import type { SlotId } from './sections';

/** What a draft tells first … */
export const TROUBLES: SlotId = 'problem';
/** … and what answers it: sections on what shall be done may follow the problems under headings of their own. */
export const ANSWERS: readonly SlotId[] = ['suggest', 'next'];

/** Text under such headings is body, whatever else they name: 主要工作及成效. */
export const BODY_SLOTS: readonly SlotId[] = ['basic', 'work', 'measure', 'result', 'exper', 'task', 'rect', 'duty'];

/** Parts that are said and never headed: a peroration. */
export const UNHEADED: readonly SlotId[] = ['call'];

/** What only the schemes of single kinds have: in other writing such words head anything. */
export const ROLES_OF_ONE_KIND: readonly SlotId[] = ['place', 'content', 'gain', 'method'];
