/** Tags of HTML one after another: as far as tables need them, linear in any text, and never wrong about what it is not sure of. */

/** A tag [start, end) of a text. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

/** Nothing in a tag is searched beyond the next `<`, so that a text of nothing but these is read once. */
const TAG = /<(\/?)([a-z][a-z\d:-]{0,30})(?:(?:"[^"<]*"|'[^'<]*'|[^"'<>])*|[^<>]*)>/iy;
/** What stands between these is not for a reader. */
const HOLDS_NO_TEXT: ReadonlySet<string> = new Set(['script', 'style']);

/** What a comment is called. */
const COMMENT = '!--';

/** Hands on the tags of `text` from `from` to `to` in order, comments among them; script and style take what they hold with them. */
export function* tagsOf(text: string, from = 0, to = text.length): Generator<Tag> {
  for (let at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = Math.min(to, endOf(text, '-->', at + 4, to) + 3);
      yield { name: COMMENT, closes: false, start: at, end };
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const [written, slash, named = ''] = TAG.exec(text) ?? [];
    if (written === undefined || at + written.length > to) {
      at++;
      continue;
    }
    const name = named.toLowerCase();
    const behind = at + written.length;
    const end = slash === '' && HOLDS_NO_TEXT.has(name) ? endOf(text, `</${named}`, behind, to) : behind;
    yield { name, closes: slash === '/', start: at, end };
    at = end;
  }
}

/** Where `mark` stands in `text` between `from` and `to`; `to` where it does not. */
function endOf(text: string, mark: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(mark);
  return at < 0 ? to : from + at;
}

/** Tags that begin or end a line of their own. */
export const BREAKS_A_LINE: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'hr',
]);
