/** Places that open the name of a unit: 青河县柳河镇人民政府 stands at 青河县, 柳河镇. */
import { anyOf } from '../norms/lexicon';
import {
  BEGIN_LIKE_A_PLACE,
  ENDS_A_TOWNS_NAME,
  ENDS_NO_DISTRICTS_NAME,
  ENDS_NO_PLACE_NAME,
  MAKES_A_WORD_BEFORE_THEM,
  OPENS_NO_PLACE_NAME,
  PLACE_LEVELS,
} from '../norms/words/places';

/** A place by its level, 1 (province) … 5 (village). */
export interface Place {
  readonly level: number;
  /** Without its kind: 青河. */
  readonly name: string;
  readonly kind: string;
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 4;
/** For each length that a name may have at least, the shortest such name with its kind. */
const NAMES = Array.from(
  { length: LONGEST_NAME },
  (_, i) => new RegExp(`^([\\u4e00-\\u9fff]{${i + 1},${LONGEST_NAME}}?)(${anyOf([...PLACE_LEVELS.keys()])})`),
);
/** What a kind begins with; where none of them stands, no expression is tried. */
const HEADS: ReadonlySet<string> = new Set(Array.from(PLACE_LEVELS.keys(), (kind) => kind.charAt(0)));
/** With what follows these make another word: 市场, 区域, 村民, 乡村. */
const OTHER_WORD = new RegExp(`^${anyOf(BEGIN_LIKE_A_PLACE)}`);
/** What stands before 县 or 区 in words for any such place. */
const COMMON = new RegExp(
  `${anyOf(ENDS_NO_PLACE_NAME)}$|^${anyOf(OPENS_NO_PLACE_NAME)}|^[一二三四五六七八九十两几多数]`,
  'i',
);
/** 山区 and 偏远山村 are no names, 东山镇 and 桂林市 are. */
const NO_DISTRICT = new RegExp(`${anyOf(ENDS_NO_DISTRICTS_NAME)}$`);
const NAMED_FREELY: ReadonlySet<string> = new Set(['市', '县', '镇', '乡']);
/** 桂花园社区, 矿山街道: what they are is said by two characters. */
const SAID_IN_FULL: ReadonlySet<string> = new Set(['社区', '街道']);
/** 城关镇, 太和县: a name of two characters. */
const isTown = (name: string, kind: string): boolean =>
  name.length === 2 &&
  NAMED_FREELY.has(kind) &&
  ENDS_A_TOWNS_NAME.includes(name.charAt(1)) &&
  !MAKES_A_WORD_BEFORE_THEM.includes(name.charAt(0));
const isCommon = (name: string, kind: string): boolean =>
  (COMMON.test(name) && !isTown(name, kind)) ||
  // 人均地区生产总值, 中西部地区.
  (kind === '区' && name.endsWith('地')) ||
  (!SAID_IN_FULL.has(kind) && (name.length !== 2 || !NAMED_FREELY.has(kind)) && NO_DISTRICT.test(name));

/** They stand before the place whose branch they name: 中共青河县委, 国家税务总局青河县税务局. */
const BODIES_ABOVE = ['中共', '国家税务总局'];

/** Places at the head of `text`, from the largest to the smallest; empty where it opens otherwise. */
export function placesAtHead(text: string): readonly Place[] {
  const places: Place[] = [];
  let at = BODIES_ABOVE.find((body) => text.startsWith(body))?.length ?? 0;
  for (;;) {
    const place = placeAt(text, at);
    if (!place || place.level <= (places.at(-1)?.level ?? 0)) return places;
    places.push(place);
    at = place.end;
  }
}

/** The place whose name begins at `start`. */
export function placeAt(text: string, start: number): Place | undefined {
  const rest = text.slice(start, start + 12);
  if (!Array.from(rest.slice(1, LONGEST_NAME + 1)).some((one) => HEADS.has(one))) return undefined;
  for (let least = 1; ; ) {
    const match = NAMES[least - 1]?.exec(rest);
    if (!match) return undefined;
    const [whole, name = '', kind = ''] = match;
    // 广州市 is no 广州; one character is a name only of a county.
    if ((name.length < 2 && kind !== '县') || OTHER_WORD.test(rest.slice(name.length))) {
      least = name.length + 1;
      continue;
    }
    const level = PLACE_LEVELS.get(kind);
    if (level === undefined || isCommon(name, kind)) return undefined;
    return { level, name, kind, start, end: start + whole.length };
  }
}
