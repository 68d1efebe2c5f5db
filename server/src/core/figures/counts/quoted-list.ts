/** Lists before their count that show by their marks where they begin: “A”“B”“C”三个, “A、B、C”三大, 《A》《B》《C》三个. */
import { span } from '../../text/span';
import { joinsIn, waysToCount } from './items';
import { HEAD_WITH_ETC } from './patterns';
import type { Count, StatedCount } from './stated-count';
import type { Stretch } from './stretch';

/** “A、B、C”三大… and “A”“B”“C”三个…: the quotation marks show where the list begins. */
export function quotedList(
  { end: listEnd, listed, open }: Stretch,
  { number, count, stated }: Count,
  rest: string,
): StatedCount | undefined {
  const quotations = itemsInMarks(listed, stated) ?? itemsInsideMarks(listed) ?? titlesIn(listed, stated);
  if (!quotations) return undefined;
  const { items, joins, ways, length } = quotations;
  if (items.length < 2 || items.includes('')) return undefined;
  const agrees = open ? items.length <= stated : ways.has(stated);
  const sure =
    !agrees &&
    Math.abs(stated - items.length) <= 2 &&
    !HEAD_WITH_ETC.test(rest) &&
    !items.some((item) => /\d/.test(item)) &&
    (!open || items.length > stated);
  return {
    form: open ? 'open' : 'before',
    stated,
    listed: items.length + joins,
    count,
    number,
    list: span(listEnd - length, listEnd),
    agrees,
    sure,
    marked: true,
  };
}

/** What quotation marks at the end of a stretch hold. */
interface Quotations {
  readonly items: readonly string[];
  readonly joins: number;
  readonly ways: ReadonlySet<number>;
  /** How many characters of the stretch it takes. */
  readonly length: number;
}

/** “A”“B”“C”, “A”、“B”、“C” or “A”、“B”和“C”, be there 、 inside the marks or not. What may be an item without marks in front of them lets any count agree. */
function itemsInMarks(listed: string, stated: number): Quotations | undefined {
  const [quotations] = /(?:“[^“”]{1,30}”[、和与及]?){2,80}$/.exec(listed) ?? [];
  if (quotations === undefined) return undefined;
  const items = quotations.match(/“[^“”]+”/g) ?? [];
  const ways = new Set([items.length, items.join('、').split('、').length]);
  if (/[、和与及]$/.test(listed.slice(0, -quotations.length))) ways.add(stated);
  return { items, joins: 0, ways, length: quotations.length };
}

/** 《A》《B》《C》, 《A》、《B》和《C》: of two one may be what the other is about. */
export const TITLES_AT_THE_END = /(?:《[^《》]{1,60}》[、和与及]?){3,40}$/;

function titlesIn(listed: string, stated: number): Quotations | undefined {
  const [titles] = TITLES_AT_THE_END.exec(listed) ?? [];
  if (titles === undefined) return undefined;
  const items = titles.match(/《[^《》]+》/g) ?? [];
  const ways = new Set([items.length]);
  if (/[、和与及]$/.test(listed.slice(0, -titles.length))) ways.add(stated);
  return { items, joins: 0, ways, length: titles.length };
}

/** “A、B、C”. */
function itemsInsideMarks(listed: string): Quotations | undefined {
  const [quotation, inside] = /“([^“”]{2,120})”$/.exec(listed) ?? [];
  if (quotation === undefined || inside === undefined) return undefined;
  const items = inside.split('、');
  const joins = joinsIn(inside);
  return { items, joins, ways: waysToCount(items), length: quotation.length };
}
