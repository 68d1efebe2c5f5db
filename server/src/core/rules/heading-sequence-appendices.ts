/** Appendices by letter or number that skip one: 附录A, 附录B, 附录D. */
import { readHan } from '../reading/numerals/read';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Report } from '../report/report';
import { shift } from '../text/span';
import type { RuleContext, RuleFinding } from './rule';

const APPENDIX = '附录';
const LABEL = /^附录\s?([A-Z]|[一二三四五六七八九十]|\d{1,2})(?:[\s：:、.．（(]|$)/;
const LONGEST = 40;
const A = 'A'.charCodeAt(0);

interface Appendix {
  readonly value: number;
  /** Where its letter or number stands in clean text. */
  readonly at: number;
  readonly written: string;
}

const appendixIn = (reading: Reading): Appendix | undefined => reading.derive(readAppendix);

function readAppendix({ text, kind }: Reading): Appendix | undefined {
  if (kind === 'row' || kind === 'code' || text.length > LONGEST || !text.startsWith(APPENDIX)) return undefined;
  const written = LABEL.exec(text)?.[1];
  if (written === undefined) return undefined;
  const value = /[A-Z]/.test(written) ? written.charCodeAt(0) - A + 1 : (readHan(written) ?? 0);
  return { value, at: text.indexOf(written, APPENDIX.length), written };
}

/** The first that skips one in each run; a table of contents and what it lists are two runs. */
export function* appendicesOutOfSequence(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  let before = 0;
  for (const { reading, span } of paragraphsWith(report, appendixIn)) {
    const appendix = appendixIn(reading);
    if (!appendix) continue;
    const { value, at, written } = appendix;
    // Of a draft that begins with 附录C the others are elsewhere.
    if (before > 0 && value === before + 2) {
      const due = /[A-Z]/.test(written) ? String.fromCharCode(A + before) : `${before + 1}`;
      yield {
        severity: 'information',
        span: shift(reading.span(0, at + written.length), span.start),
        byStructure: true,
        message: say(
          `“附录${written}”前面缺了“附录${due}”。请核对是否漏了内容；没有漏，就改序号。`,
          `“附录${written}” follows without “附录${due}”. Check whether one was lost, or renumber.`,
        ),
      };
    }
    before = value;
  }
}
