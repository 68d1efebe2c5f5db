/** Whether a paper says above its first article that it was made law: 国务院令第485号, （2006年4月29日……通过）. */
import { AMEND_A_PAPER, PASS_A_PAPER, REVISE_A_PAPER } from '../norms/words/days';
import { hasAny } from '../reading/around';
import type { Report } from './report';

/** Its history stands in so many paragraphs above the first article. */
const HEAD = 24;
const MADE_LAW = [...PASS_A_PAPER, ...REVISE_A_PAPER, ...AMEND_A_PAPER];
const IS_A_DAY = /\d年[^年月]{1,4}月[^月日]{1,5}日/;

/** Articles of such a paper are cited by their numbers, and nobody who types it renumbers them. */
export const isPromulgated = (report: Report): boolean => report.derive(readPromulgated);

function readPromulgated({ paragraphs }: Report): boolean {
  const head = paragraphs.slice(0, HEAD);
  const first = head.findIndex(({ reading }) => reading.ordinal?.style === 'clause');
  return head
    .slice(0, first < 0 ? HEAD : first)
    .some(
      ({ reading: { text } }) =>
        text.includes('令第') || (text.includes('日') && hasAny(text, MADE_LAW) && IS_A_DAY.test(text)),
    );
}
