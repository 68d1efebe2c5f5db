/** The XML parts of a .docx that say how it looks, as trees. */
import { decoded } from '../parts';
import { readXml } from '../xml';
import { Package } from '../zip';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Larger parts unpacked are no model of a layout, and may be a bomb. */
const LARGEST_PART = 32 * 1024 * 1024;
const DEEPEST = 200;
const WANTED = /^word\/(?:document|styles|settings|footer\d*|theme\/theme\d*|_rels\/document\.xml)\.(?:xml|rels)$/;

/** The parts by name; undefined where `bytes` are no .docx, or one whose parts are too large or damaged. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Element> | undefined {
  try {
    const file = new Package(bytes);
    const wanted = [...file.sizes].filter(([name]) => WANTED.test(name));
    if (!file.has('word/document.xml') || wanted.some(([, size]) => size > LARGEST_PART)) return undefined;
    return new Map(
      wanted.map(([name]) => [name, treeOf(decoded(file.read(name) ?? new Uint8Array(), name), name)] as const),
    );
  } catch {
    return undefined; // No zip, one that lies about its sizes, or XML that does not close.
  }
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

function treeOf(xml: string, part: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  readXml(xml, part, {
    open(name, attributes) {
      const element: Growing = { name, attributes: attributes.all(), children: [], text: '' };
      open.at(-1)?.children.push(element);
      if (open.push(element) > DEEPEST) throw new RangeError('too deep');
    },
    text(text) {
      const inner = open.at(-1);
      if (inner?.name === 'w:t' || inner?.name === 'w:instrText') inner.text += text;
    },
    close: () => void open.pop(),
  });
  return root;
}

/** The first child of `element` with this name, or of its child along a path: w:pPr, w:spacing. */
export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((inner, name) => inner?.children.find((one) => one.name === name), element);
}

/** Everything under `element` with this name, in order; not what stands in others of `barred` names. */
export function within(element: Element, name: string, barred: ReadonlySet<string> = NONE): Element[] {
  return element.children.flatMap((inner) =>
    barred.has(inner.name) ? [] : [...(inner.name === name ? [inner] : []), ...within(inner, name, barred)],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** A number that an attribute states; undefined where it states none. */
export function number(element: Element | undefined, attribute: string): number | undefined {
  const written = element?.attributes[attribute];
  const value = written === undefined ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether a switch such as w:b is there and not off. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');
}
