/** What the server itself says to people, in both languages; what rules say stands with the rules. */
import type { Locale, Refusal } from '../core/index';
import type { SectionCommand } from '../protocol';
import type { WrongEncoding } from './wrong-encoding';

const say = (zh: string, en: string) => ({ 'zh-CN': zh, en }) satisfies Record<Locale, string>;

export const MESSAGES = {
  tooLarge: say(
    '本文超过 500 万字，没有检查：多半不是一份文稿。请拆成几份后再检查。',
    'This document has more than 5 million characters and is not checked: it is hardly one draft. Split it to have it checked.',
  ),
  fixAll: say('笔正：修正本文所有可放心修正之处', 'Bizheng: Fix everything that is safe to fix'),
  checking: say('检查文稿', 'Checking drafts'),
} as const;

/** What is said of a file that was opened in another encoding than its own, `encoding`. */
export const garbled = (encoding: WrongEncoding): Record<Locale, string> =>
  encoding === 'GB18030'
    ? say(
        '打开的编码不对，文字成了乱码：多半是 GB18030（GBK）的文件。请点右下角的编码名，选“通过编码重新打开”，再选 GB18030。',
        'This file was opened in the wrong encoding; it is probably GB18030 (GBK). Click the encoding at the lower right, choose “Reopen with Encoding”, then GB18030.',
      )
    : say(
        `打开的编码不对，文字成了乱码，所以没有检查：看来是 UTF-16 的文件，而文件开头没有编码标记（BOM）。请点右下角的编码名，选“通过编码重新打开”，再选 ${encoding}；然后“通过编码保存”为 UTF-8，以后就不会再乱。这样的文件多，可在设置 files.encoding 里指定。`,
        `This file was opened in the wrong encoding and is not checked; it looks like UTF-16 without a byte order mark. Click the encoding at the lower right, choose “Reopen with Encoding”, then ${encoding}; “Save with Encoding” as UTF-8 mends it for good. For many such files there is the setting files.encoding.`,
      );

export const fixRuleTitle = (locale: Locale, rule: string, count: number): string =>
  locale === 'en' ? `Fix all “${rule}” in this draft (${count})` : `修正本文全部“${rule}”（${count} 处）`;
export const BLANK_ACTIONS = {
  here: say('填写这一处', 'Fill this blank'),
  next: say('转到下一处待填', 'Go to the next blank'),
} as const;
export const fillEqualTitle = (locale: Locale, count: number): string =>
  locale === 'en' ? `Fill all equal blanks together (${count})` : `一起填写相同的 ${count} 处`;
/** Where something that is ignored is noted, in the list of what is. */
export const IGNORED_WHERE = {
  place: say('此处（记在 bizheng.json）', 'here (in bizheng.json)'),
  draft: say('本文（记在 bizheng.json）', 'this draft (in bizheng.json)'),
  folder: say('本文件夹（记在 bizheng.json）', 'this folder (in bizheng.json)'),
  user: say('所有文件夹（用户设置）', 'everywhere (user settings)'),
  head: say('本文（写在文首）', 'this draft (at its head)'),
  all: say('全部规则', 'All rules'),
} as const;
export const ignoredLine = (locale: Locale, line: number, isStretch: boolean): string =>
  locale === 'en'
    ? `${isStretch ? 'from line' : 'line'} ${line} (in the draft)`
    : `第 ${line} 行${isStretch ? '起' : ''}（写在文稿里）`;
/** The words that are let stand, with what stands round them. */
export const ignoredWords = (
  locale: Locale,
  { text, before = '', after = '' }: { readonly text: string; readonly before?: string; readonly after?: string },
): string => (locale === 'en' ? `${before}[${text}]${after}` : `${before}【${text}】${after}`);

/** Where a silence is noted: in the draft, as is usual there; in the settings file; in the draft, as the settings file `file` is wrong. */
export type Noted = 'draft' | 'settings' | { readonly file: string; readonly line?: number };

function notedWhere(locale: Locale, noted: Noted): string {
  const isEnglish = locale === 'en';
  if (noted === 'draft') return '';
  if (noted === 'settings') return isEnglish ? ' (noted in bizheng.json)' : '（记入 bizheng.json，文稿不变）';
  const { file, line } = noted;
  if (isEnglish)
    return ` (written into the draft: ${line === undefined ? `${file} cannot be read` : `line ${line} of ${file} is wrong`}, so nothing can be noted there)`;
  return `（写进文稿：${file} ${line === undefined ? '读不出来' : `第 ${line} 行写错了`}，记不进去）`;
}

export const silenceLineTitle = (locale: Locale, rule: string, noted: Noted = 'draft'): string =>
  `${locale === 'en' ? `Ignore “${rule}” here` : `此处忽略“${rule}”`}${notedWhere(locale, noted)}`;
export const silenceDraftTitle = (locale: Locale, rule: string, noted: Noted = 'draft'): string =>
  `${locale === 'en' ? `Do not check “${rule}” in this draft` : `本文不查“${rule}”`}${notedWhere(locale, noted)}`;
/** Leads to what is wrong in the settings file, and says what cannot be had as long as it is. */
export const mendSettingsTitle = (locale: Locale, file: string, line: number): string =>
  locale === 'en'
    ? `Open ${file} at line ${line}, which is wrong: until it is mended, nothing can be noted for this folder`
    : `打开 ${file} 改正第 ${line} 行（改好以前，“本文件夹不再检查”记不进去）`;
export const silenceRuleTitle = (locale: Locale, rule: string): string =>
  locale === 'en'
    ? `Never check “${rule}” in this folder (bizheng.json)`
    : `不再检查“${rule}”（本文件夹，记入 bizheng.json）`;
export const silenceUserTitle = (locale: Locale, rule: string): string =>
  locale === 'en' ? `Never check “${rule}” anywhere (user settings)` : `不再检查“${rule}”（所有文件夹，记入用户设置）`;
export const showRuleTitle = (locale: Locale, rule: string): string =>
  locale === 'en' ? `About “${rule}”: examples, settings, source` : `查看“${rule}”的说明`;

export const unusableTitle = (locale: Locale, file: string): string =>
  locale === 'en'
    ? `The settings file ${file} cannot be read, so this draft is checked by the defaults. Open it to see what is wrong.`
    : `设置文件 ${file} 读不出来，这份文稿按默认设置检查。请打开它看看哪里不对。`;

/** More mistakes in the editor's settings than these are only counted. */
const MOST_WRONG = 3;

/** What is said of mistakes in the editor's own settings. */
export function wrongSettings(
  locale: Locale,
  problems: readonly { readonly name: string; readonly message: Record<Locale, string> }[],
): string {
  const shown = problems.slice(0, MOST_WRONG).map(({ name, message }) => [name, message[locale]] as const);
  const left = problems.length - shown.length;
  // The name first: a notification that is folded has one line.
  if (locale === 'en')
    return [
      ...shown.map(([name, why]) => `${name} (editor settings) does not count: ${why}`),
      ...(left > 0 ? [`(${left} more)`] : []),
    ].join(' ');
  const more = left > 0 ? `（另有 ${left} 处）` : '';
  return `${shown.map(([name, why]) => `编辑器设置 ${name} 不起作用：${why}`).join('')}${more}`;
}

/** What is said of mistakes in a settings file, with their lines (from 1). */
export function wrongInFile(
  locale: Locale,
  file: string,
  problems: readonly { readonly line: number; readonly message: Record<Locale, string> }[],
): string {
  const shown = problems.slice(0, MOST_WRONG);
  const left = problems.length - shown.length;
  if (locale === 'en')
    return [
      ...shown.map(({ line, message }) => `${file}, line ${line}, does not count: ${message.en}`),
      ...(left > 0 ? [`(${left} more)`] : []),
    ].join(' ');
  const more = left > 0 ? `（另有 ${left} 处）` : '';
  return `${shown.map(({ line, message }) => `${file} 第 ${line} 行不起作用：${message['zh-CN']}`).join('')}${more}`;
}

export const OPEN_SETTINGS_TITLE = say('打开设置', 'Open Settings');
export const openFileTitle = (locale: Locale, file: string): string =>
  locale === 'en' ? `Open ${file}` : `打开 ${file}`;

/** What the log says of a draft that took `took` milliseconds. */
export const slowTitle = (locale: Locale, name: string, took: number, length: number): string =>
  locale === 'en'
    ? `${name} (${length} characters) took ${(took / 1000).toFixed(1)} s to check. Split it, or exclude it in bizheng.json if it is no draft.`
    : `${name}（${length} 字）检查用了 ${(took / 1000).toFixed(1)} 秒，偏慢。可以拆成几份；不是文稿的，在 bizheng.json 里用 exclude 排除。`;

/** Commands on sections, as code actions name them. */
export const SECTION_COMMANDS: Readonly<Record<SectionCommand, Record<Locale, string>>> = {
  moveUp: say('本节上移，序号随之调整', 'Move this section up and adjust the numbers'),
  moveDown: say('本节下移，序号随之调整', 'Move this section down and adjust the numbers'),
  promote: say('本节升一级，连同下级标题', 'Promote this section with all in it'),
  demote: say('本节降一级，连同下级标题', 'Demote this section with all in it'),
  renumber: say('全文标题重新编号', 'Renumber all headings'),
};

/** Why a command on a section does nothing. */
export const REFUSALS: Readonly<Record<Refusal | 'not-read' | 'in-order', Record<Locale, string>>> = {
  'no-section': say(
    '光标不在任何一节里。请先把光标放到要调整的标题或其正文上。',
    'The cursor is in no section. Put it on a heading or its text first.',
  ),
  first: say('本节前面没有同级的节。', 'No section of the same level stands before this one.'),
  last: say('本节后面没有同级的节。', 'No section of the same level stands after this one.'),
  outermost: say('本节已是最高一级。', 'This section is already on the outermost level.'),
  innermost: say(
    '序号层级已用完：GB/T 9704 规定“一、”“（一）”“1.”“（1）”四级，没有更低的层次可降。',
    'There is no lower level left: GB/T 9704 has four, 一、 （一） 1. （1）.',
  ),
  'no-parent-number': say(
    '上一级标题没有序号，不知道本节升级后应编第几。请先给上一级标题编号。',
    'The heading above has no number, so this one cannot take the next. Number that heading first.',
  ),
  'not-ranked': say(
    '这种标题（节、条或无序号的行）不分升降。',
    'Headings of this kind (节, 条, or a line without a number) have no levels to go.',
  ),
  nothing: say('没有需要改动的地方。', 'There is nothing to change.'),
  'in-order': say('标题序号已经连续，无需重新编号。', 'All headings are numbered in order.'),
  'not-read': say(
    '笔正没有读这份文稿（可能已关闭检查，或文件太大、编码不对），无法调整标题。',
    'Bizheng has not read this document (switched off, too large, or in the wrong encoding), so its headings cannot be changed.',
  ),
};

/** Why an agent gets no answer. */
export const ASK_REFUSALS = {
  outside: say(
    '这个文件不在打开的文件夹里，也没有在编辑器里打开，不能读。',
    'This file is neither in an open folder nor open in the editor, so it may not be read.',
  ),
  question: say('没有这个问题。', 'There is no such question.'),
  off: say('用户关掉了检查（设置 bizheng.enable）。', 'The user has switched checking off (setting bizheng.enable).'),
  excluded: say(
    '按设置不检查这个文件（exclude 或 .bizhengignore）。',
    'By the settings this file is not checked (exclude or .bizhengignore).',
  ),
  'too-large': MESSAGES.tooLarge,
} as const;
