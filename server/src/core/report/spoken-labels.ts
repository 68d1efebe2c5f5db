/**
 * Labels that main headings bear in words instead of a mark (第3页 市场, P3 · 市场, 项目三：市场, 三　市场), and the one of them that
 * is left out.
 */
import { anyOf } from '../norms/lexicon';
import { NOUNS_COUNTED_BY_HEADINGS } from '../norms/words/listing-parts';
import { han } from '../reading/numerals/write-han';
import { ordinalValue } from '../reading/ordinals';
import { firstOf } from '../reading/seek';
import { remembered } from '../text/remember';
import type { Heading } from './report';

/** A number left out: where the section stood among the main headings, its label, and the label that shows it. */
export interface SkippedLabel {
  readonly place: number;
  readonly label: string;
  /** What parts a label from the name behind it. */
  readonly parting: string;
  readonly shownBy: string;
}

/** Fewer labels than these may be alike by chance. */
const FEWEST = 4;

/** What stands before the number, the number, and what parts it from the name. 第三周 and 3月 are times, and may be passed over. */
const LABEL = new RegExp(
  String.raw`^([^\d一二三四五六七八九十，。（(]{0,8})(\d{1,2}|[一二三四五六七八九十]{1,3})(?:(${anyOf(NOUNS_COUNTED_BY_HEADINGS)})([\s·•:：、|｜—-]*)|([\s·•:：|｜]+))(?=\S)`,
  'u',
);

const labelOf = remembered((text: string) => firstOf(LABEL, text));

interface Label {
  readonly place: number;
  readonly before: string;
  readonly number: string;
  readonly noun: string;
  readonly parting: string;
}

/** The labels that `main` leaves out: one in each series of alike labels that is otherwise whole. */
export function skippedLabels(main: readonly Heading[]): SkippedLabel[] {
  const series = new Map<string, Label[]>();
  for (const [place, { text, ordinal }] of main.entries()) {
    const found = ordinal ? null : labelOf(text);
    if (!found) continue;
    const [, before = '', number = '', noun = '', behind = '', mark = ''] = found;
    // # 1引言, 2024 年: digits alone are read elsewhere.
    if (before === '' && /\d/.test(number)) continue;
    const parting = behind || mark;
    const key = `${before}#${noun}${parting}${/\d/.test(number) ? '1' : '一'}`;
    const labels = series.get(key);
    const label = { place, before, number, noun, parting };
    if (labels) labels.push(label);
    else series.set(key, [label]);
  }
  return [...series.values()].flatMap(skipIn);
}

function skipIn(labels: readonly Label[]): SkippedLabel[] {
  const values = labels.map(({ number }) => ordinalValue(number) ?? 0);
  const skips = values.flatMap((value, i) => (i > 0 && value !== (values[i - 1] ?? 0) + 1 ? [i] : []));
  const [at] = skips;
  const shown = at === undefined ? undefined : labels[at];
  if (!shown || at === undefined || skips.length !== 1 || labels.length < FEWEST || values[0] !== 1) return [];
  const missing = (values[at] ?? 0) - 1;
  if (missing !== (values[at - 1] ?? 0) + 1) return [];
  const { place, before, number, noun, parting } = shown;
  const written = /\d/.test(number) ? String(missing).padStart(number.startsWith('0') ? 2 : 1, '0') : han(missing);
  return [{ place, label: before + written + noun, parting, shownBy: before + number + noun }];
}
