/** A table of contents that was copied with another text: its entries are not the headings of this one. */
import type { Reading } from '../../reading/reading';
import type { Paragraph, Report } from '../../report/report';
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
    const heads = new Set(rest.map(({ reading }) => nameOf(reading.text.slice(0, LONGEST_HEAD))));
    const numbered = namesByNumber(rest);
    const lost = entries.filter(
      ({ name, paragraph: { reading } }) =>
        !numbered.get(numberOf(reading))?.some((head) => isShortFor(name, head)) &&
        ![...heads].some((head) => head.startsWith(name) || (head.length > 3 && name.startsWith(head))),
    );
    if (lost.length * 2 <= entries.length) {
      yield* renamed(entries, lost, report, context);
      yield* renumbered(entries, rest, report, context);
      return;
    }
    yield {
      span: paragraph.span,
      severity: 'information',
      message: context.say(
        `目录列了${entries.length}项，其中${lost.length}项在正文里没有（如“${lost[0]?.name}”），疑是别的文稿的目录；请删去或按本文标题重列。`,
        `${lost.length} of the ${entries.length} entries stand nowhere in the text (“${lost[0]?.name}”): the contents of another draft? Delete them or list this draft’s headings.`,
      ),
    };
    return;
  }
}

const numberOf = ({ ordinal }: Reading): string => (ordinal ? `${ordinal.style}${ordinal.value}` : '');

/** What the lines below are called, by their number. */
function namesByNumber(rest: readonly Paragraph[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { reading } of rest) {
    const number = numberOf(reading);
    if (number === '') continue;
    const name = nameOf(reading.text.slice(0, LONGEST_HEAD));
    const same = names.get(number);
    if (same) same.push(name);
    else names.set(number, [name]);
  }
  return names;
}

/** 面临形势 for 面临的新形势: most characters of an entry stand in the heading of its number, in their order. */
function isShortFor(entry: string, heading: string): boolean {
  let [at, found] = [0, 0];
  for (const character of entry) {
    const next = heading.indexOf(character, at);
    if (next < 0) continue;
    found++;
    at = next + 1;
  }
  return found * 4 >= entry.length * 3;
}

/** 第一章发展基础1第一节现实基础1, 一、总体要求二、基本原则: another number inside the line. */
const RUN_TOGETHER =
  /[^第]{3}(?:第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,2}、[^、]|（[一二三四五六七八九十]{1,2}）)/;

interface Entry {
  readonly name: string;
  readonly paragraph: Paragraph;
}

/** So many entries of a table of contents that fits are told each; a main part that is gone is the affair of missing-section. */
const MOST_RENAMED = 4;

/** The few entries of the draft's own table of contents that no heading below bears: it was changed, and its entry was not. */
function* renamed(
  entries: readonly Entry[],
  lost: readonly Entry[],
  report: Report,
  { say }: RuleContext,
): Iterable<RuleFinding> {
  const main = entries[0]?.paragraph.reading.ordinal?.style;
  if (lost.length > MOST_RENAMED || !CONTENTS.test(titleOf(entries, report))) return;
  for (const { name, paragraph } of lost)
    if (paragraph.reading.ordinal?.style !== main)
      yield {
        span: paragraph.span,
        severity: 'information',
        message: say(
          `目录里的“${name}”，正文里没有这个标题：正文改过标题就同步改目录，漏写了就补上。`,
          `No heading in the text is called “${name}”, as its table of contents says: bring the two together.`,
        ),
      };
}

/** The few entries whose heading below bears another number: a part came in before it, and the contents do not have it. */
function* renumbered(
  entries: readonly Entry[],
  rest: readonly Paragraph[],
  report: Report,
  { say }: RuleContext,
): Iterable<RuleFinding> {
  if (!CONTENTS.test(titleOf(entries, report))) return;
  const byName = new Map<string, Paragraph[]>();
  for (const paragraph of rest) {
    const name = headOf(paragraph);
    if (name === '') continue;
    const same = byName.get(name);
    if (same) same.push(paragraph);
    else byName.set(name, [paragraph]);
  }
  const moved = entries.flatMap(({ name, paragraph }) => {
    const own = paragraph.reading.ordinal;
    const heads = (byName.get(name) ?? []).filter(({ reading }) => reading.ordinal?.style === own?.style);
    const [head] = heads;
    return own && head && heads.every(({ reading }) => reading.ordinal?.value !== own.value)
      ? [{ name, paragraph, head }]
      : [];
  });
  if (moved.length > MOST_RENAMED) return;
  for (const { name, paragraph, head } of moved)
    yield {
      span: paragraph.span,
      severity: 'information',
      message: say(
        `目录里“${name}”是第${paragraph.reading.ordinal?.value}项，正文里是第${head.reading.ordinal?.value}项：核对目录是否漏了一项。`,
        `“${name}” is number ${paragraph.reading.ordinal?.value} in the contents and ${head.reading.ordinal?.value} in the text: see whether an entry is missing.`,
      ),
      related: [{ span: head.span, message: say('正文里的标题', 'The heading in the text') }],
    };
}
const LONGEST_HEAD = 80;

/** The name of a numbered heading, without what is noted behind it: 7、进度表（共80人）. */
function headOf({ reading: { text, ordinal } }: Paragraph): string {
  if (!ordinal) return '';
  const [head = ''] = text.slice(ordinal.length, LONGEST_HEAD).split(/[（：]/, 1);
  return nameOf(head);
}
const CONTENTS = /^目\s{0,4}录/;
const titleOf = ([first]: readonly Entry[], { paragraphs }: Report): string =>
  paragraphs[(first?.paragraph.index ?? 0) - 1]?.reading.text ?? '';

/** The entries of a table of contents that begins at paragraph `from`, and where it ends. */
function entriesAfter({ paragraphs }: Report, from: number): { readonly entries: Entry[]; readonly end: number } {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let opening: string | undefined;
  let end = from;
  for (const paragraph of paragraphs.slice(from, from + MOST_ENTRIES)) {
    const { text } = paragraph.reading;
    const name = nameOf(text);
    const ordinal = firstOf(ORDINAL, text)?.[0];
    // A copy may run its lines together: what is listed there is not known line by line.
    if (ordinal === undefined || text.length > 60 || isIn(RUN_TOGETHER, text) || /[。；]/.test(text) || seen.has(name))
      break;
    // The second 一、 opens the text itself.
    if (ordinal === opening && entries.length > 1) break;
    opening ??= ordinal;
    entries.push({ name, paragraph });
    seen.add(name);
    end++;
  }
  return { entries, end };
}
