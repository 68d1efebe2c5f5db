/** 标题、主送机关、署名、成文日期、结语、附件说明, and the time and place of a meeting, where a kind owes them and they are absent. */
import { USUAL_CLOSINGS } from '../norms/closings';
import { type ElementId, ELEMENTS } from '../norms/elements';
import { genre, type GenreId } from '../norms/genres';
import { addresseeIndex } from '../report/addressee';
import type { Report } from '../report/report';
import { tailOf } from '../report/tail';
import { span } from '../text/span';
import { absentAmongAttachments, lostAmongAttachments } from './missing-element/attachments';
import { missingFromHead } from './missing-element/meetings';
import { type Missing, missingIn, missingTitle } from './missing-element/missing';
import { issuedAndAttached } from './missing-element/issued';
import { absentPartsAndTables } from './missing-element/references';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const missingElement: Rule = {
  meta: {
    id: 'missing-element',
    title: { 'zh-CN': '缺少公文要素', en: 'Document element missing' },
    why: {
      'zh-CN': '缺了主送机关、署名、日期等要素，公文无法发出或无法执行。',
      en: 'Without addressee, signature or date a document cannot be sent or acted on.',
    },
    level: '法规',
    source: {
      'zh-CN': '《党政机关公文处理工作条例》第九条',
      en: '党政机关公文处理工作条例, art. 9',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* absentAmongAttachments(report, context);
    yield* lostAmongAttachments(report, context);
    yield* issuedAndAttached(report, context);
    yield* absentPartsAndTables(report, context);
    const { id } = report.genre;
    if (!id) return;
    for (const { element, at, severity, named } of missingOf(report, id)) {
      const { name, level, source } = ELEMENTS[element];
      const zh = named ?? name['zh-CN'];
      const kind = genre(id).name;
      const closing = element === 'closing' && USUAL_CLOSINGS[id]?.[0];
      const why =
        level === '惯例'
          ? `按惯例，${kind['zh-CN']}应当写明${closing ? `，如“${closing}”` : ''}`
          : `${source}把它列为公文要素`;
      yield {
        span: at,
        severity,
        message: context.say(
          `这篇${kind['zh-CN']}缺少${zh}。${why}，请补上。`,
          `This ${kind.en} has no ${name.en} (${zh}); ${level === '惯例' ? 'by custom it should' : `${source} lists it`}. Please add it.`,
        ),
        fixes: insertion(element, id, report, context),
      };
    }
  },
};

/** The kinds of minutes, whose own labels show what they lack, however the kind was known. */
const MINUTES: ReadonlySet<GenreId> = new Set<GenreId>(['huiyijilu', 'jiyao']);

/** What `report`, a document of kind `id`, lacks. */
function missingOf(report: Report, id: GenreId): Missing[] {
  const { by, informal } = report.genre;
  const ofHead = MINUTES.has(id) ? [...missingFromHead(report)] : [];
  if (informal || by === 'body' || (by === 'cue' && report.title)) return ofHead;
  const others = report.title ? missingIn(report, report.title, id, ofHead.length > 0) : missingTitle(report, id);
  return [...ofHead, ...others];
}

/** What can be written without knowing more: a place for the addressee, and the usual closing. */
function insertion(element: ElementId, id: GenreId, report: Report, context: RuleContext): Fix[] {
  const closing = element === 'closing' ? USUAL_CLOSINGS[id]?.[0] : undefined;
  const text = closing ?? (element === 'addressee' ? '××××：' : undefined);
  const at = closing ? report.derive(tailOf) : addresseeIndex(report);
  const [above, below] = [report.paragraphs[at - 1], report.paragraphs[at]];
  if (!text || !above) return [];
  const between = below
    ? report.text.slice(above.span.end, below.span.start)
    : report.text.includes('\r\n')
      ? '\r\n'
      : '\n';
  // The closing is a paragraph like the one above it; the addressee stands flush left.
  const indent = closing ? (/^\s*/.exec(above.reading.original)?.[0] ?? '') : '';
  return [
    {
      title: context.say(`插入“${text}”`, `Insert “${text}”`),
      edits: [{ span: span(above.span.end, above.span.end), text: between + indent + text }],
      safe: false,
    },
  ];
}
