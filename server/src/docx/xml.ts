/**
 * The parts of a Word file as events of elements, with their places. Names come as everybody writes them (`w:p`, `mc:Choice`)
 * whatever prefixes the file has, of transitional and strict files alike.
 */
import { SaxesParser } from 'saxes';
import { damaged, problem } from './problem';

/** Elements nested deeper than this are no document: a table in a table in a text box makes some forty. */
const DEEPEST = 300;

export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  /** `start`: where its `<` stands; `end`: behind its `>`. `empty`: it closes itself, and `close` is told right after. */
  open(name: string, attributes: Attributes, start: number, end: number, empty: boolean): void;
  /** `start`: where the `<` of its closing tag stands, or of itself when it is empty; `end`: behind it. */
  close(name: string, start: number, end: number): void;
  /** Characters between two tags, entities replaced. */
  text?(text: string): void;
}

const NAMESPACES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/\/word\/2012\/wordml$/, 'w15'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/\/word\/2010\/wordprocessingShape$/, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** Reads `xml`, the text of the part `part`. Throws `WordProblem` when it does not hold together. */
export function readXml(xml: string, part: string, handlers: Handlers): void {
  const parser = new SaxesParser<{ xmlns?: false; position?: boolean }>({ position: false });
  const names = new Map<string, string>();
  const prefixes = new Map<string, string>([['xml', 'xml']]);
  const nameOf = (written: string): string => {
    let name = names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const prefix = colon < 0 ? '' : written.slice(0, colon);
      const known = prefixes.get(prefix);
      name = known === undefined ? written : `${known}:${written.slice(colon + 1)}`;
      names.set(written, name);
    }
    return name;
  };
  let depth = 0;
  let start = 0;
  let last = { name: '', start: 0, empty: false };
  parser.on('doctype', () => {
    throw damaged(part); // Office writes none, and what one declares could grow without end.
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw tooDeep(part);
    const end = parser.position;
    start = xml.lastIndexOf('<', end - 1);
    const attributes: Record<string, string> = {};
    for (const written in tag.attributes) {
      const value = tag.attributes[written] ?? '';
      if (written === 'xmlns' || written.startsWith('xmlns:')) {
        const prefix = NAMESPACES.find(([address]) => address.test(value))?.[1];
        const own = written.slice(6);
        if (prefix !== undefined && prefixes.get(own) !== prefix) {
          prefixes.set(own, prefix);
          names.clear();
        }
      }
    }
    for (const written in tag.attributes)
      attributes[written.includes(':') ? nameOf(written) : written] = tag.attributes[written] ?? '';
    last = { name: nameOf(tag.name), start, empty: tag.isSelfClosing };
    handlers.open(last.name, attributes, start, end, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => {
    depth--;
    const end = parser.position;
    handlers.close(nameOf(tag.name), tag.isSelfClosing ? last.start : xml.lastIndexOf('<', end - 1), end);
  });
  if (handlers.text) {
    const told = handlers.text.bind(handlers);
    parser.on('text', told);
    parser.on('cdata', told);
  }
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.write(xml).close();
}

function tooDeep(part: string) {
  return problem(
    'too-large',
    `文件里的 ${part} 层层嵌套超过 ${DEEPEST} 层，不像正常的文稿，没有读。`,
    `${part} in the file nests deeper than ${DEEPEST} levels, which no draft does; it was not read.`,
  );
}

/** Whether the switch that `attributes` set is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '1');
}

/** `text` as it is written in XML. Characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (control) => (/[\t\n\r]/.test(control) ? control : ''))
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
