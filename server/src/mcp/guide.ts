/** What an agent is told of when to ask what; the skill that ships with the extension (client/skills) is written from it. */
import type { Bilingual, Locale } from '../core/index';

/** One or two sentences for the client's model, sent when it connects. */
export const INSTRUCTIONS: Bilingual = {
  'zh-CN':
    '笔正检查中文公文和事务文书：待填的空、对不上的数、跳了的序号、缺的部分。确定性程序，全程离线，只读。改过文稿就调 check_draft；数字一律以工具的验算为准，不要心算，没有出处不要改数字。',
  en: 'Bizheng checks official documents written in Chinese: blanks, figures that do not add up, skipped numbers, missing parts. It is deterministic, offline and read-only. After each edit of a draft call check_draft; trust its arithmetic rather than your own, and never change a figure without a source.',
};

/** How to work with the tools, step by step. `draft`: the file or text in question, as its reader calls it. */
export function guide(locale: Locale, draft?: string): string {
  return locale === 'en' ? english(draft) : chinese(draft);
}

const chinese = (draft = '文稿'): string => `用笔正检查${draft === '文稿' ? draft : `“${draft}”`}，按下面的次序：

1. 先调 \`outline\`，看标题、文种、层次认得对不对；文种不对，后面各次调用都带上 \`kind\`。
2. 调 \`check_draft\`。级别为 error、warning 的逐条处理；information、hint 只在确有必要时处理。
   - 有 \`safe: true\` 的改法可以照做；其余只是建议，要结合上下文判断。
   - 不明白某条规则，读资源 \`bizheng://rules/规则名\`。
3. 涉及数字的，调 \`verify_figures\`：\`fails\` 是对不上的，附算式；\`holds\` 是核对相符的。要看全部数据用 \`list_figures\`。
4. 调 \`list_blanks\` 看还有哪些空。不知道的内容留着空，列出来问作者，不要编。
5. 每改一次，再调一次 \`check_draft\`，确认没有改出新问题。

规矩：
- 没有出处，不改任何数字、日期、人名、单位名。两处数字对不上时，说明两处各是多少、算式是什么，由作者定哪个对。
- 不要心算；合计、比率、增幅以工具给的算式为准。
- \`holds\` 里没有的数字，只是文稿里没有可核对的依据，不等于正确。
- 没有发现问题，就说没有发现问题，不要另找毛病凑数。
`;

const english = (draft = 'the draft'): string => `Check ${draft} with Bizheng, in this order:

1. Call \`outline\` and see whether title, kind (文种) and levels were understood. Where the kind is wrong, pass \`kind\` from then on.
2. Call \`check_draft\`. Deal with each error and warning; with information and hint only where it is worth it.
   - A fix with \`safe: true\` may be carried out; any other is a proposal to be weighed in its context.
   - To understand a rule, read the resource \`bizheng://rules/RULE\`.
3. For figures call \`verify_figures\`: \`fails\` do not add up, with the arithmetic; \`holds\` were checked and are right. \`list_figures\` has them all.
4. Call \`list_blanks\`. Leave open what you do not know and ask the author; invent nothing.
5. After each edit call \`check_draft\` again and see that nothing new has gone wrong.

Rules:
- Never change a figure, a date or a name without a source. Where two figures disagree, tell both with the arithmetic and let the author decide.
- Do no sums in your head; totals, rates and growth are what the tool works out.
- A figure that is not among \`holds\` merely has nothing in the draft to be checked against; it need not be right.
- Where nothing is found, say so; do not look for faults to fill a list.
`;

/** The text of SKILL.md: what skills are made of is a name, when to use it, and the guide. Chinese first. */
export function skillFile(): string {
  const description =
    '检查、修改中文公文和事务文书（总结、报告、方案、通知、请示等）时使用：用笔正的工具查空位、对不上的数、跳号、缺项，并核对数字。Use when writing, editing or reviewing official documents in Chinese.';
  return `---\nname: bizheng\ndescription: ${description}\n---\n\n# 笔正 · Bizheng\n\n${chinese()}\n## English\n\n${english()}\n## 没有这些工具时 · Without the tools\n\n命令行同样可用：\`bizheng check 文件 --format json\`。The command line does the same: \`bizheng check FILE --format json\`.\n`;
}
