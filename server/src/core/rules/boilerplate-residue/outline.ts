/** A table of contents that was copied with another text: its entries are not the headings of this one. */
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { firstOf, isIn } from '../../reading/seek';

const ORDINAL =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章节部分]{1,2}|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）、?|\d{1,2}[.、．])\s*/;
/** A longer table of contents is read so far. */
const MOST_ENTRIES = 60;
/** What a line says without its number, its dots and the number of its page. */
const nameOf = (line: string): string => line.replace(ORDINAL, '').replace(/[^\u4e00-\u9fff]+/g, '');

/** The line 目录 when half or more of its entries come back nowhere in the text. */
const OUTLINE = /^(?:目\s{0,4}录|提纲|大纲)[：:]?$/;

export function* outlines(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of report.paragraphs.slice(0, 20)) {
    if (!isIn(OUTLINE, paragraph.reading.text)) continue;
    const { entries, end } = entriesAfter(report, paragraph.index + 1);
    const rest = report.paragraphs.slice(end);
    if (entries.length < 3 || rest.length < 4) return;
    const heads = new Set(rest.map(({ reading }) => nameOf(reading.text.slice(0, 80))));
    const lost = entries.filter(
      (name) => ![...heads].some((head) => head.startsWith(name) || (head.length > 3 && name.startsWith(head))),
    );
    if (lost.length * 2 <= entries.length) return;
    yield {
      span: paragraph.span,
      severity: 'information',
      message: context.say(
        `目录列了${entries.length}项，其中${lost.length}项在正文里没有（如“${lost[0]}”），疑是别的文稿的目录；请删去或按本文标题重列。`,
        `${lost.length} of the ${entries.length} entries stand nowhere in the text (“${lost[0]}”): the contents of another draft? Delete them or list this draft’s headings.`,
      ),
    };
    return;
  }
}

/** 第一章发展基础1第一节现实基础1, 一、总体要求二、基本原则: another number inside the line. */
const RUN_TOGETHER =
  /[^第]{3}(?:第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,2}、[^、]|（[一二三四五六七八九十]{1,2}）)/;

/** The entries of a table of contents that begins at paragraph `from`, and where it ends. */
function entriesAfter({ paragraphs }: Report, from: number): { readonly entries: string[]; readonly end: number } {
  const entries: string[] = [];
  let opening: string | undefined;
  let end = from;
  for (const { reading } of paragraphs.slice(from, from + MOST_ENTRIES)) {
    const { text } = reading;
    const ordinal = firstOf(ORDINAL, text)?.[0];
    // A copy may run its lines together: what is listed there is not known line by line.
    if (
      ordinal === undefined ||
      text.length > 60 ||
      isIn(RUN_TOGETHER, text) ||
      /[。；]/.test(text) ||
      entries.includes(nameOf(text))
    )
      break;
    // The second 一、 opens the text itself.
    if (ordinal === opening && entries.length > 1) break;
    opening ??= ordinal;
    entries.push(nameOf(text));
    end++;
  }
  return { entries, end };
}
