/** Headings that hold nothing because what follows is of the wrong level, or because they say who speaks, or all there is. */
import type { Heading, Report } from '../../report/report';

/** 经济 over 代币的经济 at the same level: what follows is its text, one level too high. */
export const isNamedByNext = (heading: Heading, siblings: readonly Heading[]): boolean =>
  heading.by === 'markdown' &&
  heading.text.length > 1 &&
  siblings[siblings.indexOf(heading) + 1]?.text.includes(heading.text) === true;

/** # hobin where remarks begin hobin：: whoever speaks, set as a heading. */
export const isOfSpeaker = ({ text, by }: Heading, report: Report): boolean =>
  by === 'markdown' &&
  NAME_IN_LATIN.test(text) &&
  (report.text.includes(`${text}：`) || report.text.includes(`${text}:`));
const NAME_IN_LATIN = /^[a-z][\w-]{1,15}$/i;

/** 关键词 抗洪/排涝/转移: what the name asks for stands behind it. */
export const HOLDS_ITS_TERMS = /^[\u4e00-\u9fff]{2,6}[\s：:]\s*[^\s/]{2,16}(?:\/[^\s/]{2,16}){2,}$/;
