/** What word-old.ts is, in a browser: the library for old .doc files needs Node, so that such a file is told for what it is. */
import type * as old from '../word-old';

export const textOfOld: typeof old.textOfOld = () => Promise.reject(new Error('no old .doc is read in a browser'));
