/** The title of a draft: its first line that is not letterhead, with the lines it wraps over and its subtitle. */
import { span } from '../text/span';
import type { FrontMatter, Paragraph, Title } from './report';

const LETTERHEAD =
  /^(?:\d{6}|(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|.{1,28}文件|签发人[：:].*|[\u4e00-\u9fff]{1,12}[〔[（【](?:19|20)\d{2}[〕\]）】]第?\d+号|第?\s*\d{1,4}\s*期|内部(?:资料|文件).{0,10})$/;
/** Headings of a web collection that stand where a title would: 第3篇, 【篇二】, 篇一. */
const MARKER = /^【?(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})】?[：:。]?$/;
const NO_TITLE = /[。！？；：，]$|[。；]/;
/** Lines that stand under a title, or open a record: a date of adoption in brackets, a serial number, 时间：…… */
const BELOW_TITLE =
  /^（.*）$|^第\s*[\d〇一二三四五六七八九十百]{1,5}\s*号$|^(?:会议|活动|培训)?(?:名称|时间|地点|主持人?|出席(?:人员)?|议题)：/;
const LONGEST = 60;
const SUBTITLE = /^(?:——|--|—|－－)\s*(?=\S)/;
const ENDS_TITLE =
  /(?:报告|请示|批复|通知|通报|意见|决定|决议|公告|通告|函|纪要|总结|计划|方案|汇报|简报|要点|规划|材料|讲话|倡议书|办法|规定|情况)(?:[（(].*[）)])?$/;
/** How many lines may stand above the title: letterhead, secrecy, urgency, signer, number. */
const MOST_SKIPPED = 8;

/**
 * The title of `paragraphs`, or undefined when the draft starts with body text. A front-matter `title:` counts when the
 * text itself has no line that looks like a title.
 */
export function titleOf(paragraphs: readonly Paragraph[], frontMatter?: FrontMatter): Title | undefined {
  const named = frontMatter && fromFrontMatter(paragraphs[0]!, frontMatter);
  const written = fromText(paragraphs);
  if (!named) return written;
  const looksRight =
    written && (paragraphs[written.paragraphs[0]]!.kind === 'heading' || ENDS_TITLE.test(written.text));
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
  let at = 0;
  while (at < paragraphs.length && at < MOST_SKIPPED && isSkipped(paragraphs[at]!)) at++;
  const first = paragraphs[at];
  if (!first || first.kind === 'row' || first.kind === 'item' || first.kind === 'quote' || first.kind === 'code')
    return undefined;
  let text = first.reading.text;
  if (text.length > LONGEST || text === '' || !/[\u4e00-\u9fff]/.test(text)) return undefined;
  if (first.reading.ordinal || BELOW_TITLE.test(text) || (first.kind !== 'heading' && NO_TITLE.test(text)))
    return undefined;
  let end = at + 1;
  // 关于…… / ……情况的报告: a title broken over lines goes on while the joined text stays short and unpunctuated.
  while (end < paragraphs.length && end < at + 4 && first.kind !== 'heading') {
    const next = paragraphs[end]!;
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
    end++;
  }
  const last = paragraphs[end - 1]!;
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
