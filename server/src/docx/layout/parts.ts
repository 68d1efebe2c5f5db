/** The XML parts of a .docx that say how it looks, as trees. Sizes are looked at before anything is unpacked. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

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
    let isTooLarge = false;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = WANTED.test(name);
        isTooLarge ||= isWanted && originalSize > LARGEST_PART;
        return isWanted && !isTooLarge;
      },
    });
    if (isTooLarge || !files['word/document.xml']) return undefined;
    return new Map(Object.entries(files).map(([name, file]) => [name, parse(strFromU8(file))]));
  } catch {
    return undefined; // No zip, or XML that does not close.
  }
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

function parse(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) throw new RangeError('too deep');
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner?.name === 'w:t' || inner?.name === 'w:instrText') inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
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
