/** Parts of a draft that treat one matter after another in the same form: （一）收购甲公司股权, （二）收购乙公司股权. */
import type { OrdinalStyle } from '../reading/ordinals';
import type { Heading, Report } from './report';

/** What two such matters have in common at the end of their names: 项目, 股权, 工程. */
const COMMON_END = 2;
/** A shorter name is what parts are called anyhow: 工作, 主要问题. */
const LEAST_NAME = 5;

const endOf = ({ text }: Heading): string => {
  const name = text.replace(/[（(][^（）()]*[）)]$/, '').replace(/[^\u4e00-\u9fff]/g, '');
  return name.length >= LEAST_NAME ? name.slice(-COMMON_END) : '';
};

/** The last numbered heading of each style above the paragraph `index`. */
function headingsAbove({ headings }: Report, index: number): Map<OrdinalStyle, Heading> {
  const last = new Map<OrdinalStyle, Heading>();
  for (const heading of headings) {
    if (heading.paragraph >= index) break;
    if (heading.ordinal) last.set(heading.ordinal.style, heading);
  }
  return last;
}

/**
 * Whether the paragraphs `one` and `other` stand under two numbered headings of one style, whose names differ and end alike: what
 * is said of both matters may be said twice on purpose.
 */
export function isOfSisterMatters(report: Report, one: number, other: number): boolean {
  const above = headingsAbove(report, one);
  for (const [style, later] of headingsAbove(report, other)) {
    const earlier = above.get(style);
    if (!earlier || earlier.paragraph === later.paragraph || earlier.text === later.text) continue;
    const end = endOf(later);
    if (end !== '' && end === endOf(earlier) && (later.ordinal?.value ?? 0) > (earlier.ordinal?.value ?? 0))
      return true;
  }
  return false;
}
