/** 主送机关、署名、成文日期、结语、附件说明, and the time and place of a meeting, where a kind owes them and they are absent. */
import { USUAL_CLOSINGS } from '../norms/closings';
import { ADDRESSED, type ElementId, ELEMENTS, SIGNED } from '../norms/elements';
import { genre, type GenreId } from '../norms/genres';
import { addresseeIndex, addresseeOf, hasLetterhead } from '../report/addressee';
import type { Paragraph, Report } from '../report/report';
import { signsAbove, type TailLine, tailLine, tailLines, tailOf } from '../report/tail';
import { type Span, span } from '../text/span';
import type { Fix, Rule, RuleContext, RuleFinding, Severity } from './rule';

interface Missing {
  readonly element: ElementId;
  readonly at: Span;
  readonly severity?: Severity;
  /** What is missing, where the element's name alone does not say it. */
  readonly named?: string;
}

export const missingElement: Rule = {
  meta: {
    id: 'missing-element',
    title: { 'zh-CN': '缺少公文要素', en: 'Document element missing' },
    why: {
      'zh-CN': '缺了主送机关、署名、日期等要素，公文无法发出或无法执行。',
      en: 'Without addressee, signature or date a document cannot be sent or acted on.',
    },
    level: '法规',
    source: '《党政机关公文处理工作条例》第九条',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const { id, by } = report.genre;
    if (!id || by === 'cue' || by === 'body' || !report.title) return;
    for (const { element, at, severity, named } of missingIn(report, id)) {
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

/** What can be written without knowing more: a place for the addressee, and the usual closing. */
function insertion(element: ElementId, id: GenreId, report: Report, context: RuleContext): Fix[] {
  const closing = element === 'closing' ? USUAL_CLOSINGS[id]?.[0] : undefined;
  const text = closing ?? (element === 'addressee' ? '××××：' : undefined);
  const at = closing ? tailOf(report) : addresseeIndex(report);
  const [above, below] = [report.paragraphs[at - 1], report.paragraphs[at]];
  if (!text || !above) return [];
  const between = below
    ? report.text.slice(above.span.end, below.span.start)
    : report.text.includes('\r\n')
      ? '\r\n'
      : '\n';
  // The closing is a paragraph like the one above it; the addressee stands flush left.
  const indent = closing ? /^\s*/.exec(above.reading.original)![0] : '';
  return [
    {
      title: context.say(`插入“${text}”`, `Insert “${text}”`),
      edits: [{ span: span(above.span.end, above.span.end), text: between + indent + text }],
      safe: false,
    },
  ];
}

function* missingIn(report: Report, id: GenreId): Generator<Missing> {
  const title = report.title!;
  const body = report.paragraphs
    .slice(title.paragraphs[1])
    .filter((p) => p.kind !== 'code' && p.kind !== 'front-matter');
  if (body.length < 2) return;
  // Attachments may follow the signature, so the frame is looked for in the whole text.
  const kinds = new Set(body.map((p) => tailLine(p.reading)));
  const has = (kind: TailLine): boolean => kinds.has(kind);
  const tail = tailLines(report);
  const addressee = addresseeOf(report);
  // Only a draft that has some of its frame is judged for the rest of it: a text without any is an extract.
  const named = /关于/.test(title.text) && isIssued(id, title.text);
  if (named && ADDRESSED.has(id) && !addressee && (has('date') || has('closing'))) {
    yield {
      element: 'addressee',
      at: title.span,
      severity: id === 'tongzhi' && isOutsideGovernment(report) ? 'information' : undefined,
    };
  }
  if (named && SIGNED.has(id) && addressee && !has('date')) {
    if (!dateInText(body)) yield { element: 'date', at: lastLine(report) };
  } else if (
    named &&
    SIGNED.has(id) &&
    addressee &&
    !has('signature') &&
    !body.some((p) => signsAbove(report.paragraphs, p.index)) &&
    /^关于/.test(title.text) &&
    !hasLetterhead(report) &&
    !signedInDate(tail)
  ) {
    yield { element: 'signature', at: lastLine(report) };
  }
  // A closing of another kind is closing-phrase's finding; the kind's own is then not missing but wrong.
  if (id === 'qingshi' && (addressee || has('date')) && !asks(report))
    yield { element: 'closing', at: lastBodyLine(report) };
  if (id === 'tongzhi') yield* missingFromMeeting(title.text, title.span, body);
  if (id === 'huiyijilu') yield* missingFromMinutes(title.span, body);
  const reference = attachmentReference(body);
  if (reference && !body.some((p) => /^附件?\s*(?:\d{1,2}\s*)?(?:[：:]|$)|^附件\s*\d{0,2}\s/.test(p.reading.text))) {
    yield { element: 'attachment', at: reference, severity: genre(id).level === '法规' ? undefined : 'information' };
  }
}

/** Companies, schools and the like follow the regulation by analogy only; their notices on a board address all. */
function isOutsideGovernment(report: Report): boolean {
  const signed = tailLines(report)
    .map((line) => line.paragraph.reading.text)
    .join(' ');
  return /公司|集团|工厂|物业|学校|[中小大]学|学院|幼儿园|医院|协会|俱乐部|社区|居委会|村委会|村民委员会/.test(
    report.title!.text + signed,
  );
}

/** A 报告 that is a study, an audit or a speech is not sent to an addressee. */
function isIssued(id: GenreId, title: string): boolean {
  return (
    id !== 'baogao' ||
    (/情况的?报告$|的报告$/.test(title) && !/调查|审计|评估|分析|研究|预算|决算|计划|年度/.test(title))
  );
}

function dateInText(body: readonly Paragraph[]): boolean {
  return body.some((p) => /^[^。]{0,30}\d{4}年\d{1,2}月(?:\d{1,2}日)?[^。]{0,12}$/.test(p.reading.text));
}

function signedInDate(tail: ReturnType<typeof tailLines>): boolean {
  return tail.some(
    ({ kind, paragraph }) => kind === 'date' && /[\u4e00-\u9fff]{4,}\s*[\d〇二]/.test(paragraph.reading.text),
  );
}

const ASKS = /^特此|[妥当可是能]否|请予?以?(?:批示|批复|审批|批准|核准|审核|审定|指示|审议|答复|函复|批转)|请示/;

function asks(report: Report): boolean {
  return report.paragraphs
    .slice(report.title!.paragraphs[1])
    .slice(-14)
    .some((p) => ASKS.test(p.reading.text));
}

const MEETING = /(?:召开|举行|举办|组织)[^。]{0,40}(?:会议?|培训班?|大会|座谈|论坛|活动)的(?:预备)?通知$/;

function* missingFromMeeting(title: string, at: Span, body: readonly Paragraph[]): Generator<Missing> {
  if (!MEETING.test(title) || /印发|转发|做好|延期|取消|推迟/.test(title)) return;
  const text = body.map((p) => p.reading.text).join('\n');
  if (text.length < 60) return;
  if (!/时间|定于|[\d×x*]{1,2}月|[\d×x*]{1,2}日|上午|下午|另行通知|[:：]\d{2}/i.test(text))
    yield { element: 'time', at, named: '会议时间' };
  if (
    !/地点|会议室|礼堂|报告厅|视频会|线上|腾讯会议|[在到][^。\n]{2,30}(?:召开|举行|举办|开展|进行|报到)|会场|[厅楼室馆]|酒店|宾馆|另行通知/.test(
      text,
    )
  )
    yield { element: 'place', at, named: '会议地点' };
  if (
    !/(?:参会|参加|出席|与会|参训|培训|会议|邀请)(?:人员|对象|范围|单位)|参加|出席|人员|代表|全体|负责人|另行通知/.test(
      text,
    )
  )
    yield { element: 'people', at, named: '参会人员' };
}

const MINUTES: readonly (readonly [string, RegExp])[] = [
  ['时间', /^(?:会议|开会)?(?:时间|日期)\s*[：:]|\d{4}年\d{1,2}月\d{1,2}日/],
  ['地点', /^(?:会议|开会)?地点\s*[：:]|会议室/],
  ['主持人', /主持/],
  ['出席人员', /^(?:应到|实到|出席|参会|参加|与会|到会)|(?:出席|参加|参会|与会)(?:人员|人|领导)?\s*[：:]/],
  ['记录人', /记录/],
];

function* missingFromMinutes(at: Span, body: readonly Paragraph[]): Generator<Missing> {
  const absent = MINUTES.filter(([, pattern]) => !body.some((p) => pattern.test(p.reading.text))).map(([name]) => name);
  // With none of them it is a narrative that only bears the name.
  if (absent.length > 0 && absent.length < MINUTES.length) yield { element: 'time', at, named: absent.join('、') };
}

const REFERENCE =
  /(?:详?见|参见|按照?|填写|填报)附件(?:\d{1,2}|[一二三四五六])?|[（(](?:详见|见)?附件(?:\d{1,2}|[一二三四五六])?[）)]/;

function attachmentReference(body: readonly Paragraph[]): Span | undefined {
  for (const { reading, span: place } of body) {
    const found = reading.kind === 'row' ? null : REFERENCE.exec(reading.text);
    if (!found) continue;
    const local = reading.span(found.index, found.index + found[0].length);
    return span(place.start + local.start, place.start + local.end);
  }
  return undefined;
}

function lastLine(report: Report): Span {
  return lineOf(report.paragraphs[report.paragraphs.length - 1]!);
}

function lastBodyLine(report: Report): Span {
  return lineOf(
    report.paragraphs[Math.max(tailOf(report) - 1, report.title!.paragraphs[1])] ??
      report.paragraphs[report.paragraphs.length - 1]!,
  );
}

/** The last clause of a paragraph. */
function lineOf({ reading, span: place }: Paragraph): Span {
  const last = reading.sentences[reading.sentences.length - 1];
  const comma = reading.text.lastIndexOf('，') + 1;
  const local = reading.span(Math.max(last?.start ?? 0, comma), reading.text.length);
  return span(place.start + local.start, place.start + local.end);
}
