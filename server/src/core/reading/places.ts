/** Places that open the name of a unit: 青河县柳河镇人民政府 stands at 青河县, 柳河镇. */

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

const LEVELS: readonly (readonly [string, number])[] = [
  ['自治区', 1],
  ['自治州', 2],
  ['自治县', 3],
  ['自治旗', 3],
  ['街道', 4],
  ['社区', 5],
  ['省', 1],
  ['市', 2],
  ['州', 2],
  ['盟', 2],
  ['县', 3],
  ['区', 3],
  ['旗', 3],
  ['镇', 4],
  ['乡', 4],
  ['村', 5],
];
/** Names of at least 1, 2, 3, 4 characters with their kind. */
const NAMED = [1, 2, 3, 4].map(
  (least) => new RegExp(`^([\\u4e00-\\u9fff]{${least},4}?)(${LEVELS.map(([kind]) => kind).join('|')})`),
);
/** With what follows these make another word: 市场, 区域, 村民, 乡村. */
const OTHER_WORD = /^(?:市[场政容民直值域属]|区[域间划别块内]|村[民庄镇级两干史]|乡[镇村贤])/;
/** What stands before 县 or 区 in words for any such place. */
const COMMON =
  /[全我本各某该贵两辖农城郊山老库景园校厂矿灌牧林片小社街特新高经开产工业际乡村镇市县省区乐发示范级等关于和与及在对为由]$|^(?:关于|有关|所有|[全各我本某该贵x×*]|中共)|^[一二三四五六七八九十两几多数]/i;

/** Places at the head of `text`, from the largest to the smallest; empty where it opens otherwise. */
export function placesAtHead(text: string): readonly Place[] {
  const places: Place[] = [];
  let at = text.startsWith('中共') ? 2 : 0;
  for (;;) {
    const place = placeAt(text, at);
    if (!place || (places.length > 0 && place.level <= places[places.length - 1]!.level)) return places;
    places.push(place);
    at = place.end;
  }
}

/** The place whose name begins at `start`. */
export function placeAt(text: string, start: number): Place | undefined {
  const rest = text.slice(start, start + 12);
  for (let least = 1; least <= 4; least++) {
    const found = NAMED[least - 1]!.exec(rest);
    if (!found) return undefined;
    const [whole, name, kind] = found as unknown as [string, string, string];
    // 广州市 is no 广州; one character is a name only of a county.
    if ((name.length < 2 && kind !== '县') || OTHER_WORD.test(rest.slice(name.length))) {
      least = name.length;
      continue;
    }
    if (COMMON.test(name)) return undefined;
    return { level: LEVELS.find(([one]) => one === kind)![1], name, kind, start, end: start + whole.length };
  }
  return undefined;
}
