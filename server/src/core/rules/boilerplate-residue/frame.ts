/** What the frame of a template, or of a program that writes, left in the draft: names of parts as headings, and its settings. */
import { anyOf } from '../../norms/lexicon';
import { NAMES_OF_PARTS_NEVER_WRITTEN, WORDS_OF_WRITING_SETTINGS } from '../../norms/words/residue';
import type { Reading } from '../../reading/reading';
import { firstOf, isIn } from '../../reading/seek';
import { isGuideToWriting } from '../../report/guide';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { isTemplate } from '../../report/standing-of-blanks';
import { shift } from '../../text/span';
import { isFilled, type RuleContext, type RuleFinding, together } from '../rule';

const PARTS: ReadonlySet<string> = new Set(NAMES_OF_PARTS_NEVER_WRITTEN);
/** ## 主送单位, ## 落款: */
const namesPart = ({ kind, text, ordinal }: Reading): boolean =>
  kind === 'heading' && !ordinal && PARTS.has(text.replace(/[：:\s]/g, ''));

const SETTING = new RegExp(
  `(?<![\\w.])(?:[a-z]{2,12}_){0,3}(?:${anyOf(WORDS_OF_WRITING_SETTINGS)}_[a-z_]{2,24}|[a-z]{2,12}_${anyOf(WORDS_OF_WRITING_SETTINGS)}) ?[：:=]`,
);
const holdsSetting = ({ kind, text }: Reading): boolean =>
  (kind === 'prose' || kind === 'item') && text.includes('_') && isIn(SETTING, text);

export function* frames(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!report.genre.id) return;
  const parts = paragraphsWith(report, namesPart)
    // ### 版记, and 1．抄送机关：……, 2．印发机关：…… below it: the part is explained.
    .filter(({ index }) => report.paragraphs[index + 1]?.reading.ordinal === undefined)
    .map(({ span }) => ({ span }));
  const settings = paragraphsWith(report, holdsSetting).map(({ reading, span }) => {
    const found = firstOf(SETTING, reading.text);
    const at = found?.index ?? 0;
    return { span: shift(reading.span(at, at + (found?.[0].length ?? 1)), span.start) };
  });
  if ((parts.length === 0 && settings.length === 0) || isTemplate(report) || isGuideToWriting(report)) return;
  if (isFilled(parts))
    yield together(parts, context.say('这里也是', 'Here too'), ([{ span }]) => ({
      severity: 'information',
      message: context.say(
        `“${report.text.slice(span.start, span.end).replace(/[#\s]/g, '')}”是公文要素的名称，模板用来标明位置，公文里不写出来；请删去${parts.length > 1 ? `（全文${parts.length}处）` : ''}。`,
        `This names a part of a document, as templates do to show where it goes; the document itself does not write it. Delete it${parts.length > 1 ? ` (${parts.length} such lines)` : ''}.`,
      ),
    }));
  if (isFilled(settings))
    yield together(settings, context.say('这里也是', 'Here too'), ([{ span }]) => ({
      severity: 'information',
      message: context.say(
        `“${report.text.slice(span.start, span.end)}”像是写作程序的参数，不是正文，请删去。`,
        `“${report.text.slice(span.start, span.end)}” looks like a setting of a program that writes, and no text. Delete it.`,
      ),
    }));
}
