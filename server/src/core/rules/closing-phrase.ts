/** A closing formula of another kind of document, and a 报告 that carries a request for approval. */
import { CLOSED_FREELY, type Closing, CLOSINGS, REQUEST, USUAL_CLOSINGS } from '../norms/closings';
import { genre, type GenreId } from '../norms/genres';
import { COVER } from '../reading/unjudged';
import type { Paragraph, Report } from '../report/report';
import { type Span, span } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';
import { firstOf, isInPart } from '../reading/seek';

/** A closing formula stands at the end, before attachments, signature and lists. */
const CLOSING_LINES = 14;

export const closingPhrase: Rule = {
  meta: {
    id: 'closing-phrase',
    title: { 'zh-CN': '结语与文种不符', en: 'Closing formula of another kind' },
    why: {
      'zh-CN': '结语用错，收文机关会误解是要批示还是只供阅知。',
      en: 'A wrong closing misleads the receiver about what is asked: a decision or mere notice.',
    },
    level: '惯例',
    source: {
      'zh-CN': '公文结语惯例；报告不得夹带请示事项：《党政机关公文处理工作条例》第十五条（四）',
      en: 'Custom of closings; a 报告 carries no request: 党政机关公文处理工作条例, art. 15 (四)',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const { id, by } = report.genre;
    // A kind that the closing itself gave away proves nothing about the closing.
    if (!id || by === 'cue' || by === 'body') return;
    const from = report.title?.paragraphs[1] ?? 0;
    const body = report.paragraphs.slice(from).filter((p) => p.kind === 'prose' || p.kind === 'item');
    if (id === 'zhidu') yield* opening(body, context);
    if (CLOSED_FREELY.has(id)) return;
    yield* closedTwice(body.slice(-CLOSING_LINES), context);
    for (const paragraph of body.slice(-CLOSING_LINES)) {
      const foreign = foreignClosing(paragraph, id);
      if (foreign)
        yield {
          span: foreign.span,
          message: message(foreign.text, id, foreign.closing, context),
          fixes: replacements(foreign.span, id, context),
        };
    }
    if (id === 'baogao') yield* requests(body, context);
  },
};

/** 现将评选事宜通知如下 under a title that says 办法: rules are laid down, and a notice sends them. */
const NOTICE_BEGINS = /(?:现|特)(?:就|将|对)?[^，。；“”]{0,24}通知如下/;
/** An opening formula stands in so many paragraphs below the title. */
const OPENING_LINES = 6;

function* opening(body: readonly Paragraph[], { say }: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of body.slice(0, OPENING_LINES)) {
    const found = firstOf(NOTICE_BEGINS, paragraph.reading.text);
    if (!found) continue;
    yield {
      span: placed(paragraph, found.index, found.index + found[0].length),
      severity: 'information',
      message: say(
        `“${found[0]}”是通知的开头，标题却是办法、规定一类：作通知印发的，标题写明“……的通知”；作规章的，这句改为“制定本办法”之类。`,
        `“${found[0]}” opens a notice, but the title is that of rules. Name it a notice, or open it as rules do.`,
      ),
    };
    return;
  }
}

/** 以上请示当否，请批复。 and right below 妥否，请批示。: the closing stands twice. */
function* closedTwice(lines: readonly Paragraph[], { say }: RuleContext): Iterable<RuleFinding> {
  let before: { readonly paragraph: Paragraph; readonly closing: Closing } | undefined;
  for (const paragraph of lines) {
    const found = closingAt(paragraph);
    if (!found) continue;
    const isNext = before !== undefined && paragraph.index - before.paragraph.index === 1;
    // 特此通知。 in one, and another that only kinds like it close with.
    if (before && isNext && found.closing.genres.some((id) => before?.closing.genres.includes(id)))
      yield {
        span: found.span,
        severity: 'information',
        message: say(
          `上一段已经是结语，这里又写了一遍，请留一句。`,
          `The paragraph above is a closing formula, and this is another: keep one.`,
        ),
        related: [{ span: before.paragraph.span, message: say('前一句结语', 'The other closing') }],
      };
    before = { paragraph, closing: found.closing };
  }
}

function foreignClosing(paragraph: Paragraph, id: GenreId): ClosingAt | undefined {
  const found = closingAt(paragraph);
  return found?.closing.genres.includes(id) ? undefined : found;
}

interface ClosingAt {
  readonly span: Span;
  readonly text: string;
  readonly closing: Closing;
}

/** The closing formula that a paragraph ends with. */
function closingAt(paragraph: Paragraph): ClosingAt | undefined {
  const { reading } = paragraph;
  const last = reading.sentences.at(-1);
  if (!last || last.end - last.start > 60) return undefined;
  const text = reading.text.slice(last.start, last.end).trim();
  const closing = CLOSINGS.find(({ pattern }) => isInPart(pattern, text, reading.text));
  if (!closing) return undefined;
  const start = last.start + reading.text.slice(last.start, last.end).indexOf(text);
  return { span: placed(paragraph, start, start + text.length), text, closing };
}

function message(text: string, id: GenreId, closing: Closing, context: RuleContext): string {
  const own = genre(id).name;
  const others = closing.genres.slice(0, 2).map((other) => genre(other).name);
  const usual = USUAL_CLOSINGS[id];
  if (id === 'baogao' && closing.genres.includes('qingshi')) return requestMessage(text, context);
  return context.say(
    `“${text}”是${others.map((name) => name['zh-CN']).join('、')}的结语，本文是${own['zh-CN']}。${usual ? `可改为“${usual[0]}”` : '可以删去'}。`,
    `“${text}” closes a ${others.map((name) => name.en).join(' or ')}, but this is a ${own.en}. ${usual ? `Write “${usual[0]}” instead` : 'It can be deleted'}.`,
  );
}

function replacements(at: Span, id: GenreId, context: RuleContext): Fix[] {
  const usual = USUAL_CLOSINGS[id] ?? [];
  if (usual.length === 0)
    return [
      { title: context.say('删去这句结语', 'Delete this closing'), edits: [{ span: at, text: '' }], safe: false },
    ];
  return usual.slice(0, 3).map((text) => ({
    title: context.say(`改为“${text}”`, `Write “${text}”`),
    edits: [{ span: at, text }],
    safe: false,
  }));
}

function requestMessage(text: string, context: RuleContext): string {
  return context.say(
    `报告中写了请求批准的话“${text}”。条例第十五条规定，不得在报告等非请示性公文中夹带请示事项；请另行写请示，或改文种为请示。`,
    `This 报告 carries a request for approval (“${text}”). Article 15 of the regulation forbids that in a 报告: send a separate 请示, or make this one a 请示.`,
  );
}

function* requests(body: readonly Paragraph[], context: RuleContext): Iterable<RuleFinding> {
  for (const [i, paragraph] of body.entries()) {
    const request = REQUEST.exec(withoutTitles(paragraph.reading.text));
    if (!request) continue;
    if (i >= body.length - CLOSING_LINES && foreignClosing(paragraph, 'baogao')) continue;
    yield {
      span: placed(paragraph, request.index, request.index + request[0].length),
      message: requestMessage(request[0], context),
    };
  }
}

/** `text` with the titles in 《》 covered: they quote another document's request. */
function withoutTitles(text: string): string {
  if (!text.includes('《')) return text;
  return text
    .split(/(?<=》)/)
    .map((part) => {
      const start = part.indexOf('《');
      return start < 0 || !part.endsWith('》') ? part : part.slice(0, start) + COVER.repeat(part.length - start);
    })
    .join('');
}

function placed(paragraph: Paragraph, start: number, end: number): Span {
  const local = paragraph.reading.span(start, end);
  return span(paragraph.span.start + local.start, paragraph.span.start + local.end);
}
