/** The lines of a block of Markdown as paragraphs: which line goes on with the one before, and what a line is. */
import { Lines } from '../../text/lines';
import { type Span, span } from '../../text/span';
import { type Block, isBlank, isRow, type ParagraphKind } from '../paragraphs';

/** Takes the next block in order. */
export type Take = (block: Block) => void;

/** What the first line of a leaf is, and what the others are when they show nothing by themselves. */
export interface Opening {
  readonly first: ParagraphKind;
  readonly others: ParagraphKind;
  /** It stands in an item of a list, under which its lines are indented: an indent opens no paragraph there. */
  readonly isSetIn?: true;
}

/** A line that opens a paragraph of its own whatever stands above it: an indent, written out or not, a tag, or an ordinal. */
const OPENS = new RegExp(
  [
    String.raw`^[\u3000 ]{2}`,
    String.raw`^(?:&e[mn]sp;|&nbsp;|<(?:p|div|li)\b)`,
    '^[①-⑳]',
    String.raw`^[（(]?(?:[一二三四五六七八九十\d]{1,3}[、.．）)]|[A-Za-z][）)])`,
    '^第[一二三四五六七八九十]+[章节部条]',
  ].join('|'),
);
const CLOSES = /[。！？；：…!?;:”」）)]["”'’]?[ \t]*$/;
const HARD_BREAK = / {2}$|\\$|>\s*$/;
/** A wrapped line is a long one; shorter lines are titles, signatures and lists of names. */
const WRAPPED_AT_LEAST = 18;

/** The words for an image, its address, or its attributes (Pandoc wraps them) go on in the next line. */
const LONGEST_IMAGE = 900;
const IN_IMAGE = /!\[(?:[^\]]{0,300}|[^\]]{0,300}\]\([^)]{0,300}|[^\]]{0,300}\]\([^)]{0,300}\)\{[^}]{0,300})$/;

/** Hands on the lines of `whole`, those put together that were wrapped. */
export function lines(source: string, whole: Span, { first, others, isSetIn }: Opening, take: Take): void {
  const feed = source.indexOf('\n', whole.start);
  if (feed < 0 || feed >= whole.end) {
    const only = source.slice(whole.start, whole.end);
    if (!isBlank(only)) take({ kind: kindOfLine(only, first), span: whole });
    return;
  }
  const content = source.slice(whole.start, whole.end);
  const reader = new Lines(content);
  const holdsImage = content.includes('![');
  let open: { kind: ParagraphKind; start: number; end: number } | undefined;
  let above = '';
  let expected = first;
  const close = (): void => {
    if (open) take({ kind: open.kind, span: span(whole.start + open.start, whole.start + open.end) });
    open = undefined;
  };
  for (let line = reader.next(); line; line = reader.next()) {
    const text = content.slice(line.start, line.end);
    const kind = isBlank(text) ? undefined : kindOfLine(text, expected);
    const inImage =
      holdsImage &&
      open !== undefined &&
      IN_IMAGE.test(content.slice(Math.max(open.start, open.end - LONGEST_IMAGE), open.end));
    if (open && kind !== undefined && (inImage || goesOn(open.kind, kind, above, text, isSetIn))) open.end = line.end;
    else {
      close();
      if (kind !== undefined) open = { kind, start: line.start, end: line.end };
    }
    above = text;
    expected = others;
  }
  close();
}

/** Whether `content` is the rest of the paragraph whose last line is `above`. */
function goesOn(
  open: ParagraphKind,
  kind: ParagraphKind,
  above: string,
  content: string,
  isSetIn: boolean | undefined,
): boolean {
  if (open === 'heading' || open === 'row' || open === 'code') return false;
  if (kind !== 'prose' && !(kind === 'quote' && open === 'quote')) return false;
  if (above.length < WRAPPED_AT_LEAST || CLOSES.test(above) || HARD_BREAK.test(above) || isBold(above)) return false;
  // Its writer's own two wide spaces open one there, too.
  return !OPENS.test(content.trimStart()) && !OPENS.test(isSetIn ? content.replace(/^[ \t]+/, '') : content);
}

/** **三、工作安排**: a line that is bold from end to end heads what stands below. */
const isBold = (line: string): boolean => line.includes('**') && BOLD_LINE.test(line);
const BOLD_LINE = /^\s*\*\*[^*]+\*\*\s*$/;

/** What is markup by the line it stands on: no words of it are judged. */
const MARKUP = new RegExp(
  [
    // A fence of Pandoc's divs; the heads of admonitions, tabs and blocks: !!! note "标题", ??? tip, === "标题", /// details | 标题, @tab 标题.
    String.raw`^[ \t]*(?::{3,}|(?:!{3}|\?{3})\+?[ \t]*[a-zA-Z]|={3}[!+]*[ \t]+["“']|/{3,}(?:[ \t]+[a-z]|[ \t]*$)|@tab\b`,
    // What stands for another text or for attributes: --8<-- "a.md", {: .note }, [TOC], .. note::, @import "a.md", ::card{title="标题"}.
    String.raw`-{1,3}8<-{1,3}|\{:[^{}\n]*\}\s*$|\[\[?_?TOC_?\]?\]\s*$|\.\. [a-z][\w-]*::|@import[ \t]+["“]|:{1,2}[a-z][\w-]*(?:\[[^\]\n]*\])?\{[^{}\n]*\}\s*$`,
    // A grid of Pandoc's tables.
    String.raw`\+[-=+:]{3,}\+\s*$`,
    // The target of a link.
    String.raw`\[[^\]^\n]{1,80}\]:[ \t]+(?:<|#|https?:|\.{0,2}\/|[\w./-]{1,80}\.[a-z]{2,4}\b))`,
  ].join('|'),
);
/**
 * ##工作情况 without the space, ##2、打算 or ##工作情况##: Markdown takes it for text, its writer does not. #工作 #总结, #工作# are
 * tags, #12 is an issue.
 */
const TIGHT_HEADING = /^ {0,3}#{1,6}(?![#!\s]|\d(?!\d?[、.．]))[^#。；，]{2,40}(?:#{2,6}\s*)?$/;

function kindOfLine(content: string, expected: ParagraphKind): ParagraphKind {
  if (expected === 'row') return 'row';
  if (MARKUP.test(content)) return 'code';
  if (expected === 'quote') return 'quote';
  if (isRow(content)) return 'row';
  return TIGHT_HEADING.test(content) && /[\u4e00-\u9fff]/.test(content) ? 'heading' : expected;
}
