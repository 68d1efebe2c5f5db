/** Whether a settings file is one at all by its size and depth, told before it is parsed: parsers call themselves once a level. */
import { createScanner } from 'jsonc-parser/lib/esm/main.js';
import type { ConfigProblem } from './validate';

/** Ours need seven. */
const DEEPEST = 100;

/** `SyntaxKind` of the library is a const enum, which a bundler that reads file by file cannot see. */
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, END_OF_FILE] = [1, 2, 3, 4, 17];

/** Characters; a team that lets some thousand findings stand needs no more. */
const LONGEST = 500_000;

/** Why nothing in the settings file `text` can count; undefined when it may. */
export function refusal(text: string): ConfigProblem | undefined {
  if (isTooDeep(text)) return TOO_DEEP;
  return text.length > LONGEST ? TOO_LONG : undefined;
}

/** Whether `text` opens more brackets within brackets than any settings do. */
function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth++;
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const TOO_LONG: ConfigProblem = {
  span: { start: 0, end: 1 },
  message: {
    'zh-CN': `超过 ${LONGEST / 10_000} 万字，这份设置已全部忽略。`,
    en: `It has more than ${LONGEST} characters; these settings are ignored.`,
  },
  beyondSchema: true,
};

/** What is said of such a file; nothing in it counts. */
const TOO_DEEP: ConfigProblem = {
  span: { start: 0, end: 1 },
  message: {
    'zh-CN': `括号套了 ${DEEPEST} 层以上，这份设置已全部忽略。`,
    en: `Brackets are nested more than ${DEEPEST} deep; these settings are ignored.`,
  },
  beyondSchema: true,
};
