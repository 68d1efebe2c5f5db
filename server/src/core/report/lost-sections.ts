/**
 * Places among the main headings where the draft itself shows that a section is gone, whatever kind of document it is:
 * numbers that # bear without a mark skip, labels of the sections below run ahead, a table of contents or the opening
 * names what does not follow.
 */
import { headingsUnder } from './headings-under';
import { fromAgenda, fromGuide, fromOpening } from './lost-announced';
import { anyOf } from '../norms/lexicon';
import { VERBS_THAT_SEND_ELSEWHERE } from '../norms/words/listing-parts';
import { decimalLabelOf } from '../reading/decimal-labels';
import { type Ordinal, type OrdinalStyle, ordinalValue } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { isSubsequence } from '../text/subsequence';
import { bareName, isContents, isEntry, LONGEST_ENTRY } from './contents';
import { paragraphsWith } from './paragraphs-with';
import { type Heading, type Paragraph, paragraphAt, type Report } from './report';
import { type Sections, sectionsOf } from './sections';
import { skippedLabels } from './spoken-labels';
import { firstOf } from '../reading/seek';

/**
 * `labels`: numbers of headings without a mark skip. `below`: labels below run ahead. `contents`, `opening`, `guide`, `agenda`: they name it.
 * `cited`: words send the reader there.
 */
export interface LostSection {
  readonly kind: 'labels' | 'below' | 'contents' | 'opening' | 'guide' | 'agenda' | 'cited';
  /** Which of the main headings it goes before; their count when it goes last. */
  readonly place: number;
  /** Where it shows, and what stands there. */
  readonly at: Span;
  readonly words: string;
  /** What it was called, where the draft says so. */
  readonly name?: string;
  /** The label that it bore, where only labels without a mark show it: 4, 第四页. */
  readonly label?: string;
  /** What parts such a label from a name. */
  readonly parting?: string;
  /** Where the labels run ahead, if that shows it. */
  readonly ahead?: readonly Span[];
  /** The body speaks of it in passing, or has a heading at its place that may be it under another name. */
  readonly isDoubtful?: boolean;
}

/** Fewer sections, or fewer entries that are found again, show no order. */
const FEWEST = 3;
/** A draft made from a list in earnest has nearly all of it. */
const LARGEST_SHARE_LOST = 0.34;

/** The sections that `report` shows to be lost, in their order; each place is told once. */
export function lostSections(report: Report): readonly LostSection[] {
  return report.derive(readLost);
}

function readLost(report: Report): LostSection[] {
  const sections = report.derive(sectionsOf);
  const lost = [
    ...fromContents(report, sections),
    ...fromOpening(report, sections),
    ...fromGuide(report, sections),
    ...fromAgenda(report, sections),
    ...fromLabels(report, sections),
    ...fromSpokenLabels(sections),
    ...fromBelow(report, sections),
    ...fromCitation(report, sections),
  ];
  const places = new Set<number>();
  return lost.filter(({ place }) => !places.has(place) && places.add(place));
}

/** # 1引言, # 2 前提: a number that runs into the heading's words. 5G技术 and 2024年 bear none. */
const BARE_NUMBER = /^(\d{1,2})\s{0,3}(?=[\u4e00-\u9fff《“（])/;

const bareNumberOf = ({ text }: Heading): number | undefined => {
  const number = firstOf(BARE_NUMBER, text)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The main headings from the first that bears a bare number to the last: 摘要 before them and 附录 behind have none. */
function bareNumbered(main: readonly Heading[]): { readonly from: number; readonly numbers: readonly number[] } {
  const none = { from: 0, numbers: [] };
  if (main.some(({ ordinal, by }) => ordinal !== undefined || by !== 'markdown')) return none;
  const numbers: number[] = [];
  let from = 0;
  for (const [place, heading] of main.entries()) {
    const number = bareNumberOf(heading);
    if (number === undefined) continue;
    if (numbers.length === 0) from = place;
    // One between them that bears none may be the one that is sought.
    else if (place > from + numbers.length) return none;
    numbers.push(number);
  }
  return { from, numbers };
}

/** The one number that is left out of the bare numbers of the main headings. */
function* fromLabels({ title }: Report, { main: all }: Sections): Generator<LostSection> {
  const { from, numbers } = bareNumbered(all);
  const main = all.slice(from);
  // A file that opens with # 1引言 has no other title.
  if (numbers.length < FEWEST) return;
  const first = title && firstOf(BARE_NUMBER, title.text)?.[1] === '1' ? 2 : 1;
  const [opening] = main;
  // # 2 前提, # 3 方法, # 4 结果: the first is gone.
  if (opening && title && first === 1 && numbers[0] === 2 && numbers.every((number, i) => number === i + 2))
    yield { kind: 'labels', place: from, at: opening.title, words: '2', label: '1' };
  if (numbers[0] !== first) return;
  const skips = numbers.flatMap((number, i) => (i > 0 && number !== (numbers[i - 1] ?? 0) + 1 ? [i] : []));
  const [place] = skips;
  const heading = place === undefined ? undefined : main[place];
  if (skips.length !== 1 || place === undefined || !heading) return;
  const number = (numbers[place - 1] ?? 0) + 1;
  if (numbers[place] !== number + 1) return;
  yield { kind: 'labels', place: from + place, at: heading.title, words: String(number + 1), label: String(number) };
}

/** 第8页 and then 第10页, P8 and then P10. */
function* fromSpokenLabels({ main }: Sections): Generator<LostSection> {
  for (const { place, label, parting, shownBy } of skippedLabels(main)) {
    const heading = main[place];
    if (heading) yield { kind: 'labels', place, at: heading.title, words: shownBy, label, parting };
  }
}

/** Numbers of main headings that labels below go with. */
const LABELLED: ReadonlySet<string | undefined> = new Set<OrdinalStyle>(['han', 'part', 'arabic']);

/** 三、 with 4.1 under it, where 一、 has 1.1: the headings were numbered anew, and what stands below was not. */
function* fromBelow(report: Report, { main }: Sections): Generator<LostSection> {
  const numbered = main.filter(({ ordinal }) => ordinal !== undefined);
  const first = numbered[0]?.ordinal?.style;
  const isInOrder = numbered.every(({ ordinal }, i) => ordinal?.style === first && ordinal?.value === i + 1);
  if (!LABELLED.has(first) || !isInOrder) return;
  const labelled = numbered.flatMap((heading) => {
    const below = firstLabel(report, heading);
    return below
      ? [{ place: main.indexOf(heading), ...below, ahead: below.number - (heading.ordinal?.value ?? 0) }]
      : [];
  });
  const at = labelled.findIndex(({ ahead }) => ahead !== 0);
  const [shown, next] = at < 0 ? [] : labelled.slice(at);
  if (!shown || labelled.length < 2 || labelled.slice(at).some(({ ahead }) => ahead !== 1)) return;
  // Where nothing agrees before it, one label alone may be the wrong one.
  if (at === 0 && shown.place > 0 && !next) return;
  const ahead = labelled.slice(at).map((label) => label.at);
  yield { kind: 'below', place: shown.place, at: shown.at, words: shown.words, ahead };
}

/** The first 4.1 under a main heading. */
function firstLabel(report: Report, main: Heading): { number: number; at: Span; words: string } | undefined {
  for (const heading of headingsUnder(main, report.headings)) {
    const { reading, span: place } = paragraphAt(report, heading.paragraph);
    const label = decimalLabelOf(reading);
    if (!label) return undefined;
    const at = shift(reading.span(0, label.end), place.start);
    return { number: label.parts[0], at, words: label.parts.join('.') };
  }
  return undefined;
}

/** One name in a list of the draft's parts. */
export interface Entry {
  readonly name: string;
  readonly at: Span;
}

/** What a table of contents on the same level as the main headings names and the draft has not. */
function* fromContents(report: Report, sections: Sections): Generator<LostSection> {
  const [title] = paragraphsWith(report, isContents);
  if (!title) return;
  const entries: (Entry & { readonly indent: number; readonly depth: string; readonly number?: Ordinal })[] = [];
  const seen = new Set<string>();
  let end = title.index + 1;
  let kind: Paragraph['kind'] | undefined;
  for (const paragraph of report.paragraphs.slice(end)) {
    const name = bareName(paragraph.reading.text);
    if (!isEntry(paragraph) || name === '' || seen.has(name) || opensBody(paragraph, kind)) break;
    kind ??= paragraph.kind;
    seen.add(name);
    const { original } = paragraph.reading;
    const indent = original.length - original.trimStart().length;
    entries.push({
      name,
      at: paragraph.span,
      indent,
      depth: depthOf(paragraph.reading),
      number: paragraph.reading.ordinal,
    });
    end = paragraph.index + 1;
  }
  const outer = entries.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const [first] = entries;
  const main = sections.main.filter(({ paragraph }) => paragraph >= end);
  const lost = unmatched(
    // A list made by an editor holds its own heading.
    entries.filter(
      ({ indent, depth, name }) => indent === outer && depth === first?.depth && name !== bareName(title.reading.text),
    ),
    main,
    report,
    end,
  );
  const before = sections.main.length - main.length;
  // ## 引言 over ## 目录: an editor lists what stands above the contents, too.
  const above = new Set(
    report.paragraphs
      .slice(0, title.index)
      .flatMap(({ kind, reading }) => (kind === 'heading' ? [bareName(reading.text)] : [])),
  );
  for (const { entry, place } of lost.filter(
    ({ entry: { name, number, at } }) =>
      !bearsNumber(main, number, entries) &&
      !above.has(name) &&
      !isThere(report.text.slice(at.start, at.end), report, end),
  ))
    yield { kind: 'contents', place: before + place, at: entry.at, words: entry.name, name: entry.name };
}

/** [五、命名规范](#五-命名) leads to a heading, which is there under another name; 模块1-6要求 names several at once. */
function isThere(entry: string, report: Report, from: number): boolean {
  if (RANGE.test(entry)) return true;
  // 模块4前瞻写法, and ## 7. 模块4 · 接下来看什么 below: the part of that number is there.
  const label = LABEL.exec(entry)?.[1];
  if (label !== undefined && report.headings.some((one) => one.paragraph >= from && one.text.includes(label)))
    return true;
  const anchor = unescaped(ANCHOR.exec(entry)?.[1] ?? '');
  return [anchor, anchor.replace(NUMBER_OF_AN_ANCHOR, '')].some(
    (name) => bareName(name).length > 1 && standsAnywhere(name, report, from),
  );
}
const NUMBER_OF_AN_ANCHOR = /^(?:[一二三四五六七八九十]{1,3}|[\d-]{1,8})-?/;
const LABEL = /^[^\u4e00-\u9fff]*([\u4e00-\u9fff]{2,3}\d{1,2})(?!\d)/;
const ANCHOR = /\]\(#([^)\s]{1,120})\)/;
const RANGE =
  /[\u4e00-\u9fff]\s?(?:\d{1,2}\s?[-—–~～至到]\s?\d{1,2}|[一二三四五六七八九十]至[一二三四五六七八九十])(?!\d|[月日年])/;
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether a heading that no entry names bears the number: 第七章 is there under another name. */
const bearsNumber = (main: readonly Heading[], number: Ordinal | undefined, entries: readonly Entry[]): boolean =>
  main.some(
    ({ ordinal, text }) =>
      number !== undefined &&
      ordinal?.style === number.style &&
      ordinal.value === number.value &&
      !entries.some(({ name }) => isNamed(text, name)),
  );

/** How an entry is numbered, which shows its level where nothing is moved in: 一、 over 1., 1 over 1.1. */
const depthOf = (reading: Reading): string =>
  `${reading.ordinal?.style ?? ''} ${decimalLabelOf(reading)?.parts.length ?? 1}`;

/** ## 1. 总体要求 below entries that are no headings: the body begins, whatever it is called. */
const opensBody = (paragraph: Paragraph, entries: Paragraph['kind'] | undefined): boolean =>
  paragraph.kind === 'heading' && entries !== undefined && entries !== 'heading';

/** The entries that name none of `main`, each with its place there, where the others do in the same order. */
function unmatched<T extends Entry>(
  entries: readonly T[],
  main: readonly Heading[],
  report: Report,
  from: number,
): { entry: T; place: number }[] {
  const places = entries.map(({ name }) => main.findIndex(({ text }) => isNamed(text, name)));
  const found = places.filter((place) => place >= 0);
  const isInOrder = found.every((place, i) => i === 0 || place > (found[i - 1] ?? -1));
  if (found.length < FEWEST - 1 || entries.length < FEWEST || !isInOrder) return [];
  const lost = entries.flatMap((entry, i) =>
    (places[i] ?? -1) < 0 ? [{ entry, place: Math.max(-1, ...places.slice(0, i)) + 1 }] : [],
  );
  if (lost.length > Math.max(1, entries.length * LARGEST_SHARE_LOST)) return [];
  return lost.filter(
    ({ entry }) => !standsAnywhere(entry.name, report, from) && !standsUnderItsNumber(entry, report, from),
  );
}

/** Whether a heading is the one that `name` means: the words of either within the other, or both the same part. */
function isNamed(text: string, name: string): boolean {
  const [heading, wanted] = [bareName(text), bareName(name)];
  return heading.length > 1 && wanted.length > 1 && (heading.includes(wanted) || wanted.includes(heading));
}

/** Whether a heading of any level, or the opening of a paragraph, bears the name. */
export function standsAnywhere(name: string, { paragraphs }: Report, from: number): boolean {
  const wanted = bareName(name);
  return paragraphs.slice(from).some(({ reading: { text } }) => {
    const opening = bareName(text.slice(0, LONGEST_ENTRY));
    return (
      opening.startsWith(wanted) || (opening.length > 1 && wanted.startsWith(opening)) || isShortened(opening, wanted)
    );
  });
}

const NUMBERED = /^\s*(\d{1,2}|[一二三四五六七八九十]{1,3})[.．、]/;

/** 8. 躯体化症状 in the contents and 8. 躯体症状障碍 in the body: the number and the beginning are the same. */
function standsUnderItsNumber({ name, at }: Entry, { paragraphs, text }: Report, from: number): boolean {
  const number = NUMBERED.exec(text.slice(at.start, at.end))?.[1];
  const opening = bareName(name).slice(0, 2);
  if (number === undefined || opening.length < 2) return false;
  return paragraphs.slice(from).some(({ reading }) => {
    const line = reading.text.slice(0, LONGEST_ENTRY);
    return NUMBERED.exec(line)?.[1] === number && bareName(line).startsWith(opening);
  });
}

/** A name that leaves out more is another name. */
const LEAST_KEPT = 3 / 4;
const LEAST_SHORTENED = 5;

/** 注意缺陷多动障碍 (ADHD) for 注意力缺陷与多动障碍: all characters of the one stand in the other, in order, and are most of it. */
function isShortened(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/[A-Za-z]/g, ''));
  const [short, long] = (a?.length ?? 0) < (b?.length ?? 0) ? [a ?? '', b ?? ''] : [b ?? '', a ?? ''];
  return short.length >= LEAST_SHORTENED && short.length >= long.length * LEAST_KEPT && isSubsequence(short, long);
}

const NUMBER = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
/** 详见第五部分, 见第5章, 见 5.1: a place in the draft itself. 《……》第五章 is another's. */
const CITED = new RegExp(
  `${anyOf(VERBS_THAT_SEND_ELSEWHERE)}(?:本文|下文|本报告|本方案)?(?:第${NUMBER}(?:部分|章)|\\s?(\\d{1,2})\\.\\d)`,
);
const citation = (reading: Reading): RegExpExecArray | null => firstOf(CITED, reading.text);
const cites = (reading: Reading): boolean => reading.text.includes('见') && reading.derive(citation) !== null;

/** Words that send the reader to the section behind the last one: the last is gone, or the numbers have changed. */
function* fromCitation(report: Report, { main }: Sections): Generator<LostSection> {
  const style = main[0]?.ordinal?.style;
  if (
    main.length < FEWEST ||
    !style ||
    !main.every(({ ordinal }, i) => ordinal?.style === style && ordinal.value === i + 1)
  )
    return;
  for (const { reading, span: own } of paragraphsWith(report, cites)) {
    const found = reading.derive(citation);
    const number = found?.[1] ?? found?.[2];
    if (!found || !number || ordinalValue(number) !== main.length + 1) continue;
    const at = shift(reading.span(found.index, found.index + found[0].length), own.start);
    yield { kind: 'cited', place: main.length, at, words: found[0] };
    return;
  }
}
