/** The title of a draft: its first line that is not letterhead, with the lines it wraps over. */
import { span } from '../text/span';
import type { Paragraph, Title } from './report';

const LETTERHEAD =
  /^(?:\d{6}|(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|.{1,28}文件|签发人[：:].*|[\u4e00-\u9fff]{1,12}[〔\[（【](?:19|20)\d{2}[〕\]）】]第?\d+号)$/;
const NO_TITLE = /[。！？；：，]$|[。；]/;
const LONGEST = 60;

/** The title of `paragraphs`, or undefined when the draft starts with body text. */
export function titleOf(paragraphs: readonly Paragraph[]): Title | undefined {
  let at = 0;
  while (at < paragraphs.length && isSkipped(paragraphs[at]!)) at++;
  const first = paragraphs[at];
  if (!first || first.kind === 'row' || first.kind === 'item' || first.kind === 'quote') return undefined;
  let text = first.reading.text;
  if (text.length > LONGEST || text === '' || first.reading.ordinal || (first.kind !== 'heading' && NO_TITLE.test(text))) return undefined;
  let end = at + 1;
  // 关于…… / ……情况的报告: a title broken over lines goes on while the joined text stays short and unpunctuated.
  while (end < paragraphs.length && end < at + 3 && first.kind !== 'heading') {
    const next = paragraphs[end]!;
    const more = next.reading.text;
    const broken = /^(?:关于|在|中共|\S{2,20}关于)/.test(text) && !ENDS_TITLE.test(text);
    if (!broken || next.kind !== 'prose' || next.reading.ordinal || NO_TITLE.test(more) || text.length + more.length > LONGEST) break;
    text += more;
    end++;
  }
  const last = paragraphs[end - 1]!;
  const start = first.span.start + first.reading.toRaw(0);
  return { text, span: span(start, last.span.start + last.reading.span(0, last.reading.text.length).end), paragraphs: [at, end] };
}

const ENDS_TITLE =
  /(?:报告|请示|批复|通知|通报|意见|决定|决议|公告|通告|函|纪要|总结|计划|方案|汇报|简报|要点|规划|材料|讲话|倡议书|办法|规定|情况)(?:[（(].*[）)])?$/;

function isSkipped(paragraph: Paragraph): boolean {
  return paragraph.kind === 'front-matter' || paragraph.kind === 'code' || LETTERHEAD.test(paragraph.reading.text);
}
