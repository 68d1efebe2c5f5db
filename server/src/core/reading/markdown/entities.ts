/** Entities of HTML that drafts hold: those of spaces, of marks that Markdown would take for its own, and by number. */

/** What the entities with names stand for. Source: HTML. */
export const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u3000',
  thinsp: '\u2009',
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  divide: '÷',
  deg: '°',
  permil: '‰',
  sect: '§',
  plusmn: '±',
  copy: '©',
  yen: '¥',
};
const LAST_CODE_POINT = 0x10ffff;

/** What the entity `written` (&amp;, &#12288;, &#x3000;) stands for; itself where that is not known. */
export function decodeEntity(written: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(written) ?? [];
  if (hex === undefined && decimal === undefined) return NAMED_ENTITIES[written.slice(1, -1)] ?? written;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code >= 0x20 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}
