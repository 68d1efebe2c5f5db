/**
 * The parts of a Word file as events of elements, with their places. Names come as everybody writes them (`w:p`, `mc:Choice`)
 * whatever prefixes the file has, of transitional and strict files alike.
 *
 * A scanner of our own: a comment needs the place of every tag, which saxes does not tell, and reading attributes only where
 * somebody asks for them is three times as fast. What Office never writes (a DOCTYPE, entities of its own) is refused.
 */
import { damaged, problem } from './problem';

/** Elements nested deeper than this are no document: a table in a table in a text box makes some forty. */
const DEEPEST = 300;

/** The attributes of a tag, until the next one is read. */
export interface Attributes {
  /** The value of `name`, entities replaced; undefined where the tag has none. */
  get(name: string): string | undefined;
  /** All of them, for who keeps a tag. */
  all(): Record<string, string>;
}

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
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** An attribute as a tag has it, whatever stands round its value. */
const ATTRIBUTE = /([^\s=/"']{1,80})\s?=\s?(["'])(.*?)\2/gs;

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const SINGLE = 0x27;

/** Reads `xml`, the text of the part `part`. Throws `WordProblem` when it does not hold together. */
export function readXml(xml: string, part: string, handlers: Handlers): void {
  new Scanner(xml, part, handlers).run();
}

/** It is itself the attributes of the tag it has just read: most tags are never asked for any, and nobody keeps them. */
class Scanner implements Attributes {
  readonly #names = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  /** The open elements, as they are written. */
  readonly #open: string[] = [];
  /** Where the next namespace is declared. */
  #declared: number;
  #hasRoot = false;
  /** Where the attributes of the last opening tag stand. */
  #from = 0;
  #to = 0;
  /** Whether it may have values between single quotes. */
  readonly #hasSingle: boolean;
  /** Names of attributes as they are written here. */
  readonly #written = new Map<string, string>();

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly handlers: Handlers,
  ) {
    this.#declared = xml.indexOf('xmlns');
    this.#hasSingle = xml.includes("='");
  }

  run(): void {
    const { xml, handlers } = this;
    let at = 0;
    for (;;) {
      const tag = xml.indexOf('<', at);
      if (tag !== at) {
        const end = tag < 0 ? xml.length : tag;
        if (this.#open.length > 0) handlers.text?.(this.#decoded(xml.slice(at, end)));
        else if (/\S/.test(xml.slice(at, end))) throw damaged(this.part);
      }
      if (tag < 0) break;
      at = this.#markup(tag);
    }
    if (this.#open.length > 0 || !this.#hasRoot) throw damaged(this.part);
  }

  /** Reads what begins with the `<` at `tag`; gives the place behind it. */
  #markup(tag: number): number {
    const { xml } = this;
    const next = xml.charCodeAt(tag + 1);
    if (next === SLASH) return this.#closing(tag);
    if (next === 0x3f) return this.#behind('?>', tag + 2);
    if (next !== 0x21) return this.#opening(tag);
    if (xml.startsWith('<!--', tag)) return this.#behind('-->', tag + 4);
    if (!xml.startsWith('<![CDATA[', tag)) throw damaged(this.part); // A DOCTYPE could grow without end.
    const end = this.#behind(']]>', tag + 9);
    this.handlers.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }

  #behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw damaged(this.part);
    return at + mark.length;
  }

  #closing(tag: number): number {
    const end = this.#behind('>', tag);
    const written = this.xml.slice(tag + 2, end - 1).trimEnd();
    if (this.#open.pop() !== written) throw damaged(this.part);
    this.handlers.close(this.#nameOf(written), tag, end);
    return end;
  }

  #opening(tag: number): number {
    const { xml, handlers } = this;
    let nameEnd = tag + 1;
    for (let code = xml.charCodeAt(nameEnd); code > 0x20 && code !== SLASH && code !== MORE && code !== LESS; )
      code = xml.charCodeAt(++nameEnd);
    const last = this.#endOfTag(nameEnd);
    const written = xml.slice(tag + 1, nameEnd);
    if (written === '' || (this.#hasRoot && this.#open.length === 0)) throw damaged(this.part);
    this.#hasRoot = true;
    if (this.#declared >= 0 && this.#declared < last) this.#declare(xml.slice(nameEnd, last), last);
    if (this.#open.length >= DEEPEST) throw tooDeep(this.part);
    const name = this.#nameOf(written);
    const empty = xml.charCodeAt(last - 1) === SLASH;
    const end = last + 1;
    if (!empty) this.#open.push(written);
    this.#from = nameEnd;
    this.#to = last;
    handlers.open(name, this, tag, end, empty);
    if (empty) handlers.close(name, tag, end);
    return end;
  }

  /** Where the `>` stands that closes the tag whose name ends at `from`: one in a value does not. */
  #endOfTag(from: number): number {
    const { xml } = this;
    if (xml.charCodeAt(from) === MORE) return from;
    const first = xml.indexOf('>', from);
    if (first < 0) throw damaged(this.part);
    // As good as always: the last value's quote stands before it, and does not open one.
    const before = xml.charCodeAt(first - 1) === SLASH ? first - 2 : first - 1;
    if (!this.#hasSingle && xml.charCodeAt(before) === QUOTE && xml.charCodeAt(before - 1) !== EQUALS) return first;
    let quote = 0;
    for (let at = from; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === LESS) break;
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === MORE) return at;
      else if (code === QUOTE || code === SINGLE) quote = code;
    }
    throw damaged(this.part);
  }

  #declare(attributes: string, end: number): void {
    for (const [, prefix = '', , address = ''] of attributes.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(["'])(.*?)\2/g)) {
      const known = NAMESPACES.find(([pattern]) => pattern.test(address))?.[1];
      if (known !== undefined) this.#prefixes.set(prefix, known);
    }
    this.#names.clear();
    this.#written.clear();
    this.#declared = this.xml.indexOf('xmlns', end);
  }

  #nameOf(written: string): string {
    let name = this.#names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      const known = this.#prefixes.get(colon < 0 ? '' : written.slice(0, colon));
      name = known === undefined ? written : `${known}:${written.slice(colon + 1)}`;
      this.#names.set(written, name);
    }
    return name;
  }

  get(name: string): string | undefined {
    if (this.#from === this.#to) return undefined;
    const tag = this.xml.slice(this.#from, this.#to);
    let written = this.#written.get(name);
    if (written === undefined) this.#written.set(name, (written = this.#writtenName(name)));
    const at = tag.indexOf(written);
    if (at < 0) return undefined;
    const from = at + written.length;
    const to = tag.indexOf('"', from);
    // As good as always: ` w:val="…`. All else is read with care.
    if (!this.#hasSingle && to >= 0) return this.#decoded(tag.slice(from, to));
    return this.all()[name];
  }

  all(): Record<string, string> {
    const found: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [, written = '', , value = ''] of this.xml.slice(this.#from, this.#to).matchAll(ATTRIBUTE)) {
      const name = written.includes(':') ? this.#nameOf(written) : written;
      found[name] ??= this.#decoded(value);
    }
    return found;
  }

  /** ` w:val="` with the prefix that this file has for it. */
  #writtenName(name: string): string {
    const [prefix = '', local] = name.split(':');
    if (local === undefined) return ` ${name}=${this.#hasSingle ? '' : '"'}`;
    const own = [...this.#prefixes].find(([written, known]) => known === prefix && written !== '')?.[0] ?? prefix;
    return ` ${own}:${local}=${this.#hasSingle ? '' : '"'}`;
  }

  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
      const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
      const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : 0;
      const character = number && code <= 0x10ffff ? String.fromCodePoint(code) : CHARACTERS[name];
      if (character === undefined || !whole.endsWith(';')) throw damaged(this.part);
      return character;
    });
  }
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
  return isTrue(attributes.get('w:val') ?? '1');
}

/** Whether `value` says yes, as Office writes it. */
export function isTrue(value: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(value);
}

/** `text` as it is written in XML. Characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (control) => (/[\t\n\r]/.test(control) ? control : ''))
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
