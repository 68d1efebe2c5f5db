/** How a paper looks on its page: the values of GB/T 9704—2012, and what a unit may lay down for itself instead. */

/** What has a font and a size of its own. `sign` is the 发文机关标志. */
export const LAYOUT_PARTS = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'table',
  'note',
  'pageNumber',
  'sign',
] as const;
export type LayoutPart = (typeof LAYOUT_PARTS)[number];

export interface Layout {
  /** White round the type area, in millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From line to line, in points. */
  readonly linePitch: number;
  /** Full characters of the body on a line; 0 leaves them as wide as they are. */
  readonly charactersPerLine: number;
  /** Chinese fonts by name; `latin` is for digits and letters everywhere. */
  readonly fonts: Readonly<Record<LayoutPart | 'latin', string>>;
  /** In points. Tables become smaller where their columns ask for it; the sign is set to fit its line, and no larger. */
  readonly sizes: Readonly<Record<LayoutPart, number>>;
  readonly bold: Readonly<Partial<Record<LayoutPart, boolean>>>;
  /** Form of the page number: 1 stands for the number, N for how many pages there are; empty for none. */
  readonly pageNumber: string;
  /** `outside`: right on odd pages, left on even ones. */
  readonly pageNumberPlace: 'outside' | 'center' | 'right';
  /** Whether a seal is put on the paper: the signature then stands centred over its date. */
  readonly seal: boolean;
  /** The 发文机关标志 of a letterhead whose draft does not name one of its own; empty for none. */
  readonly sign: string;
}

/** Layout as a settings file writes it: what it leaves out is as in the standard. */
export type LayoutSettings = {
  readonly [K in keyof Layout]?: Layout[K] extends object ? Partial<Layout[K]> : Layout[K];
};

/**
 * Source: GB/T 9704—2012 5.2 (page, type area, 22 lines of 28 characters), 7.2–7.5 (fonts, sizes). 28.95 pt is what 22 lines
 * of 225 mm come to; the size of a table's and a note's characters is left to the writer.
 */
export const GB_T_9704: Layout = {
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  linePitch: 28.95,
  charactersPerLine: 28,
  fonts: {
    title: '方正小标宋简体',
    heading1: '黑体',
    heading2: '楷体_GB2312',
    heading3: '仿宋_GB2312',
    heading4: '仿宋_GB2312',
    body: '仿宋_GB2312',
    table: '仿宋_GB2312',
    note: '仿宋_GB2312',
    pageNumber: '宋体',
    sign: '方正小标宋简体',
    latin: 'Times New Roman',
  },
  sizes: {
    title: 22,
    heading1: 16,
    heading2: 16,
    heading3: 16,
    heading4: 16,
    body: 16,
    table: 14,
    note: 10.5,
    pageNumber: 14,
    sign: 48,
  },
  bold: {},
  pageNumber: '— 1 —',
  pageNumberPlace: 'outside',
  seal: false,
  sign: '',
};

/** The standard's layout with what `settings` change in it. */
export function layoutWith(settings: LayoutSettings = {}): Layout {
  const { margins, fonts, sizes, bold } = GB_T_9704;
  // A body of another size or font takes its headings along unless they say otherwise.
  const { body: font } = settings.fonts ?? {};
  const { body: size } = settings.sizes ?? {};
  const asBody = (value: string): boolean => value === fonts.body;
  return {
    ...GB_T_9704,
    ...settings,
    margins: { ...margins, ...settings.margins },
    fonts: { ...fonts, ...(font !== undefined && replaced(fonts, asBody, font)), ...settings.fonts },
    sizes: {
      ...sizes,
      ...(size !== undefined && replaced(sizes, (one) => one === sizes.body, size)),
      ...settings.sizes,
    },
    bold: { ...bold, ...settings.bold },
  };
}

function replaced<K extends string, T>(
  record: Readonly<Record<K, T>>,
  holds: (value: T) => boolean,
  by: T,
): Record<K, T> {
  const entries = Object.entries(record) as [K, T][];
  return Object.fromEntries(entries.map(([key, value]) => [key, holds(value) ? by : value])) as Record<K, T>;
}
