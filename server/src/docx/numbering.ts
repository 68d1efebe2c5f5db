/** numbering.xml: lists, their levels and what single lists change of them. */
import type { Styles } from './styles';
import { type Attributes, isOn, readXml } from './xml';

/** A level of a list. */
export interface Level {
  readonly format: string;
  /** `第%1章`: %1 … %9 stand for the numbers of the levels. */
  readonly text: string;
  readonly start: number;
  /** The level whose coming sets this one back to its start, 1 for the first; 0 for none, undefined for any above. */
  readonly restart: number | undefined;
  /** All numbers in it are written 1, 2, 3. */
  readonly isLegal: boolean;
  /** The paragraph style that has this level. */
  readonly style: string | undefined;
  /** A picture or a character of a symbol font stands for the number. */
  readonly font: string;
  readonly hidden: boolean;
}

/** The list a paragraph is in, told apart by what they count together. */
export interface List {
  /** Lists of one kind go on counting where another of them stopped. */
  readonly kind: number;
  readonly id: number;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list starts anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Override {
  readonly start?: number;
  readonly level?: Level;
}

type LevelDraft = { -readonly [key in keyof Level]: Level[key] };

const MOST_LEVELS = 9;

interface Kind {
  readonly levels: (Level | undefined)[];
  /** The list style whose list this is a name for. */
  link?: string;
}

interface Single {
  kind: number;
  readonly overrides: Map<number, Override>;
}

export class Numbering {
  readonly #kinds = new Map<number, Kind>();
  readonly #singles = new Map<number, Single>();
  readonly #lists = new Map<number, List | undefined>();

  constructor(
    xml: string | undefined,
    private readonly styles: Styles,
  ) {
    if (xml !== undefined) this.#read(xml);
  }

  /** The list `id`; undefined when the file has none of that number. */
  list(id: number): List | undefined {
    if (!this.#lists.has(id)) this.#lists.set(id, this.#resolve(id));
    return this.#lists.get(id);
  }

  /** The level of `list` that is tied to the paragraph style `style`. */
  levelOf(list: List, style: string): number | undefined {
    const level = list.levels.findIndex((one) => one?.style === style);
    return level < 0 ? undefined : level;
  }

  #resolve(id: number): List | undefined {
    const single = this.#singles.get(id);
    if (!single) return undefined;
    let { kind } = single;
    // A list that is a name for a list style: the style's own list has the levels, and both count together.
    for (let i = 0; i < MOST_LEVELS; i++) {
      const link = this.#kinds.get(kind)?.link;
      const linked = link === undefined ? undefined : this.styles.numberingOf(link);
      const other = linked === undefined ? undefined : this.#singles.get(linked);
      if (!other || other === single) break;
      kind = other.kind;
    }
    const own = this.#kinds.get(kind);
    if (!own) return undefined;
    const levels = Array.from({ length: MOST_LEVELS }, (_, i) => single.overrides.get(i)?.level ?? own.levels[i]);
    const restarts = new Map<number, number>();
    for (const [level, { start, level: replaced }] of single.overrides) {
      const first = start ?? replaced?.start;
      if (first !== undefined) restarts.set(level, first);
    }
    return { kind, id, levels, restarts };
  }

  #read(xml: string): void {
    let kind: Kind | undefined;
    let single: Single | undefined;
    let override: { start?: number; level?: Level } | undefined;
    let level: LevelDraft | undefined;
    let at = 0;
    let overridden = 0;
    readXml(xml, 'numbering.xml', {
      open: (name, attributes) => {
        if (level && OF_LEVEL[name]) OF_LEVEL[name](level, attributes.get('w:val') ?? '', attributes);
        else if (name === 'w:abstractNum')
          this.#kinds.set(Number(attributes.get('w:abstractNumId')), (kind = { levels: [] }));
        else if (name === 'w:numStyleLink' && kind) kind.link = attributes.get('w:val');
        else if (name === 'w:num') {
          single = { kind: -1, overrides: new Map() };
          this.#singles.set(Number(attributes.get('w:numId')), single);
        } else if (name === 'w:abstractNumId' && single) single.kind = Number(attributes.get('w:val'));
        else if (name === 'w:lvlOverride' && single) {
          overridden = Number(attributes.get('w:ilvl'));
          single.overrides.set(overridden, (override = {}));
        } else if (name === 'w:startOverride' && override) override.start = Number(attributes.get('w:val'));
        else if (name === 'w:lvl') {
          // Some programs leave the number of a level out: it is the next one.
          at = Number(attributes.get('w:ilvl') ?? (override ? overridden : (kind?.levels.length ?? 0)));
          level = { ...BARE };
        }
      },
      close: (name) => {
        if (name === 'w:lvl' && level) {
          if (override) override.level = level;
          else if (kind && at >= 0 && at < MOST_LEVELS) kind.levels[at] = level;
          level = undefined;
        } else if (name === 'w:lvlOverride') override = undefined;
        else if (name === 'w:abstractNum') kind = undefined;
        else if (name === 'w:num') single = undefined;
      },
    });
  }
}

const BARE: Level = {
  format: 'decimal',
  text: '',
  start: 0,
  restart: undefined,
  isLegal: false,
  style: undefined,
  font: '',
  hidden: false,
};

/** What stands in a level, by element. */
const OF_LEVEL: Readonly<Record<string, (level: LevelDraft, value: string, attributes: Attributes) => void>> = {
  'w:start': (level, value) => (level.start = Number(value)),
  // Formats newer than the standard stand in w:format, with one of the old ones beside them.
  'w:numFmt': (level, value, attributes) =>
    (level.format = value === 'custom' ? (attributes.get('w:format') ?? value) : value),
  'w:lvlText': (level, value) => (level.text = value),
  'w:lvlRestart': (level, value) => (level.restart = Number(value)),
  'w:isLgl': (level, _, attributes) => (level.isLegal = isOn(attributes)),
  'w:pStyle': (level, value) => (level.style = value),
  'w:rFonts': (level, _, attributes) => (level.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? ''),
  'w:vanish': (level, _, attributes) => (level.hidden = isOn(attributes)),
};
