/**
 * A paper to a .docx in the layout of GB/T 9704 or of the unit: what goes to print in, bytes out. Pure but for the pictures,
 * which the caller reads. The same paper, layout and pictures give the same bytes. From the core it imports types alone, so
 * that the bundle loaded for it holds nothing that the caller has already.
 */
import { AlignmentType, Document, type ILevelsOptions, LevelFormat, Packer, Paragraph } from 'docx';
import type { Layout, Paper, PaperBlock, Segmenter, Span } from '../../core/index';
import { wordBlocks } from './blocks';
import { imprint, isImprint, isLetterhead, letterhead } from './letterhead';
import { type Page, pageOf } from './measure';
import { mended } from './mend';
import { footersOf, sectionOf } from './page';
import { type Picture, readPicture } from './pictures';
import { type Setting, textOf, wordRuns } from './runs';
import { BULLET_LEVELS, BULLETS } from './shapes';
import { signOffs } from './sign-off';
import { STYLE } from './styles';
import { type MissingPicture, type Told, toldLoss, toldPicture } from './told';

export type { Told } from './told';

export interface ExportOptions {
  readonly layout: Layout;
  /** The bytes of the picture with this target, as the draft writes it; undefined where there is none. May not throw. */
  picture(target: string): Promise<Uint8Array | undefined>;
  /** Opens what long titles are broken by, between words; only asked where there is one. */
  readonly words?: () => Segmenter;
}

export interface Exported {
  readonly bytes: Uint8Array;
  /** What could not go out as it stands in the draft, in order of place. */
  readonly told: readonly Told[];
}

/** `paper` as a Word file. */
export async function exportDocx(paper: Paper, options: ExportOptions): Promise<Exported> {
  const { layout } = options;
  const page = pageOf(layout);
  const told = paper.losses.map(toldLoss);
  const pictures = await picturesOf(paper.blocks, options, told);
  const setting: Setting = { layout, page, pictures };
  const head = letterhead(paper.fields, paper.blocks.filter(isLetterhead), setting);
  const foot = imprint(paper.fields, paper.blocks.filter(isImprint), setting);
  const blocks: readonly PaperBlock[] = paper.blocks.filter((block) => !(isLetterhead(block) || isImprint(block)));
  const line = Math.floor(page.textWidth / page.cell);
  const body = wordBlocks(blocks, {
    ...setting,
    words: options.words,
    signOffs: signOffs(blocks, line, layout.seal),
    hasLetterhead: head.length > 0,
  });
  const title = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'title' ? textOf(block.runs) : [],
  );
  const footers = footersOf(layout);
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: WORD_2013 },
    numbering: { config: [{ reference: BULLETS, levels: bulletLevels(page) }] },
    footnotes: Object.fromEntries(
      paper.notes.map(({ runs }, i) => [
        String(i + 1),
        { children: [new Paragraph({ style: STYLE.note, children: [...wordRuns(runs, setting)] })] },
      ]),
    ),
    sections: [
      { properties: sectionOf(layout, page), ...(footers && { footers }), children: [...head, ...body, ...foot] },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return {
    bytes: mended(packed, layout, page, title.join('')),
    told: told.sort((a, b) => a.span.start - b.span.start),
  };
}

const WORD_2013 = 15;

/** Two characters in, words one further on; each list inside another two more. */
function bulletLevels(page: Page): ILevelsOptions[] {
  return Array.from({ length: BULLET_LEVELS }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (3 + 2 * level) * page.cell, hanging: page.cell } } },
  }));
}

const ON_THE_WEB = /^(?!file:)(?:[a-z][a-z\d+.-]+:)?\/\//i;
/** A picture that stands in the draft itself. */
const IN_DRAFT = /^data:image\/[\w+.-]{1,20};base64,/i;

/** The pictures that `blocks` show; what is not there is added to `told`. */
async function picturesOf(
  blocks: readonly PaperBlock[],
  options: ExportOptions,
  told: Told[],
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const missing = new Map<string, MissingPicture>();
  for (const { target, span } of targetsIn(blocks)) {
    if (!pictures.has(target) && !missing.has(target)) {
      const found = await pictureAt(target, options);
      if (typeof found === 'string') missing.set(target, found);
      else pictures.set(target, found);
    }
    const why = missing.get(target);
    if (why) told.push(toldPicture(target, why, span));
  }
  return pictures;
}

async function pictureAt(target: string, options: ExportOptions): Promise<Picture | MissingPicture> {
  if (ON_THE_WEB.test(target)) return 'remote';
  const head = IN_DRAFT.exec(target)?.[0].length;
  const bytes = head === undefined ? await options.picture(target) : fromBase64(target.slice(head));
  return bytes ? (readPicture(bytes) ?? 'unknown') : 'missing';
}

/** What `written` holds; undefined where it is no base64. */
function fromBase64(written: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function targetsIn(blocks: readonly PaperBlock[]): { readonly target: string; readonly span: Span }[] {
  return blocks.flatMap((block) => {
    const runs =
      block.kind === 'paragraph' ? block.runs : block.rows.flatMap((row) => row.flatMap((cell) => cell.runs));
    return runs.flatMap((run) => (run.kind === 'image' ? [{ target: run.target, span: block.span }] : []));
  });
}
