/** The title of a draft: its first line that is not letterhead, with the lines it wraps over and its subtitle. */
import { anyOf } from '../norms/lexicon';
import { FIELDS_OF_A_MEETING, OCCASIONS_OF_A_FIELD } from '../norms/words/meeting-fields';
import { DEGREES_OF_SECRECY, DEGREES_OF_URGENCY, LAST_WORDS_OF_A_TITLE } from '../norms/words/titles';
import { span } from '../text/span';
import { documentNumber } from './document-number';
import type { FrontMatter, Paragraph, Title } from './report';

const NUMBER = documentNumber(String.raw`[\u4e00-\u9fff]{1,12}`, String.raw`(?:19|20)\d{2}`, String.raw`\d+`);
/**
 * Lines above a title, and lines of a newsletter: number of the copy, secrecy, urgency, name, signer, number, issue.
 */
const LETTERHEAD_LINES = [
  String.raw`\d{6}`,
  `${anyOf(DEGREES_OF_SECRECY)}(?:★.*)?`,
  anyOf(DEGREES_OF_URGENCY),
  '.{1,28}文件',
  '签发人[：:].*',
  NUMBER,
  String.raw`第?\s*\d{1,4}\s*期`,
  '内部(?:资料|文件).{0,10}',
];
const LETTERHEAD = new RegExp(`^(?:${LETTERHEAD_LINES.join('|')})$`);
/** Headings of a web collection that stand where a title would: 第3篇, 【篇二】, 篇一. */
const MARKER = /^【?(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})】?[：:。]?$/;
const NO_TITLE = /[。！？；：，]$|[。；]/;
/** Lines that stand under a title, or open a record: a date of adoption in brackets, a serial number, 时间：…… */
const BELOW_TITLE = new RegExp(
  String.raw`^（.*）$|^第\s*[\d〇一二三四五六七八九十百]{1,5}\s*号$|` +
    `^${anyOf(OCCASIONS_OF_A_FIELD)}?${anyOf(FIELDS_OF_A_MEETING)}：`,
);
const LONGEST = 60;
const SUBTITLE = /^(?:——|--|—|－－)\s*(?=\S)/;
const ENDS_TITLE = new RegExp(String.raw`${anyOf(LAST_WORDS_OF_A_TITLE)}(?:[（(].*[）)])?$`);
/** How many lines may stand above the title: letterhead, secrecy, urgency, signer, number. */
const MOST_SKIPPED = 8;

/**
 * The title of `paragraphs`, or undefined when the draft starts with body text. A front-matter `title:` counts when the
 * text itself has no line that looks like a title.
 */
export function titleOf(paragraphs: readonly Paragraph[], frontMatter?: FrontMatter): Title | undefined {
  const [first] = paragraphs;
  const named = first && frontMatter && fromFrontMatter(first, frontMatter);
  const written = fromText(paragraphs);
  if (!named) return written;
  const looksRight =
    written && (paragraphs[written.paragraphs[0]]?.kind === 'heading' || ENDS_TITLE.test(written.text));
  return looksRight ? written : named;
}

function fromFrontMatter(first: Paragraph, frontMatter: FrontMatter): Title | undefined {
  const text = frontMatter.values.get('title') ?? frontMatter.values.get('标题');
  if (!text) return undefined;
  const at = first.reading.original.indexOf(text);
  const start = first.span.start + Math.max(0, at);
  return {
    text,
    span: span(start, at < 0 ? first.span.end : start + text.length),
    paragraphs: [first.index, first.index + 1],
  };
}

function fromText(paragraphs: readonly Paragraph[]): Title | undefined {
  const at = paragraphs.findIndex((paragraph, i) => i >= MOST_SKIPPED || !isSkipped(paragraph));
  const first = paragraphs[at];
  if (!first || first.kind === 'row' || first.kind === 'item' || first.kind === 'quote' || first.kind === 'code')
    return undefined;
  let text = first.reading.text;
  if (text.length > LONGEST || text === '' || !/[\u4e00-\u9fff]/.test(text)) return undefined;
  if (first.reading.ordinal || BELOW_TITLE.test(text) || (first.kind !== 'heading' && NO_TITLE.test(text)))
    return undefined;
  let last = first;
  let end = at + 1;
  // 关于…… / ……情况的报告: a title broken over lines goes on while the joined text stays short and unpunctuated.
  for (const next of first.kind === 'heading' ? [] : paragraphs.slice(at + 1, at + 4)) {
    const more = next.reading.text;
    const broken =
      !ENDS_TITLE.test(text) &&
      (/^关于/.test(more) || (/关于|^在|^中共/.test(text) && (/关于/.test(text) || ENDS_TITLE.test(more))));
    if (
      !broken ||
      next.kind !== 'prose' ||
      next.reading.ordinal ||
      NO_TITLE.test(more) ||
      SUBTITLE.test(more) ||
      text.length + more.length > LONGEST
    )
      break;
    text += more;
    last = next;
    end++;
  }
  const start = first.span.start + first.reading.toRaw(0);
  const stop = last.span.start + last.reading.span(0, last.reading.text.length).end;
  const below = paragraphs[end]?.reading.text ?? '';
  const subtitle = SUBTITLE.test(below) && below.length <= LONGEST + 4 ? below.replace(SUBTITLE, '') : undefined;
  return { text, ...(subtitle && { subtitle }), span: span(start, stop), paragraphs: [at, subtitle ? end + 1 : end] };
}

function isSkipped(paragraph: Paragraph): boolean {
  const { text } = paragraph.reading;
  // A comment line (a directive, a note to oneself) is covered text: nothing of it is a title.
  return paragraph.kind === 'front-matter' || LETTERHEAD.test(text) || MARKER.test(text) || /^[\ufffc\s]*$/.test(text);
}
