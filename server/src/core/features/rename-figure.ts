/**
 * Changing a figure wherever the draft states it. Mentions written to the same digit follow, each in its own style
 * (38,012 stays grouped, 三千 stays in 汉字); roundings are left to the writer, who alone knows what they should become.
 */
import { unitOf } from '../norms/units';
import { type Figure, figureAt } from '../figures/figures';
import { compare, type Decimal, divide, multiply, parseDecimal } from '../reading/numerals/decimal';
import { readNumeral } from '../reading/numerals/read';
import { writeLike } from '../reading/numerals/write-like';
import type { Report } from '../report/report';
import { repeatsIn } from '../figures/repeats';
import type { TextEdit } from '../text/edit';
import { fold } from '../text/fold';
import type { Span } from '../text/span';

/** What is renamed: the number with its 万 and 亿, without its unit. Undefined where no figure stands. */
export function renamable(
  report: Report,
  offset: number,
): { readonly span: Span; readonly written: string } | undefined {
  const figure = figureAt(report, offset);
  if (!figure || figure.quantity.firmness === 'vague' || !isWhole(report, figure)) return undefined;
  return { span: figure.numeral, written: textOf(report, figure) };
}

/** Emphasis marks and line breaks inside a number (**3600** 万元) cannot be kept round another one. */
function isWhole(report: Report, figure: Figure): boolean {
  return /^[^*_\r\n]+$/.test(textOf(report, figure));
}

export interface Renaming {
  readonly edits: readonly TextEdit[];
  /**
   * Places that state the same fact but were left as they are: rounded, or written in a way the new value does not fit.
   */
  readonly left: readonly Figure[];
}

/** `no-figure`: none stands there; `no-number`: the new text is no number; `other-unit`: it brings another unit. */
export type RenameRefusal = 'no-figure' | 'no-number' | 'other-unit';

/** Edits that write `text` for the figure at `offset` and for every mention of its fact with the same value. */
export function renameFigure(report: Report, offset: number, text: string): Renaming | RenameRefusal {
  const figure = figureAt(report, offset);
  if (!figure || !isWhole(report, figure)) return 'no-figure';
  const asked = readAsked(figure, text);
  if (typeof asked === 'string') return asked;
  return renaming(report, report, figure, asked, [{ span: figure.numeral, text: asked.written }]);
}

/** As `renameFigure`, for the mentions of that fact in another draft. */
export function renameElsewhere(draft: Report, report: Report, offset: number, text: string): Renaming {
  const figure = figureAt(report, offset);
  const asked = figure && readAsked(figure, text);
  return !figure || !asked || typeof asked === 'string'
    ? { edits: [], left: [] }
    : renaming(draft, report, figure, asked, []);
}

interface Asked {
  /** As the user wrote it, without unit. */
  readonly written: string;
  /** In base units of the figure's dimension. */
  readonly value: Decimal;
}

function renaming(
  draft: Report,
  report: Report,
  figure: Figure,
  { written, value }: Asked,
  edits: TextEdit[],
): Renaming {
  const left: Figure[] = [];
  const old = textOf(report, figure);
  for (const other of repeatsIn(draft, figure, report)) {
    const text =
      sameWriting(figure, other) && isWhole(draft, other)
        ? textOf(draft, other) === old
          ? written
          : inStyleOf(draft, other, value)
        : undefined;
    if (text === undefined) left.push(other);
    else edits.push({ span: other.numeral, text });
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), left };
}

const textOf = (report: Report, { numeral }: Figure): string => report.text.slice(numeral.start, numeral.end);

/** The same value to the same step, so that what one becomes the other becomes. */
function sameWriting({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return compare(a.value, b.value) === 0 && compare(a.step, b.step) === 0 && a.firmness === b.firmness;
}

function inStyleOf(report: Report, figure: Figure, value: Decimal): string | undefined {
  const own = divide(value, factorOf(figure), 12);
  return own && writeLike(textOf(report, figure), own);
}

const factorOf = ({ quantity }: Figure): Decimal => parseDecimal(unitOf(quantity.unit)?.factor ?? '1');

/** A number in digits or in 汉字: 3,600, 三千六百, 1.2亿. */
const HAN_NUMERAL = '一二三四五六七八九十百千万亿两零〇○点';
const NUMERAL = new RegExp(String.raw`^[\d,，.${HAN_NUMERAL}\s]+$`);

/** What the user typed: a number, with or without the figure's own unit behind it. */
function readAsked(figure: Figure, text: string): Asked | RenameRefusal {
  const { unit } = figure.quantity;
  const typed = text.trim();
  const bare = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed;
  const number = fold(bare);
  if (NUMERAL.test(number)) {
    const value = readNumeral(number);
    if (value) return { written: bare, value: multiply(value, factorOf(figure)) };
  }
  return /^[\d,，.万亿]+[^\d,，.万亿]/.test(number) ? 'other-unit' : 'no-number';
}
