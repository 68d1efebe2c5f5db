/** Dates with a word too many or too few: 2025年-2026学年, 时间：2014年7月23. */
import { anyOf } from '../../norms/lexicon';
import { OCCASIONS_OF_MINUTES } from '../../norms/words/meeting-fields';
import type { Reading } from '../../reading/reading';
import { allOf } from '../../reading/seek';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** 年 of the first half belongs to neither year: a school year is one thing, and 从2022年至2025学年 is not one. */
const SCHOOL_YEAR = /(?<![从自到])(?:19|20)\d\d年[-—~－至]{1,2}(?:19|20)\d\d(?=学年)/g;
/** A day at the end of a line, or before what is then done; a day that goes on as a range or a list does without 日. */
const WITHOUT_DAY = /(?:19|20)\d\d年\d{1,2}月\d{1,2}(?=\s*(?:$|[，。；）]|上午|下午|召开|举行|举办))/g;

/** 会议时间：2025年5月: nobody meets for a month. */
const NO_DAY = new RegExp(`(?<=${anyOf(OCCASIONS_OF_MINUTES)}时间：\\s*)(?:19|20)\\d\\d年\\d{1,2}月(?=\\s*$)`, 'g');

interface Half {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly lacks: 'day' | '日' | undefined;
}

function readHalves({ kind, text }: Reading): readonly Half[] | undefined {
  if (kind === 'code' || kind === 'front-matter' || kind === 'row') return undefined;
  const found: Half[] = [];
  for (const { 0: written, index } of allOf(SCHOOL_YEAR, text))
    found.push({ start: index, end: index + written.length, right: written.replace('年', ''), lacks: undefined });
  for (const { 0: written, index } of allOf(WITHOUT_DAY, text))
    found.push({ start: index, end: index + written.length, right: `${written}日`, lacks: '日' });
  for (const { 0: written, index } of allOf(NO_DAY, text))
    found.push({ start: index, end: index + written.length, right: '', lacks: 'day' });
  return found.length > 0 ? found : undefined;
}
const halvesIn = (reading: Reading): readonly Half[] | undefined => reading.derive(readHalves);

export function* halfWritten(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const halves = paragraphsWith(report, halvesIn);
  const tellsDay = isRecordOfOne(report, halves);
  for (const { reading, span, index } of halves)
    for (const { start, end, right, lacks } of halvesIn(reading) ?? []) {
      // A copy broke the line before its 日.
      if (lacks === '日' && /^\d?[日号]/.test(report.paragraphs[index + 1]?.reading.text ?? '')) continue;
      if (lacks === 'day' && !tellsDay) continue;
      const at = shift(reading.span(start, end), span.start);
      const written = reading.written(start, end);
      yield {
        span: at,
        severity: 'information',
        message:
          lacks === 'day'
            ? say(
                `会议时间只写到“${written}”，没有写哪一天。`,
                `“${written}” does not say on which day the meeting was.`,
              )
            : lacks
              ? say(`“${written}”后面少了“日”。`, `“${written}” lacks its 日.`)
              : say(
                  `“${written}学年”多了一个“年”：学年写作“${right}学年”。`,
                  `“${written}学年” has one 年 too many: write “${right}学年”.`,
                ),
        fixes: right
          ? [{ title: say(`改为“${right}”`, `Write “${right}”`), edits: [{ span: at, text: right }], safe: false }]
          : [],
      };
    }
}

/** A call or a plan leaves the day open; who has met knows it. One of several meetings may be of a month. */
function isRecordOfOne({ genre: { id } }: Report, halves: readonly Paragraph[]): boolean {
  const open = halves.flatMap(({ reading }) => halvesIn(reading) ?? []).filter(({ lacks }) => lacks === 'day');
  return (id === 'jiyao' || id === 'huiyijilu') && open.length === 1;
}
