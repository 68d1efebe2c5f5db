/** What part each paragraph of a draft plays when it goes to print (core/features/paper.ts). */
import { expect, it } from 'vitest';
import { paperOf, readReport, type Run } from '../server/src/core/index';

const LONG = '各单位要高度重视，加强领导，落实责任，确保各项工作任务按时完成，并于月底前报送总结。';

function shown(run: Run): string {
  if (run.kind === 'image') return `{${run.target}${run.width === undefined ? '' : ` ${run.width}`}}`;
  if (run.kind === 'note') return `{注${run.label}}`;
  if (run.kind === 'break') return '⏎';
  const look = Object.keys(run.look).join();
  return `${run.lead ? '«' : ''}${look && `<${look}>`}${run.text}${look && '</>'}${run.lead ? '»' : ''}`;
}
const text = (runs: readonly Run[]): string => runs.map(shown).join('');

/** Each block on a line: its role, then what it shows; a table with its rows. */
function printed(draft: string, format: 'markdown' | 'plain' = 'plain'): string[] {
  return paperOf(readReport(draft, { format })).blocks.map((block) => {
    if (block.kind === 'table')
      return `table ${block.headerRows} ${block.rows.map((row) => row.map(({ runs }) => text(runs)).join('|')).join(' / ')}`;
    const { role, level, newPage, list } = block;
    return `${newPage ? '↡' : ''}${role}${level ?? ''}${list ? (list.bullet ? '•' : '#') + list.depth : ''} ${text(block.runs)}`;
  });
}

it('knows the parts of a letter', () => {
  const draft = `青河县人民政府\n关于开展安全检查的通知\n\n各乡镇人民政府：\n\n　　${LONG}\n\n　　附件：1.检查表\n　　　　　2.联系表\n\n青河县人民政府\n2025年3月5日\n\n（联系人：张三，电话：0731-5550126）\n\n附件1\n\n检查表\n\n一、范围\n${LONG}\n\n附件2\n\n青河县防汛抗旱指挥部\n联 系 方 案\n`;
  expect(printed(draft)).toEqual([
    'title 青河县人民政府',
    'title 关于开展安全检查的通知',
    'addressee 各乡镇人民政府：',
    `body ${LONG}`,
    'attachment-note 附件：1.检查表',
    'attachment-note 2.联系表',
    'signature 青河县人民政府',
    'date 2025年3月5日',
    'contact （联系人：张三，电话：0731-5550126）',
    '↡attachment-label 附件1',
    'attachment-title 检查表',
    'heading1 一、范围',
    `body ${LONG}`,
    '↡attachment-label 附件2',
    'attachment-title 青河县防汛抗旱指挥部',
    'attachment-title 联 系 方 案',
  ]);
});

it('takes the level of a heading from its number, else from its marks', () => {
  const draft = `# 工作报告\n\n# 第一部分　回顾\n\n## 一、**工作**\n\n### （一） 领导\n\n${LONG}\n\n#### 1. 分工\n\n${LONG}\n\n## 二、打算\n\n### 无号\n\n${LONG}\n`;
  expect(printed(draft, 'markdown')).toEqual([
    'title 工作报告',
    'chapter 第一部分　回顾',
    'heading1 一、<bold>工作</>',
    'heading2 （一）领导',
    `body ${LONG}`,
    'heading3 1.分工',
    `body ${LONG}`,
    'heading1 二、打算',
    'heading1 无号',
    `body ${LONG}`,
  ]);
});

it('marks the words that head their paragraph, and no sentence of a list', () => {
  const draft = `工作方案\n\n一、任务\n（一）消防安全。${LONG}\n（二）道路交通。${LONG}\n（三）其他。\n\n现商请贵局支持：\n\n一、组织3家旅行社参加推介会。\n二、选派1个项目参加演出。\n特此函达。\n`;
  expect(printed(draft)).toEqual([
    'title 工作方案',
    'heading1 一、任务',
    `body2 «（一）消防安全。»${LONG}`,
    `body2 «（二）道路交通。»${LONG}`,
    'body2 «（三）其他。»',
    'body 现商请贵局支持：',
    'body 一、组织3家旅行社参加推介会。',
    'body 二、选派1个项目参加演出。',
    'body 特此函达。',
  ]);
});

it('keeps looks, pictures, notes and breaks of Markdown', () => {
  const draft = `# 报告\n\n这是**重点**、*斜体*，\`码\`、<u>下划</u>、x<sup>2</sup>[链接](https://a.cn)&lt;1\\*2。![图](a b.png)见注[^b][^a][^b]和[^c]<!-- 不印 -->。甲<br>乙==亮==\n\n![流程](img/流程.png "题"){width=50%}\n\n![[图.png|300]]\n\n<img src="x.png" alt="y" width="20">\n\n[^a]: 注甲\n[^b]: 注**乙**\n[^d]: 没有人看\n`;
  const paper = paperOf(readReport(draft, { format: 'markdown' }));
  expect(printed(draft, 'markdown')).toEqual([
    'title 报告',
    'body 这是<bold>重点</>、<italic>斜体</>，<code>码</>、<underline>下划</>、x<raised>2</>链接<1*2。{a b.png}见注{注1}{注2}{注3}和[^c]。甲⏎乙<highlight>亮</>',
    'picture {img/流程.png 50%}',
    'picture {图.png 300}',
    'picture {x.png 20}',
  ]);
  expect(paper.notes.map(({ runs }) => text(runs))).toEqual(['注<bold>乙</>', '注甲', '注<bold>乙</>']);
  expect(paper.losses.map(({ kind }) => kind)).toEqual(['note-missing', 'note-unused']);
});

it('keeps lists, tables, captions, quotes and code', () => {
  const draft = `# 报告\n\n- 甲\n- 乙\n  - 丙\n\n1. 丁\n2. 戊\n\n表1 数据\n单位：万元\n\n| 名称 | **数** |\n|:--|--:|\n| 甲\\|乙 | 1<br>2 |\n| **合计** | |\n\n> 引文\n\n\`\`\`\n一 二\n\`\`\`\n\n$$\nx^2\n$$\n\n<table><tr><td>1</td></tr></table>\n`;
  expect(printed(draft, 'markdown')).toEqual([
    'title 报告',
    'item•1 甲',
    'item•1 乙',
    'item•2 丙',
    'item#1 1.丁',
    'item#1 2.戊',
    'caption 表1 数据',
    'unit-of-table 单位：万元',
    'table 1 名称|<bold>数</> / 甲|乙|1⏎2 / <bold>合计</>|',
    'quote 引文',
    'code 一 二',
    'code x^2',
  ]);
  const paper = paperOf(readReport(draft, { format: 'markdown' }));
  expect(paper.blocks.find((block) => block.kind === 'table')?.alignments).toEqual(['left', 'right']);
  expect(paper.losses.map(({ kind }) => kind)).toEqual(['html', 'formula']);
});

it('parts an attachment’s label from its title, and takes it for a page of its own below the date only', () => {
  const draft = `# 通知\n\n附件：\n1. 甲表\n2. 乙表\n\n青河县人民政府\n2025年3月5日\n\n## 附件1：甲表\n\n### 一、范围\n\n${LONG}\n\n## 附件2 乙表\n\n${LONG}\n`;
  expect(printed(draft, 'markdown')).toEqual([
    'title 通知',
    'attachment-note 附件：1.甲表',
    'attachment-note 2.乙表',
    'signature 青河县人民政府',
    'date 2025年3月5日',
    '↡attachment-label 附件1',
    'attachment-title 甲表',
    'heading1 一、范围',
    `body ${LONG}`,
    '↡attachment-label 附件2',
    'attachment-title 乙表',
    `body ${LONG}`,
  ]);
  expect(printed('# 通知\n\n## 附件1\n\n内容。\n', 'markdown').some((line) => line.startsWith('↡'))).toBe(false);
});

it('reads letterhead and printing note from front matter and from lines typed above the title', () => {
  const paper = paperOf(
    readReport('---\n机关: 青河县人民政府\n文号: 青政发〔2025〕3号\n抄送: 县委办\n---\n# 通知\n\n内容。\n', {
      format: 'markdown',
    }),
  );
  expect(paper.fields).toEqual({ sign: '青河县人民政府', number: '青政发〔2025〕3号', copies: '县委办' });
  expect(
    printed(`机密★1年\n青河县人民政府文件\n青政发〔2025〕3号\n签发人：林志远\n关于防汛的报告\n\n${LONG}\n`).slice(0, 5),
  ).toEqual([
    'secrecy 机密★1年',
    'sign 青河县人民政府文件',
    'number 青政发〔2025〕3号',
    'signer 签发人：林志远',
    'title 关于防汛的报告',
  ]);
});

it('puts the occasion and the speaker of a speech under its title', () => {
  const draft = `政府工作报告\n——2025年1月8日在青河县第十八届人民代表大会第四次会议上\n青河县人民政府县长　林志远\n\n各位代表：\n\n${LONG}\n`;
  expect(printed(draft).map((line) => line.split(' ')[0])).toEqual([
    'title',
    'subtitle',
    'byline',
    'addressee',
    'body',
  ]);
});

it('joins lines that were broken at a width, and no line that its writer ended', () => {
  const broken = '各单位要高度重视这项工作，切实加强组织领导，\n'.repeat(6);
  expect(printed(`工作方案\n\n${broken}`)).toEqual(['title 工作方案', `body ${broken.replaceAll('\n', '')}`]);
  const fields = '参加人员：何静、江涛、刘敏和各村安全员12人\n缺席人员：王海，因公出差在外，已经请假批准\n'.repeat(3);
  expect(printed(`会议记录\n\n${fields}`)).toHaveLength(7);
});
