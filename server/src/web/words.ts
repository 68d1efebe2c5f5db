/** What words/index.ts is, in a browser: the segmenter that every browser has. The bundler puts this file in the other's place. */
import type { Locale, Segmenter } from '../core/index';
import type * as words from '../words/index';
import { openIntl } from '../words/intl';

let opened: Segmenter | undefined;

export const segmenter: typeof words.segmenter = () => (opened ??= openIntl());

/** One line for people: which segmenter runs. */
export const segmenterLine = (locale: Locale): Promise<string> =>
  Promise.resolve(
    locale === 'en' ? 'word segmenter: Intl.Segmenter (of the browser)' : '分词：Intl.Segmenter（浏览器自带）',
  );
