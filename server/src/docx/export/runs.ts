/** What a paragraph shows, as runs of Word: words with their look, pictures, notes, breaks. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Layout, LayoutPart, Look, Run } from '../../core/index';
import type { Page } from './measure';
import { type Picture, sizeOnPage } from './pictures';

/** What runs are made with. */
export interface Setting {
  readonly layout: Layout;
  readonly page: Page;
  /** The pictures that are there, by their target as the draft writes it. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

export interface RunStyle {
  /** Whose font words have that head the paragraph. */
  readonly lead?: LayoutPart;
  /** A heading is set off by its font; what its writer made bold beside that is not printed so. */
  readonly plain?: boolean;
  /** In points, where it is not that of the paragraph's style. */
  readonly size?: number;
}

/** Half of a character that takes two, alone. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` without what XML cannot hold: control characters but the tab, and halves of characters. */
function inXml(text: string): string {
  const kept = text.replace(HALVES, '').replace(/[\ufffe\uffff]/g, '');
  return Array.from(kept)
    .filter((character) => character >= ' ' || character === '\t')
    .join('');
}

const HIGHLIGHT = 'yellow';
const LINK = /^(?:https?|mailto):/i;

/** The runs of Word for `runs`. */
export function wordRuns(runs: readonly Run[], setting: Setting, style: RunStyle = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    switch (run.kind) {
      case 'text': {
        const word = textRun(run.text, setting, run.look, { ...style, lead: run.lead ? style.lead : undefined });
        return run.link !== undefined && LINK.test(run.link)
          ? [new ExternalHyperlink({ link: run.link, children: [word] })]
          : [word];
      }
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'note':
        return [new FootnoteReferenceRun(Number(run.label))];
      case 'image':
        return pictureRuns(run, setting);
    }
  });
}

/** `text` in one run: Chinese by hint, so that “ ” — … are set as Chinese marks. */
export function textRun(
  text: string,
  { layout }: Pick<Setting, 'layout'>,
  look: Look = {},
  style: RunStyle = {},
): TextRun {
  const { lead, size } = style;
  const bold = lead === undefined ? look.bold && !style.plain : layout.bold[lead];
  return new TextRun({
    font: lead === undefined ? HINT : fontOf(layout, lead),
    ...(bold && { bold }),
    ...(look.italic && { italics: true }),
    ...(look.strike && { strike: true }),
    ...(look.underline && { underline: {} }),
    ...(look.highlight && { highlight: HIGHLIGHT }),
    ...(look.raised && { superScript: true }),
    ...(look.lowered && { subScript: true }),
    ...(size !== undefined && { size: size * 2 }),
    children: piecesOf(inXml(text)),
  });
}

const HINT = { hint: 'eastAsia' } as const;

/** The fonts of a part of the layout, for a run that has not the font of its paragraph. */
function fontOf({ fonts }: Layout, part: LayoutPart): IRunOptions['font'] {
  return { ...HINT, ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia: fonts[part] };
}

/** A tab is an element of its own. */
function piecesOf(text: string): (string | Tab)[] {
  return text
    .split(/(\t)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : piece));
}

/** A picture that is not there leaves its words, in brackets: a gap that nobody sees would be worse. */
function pictureRuns({ target, words, width }: Run & { readonly kind: 'image' }, setting: Setting): ParagraphChild[] {
  const picture = setting.pictures.get(target);
  if (!picture) return [textRun(`［图片：${words || target}］`, setting)];
  const size = sizeOnPage(picture, setting.page, width);
  const altText = { name: words || target, description: words, title: words };
  const { type, bytes: data } = picture;
  // Word before 2016 and older WPS show what stands in for an SVG: a dot of nothing.
  return [
    type === 'svg'
      ? new ImageRun({ type, data, fallback: { type: 'png', data: DOT }, transformation: size, altText })
      : new ImageRun({ type, data, transformation: size, altText }),
  ];
}

/** A PNG of one transparent point. */
const DOT = Uint8Array.from(
  [
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
    '0000000b49444154789c6360000200000500017a5eab3f0000000049454e44ae426082',
  ]
    .join('')
    .match(/../g) ?? [],
  (byte) => Number.parseInt(byte, 16),
);

/** What `runs` say, without pictures and notes. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : '')).join('');
