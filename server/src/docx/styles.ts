/** styles.xml: what a paragraph has by its style and by those that style is based on. */
import { isOn, isTrue, readXml } from './xml';

/** What a style, or a paragraph of its own, says of numbering. An `id` of 0 takes the number away. */
export interface NumberingReference {
  readonly id?: number;
  readonly level?: number;
}

interface Style {
  readonly isParagraph: boolean;
  readonly isDefault: boolean;
  readonly name: string;
  readonly basedOn?: string;
  readonly numbering?: NumberingReference;
  readonly outline?: number;
  readonly hidden?: boolean;
}

type Draft = { -readonly [key in keyof Style]: Style[key] };

/** No style is based on more others than this; a circle ends here. */
const LONGEST_CHAIN = 20;

/** What a style gives when all that it is based on is counted in. */
export interface Resolved {
  readonly numbering: NumberingReference | undefined;
  /** The style of the chain that has the numbering: a level may be tied to it. */
  readonly numberedBy: string | undefined;
  /** 0 for a heading of the first level … 8; undefined for body text. */
  readonly outline: number | undefined;
  readonly hidden: boolean | undefined;
}

const NOTHING: Resolved = { numbering: undefined, numberedBy: undefined, outline: undefined, hidden: undefined };

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Resolved>();
  #standard: string | undefined;

  /** `xml`: the text of styles.xml; all paragraphs are bare without one. */
  constructor(xml: string | undefined) {
    if (xml === undefined) return;
    let id = '';
    let style: Draft | undefined;
    let numbering: { id?: number; level?: number } | undefined;
    readXml(xml, 'styles.xml', {
      open: (name, attributes) => {
        if (name === 'w:style') {
          id = attributes.get('w:styleId') ?? '';
          const type = attributes.get('w:type') ?? 'paragraph';
          const isDefault = isTrue(attributes.get('w:default') ?? '0');
          style = { isParagraph: type === 'paragraph', isDefault, name: '' };
        } else if (!style) return;
        else if (name === 'w:name') style.name = (attributes.get('w:val') ?? '').toLowerCase();
        else if (name === 'w:basedOn') style.basedOn = attributes.get('w:val') ?? '';
        else if (name === 'w:outlineLvl') style.outline = Number(attributes.get('w:val'));
        else if (name === 'w:vanish') style.hidden = isOn(attributes);
        else if (name === 'w:numPr') style.numbering = numbering = {};
        else if (name === 'w:numId' && numbering) numbering.id = Number(attributes.get('w:val'));
        else if (name === 'w:ilvl' && numbering) numbering.level = Number(attributes.get('w:val'));
      },
      close: (name) => {
        if (name === 'w:numPr') numbering = undefined;
        if (name !== 'w:style' || !style) return;
        this.#styles.set(id, style);
        if (style.isDefault && style.isParagraph) this.#standard = id;
        style = undefined;
      },
    });
  }

  /** What the paragraph style `id` gives; that of a paragraph without one is the default style. */
  of(id: string | undefined): Resolved {
    const asked = id ?? this.#standard;
    if (asked === undefined) return NOTHING;
    let resolved = this.#resolved.get(asked);
    if (!resolved) this.#resolved.set(asked, (resolved = this.#resolve(asked)));
    return resolved;
  }

  /** The numbering that the list style `id` stands for. */
  numberingOf(id: string): number | undefined {
    return this.#styles.get(id)?.numbering?.id;
  }

  #resolve(first: string): Resolved {
    let numberingId: number | undefined;
    let level: number | undefined;
    let numberedBy: string | undefined;
    let outline: number | undefined;
    let hidden: boolean | undefined;
    let at: string | undefined = first;
    for (let i = 0; i < LONGEST_CHAIN && at !== undefined; i++) {
      const style: Style | undefined = this.#styles.get(at);
      if (!style) break;
      if (numberingId === undefined && style.numbering?.id !== undefined) {
        numberingId = style.numbering.id;
        numberedBy = at;
      }
      level ??= style.numbering?.level;
      outline ??= style.outline ?? headingLevel(style.name);
      hidden ??= style.hidden;
      at = style.basedOn;
    }
    const numbering = numberingId === undefined && level === undefined ? undefined : { id: numberingId, level };
    return { numbering, numberedBy, outline: outline !== undefined && outline < 9 ? outline : undefined, hidden };
  }
}

/** Word knows its headings by the names of their styles, whatever those say of an outline. */
function headingLevel(name: string): number | undefined {
  const digit = /^heading ([1-9])$/.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
