/** How pictures are written: ![words](target "title"), ![[file|300]], <img src=…>, {width=50%} behind them. */
import { allOf } from '../seek';

/** A picture where it is shown. */
export interface ImageMark {
  /** Address as written: a path, or where it lies on the web. */
  readonly target: string;
  /** What stands for it where it cannot be seen; may be empty. */
  readonly words: string;
  /** As written: 300, 300px, 50%, 8cm. */
  readonly width?: string;
}

const INLINE = /^!\[([^\]]*)\]\(\s*(?:<([^>]*)>|(\S(?:[^"]*\S)?))\s*(?:"[^"]*"\s*|'[^']*'\s*)?\)$/;
const BY_LABEL = /^!\[([^\]]*)\](?:\[([^\]]*)\])?$/;
/** Obsidian: ![图|300](图.png). */
const SIZED = /^(.*)\|(\d{1,5})(?:x\d{1,5})?$/;

/** The picture that Markdown's `written` shows; undefined where its target is named nowhere. */
export function imageOfMarkdown(written: string, targets: ReadonlyMap<string, string>): ImageMark | undefined {
  const inline = INLINE.exec(written);
  if (inline) return sized(inline[1] ?? '', inline[2] ?? inline[3] ?? '');
  const [, words = '', label] = BY_LABEL.exec(written) ?? [];
  const target = targets.get((label || words).toLowerCase());
  return target === undefined ? undefined : sized(words, target);
}

/** ![[file|300]]: the picture that a wiki's `written` shows. */
export function imageOfWiki(written: string): ImageMark {
  const [target = '', width] = written.slice(3, -2).split('|');
  return { target: target.trim(), words: '', ...(width && /^\d/.test(width) && { width: width.split('x')[0] }) };
}

/** The picture of an <img> tag; undefined where it has no src. */
export function imageOfTag(written: string): ImageMark | undefined {
  const value = (name: string): string | undefined => {
    for (const [, key, double, single, bare] of allOf(ATTRIBUTE, written))
      if (key?.toLowerCase() === name) return double ?? single ?? bare;
    return undefined;
  };
  const target = value('src');
  const width = value('width') ?? widthIn(value('style') ?? '');
  return target ? { target, words: value('alt') ?? '', ...(width && { width }) } : undefined;
}

const ATTRIBUTE = /\b([a-z]{1,12})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const WIDTH = /\bwidth\s*[=:]\s*["']?(\d{1,5}(?:\.\d{1,3})?\s*(?:%|px|cm|mm|in)?)/i;

/** The width that attributes or a style state. */
export const widthIn = (attributes: string): string | undefined => WIDTH.exec(attributes)?.[1];

function sized(words: string, target: string): ImageMark {
  const [, rest, width] = SIZED.exec(words) ?? [];
  return width === undefined ? { words, target } : { words: rest ?? '', target, width };
}
