/** Series whose members a reader counts in another way than by their numbers. */
import { NAMES_OF_CLOSING_SECTIONS } from '../../norms/words/announcing';
import { han } from '../../reading/numerals/write-han';
import type { Report } from '../../report/report';
import type { Series } from '../../report/series-kinship';

/** Whether `stated`, with the measure word behind it, is what a reader may count in `series`, though its numbers say otherwise. */
export const countsOtherwise = (series: Series, report: Report, stated: number, measure: string): boolean =>
  (stated === series.members.length - 1 && endsInClosing(series)) || countThemselves(series, report, stated, measure);

/** 一、甲的应用 二、乙的应用 三、最后说几句: what closes a paper has its number, and is none of what was counted. */
function endsInClosing({ members }: Series): boolean {
  const last = members.at(-1);
  if (last?.marker.opens !== true) return false;
  const text = last.paragraph.reading.text.slice(last.marker.end).trim();
  return text.length <= LONGEST_CLOSING && (text.startsWith('最后') || NAMES_OF_CLOSING_SECTIONS.includes(text));
}
const LONGEST_CLOSING = 8;

/** 1.…第一种… 2.… 3.…第二种…: a copy has given numbers to every line, and the last of the kinds says how many there are. */
function countThemselves({ members }: Series, report: Report, stated: number, measure: string): boolean {
  const from = members[0]?.paragraph.index ?? 0;
  const below = report.paragraphs.slice(from, from + LONGEST_COPY);
  const has = (value: number): boolean =>
    below.some(({ reading }) => reading.text.includes(`第${han(value)}${measure}`));
  return has(1) && has(stated) && !has(stated + 1);
}
const LONGEST_COPY = 16;

/** 二、…； 三、…: with room in front the next stands inside the paragraph, too; `behind` is the text behind the last marker. */
export function isNumberedOn(behind: string, value: number): boolean {
  const at = behind.indexOf(`${han(value)}、`);
  return at > 0 && '。；'.includes(behind.slice(0, at).trimEnd().slice(-1) || '\n');
}
