/**
 * What is markup inside a paragraph of Markdown: parts that are never judged are covered (code, images, formulas, addresses,
 * shortcodes), marks round words that are judged are taken out (links, emphasis by tags, footnote marks, escapes).
 */
import type { Element } from '@lezer/markdown';
import { piecesOf } from '../pieces';
import { inlineName, inlineParser } from './parser';
import { firstOf, isIn } from '../seek';

/** A stretch [start, end) of a paragraph's own text. */
export type Stretch = readonly [start: number, end: number];

export interface InlineMarkup {
  /** Stands for nothing that could be judged, but for something: a sign takes its place. */
  readonly covered: readonly Stretch[];
  /** Is not there for a reader. */
  readonly cut: readonly Stretch[];
}

/** For each mark the parser looks at those before it: what is longer is read in pieces, and no link runs over their ends. */
const LONGEST_INLINE = 4000;
/** Text without any of these has no markup. */
const MAY_HOLD_MARKUP = /[`\\![<{$&=:]/;
/** The underline of a heading, and the # that may close one. */
const AFTER_HEADING = /\n[ \t]{0,3}(?:={1,200}|-{1,200})[ \t]{0,8}$|[ \t]{1,8}#{1,6}[ \t]{0,8}$/;
/** And of ##标题##. */
const AFTER_TIGHT_HEADING = new RegExp(`${AFTER_HEADING.source}|#{2,6}[ \\t]{0,8}$`);

/** The markup of `text`, one paragraph of Markdown with its list mark, quote marks or #. */
export function inlineMarkup(text: string, isHeading: boolean): InlineMarkup {
  const covered: Stretch[] = [];
  const cut: Stretch[] = isHeading ? headingMarkup(text) : [];
  if (!isIn(MAY_HOLD_MARKUP, text)) return { covered, cut };
  const look = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const { from, to } = element;
      const name = inlineName(element.type);
      if (name === 'Entity' && SPACE.test(text.slice(from, to)) && BEFORE_WORDS.test(text.slice(0, from)))
        cut.push([from, to + (SPACES.exec(text.slice(to, to + LONGEST_SPACE))?.[0].length ?? 0)]);
      else if (COVERED.has(name)) covered.push([from, to]);
      else if (CUT.has(name)) cut.push([from, to]);
      else if (name === 'Escape') cut.push([from, from + 1]);
      else if (name === 'HTMLTag') (FORMATTING.test(text.slice(from, to)) ? cut : covered).push([from, to]);
      else if (name === 'Link') link(element, text, cut, look);
      else if (name === 'WikiLink') wikilink(element, text, covered, cut);
      else if (name === 'Highlight') cut.push([from, from + 2], [to - 2, to]);
      else look(childrenOf(element));
    }
  };
  for (const { start, end } of piecesOf(text, 0, text.length, LONGEST_INLINE))
    look(inlineParser.parseInline(text.slice(start, end), start));
  return { covered, cut };
}

/** ##标题 without a space, the # behind a title, the line under it. */
export function headingMarkup(text: string): Stretch[] {
  const opening = /^\s*#{1,6}(?=[^\s#])/.exec(text);
  const closing = firstOf(opening ? AFTER_TIGHT_HEADING : AFTER_HEADING, text);
  return [
    ...(opening ? [[0, opening[0].length] as const] : []),
    ...(closing ? [[closing.index, text.length] as const] : []),
  ];
}

const COVERED: ReadonlySet<string> = new Set([
  'InlineCode',
  'Image',
  'LooseImage',
  'WikiEmbed',
  'Autolink',
  'URL',
  'Comment',
  'ProcessingInstruction',
  'Formula',
  'Shortcode',
  'Entity',
]);
/** Tags and space at the head of a paragraph, or behind the # of a heading: ### &emsp;一、总体要求. */
const BEFORE_WORDS = /^\s{0,3}(?:#{1,6}[ \t])?(?:\s|<[^<>]{0,60}>|&[#\w]{2,8};){0,20}$/;
/** What an indent of both kinds leaves behind its entities: &emsp;&emsp; 一、. */
const SPACES = /^[ \t\u3000]+/;
const LONGEST_SPACE = 8;
/** Space that is written out, as it indents the paragraphs of texts taken from web pages. */
const SPACE = /^&(?:ensp|emsp|thinsp|nbsp|#12288|#x3000|#160);$/i;
const CUT: ReadonlySet<string> = new Set(['FootnoteMark', 'Attributes', 'TaskMarker', 'Emoji', 'Directive']);
/** Tags that only change how a word looks. */
const FORMATTING = /^<\/?(?:a|b|i|u|s|em|strong|span|font|sub|sup|mark|small|big|ins|del|center|p|div|strike)\b/i;

const childrenOf = (element: Element): readonly Element[] =>
  (element as unknown as { readonly children?: readonly Element[] }).children ?? [];

/** [words](target): the words are judged. A pair of brackets without a target is the writer's own. */
function link(element: Element, text: string, cut: Stretch[], look: (elements: readonly Element[]) => void): void {
  const children = childrenOf(element);
  const named = (name: string): readonly Element[] => children.filter(({ type }) => inlineName(type) === name);
  const [opening, closing] = named('LinkMark');
  const [label] = named('LinkLabel');
  const isTargeted = named('URL').length > 0 || text.startsWith('](', closing?.from);
  if (opening && closing && (isTargeted || (label && !/[\u4e00-\u9fff]/.test(text.slice(label.from, label.to)))))
    cut.push([opening.from, opening.to], [closing.from, element.to]);
  look(children.filter(({ type }) => !PARTS_OF_LINK.has(inlineName(type))));
}

const NAME_OF_A_FILE = /[/\\#_.-]/;
const PARTS_OF_LINK: ReadonlySet<string> = new Set(['LinkMark', 'URL', 'LinkTitle', 'LinkLabel']);

/** [[page|words]], [[page]]. A name with what only files have in theirs is an address: [[制度/考勤办法-2026版]]. */
function wikilink({ from, to }: Element, text: string, covered: Stretch[], cut: Stretch[]): void {
  const bar = text.slice(from, to).indexOf('|');
  if (bar < 0 && NAME_OF_A_FILE.test(text.slice(from + 2, to - 2))) {
    covered.push([from, to]);
    return;
  }
  cut.push([from, bar < 0 ? from + 2 : from + bar + 1], [to - 2, to]);
}
