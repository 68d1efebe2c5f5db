/** The look at a text before the server starts: markup has letters in every language. */
import { expect, it } from 'vitest';
import { holdsChinese } from '../client/src/holds-chinese';

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
