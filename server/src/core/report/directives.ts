/**
 * What a writer says to the checker inside a draft: `<!-- bizheng-disable-line 标点符号 -- 原文如此 -->` and its kin, and
 * `bizheng-disable:` in front matter. Rules are named by id or by their Chinese or English title; behind `--` stands why.
 */
import { type Span, span } from '../text/span';
import type { Report } from './report';
import { allOf, eachOf } from '../reading/seek';

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'whole';

export interface Directive {
  readonly kind: DirectiveKind;
  /** The comment, or the line of front matter. */
  readonly span: Span;
  /** The rules it names, as written; none means all. */
  readonly names: readonly Named[];
}

/** A name in a directive, in its place. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

const COMMENT = /<!--\s{0,20}bizheng-(disable-next-line|disable-line|disable|enable)(\s[^>]{0,400}?)-->/g;
/** From here on the writer gives a reason: -- 原文如此. */
const REASON = /\s--(?!>)|——/;
const IN_FRONT_MATTER =
  /^([ \t]{0,8}bizheng-disable[ \t]{0,8}[:：])([^\r\n]{0,400}(?:(?:\r\n|\n|\r)[ \t]{0,8}-[ \t][^\r\n]{0,200}){0,40})/m;

/** The directives of `report`, in order. */
export function directivesOf(report: Report): readonly Directive[] {
  return report.derive(readDirectives);
}

function readDirectives({ text, frontMatter }: Report): readonly Directive[] {
  const directives: Directive[] = [];
  if (frontMatter?.values.has('bizheng-disable')) {
    const [whole = '', lead = '', list = ''] = IN_FRONT_MATTER.exec(text.slice(0, frontMatter.span.end)) ?? [];
    const start = text.indexOf(whole);
    if (whole !== '')
      directives.push({
        kind: 'whole',
        span: span(start, start + whole.length),
        names: namesIn(list, start + lead.length),
      });
  }
  if (!text.includes('<!--')) return directives;
  for (const { 0: whole, 1: kind, 2: said = '', index } of allOf(COMMENT, text)) {
    const list = said.slice(0, REASON.exec(said)?.index ?? said.length);
    const from = index + whole.length - '-->'.length - said.length;
    directives.push({
      kind: kind as DirectiveKind,
      span: span(index, index + whole.length),
      names: namesIn(list, from),
    });
  }
  return directives;
}

/** The names in `list`, which stands at offset `from`; marks of YAML lists and quotes do not belong to them. */
function namesIn(list: string, from: number): Named[] {
  return eachOf(/[^\s,，、[\]"']+/g, list)
    .filter(({ 0: name }) => name !== '-')
    .map(({ 0: name, index }) => ({ name, span: span(from + index, from + index + name.length) }));
}
