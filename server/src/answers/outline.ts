/** How a draft is built: its title and sections, each before those inside it. */
import { GENRES, type OutlineSymbol, outlineSymbols } from '../core/index';
import { type Answer, type Judged, type Kind, kindOf, leftOut, MOST, quoted, sayer } from './judged';

export interface ToldPart {
  readonly name: string;
  /** First words under it; empty where sections follow at once. */
  readonly detail: string;
  /** 0 the outermost. */
  readonly depth: number;
  readonly line: number;
  /** The last line that belongs to it. */
  readonly endLine: number;
}

export interface Outlined {
  readonly kind: Kind | null;
  /** The title; empty when the draft has none. */
  readonly title: string;
  readonly lines: number;
  /** Characters, in UTF-16 units. */
  readonly length: number;
  readonly parts: readonly ToldPart[];
  readonly omitted: number;
}

/** The outline of `judged`. */
export function outlineAnswer(judged: Judged): Answer<Outlined> {
  const { report, lines, locale } = judged;
  const all = outlineSymbols(report).flatMap((symbol) => flat(judged, symbol, 0));
  const parts = all.slice(0, MOST);
  const data: Outlined = {
    kind: kindOf(judged, GENRES),
    title: report.title ? quoted(judged, report.title.span).quote : '',
    lines: lines.lineCount,
    length: report.text.length,
    parts,
    omitted: all.length - parts.length,
  };
  const say = sayer(locale);
  const head = [
    data.title ? say(`标题：${data.title}。`, `Title: ${data.title}. `) : say('没有标题。', 'No title. '),
    data.kind ? say(`文种：${data.kind.name}。`, `Kind: ${data.kind.name}.`) : say('文种不明。', 'Kind not known.'),
  ].join('');
  const body = parts.map(({ name, detail, depth, line, endLine }) => {
    const where = say(`第 ${line}—${endLine} 行`, `lines ${line}–${endLine}`);
    return `${'  '.repeat(depth)}- ${name} ${say(`（${where}）`, `(${where})`)}${detail && ` ${detail}`}`;
  });
  return { data, text: [head, ...body, ...leftOut(data.omitted, locale)].join('\n') };
}

function flat(judged: Judged, symbol: OutlineSymbol, depth: number): ToldPart[] {
  const { name, detail, span, children } = symbol;
  const { lines } = judged;
  const part: ToldPart = {
    name,
    detail,
    depth,
    line: lines.positionAt(span.start).line + 1,
    endLine: lines.positionAt(Math.max(span.start, span.end - 1)).line + 1,
  };
  return [part, ...children.flatMap((child) => flat(judged, child, depth + 1))];
}
