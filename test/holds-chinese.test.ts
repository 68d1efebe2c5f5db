/** The look at a text before the server starts: markup has letters in every language. */
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { holdsChinese, mayBeGarbled } from '../client/src/holds-chinese';

const CELL = '<td style="text-align:center" colspan="2">12</td>';

it.each([
  ['a draft', '青河县水利局2024年工作总结\n今年以来，我局新建渠道3条。', true],
  [
    'with a table in HTML',
    `# 青河县水利局2024年工作总结\n\n<table class="table table-bordered"><tr>${CELL.repeat(20)}</tr></table>\n`,
    true,
  ],
  [
    'with front matter, a picture and an address',
    '---\ntitle: Annual report of the water bureau\nlayout: post\n---\n# 青河县水利局2024年工作总结\n![](https://example.com/images/header-of-the-page.png)\n详见 https://example.com/a/long/path/to/some/page.html 。',
    true,
  ],
  [
    'a README with a word of Chinese',
    '# Tool\n\nUsage: run the tool on a folder of drafts（中文文稿也可以检查）.',
    false,
  ],
  ['a list of requirements', 'numpy==1.26\n# 数据处理\npandas==2.2', false],
  ['code without a closed tag', `${'<a '.repeat(50)}水利局工作总结今年以来`, false],
])('%s', (_, text, is) => expect(holdsChinese(text)).toBe(is));

const DRAFT =
  '青河县水利局防汛工作总结\r\n\r\n一、基本情况\r\n今年以来，我局新建渠道3条，投入120万元，不足之处另报上级。\r\n';
const opened = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it.each([
  ['GB18030 opened as UTF-8', opened(iconv.encode(DRAFT, 'gb18030')), true],
  ['UTF-16 opened as UTF-8', opened(iconv.encode(DRAFT, 'utf16le')), true],
  ['a draft with a slip in one place', `${DRAFT}\ufffd\ufffd`, false],
  ['a README', 'Usage: run the tool on a folder of drafts.', false],
])('%s may be garbled: %s', (_, text, is) => expect(mayBeGarbled(text)).toBe(is));
