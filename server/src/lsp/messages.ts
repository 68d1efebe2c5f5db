/** What the server itself says to people, in both languages; what rules say stands with the rules. */
import type { Locale } from '../core/index';

const say = (zh: string, en: string) => ({ 'zh-CN': zh, en }) satisfies Record<Locale, string>;

export const MESSAGES = {
  tooLarge: say(
    '本文超过 500 万字，没有检查：多半不是一份文稿。请拆成几份后再检查。',
    'This document has more than 5 million characters and is not checked: it is hardly one draft. Split it to have it checked.',
  ),
  garbled: say(
    '打开的编码不对，文字成了乱码：多半是 GB18030（GBK）的文件。请点右下角的编码名，选“通过编码重新打开”，再选 GB18030。',
    'This file was opened in the wrong encoding; it is probably GB18030 (GBK). Click the encoding at the lower right, choose “Reopen with Encoding”, then GB18030.',
  ),
  fixAll: say('笔正：修正本文所有可放心修正之处', 'Bizheng: Fix everything that is safe to fix'),
  checking: say('检查文稿', 'Checking drafts'),
} as const;

export const fixRuleTitle = (locale: Locale, rule: string, count: number): string =>
  locale === 'en' ? `Fix all “${rule}” in this draft (${count})` : `修正本文全部“${rule}”（${count} 处）`;
export const silenceLineTitle = (locale: Locale, rule: string): string =>
  locale === 'en' ? `Ignore “${rule}” on this line` : `此处忽略“${rule}”`;
export const silenceDraftTitle = (locale: Locale, rule: string): string =>
  locale === 'en' ? `Do not check “${rule}” in this draft` : `本文不查“${rule}”`;
export const showRuleTitle = (locale: Locale, rule: string): string =>
  locale === 'en' ? `About “${rule}”: examples, settings, source` : `查看“${rule}”的说明`;
