/** Pictures of a draft: what kind of file each is, how large, and what size it takes on the page. Only headers are read. */
import type { Page } from './measure';

export type PictureType = 'png' | 'jpg' | 'gif' | 'bmp' | 'svg';

export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
  /** In pixels, as the file states them. */
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_INCH = 96;
const PIXELS_PER_TWIP = PIXELS_PER_INCH / 1440;
/** A picture leaves room for its caption and a line above it. */
const LINES_LEFT = 3;

/** The picture in `bytes`; undefined where it is of no kind that Word shows or its header is damaged. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [type, read] of READERS) {
    const size = tried(() => read(view, bytes));
    if (size && size.width > 0 && size.height > 0) return { type, bytes, ...size };
  }
  return undefined;
}

type Size = Pick<Picture, 'width' | 'height'>;

/** A header that is cut off is no header. */
function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const READERS: readonly (readonly [PictureType, (view: DataView, bytes: Uint8Array) => Size | undefined])[] = [
  [
    'png',
    (view) =>
      view.getUint32(0) === 0x89504e47 ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined,
  ],
  ['jpg', (view) => (view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined)],
  [
    'gif',
    (view) =>
      view.getUint32(0) === 0x47494638
        ? { width: view.getUint16(6, true), height: view.getUint16(8, true) }
        : undefined,
  ],
  [
    'bmp',
    (view) =>
      view.getUint16(0) === 0x424d
        ? { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
        : undefined,
  ],
  ['svg', (_, bytes) => sizeOfSvg(bytes)],
];

/** Segment by segment to the frame (SOF), which states the size; tables and comments before it are stepped over. */
function sizeOfJpeg(view: DataView): Size | undefined {
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const LONGEST_SVG_HEAD = 4096;
const SVG = /<svg\b[^>]*>/i;
/** A length without a unit or in pixels; 100% says nothing of the size. */
const WIDTH = /\swidth=["'] ?(\d{1,6}(?:\.\d{1,6})?)(?:px)?["']/i;
const HEIGHT = /\sheight=["'] ?(\d{1,6}(?:\.\d{1,6})?)(?:px)?["']/i;
const VIEW_BOX = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i;
const DEFAULT_SVG: Size = { width: 300, height: 150 };

function sizeOfSvg(bytes: Uint8Array): Size | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, LONGEST_SVG_HEAD));
  const [tag] = SVG.exec(head) ?? [];
  if (tag === undefined || !head.trimStart().startsWith('<')) return undefined;
  const [width, height] = [Number(WIDTH.exec(tag)?.[1]), Number(HEIGHT.exec(tag)?.[1])];
  if (width > 0 && height > 0) return { width, height };
  const [, boxWidth, boxHeight] = VIEW_BOX.exec(tag) ?? [];
  return boxWidth === undefined ? DEFAULT_SVG : { width: Number(boxWidth), height: Number(boxHeight) };
}

/** The size of `picture` on `page` in pixels: as wide as `wanted` says (300, 50%, 8cm), and never larger than the type area. */
export function sizeOnPage(picture: Size, page: Page, wanted?: string): Size {
  const widest = page.textWidth * PIXELS_PER_TWIP;
  const highest = (page.textHeight - LINES_LEFT * page.linePitch) * PIXELS_PER_TWIP;
  const width = pixels(wanted, widest) ?? picture.width;
  const height = (width / picture.width) * picture.height;
  const scale = Math.min(1, widest / width, highest / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  '': 1,
  in: PIXELS_PER_INCH,
  cm: PIXELS_PER_INCH / 2.54,
  mm: PIXELS_PER_INCH / 25.4,
};

function pixels(wanted: string | undefined, whole: number): number | undefined {
  const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(%|px|cm|mm|in)?/i.exec(wanted ?? '') ?? [];
  const value = Number(number);
  if (!(value > 0)) return undefined;
  return unit === '%' ? (value / 100) * whole : value * (PER_UNIT[unit.toLowerCase()] ?? 1);
}
