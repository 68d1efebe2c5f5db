/** A paragraph that copying broke in two in the middle of a word: …加快推进高效开 / 展特色种植，…. */
import type { Report } from '../../report/report';
import { unfinishedParagraphs } from '../../report/unfinished';
import { span } from '../../text/span';
import { isFilled, type RuleContext, type RuleFinding, together } from '../rule';

/** One finding a draft: a file copied from a laid-out page is broken in many places. */
export function* brokenParagraphs(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const breaks = unfinishedParagraphs(report).flatMap(({ paragraph, next, broken }) =>
    broken && next ? [{ from: paragraph.span.end, to: next.span.start + leadOf(report.text, next.span.start) }] : [],
  );
  const places = breaks.map((place) => ({ ...place, span: span(place.from - 2, place.to + 2) }));
  if (!isFilled(places)) return;
  yield together(places, say('这里也是。', 'Here, too.'), (told) => {
    const [zh, en] = told.length > 1 ? [`，全文共${told.length}处`, ` (${told.length} places)`] : ['', ''];
    const edits = told.map(({ from, to }) => ({ span: span(from, to), text: '' }));
    return {
      byStructure: true,
      message: say(
        `一段话在这里断成了两段，疑是复制时留下的换行${zh}，应接成一段。`,
        `One paragraph is broken in two here, perhaps by a line break that was copied along${en}: join them.`,
      ),
      fixes: [{ title: say('接成一段', 'Join the paragraphs'), edits, safe: false }],
    };
  });
}

/** How many characters of indent the paragraph at `at` begins with. */
const leadOf = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
