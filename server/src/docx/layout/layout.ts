/**
 * The layout of a model .docx, as settings: read off what its pages are made of, not off the names of its styles, since most
 * models are set by hand. What a part looks like is what most of its characters look like.
 */
import type { Bilingual, Layout, LayoutPart, LayoutSettings } from '../../core/index';
import { Looks, type RunLook } from './looks';
import { pageNumbersIn } from './page-numbers';
import { child, type Element, number, partsOf, within } from './parts';

export interface ModelLayout {
  /** What differs from `standard`; empty where nothing does. */
  readonly layout: LayoutSettings;
  /** Parts that the model does not show. */
  readonly unseen: readonly LayoutPart[];
}

const NO_MODEL: Bilingual = {
  'zh-CN': '这不是 Word 文件（.docx），或者已经损坏、大得不像样板。',
  en: 'This is no Word file (.docx), or it is damaged or too large to be a model.',
};

/** The layout that the model in `bytes` shows, beside `standard`; or why none can be read off it. */
export function layoutOf(bytes: Uint8Array, standard: (settings: LayoutSettings) => Layout): ModelLayout | Bilingual {
  const parts = partsOf(bytes);
  const body = child(parts?.get('word/document.xml'), 'w:document', 'w:body');
  if (!parts || !body) return NO_MODEL;
  const looks = new Looks(parts);
  const votes = votesIn(body, looks);
  const seen = new Map([...votes.parts].flatMap(([part, vote]) => (vote.winner ? [[part, vote.winner] as const] : [])));
  const [section] = within(body, 'w:sectPr');
  const numbers = pageNumbersIn(parts, looks);
  const main = seen.get('body');
  const found: LayoutSettings = {
    ...pageOf(section),
    ...linesOf(section, votes.line.winner, main),
    fonts: {
      ...Object.fromEntries([...seen].flatMap(([part, { font }]) => (font ? [[part, font]] : []))),
      ...(main?.latin && { latin: main.latin }),
      ...(numbers.look?.font && { pageNumber: numbers.look.font }),
    },
    sizes: {
      ...Object.fromEntries([...seen].flatMap(([part, { size }]) => (size ? [[part, size]] : []))),
      ...(numbers.look?.size && { pageNumber: numbers.look.size }),
    },
    bold: Object.fromEntries([...seen].flatMap(([part, { bold }]) => (bold ? [[part, true]] : []))),
    pageNumber: numbers.form,
    ...(numbers.place && { pageNumberPlace: numbers.place }),
  };
  return { layout: without(found, standard), unseen: PARTS_LOOKED_FOR.filter((part) => !seen.has(part)) };
}

const PARTS_LOOKED_FOR: readonly LayoutPart[] = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'table',
];

/** Counts what is said by how many characters. */
class Vote<T> {
  readonly #counts = new Map<string, { readonly value: T; count: number }>();

  add(value: T, count: number): void {
    const key = JSON.stringify(value);
    const known = this.#counts.get(key);
    if (known) known.count += count;
    else this.#counts.set(key, { value, count });
  }

  get winner(): T | undefined {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
  }
}

interface Votes {
  readonly parts: ReadonlyMap<LayoutPart, Vote<RunLook>>;
  readonly line: Vote<{ readonly exact: boolean; readonly value: number } | undefined>;
}

const NOT_IN_FLOW: ReadonlySet<string> = new Set(['w:txbxContent', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:pict']);

function votesIn(body: Element, looks: Looks): Votes {
  const parts = new Map<LayoutPart, Vote<RunLook>>();
  const line: Votes['line'] = new Vote();
  const vote = (part: LayoutPart, look: RunLook, count: number): void => {
    const known = parts.get(part) ?? new Vote<RunLook>();
    known.add(look, count);
    parts.set(part, known);
  };
  const tables = within(body, 'w:tbl', NOT_IN_FLOW);
  const inTables = new Set(tables.flatMap((table) => within(table, 'w:p', NOT_IN_FLOW)));
  const inHeads = new Set(tables.flatMap((table) => paragraphsOfHead(table)));
  let at = 0;
  for (const paragraph of within(body, 'w:p', NOT_IN_FLOW)) {
    const runs = runsOf(paragraph, looks);
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (text === '') continue;
    const look = looks.paragraph(paragraph);
    const isCentred = look.alignment === 'center';
    const part = inTables.has(paragraph) ? 'table' : partOf(text, runs, isCentred, at++);
    if (!part || inHeads.has(paragraph)) continue;
    // A heading that runs in is only its first words.
    const counted = part.startsWith('heading') ? runs.slice(0, 1) : runs;
    for (const run of counted) vote(part, run.look, run.text.length);
    if (part === 'body') line.add(look.line, text.length);
  }
  return { parts, line };
}

/** The first row of a table has a font of its own, unless it is the only one. */
function paragraphsOfHead(table: Element): readonly Element[] {
  const [head, ...rows] = table.children.filter(({ name }) => name === 'w:tr');
  return head && rows.length > 0 ? within(head, 'w:p', NOT_IN_FLOW) : [];
}

interface ModelRun {
  readonly text: string;
  readonly look: RunLook;
}

function runsOf(paragraph: Element, looks: Looks): ModelRun[] {
  return within(paragraph, 'w:r', NOT_IN_FLOW).flatMap((run) => {
    const text = within(run, 'w:t')
      .map((one) => one.text)
      .join('');
    return /\S/.test(text) ? [{ text, look: looks.run(run, paragraph) }] : [];
  });
}

const HEADINGS: readonly (readonly [LayoutPart, RegExp])[] = [
  ['heading1', /^[一二三四五六七八九十]{1,3}、/],
  ['heading2', /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  ['heading3', /^\d{1,2}[.．](?!\d)/],
  ['heading4', /^[（(]\d{1,2}[）)]/],
];
const RED = /^[c-f][\da-f](?:[0-3][\da-f]){2}$/i;
/** A title stands among the first paragraphs, in characters no smaller than this; a sign is larger. */
const TITLE_WITHIN = 15;
const SMALLEST_TITLE = 18;
const SHORTEST_BODY = 30;

function partOf(text: string, runs: readonly ModelRun[], isCentred: boolean, at: number): LayoutPart | undefined {
  const { size = 0, colour = '' } = runs[0]?.look ?? {};
  if (at < TITLE_WITHIN && isCentred && size >= SMALLEST_TITLE) return RED.test(colour) ? 'sign' : 'title';
  const heading = HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
  return heading ?? (text.length >= SHORTEST_BODY && !isCentred ? 'body' : undefined);
}

const MM_PER_TWIP = 25.4 / 1440;
const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(2));

function pageOf(section: Element | undefined): Pick<LayoutSettings, 'margins'> {
  const margin = child(section, 'w:pgMar');
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const twips = number(margin, `w:${side}`);
    return twips === undefined ? [] : [[side, round(Math.abs(twips) * MM_PER_TWIP, 0.5)] as const];
  });
  return sides.length > 0 ? { margins: Object.fromEntries(sides) } : {};
}

/** Pitch of the lines: what the paragraphs say, else the grid. And characters on a line. */
function linesOf(
  section: Element | undefined,
  line: { readonly exact: boolean; readonly value: number } | undefined,
  body: RunLook | undefined,
): Pick<LayoutSettings, 'linePitch' | 'charactersPerLine'> {
  const grid = child(section, 'w:docGrid');
  const pitch = grid?.attributes['w:type'] === undefined ? undefined : number(grid, 'w:linePitch');
  const linePitch = line?.exact ? line.value : pitchInGrid(pitch, line?.value, body?.size);
  const charactersPerLine = charactersOf(section, grid, body);
  return {
    ...(linePitch !== undefined && { linePitch: round(linePitch, 0.05) }),
    ...(charactersPerLine !== undefined && { charactersPerLine }),
  };
}

/** What a line of these characters takes without a grid, in their size. */
const NATURAL_LINE = 1.3;

/** Lines of a grid are as many of its steps high as their characters need; undefined where no body is seen. */
function pitchInGrid(twips: number | undefined, lines = 1, size?: number): number | undefined {
  if (size === undefined) return undefined;
  if (twips === undefined || twips <= 0) return size * NATURAL_LINE * lines;
  // 16 pt in steps of 28.95 are one step, in steps of 15.6 two.
  return Math.ceil((size * NATURAL_LINE) / (twips / 20)) * (twips / 20) * lines;
}

/** How many characters a line is made to hold; 0 where they are as wide as they are. */
function charactersOf(
  section: Element | undefined,
  grid: Element | undefined,
  { size = 0, spacing = 0 }: RunLook = {},
): number | undefined {
  const [left, right] = ['w:left', 'w:right'].map((side) => number(child(section, 'w:pgMar'), side) ?? 0);
  const width = (number(child(section, 'w:pgSz'), 'w:w') ?? 0) - (left ?? 0) - (right ?? 0);
  if (size <= 0 || width <= 0) return undefined;
  const inGrid = /^(?:linesAndChars|snapToChars)$/.test(grid?.attributes['w:type'] ?? '');
  if (!inGrid && spacing === 0) return 0;
  const added = spacing + (inGrid ? (number(grid, 'w:charSpace') ?? 0) / 4096 : 0);
  return Math.floor(width / 20 / (size + added) + 0.02);
}

type Group = Readonly<Record<string, unknown>>;

/** `found` without what the standard says as well, once the body's own font and size are known. */
function without(found: LayoutSettings, standard: (settings: LayoutSettings) => Layout): LayoutSettings {
  const { body: font } = found.fonts ?? {};
  const { body: size } = found.sizes ?? {};
  const plain = standard({});
  const base = standard({ ...(font && { fonts: { body: font } }), ...(size && { sizes: { body: size } }) });
  const own: LayoutSettings = {
    ...(font && font !== plain.fonts.body && { fonts: { body: font } }),
    ...(size && size !== plain.sizes.body && { sizes: { body: size } }),
  };
  const differing = Object.entries(found).flatMap(([key, value]): [string, unknown][] => {
    const known = base[key as keyof Layout];
    if (typeof value !== 'object') return isSame(value, known) ? [] : [[key, value]];
    const inner = Object.entries(value as Group).filter(([name, one]) => !isSame(one, (known as Group)[name]));
    const kept = { ...(own as Readonly<Record<string, Group>>)[key], ...Object.fromEntries(inner) };
    return Object.keys(kept).length > 0 ? [[key, kept]] : [];
  });
  return Object.fromEntries(differing) as LayoutSettings;
}

/** The standard allows a millimetre of the margins, and nobody sees a twentieth of a point. */
const isSame = (value: unknown, known: unknown): boolean =>
  typeof value === 'number' && typeof known === 'number' ? Math.abs(value - known) < 0.06 : value === known;
