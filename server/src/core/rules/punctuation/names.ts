/** What people call the marks that come in pairs, in both languages. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '“': ['前引号', 'opening quotation mark'],
  '”': ['后引号', 'closing quotation mark'],
  '‘': ['前单引号', 'opening single quotation mark'],
  '’': ['后单引号', 'closing single quotation mark'],
  '（': ['前括号', 'opening bracket'],
  '）': ['后括号', 'closing bracket'],
  '《': ['前书名号', 'opening title mark'],
  '》': ['后书名号', 'closing title mark'],
  '〈': ['前单书名号', 'opening title mark'],
  '〉': ['后单书名号', 'closing title mark'],
  '【': ['前方头括号', 'opening bracket'],
  '】': ['后方头括号', 'closing bracket'],
  '〔': ['前六角括号', 'opening bracket'],
  '〕': ['后六角括号', 'closing bracket'],
};

/** The name of `mark`, or itself. */
export const nameOf = (mark: string): readonly [zh: string, en: string] => NAMES[mark] ?? [mark, mark];
