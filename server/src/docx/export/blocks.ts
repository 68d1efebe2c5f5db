/** Blocks of a paper to paragraphs and tables of Word. */
import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { LayoutPart, PaperBlock, PaperParagraph, Segmenter } from '../../core/index';
import { widthOf } from './measure';
import { type Setting, textOf, textRun, wordRuns } from './runs';
import { type Place, type Shape, shapeOf, spacingOf } from './shapes';
import { STYLE } from './styles';
import { wordTable } from './tables';
import { titleLines } from './title-lines';

export interface BlockSetting extends Setting, Place {
  readonly words?: () => Segmenter;
}

type Role = PaperParagraph['role'];

const STYLES: Readonly<Record<Role, string>> = {
  title: STYLE.title,
  subtitle: STYLE.subtitle,
  byline: STYLE.byline,
  addressee: STYLE.addressee,
  chapter: STYLE.chapter,
  heading: 'Heading1',
  body: STYLE.body,
  item: STYLE.item,
  quote: STYLE.quote,
  code: STYLE.code,
  caption: STYLE.caption,
  'unit-of-table': STYLE.table,
  picture: STYLE.picture,
  'attachment-note': STYLE.attachmentNote,
  signature: STYLE.signature,
  date: STYLE.date,
  contact: STYLE.body,
  copies: STYLE.imprint,
  printing: STYLE.imprint,
  'attachment-label': STYLE.attachmentLabel,
  'attachment-title': STYLE.attachmentTitle,
  sign: STYLE.sign,
  number: STYLE.number,
  signer: STYLE.number,
  secrecy: STYLE.addressee,
  urgency: STYLE.addressee,
  'copy-number': STYLE.addressee,
};

/** A heading, a title and what stands at the right are set off by font and place. */
const PLAIN: ReadonlySet<Role> = new Set([
  'title',
  'heading',
  'chapter',
  'attachment-title',
  'attachment-label',
  'sign',
]);
/** Centred lines that are broken so that they are of like length, and by which size they are measured. */
const BALANCED: Readonly<Partial<Record<Role, LayoutPart>>> = {
  title: 'title',
  'attachment-title': 'title',
  subtitle: 'body',
  byline: 'body',
};
/** A signature does not stand on a page alone: the paragraph above it goes along, unless it fills half a page. */
const LONGEST_KEPT = 280;

/** `blocks` for Word, in order. */
export function wordBlocks(blocks: readonly PaperBlock[], setting: BlockSetting): (Paragraph | Table)[] {
  return blocks.flatMap((block, i): (Paragraph | Table)[] => {
    const [above, below] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'paragraph') return [wordParagraph(block, above, below, setting)];
    const table = wordTable(block, setting);
    // Two tables without a paragraph between them would be one.
    return below?.kind === 'table' || below === undefined ? [table, new Paragraph({ style: STYLE.table })] : [table];
  });
}

function wordParagraph(
  block: PaperParagraph,
  above: PaperBlock | undefined,
  below: PaperBlock | undefined,
  setting: BlockSetting,
): Paragraph {
  const { role, level, runs } = block;
  const { page } = setting;
  const shapes: readonly Shape[] = [
    shapeOf(block, setting),
    spacingOf(block, above, below, setting),
    below?.kind === 'paragraph' && setting.signOffs.get(below)?.opens && widthOf(textOf(runs)) <= LONGEST_KEPT
      ? { keepNext: true }
      : {},
    block.newPage ? { pageBreakBefore: true } : {},
    // In a line of a fixed height a picture would be cut off.
    role !== 'picture' && runs.some((run) => run.kind === 'image')
      ? { spacing: { line: page.linePitch, lineRule: 'atLeast' } }
      : {},
  ];
  const spacing = Object.assign({}, ...shapes.map((shape) => shape.spacing)) as IParagraphOptions['spacing'];
  return new Paragraph({
    ...(Object.assign({}, ...shapes) as Shape),
    ...(spacing && Object.keys(spacing).length > 0 && { spacing }),
    style: role === 'heading' && level ? `Heading${level}` : bulleted(block) ? STYLE.bullet : STYLES[role],
    children: childrenOf(block, setting),
  });
}

const bulleted = ({ list }: PaperParagraph): boolean => list?.bullet === true;

function childrenOf(block: PaperParagraph, setting: BlockSetting): IParagraphOptions['children'] {
  const { role, level, runs } = block;
  const lead: LayoutPart | undefined = level && role !== 'heading' ? `heading${level}` : undefined;
  const size = BALANCED[role];
  const [only, ...more] = runs;
  if (size && only?.kind === 'text' && more.length === 0) {
    // A line that is full to the edge looks like one that went over.
    const most = Math.floor(setting.page.textWidth / 20 / setting.layout.sizes[size]) - 1;
    return titleLines(only.text, most, setting.words).flatMap((line, i) => [
      ...(i > 0 ? wordRuns([{ kind: 'break' }], setting) : []),
      textRun(line, setting, {}, { plain: true }),
    ]);
  }
  return wordRuns(atRight(role) ? trimmed(runs) : runs, setting, { lead, plain: PLAIN.has(role) });
}

const atRight = (role: Role): boolean => role === 'signature' || role === 'date';

function trimmed(runs: PaperParagraph['runs']): PaperParagraph['runs'] {
  return runs.map((run, i) => {
    if (run.kind !== 'text') return run;
    const text = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === runs.length - 1 ? text.trimEnd() : text };
  });
}
