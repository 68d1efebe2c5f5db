/** What became of a draft that an editor opened in another encoding, and what is said of it. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { garbled } from '../server/src/lsp/messages';
import { wrongEncodingOf } from '../server/src/lsp/wrong-encoding';

const LINES = [
  '青河县水利局防汛工作总结',
  '',
  '一、基本情况',
  '今年以来，我局新建渠道3条，投入资金120万元，上下游各村不再缺水。',
  '二、存在问题',
  '不足之处已报上级，下一步逐项整改。',
  '',
];
const draft = (end: string): string => LINES.join(end);
/** `text` written as `written` and read as `read`, its line ends made one as an editor does. */
const opened = (text: string, written: string, read: string): string =>
  new TextDecoder(read).decode(iconv.encode(text, written, { addBOM: false })).replace(/\r\n|\r|\n/g, '\n');

describe('a draft opened in another encoding', () => {
  test.each([
    ['utf16le', 'utf-8', '\r\n', 'UTF-16 LE'],
    ['utf16le', 'utf-8', '\n', 'UTF-16 LE'],
    ['utf16be', 'utf-8', '\r\n', 'UTF-16 BE'],
    ['utf16be', 'utf-8', '\n', 'UTF-16 BE'],
    ['utf16le', 'gb18030', '\r\n', 'UTF-16 LE'],
    ['utf16le', 'windows-1252', '\r\n', 'UTF-16 LE'],
    ['utf16be', 'windows-1252', '\n', 'UTF-16 BE'],
    ['gb18030', 'utf-8', '\r\n', 'GB18030'],
  ])('%s as %s', (written, read, end, is) => expect(wrongEncodingOf(opened(draft(end), written, read))).toBe(is));

  test.each([
    ['in its own', draft('\n')],
    ['with lost characters in one place', `${draft('\n')}\ufffd\ufffd`],
    ['with a nought or two', `\0${draft('\n')}\0`],
    ['that is ASCII, whatever its bytes', opened('Usage:\r\nrun it\r\nagain\r\n', 'utf16le', 'utf-8')],
    ['that is empty', ''],
  ])('a text %s is let be', (_, text) => expect(wrongEncodingOf(text)).toBeUndefined());
});

test('says where the encoding is chosen, and which', () => {
  expect(garbled('UTF-16 BE')['zh-CN']).toMatch(/通过编码重新打开.*UTF-16 BE.*files\.encoding/);
  expect(garbled('UTF-16 LE').en).toMatch(/Reopen with Encoding.*UTF-16 LE.*files\.encoding/);
  expect(garbled('GB18030')['zh-CN']).toMatch(/再选 GB18030/);
});
