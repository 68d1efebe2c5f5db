/** Characters that symbol fonts keep at places of their own, as the plain characters that look like them. */

/** Wingdings, by the low byte of the code: boxes, ticks, bullets and arrows; all others become a bullet. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa3: '□',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
/** Wingdings 2: ticks and boxes of forms. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x97: '●',
  0xa3: '□',
  0x2a: '□',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xde: '⇒',
  0xae: '→',
};

/** `character` as `font` shows it. Only what is kept in the private area is changed, so that text in any font stays. */
export function plainSymbol(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const isSymbolFont = /^(?:wingdings|webdings|symbol)/i.test(font);
  if (!isPrivate && !(isSymbolFont && code < 0x100)) return character;
  const low = code & 0xff;
  const table = /^wingdings 2/i.test(font) ? WINGDINGS_2 : /^symbol/i.test(font) ? SYMBOL : WINGDINGS;
  return table[low] ?? '•';
}
