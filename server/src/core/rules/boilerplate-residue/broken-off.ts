/** Sentences that were not written to their end: the last one of a paragraph, or one inside of it. */
import { HOLD_WHAT_IS_LISTED } from '../../norms/words/halves-of-frames';
import { isClause } from '../../report/genre-by-body';
import { type BrokenInside, brokenInside } from '../../reading/broken-inside';
import { isSpokenOf } from '../../reading/spoken-of';
import { brokenOff } from '../../report/broken-off';
import { isTakenAsDraft } from '../../report/genre';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { goesOnFromLineAbove, standsUnderAnOpenLine } from '../../report/wrapped';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';

/** So much of the end is shown. */
const SHOWN = 8;

export function* sentencesBrokenOff(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { paragraph, words, sure } of brokenOff(report)) {
    const { reading, span } = paragraph;
    const { length } = reading.text;
    yield {
      span: shift(reading.span(Math.max(0, length - Math.max(SHOWN, words.length)), length), span.start),
      ...(!sure && { severity: 'information' as const }),
      message: sure
        ? say(
            `这句话没有写完，停在“${words}”上，后面漏了内容，请补全。`,
            `This sentence breaks off at “${words}”: write what is missing.`,
          )
        : say(
            `这句话停在“${words}”上：漏了内容就补全，下一段接着说这句话就接成一段。`,
            `This sentence breaks off at “${words}”: write what is missing, or join the next paragraph if it goes on.`,
          ),
    };
  }
}

/** 对1名责任人。, 主持由某人主持, 通过……，使……: inside a paragraph. */
export function* sentencesBrokenInside(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!isTakenAsDraft(report)) return;
  const broken = paragraphsWith(report, brokenInside);
  if (broken.length === 0) return;
  const isBareOutside = saysOutsideAlone(report);
  for (const { reading, span, index } of broken) {
    // What is missing stands in the line above or below.
    const isCut =
      standsUnderAnOpenLine(report, index) ||
      standsUnderAnOpenLine(report, index + 1) ||
      goesOnFromLineAbove(report, index);
    for (const { start, end, sure, how, parts } of brokenInside(reading)) {
      if (how === 'half' && hasHalfAbove(report, index, reading.text.slice(0, start), parts ?? [])) continue;
      if (!sure && (isCut || (isBareOutside && parts?.[0] === '除'))) continue;
      // 原句：…。改句：…: a sentence that is shown as wrong.
      if (isSpokenOf(reading, { start, end }, '')) continue;
      const written = reading.written(start, end);
      yield {
        span: shift(reading.span(start, end), span.start),
        // Careful writers, too, open a long sentence with 从而.
        ...(how === 'late' ? { severity: 'hint' as const } : !sure && { severity: 'information' as const }),
        message: messageOn(how, written, parts ?? [], context),
      };
    }
  }
}

/** So many lines above one, each open at its end, belong to its sentence at most. */
const LINES_OF_A_SENTENCE = 3;
const ENDS_SENTENCE = /[。！？；：…”』」]$/;

/** 提供包括淬火、回 and, in the next line or behind an empty one, 火等在内的服务: the other half of the frame is in a line that was cut. */
function hasHalfAbove({ paragraphs }: Report, index: number, before: string, parts: readonly string[]): boolean {
  if (STOPS.some((stop) => before.includes(stop))) return false;
  const halves = parts[0] === '包括' ? HOLD_WHAT_IS_LISTED : parts;
  for (let at = index - 1; at >= Math.max(0, index - LINES_OF_A_SENTENCE); at--) {
    const above = paragraphs[at];
    if (above?.kind !== 'prose' || ENDS_SENTENCE.test(above.reading.text.trimEnd())) return false;
    const { text } = above.reading;
    const sentence = text.slice(Math.max(...STOPS.map((stop) => text.lastIndexOf(stop))) + 1);
    if (halves.some((half) => sentence.includes(half))) return true;
    if (sentence !== text) return false;
  }
  return false;
}
const STOPS: readonly string[] = ['。', '；', '！', '？'];

/** Rules and contracts say 法律另有规定外 for 除法律另有规定外. */
const saysOutsideAlone = (report: Report): boolean =>
  KINDS_OF_RULES.includes(report.genre.id ?? '') || paragraphsWith(report, isClause).length > 0;
const KINDS_OF_RULES: readonly string[] = ['hetong', 'zhidu'];

function messageOn(how: BrokenInside['how'], written: string, parts: readonly string[], { say }: RuleContext): string {
  const opener = (how === 'twice' && parts[0]) || written.slice(0, written.startsWith('在') ? 1 : 2);
  const frames = parts.join('”或“');
  const verb = written.slice(Math.max(...[...',，'].map((mark) => written.lastIndexOf(mark))) + 1);
  return {
    twice: say(
      `“${written}”把“${opener}”说了两遍，疑为修改时两种说法都留下了，请删去一处。`,
      `“${written}” says “${opener}” twice, as if two versions were left: delete one.`,
    ),
    stops: say(
      `这句话停在“${written}”上，后面缺了话，请补全。`,
      `This sentence stops at “${written}” before it is whole: write what is missing.`,
    ),
    subject: say(
      `“${opener}……${verb}……”连用，这句话没有主语，请删去其中一个，或补出是谁。`,
      `With “${opener}” before it “${verb}” has no subject: delete one of the two, or say who does it.`,
    ),
    clause: say(
      `“${written}”只有条件或目的，没有说谁做什么，请补全。`,
      `“${written}” says when or what for, and nobody does anything: write what is missing.`,
    ),
    half: say(
      `“${written}”缺了与它搭配的“${frames}”，请补上。`,
      `“${written}” is half a frame: “${frames}” is missing.`,
    ),
    crossed: say(
      `“${written}”把两种句式混在一起，请改用“${frames}”。`,
      `“${written}” mixes two frames: write “${parts.join('” or “')}”.`,
    ),
    denied: say(
      `“${written}”多了一层否定，意思正好相反，请删去“${frames}”。`,
      `“${written}” has one negation too many and says the contrary: delete “${frames}”.`,
    ),
    same: say(
      `“${written}”是两个意思相同的词连用，请删去一个。`,
      `“${written}” are two words of one meaning side by side: delete one.`,
    ),
    early: say(
      `“${written}”还没有说完就用了句号，应用逗号，或补全这句话。`,
      `“${written}” is no whole sentence: a comma belongs there, or words are missing.`,
    ),
    late: say(
      `“${written}”接着前一句说，不能单独成句，前面的句号应为逗号。`,
      `“${written}” goes on from the sentence before: a comma belongs in front of it.`,
    ),
    mixed: say(
      `“${written}”是两种说法混在一起，“正在……中”与“${written.slice(-2)}”留一个。`,
      `“${written}” mixes two ways of saying that it goes on: keep one.`,
    ),
  }[how];
}
