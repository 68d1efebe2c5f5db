/** The tools by name: what each is for, in the words that models choose by. Nothing here loads the core. */
import type { Bilingual } from '../core/index';
import { outputs } from './schemas';

export type ToolName = keyof typeof outputs;

interface About {
  readonly title: Bilingual;
  /** For models, which read English best; what it answers with is in the reader's language. */
  readonly description: string;
}

export const TOOLS: Readonly<Record<ToolName, About>> = {
  check_draft: {
    title: { 'zh-CN': '检查公文', en: 'Check an official document' },
    description:
      'Checks an official document written in Chinese (公文, 工作总结, 报告, 通知 …) and lists what is wrong: blanks, figures that do not add up or contradict each other, skipped numbers, missing parts, wrong dates, words and marks. Deterministic and offline. Call it after each edit of a draft.',
  },
  list_figures: {
    title: { 'zh-CN': '列出数据', en: 'List figures' },
    description:
      'Lists the figures of a Chinese draft: what each counts, its exact value and unit, the time it speaks of, how often it is stated and whether it was verified.',
  },
  verify_figures: {
    title: { 'zh-CN': '核对数据', en: 'Verify figures' },
    description:
      'Checks the sums, rates, amounts and repeated figures of a Chinese draft and shows the arithmetic: what holds and what does not. Use it instead of doing sums yourself.',
  },
  list_blanks: {
    title: { 'zh-CN': '列出待填之处', en: 'List blanks' },
    description:
      'Lists what a Chinese draft leaves to be filled in (xx, ×××, ____, 【】, 待补充 …) and what each wants.',
  },
  outline: {
    title: { 'zh-CN': '文稿结构', en: 'Outline' },
    description: 'Shows title, kind of document (文种) and sections of a Chinese draft with their lines.',
  },
};
