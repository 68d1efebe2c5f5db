/** Words in front of a clause of its own. */
import { words } from '../lexicon';

/** What may stand before the words of an entry that opens a clause: 首先加强领导, 我们将进一步……. Source: 惯例. */
export const WORDS_BEFORE_A_CLAUSE = words('首先 其次 再次 最后 并 且 将 要 我们 我们将 同时');

/** Words that open what a document goes by (行文依据): 根据《……》要求，. Source: 公文写作惯例. */
export const WORDS_THAT_OPEN_A_BASIS = words('为 根据 按照 遵照 依据 结合');
