/** The paragraphs and tables of one report as blocks of its paper, each with the part it plays. */
import { type Run, type RunOptions, runsOf } from '../reading/markdown/runs';
import type { OrdinalStyle } from '../reading/ordinals';
import { addresseeIndex, addresseeOf } from '../report/addressee';
import { captionOf } from '../report/captions';
import { type Paragraph, paragraphAt, type Report } from '../report/report';
import { tablesOf } from '../report/tables';
import { tailLine, tailOf, signsAbove } from '../report/tail';
import { goesOnFromLineAbove } from '../report/wrapped';
import { endOfByline } from './paper-speaker';
import { attachmentsIn, type Attachment } from './paper-attachments';
import type { PaperBlock, PaperLoss, PaperParagraph, Role } from './paper';
import { codeBlocks } from './paper-code';
import { roleAboveTitle } from './paper-head';
import { headsAlone, headsRunIn, levelsOf, type PaperHeading } from './paper-levels';
import { type Footnotes, isFootnote } from './paper-notes';
import { paperTable, isDelimiter } from './paper-tables';
import { allSections, sectionTree } from './section-tree';

/** What is known of a report before its blocks are made. */
interface Context {
  readonly report: Report;
  readonly headings: ReadonlyMap<number, PaperHeading>;
  /** Paragraphs of the title, first and one past last; equal where it has none in its text. */
  readonly title: readonly [number, number];
  readonly addressee: number;
  /** Index of the first paragraph that may be an addressee: what stands between it and the title belongs to the title. */
  readonly body: number;
  readonly tail: number;
  readonly attachments: ReadonlyMap<number, Attachment>;
  readonly attachmentsFrom: number;
  readonly options: RunOptions;
  readonly losses: PaperLoss[];
}

/** The blocks of `report`, which is a draft or one of the reports in it. */
export function blocksOfPart(report: Report, { targets }: Footnotes, losses: PaperLoss[]): PaperBlock[] {
  const { paragraphs, title } = report;
  const attachments = attachmentsIn(report);
  const attachmentsFrom = Math.min(...attachments.keys(), paragraphs.length);
  const letter = { paragraphs: paragraphs.slice(0, attachmentsFrom), title };
  const inText = title && paragraphAt(report, title.paragraphs[0]).kind !== 'front-matter';
  const sections = allSections(sectionTree(report)).flatMap(({ heading }) => heading ?? []);
  const end = title?.paragraphs[1] ?? 0;
  const context: Context = {
    report,
    headings: levelsOf(sections.filter(({ paragraph }) => !attachments.has(paragraph))),
    title: inText ? title.paragraphs : [end, end],
    addressee: addresseeOf(report)?.index ?? -1,
    body: Math.max(addresseeIndex(report), endOfByline(report)),
    tail: tailOf(letter),
    attachments,
    attachmentsFrom,
    options: { targets },
    losses,
  };
  const blocks: PaperBlock[] = title && !inText ? [titleOnly(title.text, title.span)] : [];
  for (let at = 0; at < paragraphs.length; ) at = take(context, at, blocks);
  return withNotesJoined(blocks);
}

const titleOnly = (text: string, span: PaperParagraph['span']): PaperParagraph => ({
  kind: 'paragraph',
  role: 'title',
  runs: [{ kind: 'text', text, look: {} }],
  span,
});

/** Adds the block that begins at paragraph `at`; answers where the next begins. */
function take(context: Context, at: number, blocks: PaperBlock[]): number {
  const { report, losses } = context;
  const paragraph = paragraphAt(report, at);
  const { kind, reading, span } = paragraph;
  if (kind === 'front-matter' || isFootnote(reading)) return at + 1;
  if (kind === 'code') {
    blocks.push(...codeBlocks(paragraph, losses));
    return at + 1;
  }
  if (kind === 'row') {
    const table = tablesOf(report).find((one) => one.span.start === span.start);
    if (table) {
      const rows = report.paragraphs.filter((row) => row.span.start >= span.start && row.span.end <= table.span.end);
      blocks.push(paperTable(report, table, rows, context.options));
      return at + rows.length;
    }
    if (isDelimiter(paragraph)) return at + 1;
  }
  const above = blocks.at(-1);
  const block = paragraphBlock(context, paragraph, above);
  const label = block?.role === 'attachment-label' && context.attachments.get(at)?.labelEnd;
  if (block && label) {
    blocks.push(...labelAndTitle(block, label));
    return at + 1;
  }
  if (above?.kind === 'paragraph' && above.role === 'body' && block?.role === 'body' && goesOn(context, block, at))
    blocks[blocks.length - 1] = { ...above, runs: [...above.runs, ...block.runs] };
  else if (block) blocks.push(block);
  return at + 1;
}

function paragraphBlock(
  context: Context,
  paragraph: Paragraph,
  above: PaperBlock | undefined,
): PaperParagraph | undefined {
  const { report, options } = context;
  const { reading, index } = paragraph;
  const own = partOf(context, paragraph, above);
  const place = context.headings.get(index);
  const runIn =
    own.role === 'body' && reading.ordinal?.style !== 'clause' && place && headsRunIn(report, place)
      ? place
      : undefined;
  // 第一条 is set like a heading, whatever the article says.
  const isClause = own.role === 'body' && reading.ordinal?.style === 'clause';
  const runs = runsOf(reading, {
    ...options,
    dropped: [...spaceAfterNumber(paragraph), ...(own.dropped ?? [])],
    ...(runIn && { leadEnd: runIn.heading.declaration.end - paragraph.span.start }),
    ...(isClause && { leadEnd: reading.toRaw(reading.ordinal.length - 1) + 1 }),
  });
  if (runs.length === 0) return undefined;
  const isPicture =
    runs.some((run) => run.kind === 'image') &&
    runs.every((run) => run.kind === 'image' || run.kind === 'break' || isSpace(run));
  const { dropped: _, ...shape } = own;
  return {
    kind: 'paragraph',
    ...shape,
    ...(isPicture && { role: 'picture' }),
    runs,
    span: paragraph.span,
    ...(runIn?.level && { level: runIn.level }),
    ...(isClause && { level: 1 as const }),
  };
}

/** 缺席人员：王某 */
const FIELD = /^.{2,8}[：:]/;
/** Copies of pages are at least this wide; shorter lines were ended by their writers. */
const NARROWEST = 20;

/** Whether a line of plain text was broken off from the one above it. A line too many is mended sooner than two run together. */
function goesOn({ report }: Context, { level }: PaperParagraph, at: number): boolean {
  const [above, own] = [paragraphAt(report, at - 1), paragraphAt(report, at)];
  if (level !== undefined || above.reading.text.length < NARROWEST || own.reading.ordinal) return false;
  return !FIELD.test(own.reading.text) && goesOnFromLineAbove(report, at);
}

/** 附件1：任务分解表 on one line is a label and, under it, a title. */
function labelAndTitle(block: PaperParagraph, labelEnd: number): PaperParagraph[] {
  let left = labelEnd;
  const [label, title]: [Run[], Run[]] = [[], []];
  for (const run of block.runs) {
    const text = run.kind === 'text' ? run.text : '';
    const head = text
      .slice(0, left)
      .trimEnd()
      .replace(/[：:]$/, '')
      .trimEnd();
    const rest = left > 0 ? text.slice(left).trimStart() : text;
    if (run.kind !== 'text') title.push(run);
    else {
      if (head !== '') label.push({ ...run, text: head });
      if (rest !== '') title.push({ ...run, text: rest });
    }
    left = Math.max(0, left - text.length);
  }
  return [
    { ...block, runs: label },
    { ...block, role: 'attachment-title', runs: title, newPage: false },
  ];
}

const isSpace = (run: Run): boolean => run.kind === 'text' && run.text.trim() === '';

/** After 1. and （一） the official form has no space; Markdown wants one, and is no part of the paper. */
const NO_SPACE_AFTER: ReadonlySet<OrdinalStyle> = new Set([
  'han',
  'han-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
]);

/** 附件：1. 任务分解表: the number stands behind the label. */
const NUMBER_OF_NOTE = /^\s*附件[：:]\s*\d{1,2}[.．]/;

function spaceAfterNumber({ reading }: Paragraph): (readonly [number, number])[] {
  const { ordinal, original } = reading;
  const noted = NUMBER_OF_NOTE.exec(original)?.[0].length;
  if (noted !== undefined) return [[noted, noted + (/^[ \t]*/.exec(original.slice(noted))?.[0].length ?? 0)]];
  if (!ordinal || !NO_SPACE_AFTER.has(ordinal.style)) return [];
  const end = reading.toRaw(ordinal.length - 1) + 1;
  const space = /^[ \t]+/.exec(original.slice(end));
  return space ? [[end, end + space[0].length]] : [];
}

type Part = Pick<PaperParagraph, 'role' | 'level' | 'depth' | 'list' | 'opens' | 'newPage'> & {
  readonly dropped?: RunOptions['dropped'];
};

function partOf(context: Context, paragraph: Paragraph, above: PaperBlock | undefined): Part {
  const { title, addressee, body, tail, attachmentsFrom } = context;
  const { index, kind, reading } = paragraph;
  if (index < title[0]) return { role: roleAboveTitle(reading.text) };
  if (index < title[1]) return { role: isSubtitle(context, index) ? 'subtitle' : 'title' };
  if (index === addressee) return { role: 'addressee' };
  if (index < body && kind !== 'item') return { role: 'byline' };
  const attached = attachedPart(context, paragraph);
  if (attached) return attached;
  if (index >= tail && index < attachmentsFrom) {
    const part = tailPart(context, paragraph, above);
    if (part) return part;
  }
  const heading = headingPart(context, paragraph);
  if (heading) return heading;
  if (kind === 'item') return { role: 'item', list: listOf(paragraph, above) };
  if (kind === 'quote') return { role: 'quote' };
  return { role: roleOfCaption(context, paragraph) ?? 'body' };
}

/** A subtitle is the last paragraph of a title that has one. */
function isSubtitle({ report, title }: Context, index: number): boolean {
  return report.title?.subtitle !== undefined && index === title[1] - 1;
}

function headingPart({ report, headings }: Context, { index }: Paragraph): Part | undefined {
  const found = headings.get(index);
  if (!found || !headsAlone(report, found)) return undefined;
  const { level, depth } = found;
  return level === undefined ? { role: 'chapter', depth } : { role: 'heading', level, depth };
}

/** 附件1 on a line of its own opens a page; under it stands the attachment's title. */
function attachedPart({ attachments }: Context, { index }: Paragraph): Part | undefined {
  if (attachments.has(index)) return { role: 'attachment-label', newPage: true };
  const titled = [1, 2].some((below) => (attachments.get(index - below)?.titleLines ?? 0) >= below);
  return titled ? { role: 'attachment-title' } : undefined;
}

const PRINTED = /印发。?$|^共印\d/;

function tailPart({ report }: Context, paragraph: Paragraph, above: PaperBlock | undefined): Part | undefined {
  const { reading, index } = paragraph;
  const kind = tailLine(reading) ?? (signsAbove(report.paragraphs, index) ? 'signature' : undefined);
  const isAttached = above?.kind === 'paragraph' && above.role === 'attachment-note';
  switch (kind) {
    case 'attachment':
      return /^附/.test(reading.text)
        ? { role: 'attachment-note', opens: true }
        : isAttached
          ? { role: 'attachment-note' }
          : undefined;
    case 'signature':
      return { role: 'signature' };
    case 'date':
      return { role: PRINTED.test(reading.text) ? 'printing' : 'date' };
    case 'contact':
      return { role: 'contact' };
    case 'copies':
      return { role: PRINTED.test(reading.text) ? 'printing' : 'copies' };
    default:
      return undefined;
  }
}

const LONGEST_CAPTION = 40;

/** 表1 above a table, 图1 under a picture, 单位：万元. */
function roleOfCaption({ report }: Context, { index, reading }: Paragraph): Role | undefined {
  const { text } = reading;
  if (text.length > LONGEST_CAPTION || /[。；]$/.test(text)) return undefined;
  const [before, next] = [report.paragraphs[index - 1], report.paragraphs[index + 1]];
  const isOverTable = next?.kind === 'row' || report.paragraphs[index + 2]?.kind === 'row';
  if (isOverTable && /^[（(]?(?:金额)?单位[：:]/.test(text)) return 'unit-of-table';
  const caption = captionOf(reading);
  // 表5月底前报送: a day and no table.
  if (!caption || '年月日'.includes(text.charAt(caption.end) || '\n')) return undefined;
  const isUnderPicture = before !== undefined && /!\[|<img\b/i.test(before.reading.original);
  return (caption.what === '表' ? isOverTable : isUnderPicture) ? 'caption' : undefined;
}

/** The list that an item stands in, by how far it is moved in from the item above it. */
function listOf({ reading }: Paragraph, above: PaperBlock | undefined): PaperParagraph['list'] {
  const { original, ordinal } = reading;
  const indent = /^[ \t]*/.exec(original)?.[0].replaceAll('\t', '    ').length ?? 0;
  const before = above?.kind === 'paragraph' && above.role === 'item' ? above.list : undefined;
  const depth = indent < 2 ? 1 : Math.min((before?.depth ?? 0) + 1, 1 + Math.floor(indent / 2));
  return { depth, bullet: ordinal === undefined && !/^\s*\d{1,3}[.)]/.test(original) };
}

/** 附件： alone on its line and the first name under it are one line. */
function withNotesJoined(blocks: readonly PaperBlock[]): PaperBlock[] {
  const joined: PaperBlock[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const isNote = block.kind === 'paragraph' && block.role === 'attachment-note';
    if (isNote && !block.opens && above?.kind === 'paragraph' && isLabelAlone(above))
      joined[joined.length - 1] = { ...above, runs: [...above.runs, ...block.runs] };
    else joined.push(block);
  }
  return joined;
}

const isLabelAlone = ({ role, runs }: PaperParagraph): boolean =>
  role === 'attachment-note' &&
  /^附件[：:]$/.test(
    runs
      .map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
      .trim(),
  );
