/** What a draft leaves to be filled in. */
import { groupedBlanks, SLOT_NAMES, type SlotCategory } from '../core/index';
import { type Answer, type Judged, leftOut, MOST, placed, quoted, type Quoted, sayer } from './judged';

export interface ToldBlank extends Quoted {
  readonly category: SlotCategory;
  /** What is wanted there, in the reader's language. */
  readonly wants: string;
  /** Blanks of one group want the same text. */
  readonly group: number;
}

export interface ListedBlanks {
  readonly total: number;
  readonly blanks: readonly ToldBlank[];
  readonly omitted: number;
}

/** The blanks of `judged` in order of place. */
export function blanksAnswer(judged: Judged): Answer<ListedBlanks> {
  const { report, locale } = judged;
  const all = groupedBlanks(report);
  const blanks = all.slice(0, MOST).map(({ span, category, group }) => ({
    ...quoted(judged, span),
    category,
    wants: SLOT_NAMES[category][locale],
    group,
  }));
  const say = sayer(locale);
  const head =
    all.length === 0
      ? say('没有待填的空。', 'There are no blanks.')
      : say(
          `共 ${all.length} 处待填。号码相同的填同样的内容。`,
          `${all.length} blanks. Those with one number want the same text.`,
        );
  const lines = blanks.map((blank) => `- #${blank.group + 1} ${placed(blank, locale)} ${blank.wants}`);
  const data: ListedBlanks = { total: all.length, blanks, omitted: all.length - blanks.length };
  return { data, text: [head, ...lines, ...leftOut(data.omitted, locale)].join('\n') };
}
