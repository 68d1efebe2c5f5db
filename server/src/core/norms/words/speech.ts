/** What fills the pauses of a speaker. Source: 现代汉语八百词; transcripts of meetings (事实). */
import { words } from '../lexicon';

/** Sounds of hesitation, which nobody writes in a draft. */
export const SOUNDS_OF_SPEECH = words('呃 嗯');
/** Words that fill a pause; once they are words of a sentence as any others. */
export const FILLERS_OF_SPEECH = words('这个 那个 然后 就是 对吧');
