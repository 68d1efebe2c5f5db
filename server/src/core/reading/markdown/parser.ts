/**
 * The Markdown parser: @lezer/markdown, incremental and with offsets, told what people write beside CommonMark: tables, task
 * lists, footnotes, wikilinks, formulas, shortcodes, attributes of Pandoc. Blocks and what stands inside one are read
 * apart, so that an edit re-reads its block's words and no others.
 */
import type { Tree, TreeFragment } from '@lezer/common';
import { type InlineContext, type InlineParser, type MarkdownConfig, parser, Table, TaskList } from '@lezer/markdown';

/** Inline constructs are read by `inlineParser`, from a paragraph's own text. */
const NO_INLINE = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'];
/** An indent of four spaces is how many writers begin a paragraph; what CommonMark calls code is text to them. */
const NOT_WHAT_WRITERS_MEAN = ['IndentedCode', 'LinkReference'];

const blockParser = parser.configure([Table, { remove: [...NO_INLINE, ...NOT_WHAT_WRITERS_MEAN] }]);

/** Takes what `expression`, which is sticky, matches and `holds` where `first` stands for a node of name `node`. */
function matching(
  node: string,
  first: string,
  expression: RegExp,
  before?: string,
  holds: (written: string) => boolean = () => true,
): MarkdownConfig {
  const parse: InlineParser['parse'] = (context: InlineContext, next: number, at: number): number => {
    if (next !== first.charCodeAt(0)) return -1;
    expression.lastIndex = at - context.offset;
    const [match] = expression.exec(context.text) ?? [];
    return match !== undefined && holds(match) ? context.addElement(context.elt(node, at, at + match.length)) : -1;
  };
  return { defineNodes: [node], parseInline: [{ name: node, parse, ...(before && { before }) }] };
}

const BESIDE_COMMONMARK: readonly MarkdownConfig[] = [
  // A formula has no 汉字 unless it is TeX by its backslash: 由$5亿增至$8亿 speaks of money.
  matching(
    'Formula',
    '$',
    /\$\$[^$]+\$\$|\$(?=\S)(?:[^$\n\u4e00-\u9fff]{1,200}|[^$\n]{0,200}\\[^$\n]{0,200})(?<=\S)\$(?!\d)/y,
    undefined,
    // In TeX braces pair; if(isset($re)) {$a = 1} has variables.
    (written) => written.split('{').length === written.split('}').length,
  ),
  matching('FootnoteMark', '[', /\[\^[^\]\s]{1,40}\]:?|\[![A-Z]{2,12}\][-+]?/iy, 'Link'),
  matching('WikiEmbed', '!', /!\[\[[^[\]\n]{1,200}\]\]/y, 'Image'),
  // Addresses with spaces in them, as screenshots are named, are images to their writers.
  matching('LooseImage', '!', /!\[[^\]\n]{0,200}\]\([^()\s"]{1,200} [^()\n"]{1,200}\)/y, 'Image'),
  matching('WikiLink', '[', /\[\[[^[\]\n]{1,200}\]\]/y, 'Link'),
  matching('Shortcode', '{', /\{\{[<%][^\n]{0,300}?[>%]\}\}|\{%[^\n]{0,300}?%\}/y),
  matching(
    'Attributes',
    '{',
    /\{\s?(?:(?:[#.][\w-]{1,60}|[\w-]{1,40}=(?:"[^"{}\n]{0,80}"|[^\s"{}]{1,80}))\s?){1,12}\}/y,
  ),
  // ::left:: opens a column of a slide.
  matching('Directive', ':', /::[a-z][\w-]{0,30}::/y),
  matching('Emoji', ':', /:[a-z][a-z\d_+-]{1,30}:/y),
  matching('Highlight', '=', /==(?=\S)[^=\n]{1,200}==/y),
];

export const inlineParser = parser.configure([...BESIDE_COMMONMARK, TaskList, { remove: ['HardBreak'] }]);

/** Name of the type of an inline element. */
export const inlineName = (type: number): string => inlineParser.nodeSet.types[type]?.name ?? '';

/** The blocks of `source`, whose lines end in \n or \r\n; `fragments` hold what is still good of an earlier tree. */
export function parseBlocks(source: string, fragments?: readonly TreeFragment[]): Tree {
  return blockParser.parse(source, fragments);
}
