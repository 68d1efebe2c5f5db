/** Text to bytes, for what is written back. Apart from encoding.ts, since the tables for writing are large and few need them. */
import iconv from 'iconv-lite';
import { decoded, type Encoding } from './encoding';

/**
 * `text` in `encoding`; UTF-16 always gets its byte order mark. Undefined when the encoding cannot hold the text
 * unchanged, so that nothing is ever written back damaged.
 */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  const name = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  const bytes = iconv.encode(text, name, { addBOM: encoding !== 'utf-8' && encoding !== 'gb18030' });
  return decoded(bytes, name, encoding)?.text === text ? bytes : undefined;
}
