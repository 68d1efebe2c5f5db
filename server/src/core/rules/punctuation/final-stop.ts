/** A paragraph of the body that ends without its full stop, among others that have theirs. */
import { brokenOff } from '../../report/broken-off';
import { LEAD_ON } from '../../norms/words/words-that-lead-on';
import type { Report } from '../../report/report';
import { unfinishedParagraphs } from '../../report/unfinished';
import { shift } from '../../text/span';
import { isFilled, type RuleContext, type RuleFinding, together } from '../rule';

/** So much of the paragraph's end is shown. */
const SHOWN = 6;

const LEADS_ON = Object.keys(LEAD_ON);

/** Up to so many are told each in its place; with more of them the writer leaves his stops out now and again. */
const MOST_APART = 3;

/** One finding a paragraph, or one a draft; what is broken in mid-word or mid-sentence is the affair of boilerplate-residue. */
export function* finalStops(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { say } = context;
  const found = [...lackingStops(report, context)];
  if (!isFilled(found) || found.length <= MOST_APART) yield* found;
  else
    yield together(found, say('这里也是。', 'Here, too.'), (told) => ({
      severity: 'information',
      message: say(
        `段末没有句号，其他段落大都有，全文共 ${told.length} 处：补上句号，或看看后面是否漏了内容。`,
        `Paragraphs end without a full stop, unlike most others (${told.length} places): add it, or see whether words are lost.`,
      ),
      fixes: told.flatMap(({ fixes, span }) => (fixes ?? []).map((fix) => ({ ...fix, at: span }))),
    }));
}

function* lackingStops(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const unfinished = unfinishedParagraphs(report);
  const told = new Set(unfinished.length > 0 ? brokenOff(report).map(({ paragraph }) => paragraph.index) : []);
  for (const { paragraph, next, broken, mayGoOn } of unfinished) {
    if (broken || told.has(paragraph.index)) continue;
    const { reading, span } = paragraph;
    const { length } = reading.text;
    const at = shift(reading.span(length - SHOWN, length), span.start);
    yield {
      span: at,
      severity: 'information',
      message: mayGoOn
        ? say(
            '段末没有句号，其他段落大都有：补上句号；如果下一段接着说这句话，就接成一段。',
            'This paragraph ends without a full stop, unlike most others: add it, or join the next one if it goes on.',
          )
        : say(
            '段末没有句号，其他段落大都有：补上句号，或看看后面是否漏了内容。',
            'This paragraph ends without a full stop, unlike most others: add it, or see whether words are lost.',
          ),
      fixes: [
        // 再次开庭时，可以在: no stop would end it.
        ...(mayGoOn && LEADS_ON.some((word) => reading.text.endsWith(word))
          ? []
          : [
              {
                title: say('段末加句号', 'Add a full stop'),
                edits: [{ span: { start: at.end, end: at.end }, text: '。' }],
                safe: false,
              },
            ]),
        ...(mayGoOn && next?.kind === 'prose' && next.reading.text !== ''
          ? [
              {
                title: say('与下一段接成一段', 'Join the next paragraph'),
                edits: [
                  { span: { start: at.end, end: shift(next.reading.span(0, 1), next.span.start).start }, text: '' },
                ],
                safe: false,
              },
            ]
          : []),
      ],
    };
  }
}
