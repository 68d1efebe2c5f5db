/**
 * Blanks in the names of forms that a letter attaches for others: 请填写《××班关于候选人的简介》（附件5）. Whoever fills the form in writes
 * his own name there; in the letter, in its list of attachments and over the form itself the mask stays.
 */
import { slotsOf } from '../reading/placeholders';
import type { Reading } from '../reading/reading';
import { allOf, isIn } from '../reading/seek';
import type { Span } from '../text/span';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const ATTACHED = /《([^《》]{4,80})》(?=”?\s?（\s?(?:见|详见)?附件)/g;

interface NamedForm extends Span {
  /** Without spaces. */
  readonly name: string;
}

const namedIn = (reading: Reading): readonly NamedForm[] => reading.derive(readNamed);

function readNamed(reading: Reading): readonly NamedForm[] {
  const { text } = reading;
  if (!text.includes('附件') || slotsOf(reading).length === 0) return [];
  return allOf(ATTACHED, text).flatMap(({ 0: { length }, 1: name = '', index: start }) => {
    const end = start + length;
    return slotsOf(reading).some((slot) => start < slot.start && slot.end < end)
      ? [{ start, end, name: bare(name) }]
      : [];
  });
}

const isNamed = (reading: Reading): boolean => namedIn(reading).length > 0;

function readNames(report: Report): readonly string[] {
  return paragraphsWith(report, isNamed).flatMap(({ reading }) => namedIn(reading).map(({ name }) => name));
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** A line that breaks a name off has so much of it. */
const LEAST_OF_A_NAME = 8;
/** 5. and 附件5：, in front of the name. */
const BEFORE_NAME = /^(?:附件)?[\s\d]{0,4}[.．、：:]?\s*/;
const ANNEX = /^附件/;
/** A short form below its name: longer ones have a title that says what they are. */
const LINES_OF_A_FORM = 12;

/** Whether the line is one of `names`, or the first part of it. */
function isNameOf(text: string, names: readonly string[]): boolean {
  const line = bare(text.replace(BEFORE_NAME, ''));
  return line.length >= LEAST_OF_A_NAME && names.some((name) => name.startsWith(line));
}

/** Whether the stretch `slot` of paragraph `index` of `report` belongs to the name of an attached form, or to the form below it. */
export function isOfAttachedForm(slot: Span, reading: Reading, index: number, report: Report): boolean {
  const names = report.derive(readNames);
  if (names.length === 0) return false;
  if (namedIn(reading).some(({ start, end }) => start < slot.start && slot.end < end)) return true;
  for (let at = index; at >= 0 && at > index - LINES_OF_A_FORM; at--) {
    const text = report.paragraphs[at]?.reading.text ?? '';
    if (isNameOf(text, names)) return at === index || isIn(ANNEX, report.paragraphs[at - 1]?.reading.text ?? '');
    if (isIn(ANNEX, text)) return false;
  }
  return false;
}
