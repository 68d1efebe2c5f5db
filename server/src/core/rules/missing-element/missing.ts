/** Which elements a draft of a known kind owes and has not; where in it that is told. */
import { ADDRESSED, type ElementId, SIGNED } from '../../norms/elements';
import { genre, type GenreId } from '../../norms/genres';
import { anyOf } from '../../norms/lexicon';
import {
  BODIES_OUTSIDE_GOVERNMENT,
  CLOSINGS_OF_A_LETTER,
  MATTERS_ASKED_BY_LETTER,
  NAMES_OF_THE_ADDRESSEE,
  NAMES_OF_THE_DATE,
  NAMES_OF_THE_SIGNER,
  REPORTS_WITHOUT_ADDRESSEE,
  VERBS_OF_DECIDING,
  WORDS_BEFORE_ITS_OWN_DATE,
  WORDS_OF_SPEAKERS,
} from '../../norms/words/owed-elements';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../../norms/words/signatures';
import { attachmentReferences } from '../../report/attachments';
import { unitOfTitle } from '../../report/author';
import { addresseeOf, hasAddressee, hasLetterhead } from '../../report/addressee';
import { isOtherWriting } from '../../report/genre';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report, Title } from '../../report/report';
import { signsAbove, type TailLine, tailLine, tailLines, tailOf } from '../../report/tail';
import { shift, type Span } from '../../text/span';
import type { Severity } from '../rule';
import { missingFromMeeting, missingFromMinutes } from './meetings';
import { firstOf, isIn } from '../../reading/seek';

export interface Missing {
  readonly element: ElementId;
  readonly at: Span;
  readonly severity?: Severity;
  /** What is missing, where the element's name alone does not say it. */
  readonly named?: string;
}

/** A draft under its title, as its elements are looked for. */
interface Draft {
  readonly report: Report;
  readonly id: GenreId;
  readonly title: Title;
  readonly body: readonly Paragraph[];
  readonly addressed: boolean;
  has(kind: TailLine): boolean;
}

/** What `report`, which is a document of kind `id` and has a `title`, lacks. */
export function* missingIn(report: Report, title: Title, id: GenreId, tellsHead: boolean): Generator<Missing> {
  const body = report.paragraphs
    .slice(title.paragraphs[1])
    .filter(({ kind }) => kind !== 'code' && kind !== 'front-matter');
  if (body.length < 2) return;
  // Attachments may follow the signature, so the frame is looked for in the whole text.
  const kinds = new Set(
    paragraphsWith(report, tailLine)
      .filter(({ index, kind }) => index >= title.paragraphs[1] && kind !== 'code' && kind !== 'front-matter')
      .map(({ reading }) => tailLine(reading)),
  );
  const draft: Draft = {
    report,
    id,
    title,
    body,
    addressed: hasAddressee(report) || body.some(({ reading }) => isBlankFor(reading, WORDS_FOR_AN_ADDRESSEE)),
    has: (kind) => kinds.has(kind),
  };
  // Only a draft that has some of its frame is judged for the rest of it: a text without any is an extract.
  const isNamed = title.text.includes('关于');
  if ((isNamed || draft.addressed) && isIssued(id, title.text))
    // 2012学年度缴纳学杂费的通知: notices named without 关于 are of offices that follow the regulation loosely.
    for (const missing of missingFromFrame(draft)) yield isNamed ? missing : { ...missing, severity: 'information' };
  // A closing of another kind is closing-phrase's finding; the kind's own is then not missing but wrong.
  if (lacksClosing(draft)) yield { element: 'closing', at: lastBodyLine(draft), severity: 'information' };
  if (id === 'tongzhi') yield* missingFromMeeting(title, body, draft.addressed);
  if (id === 'huiyijilu' && !tellsHead) yield* missingFromMinutes(title, body);
  yield* missingAttachment(draft);
  if (OWN_ACCOUNTS.has(id) && isNobodys(draft))
    yield { element: 'author', at: lastLine(report), severity: 'information' };
}

/** Whether a request, or a letter that asks for something, ends without its formula. */
function lacksClosing(draft: Draft): boolean {
  const { id, title, body } = draft;
  if (id === 'qingshi') return (draft.addressed || draft.has('date')) && !asks(draft);
  return id === 'han' && isIn(ASKS_BY_LETTER, title.text) && body.length >= LEAST_OF_A_WHOLE && !closesAsLetter(draft);
}

/** 总结 and 汇报 say who gives them and when, at the head or at the end. */
const OWN_ACCOUNTS: ReadonlySet<GenreId> = new Set<GenreId>(['zongjie', 'huibao']);
/** Shorter drafts are pieces of one. */
const LEAST_OF_A_WHOLE = 6;
/** So many lines under the title, and above the end, may say who wrote. */
const [LINES_OF_A_HEAD, LINES_OF_AN_END] = [3, 5];
/** A name alone, 汇报人：林远, 2019.1.2; a sentence is none of these. */
const MAY_NAME = /^(?:[^，。；！]{1,14}|[^，。；！]{2,8}[：:][^。；！]{1,30}|.{0,24}(?:19|20)\d\d.{1,16})$/;

const SPOKEN = new RegExp(anyOf(WORDS_OF_SPEAKERS));
const isSpoken = ({ reading }: Paragraph): boolean => isIn(SPOKEN, reading.text);

/** Whether no line of a whole draft, its title included, says who wrote it or when. */
function isNobodys(draft: Draft): boolean {
  const { report, body, has } = draft;
  if (body.length < LEAST_OF_A_WHOLE || has('date') || has('signature') || has('closing')) return false;
  if (unitOfTitle(report) || isSigned(draft) || isOtherWriting(report)) return false;
  if (report.paragraphs[0]?.kind === 'front-matter' || body.slice(0, LINES_OF_A_HEAD).some(isSpoken)) return false;
  const lines = [...body.slice(0, LINES_OF_A_HEAD), ...body.slice(-LINES_OF_AN_END)];
  return !lines.some(({ kind, reading }) =>
    kind !== 'prose' ? kind === 'row' : !reading.ordinal && isIn(MAY_NAME, reading.text),
  );
}

/**
 * A statutory document whose first line is its addressee: what stands over it is lost, or was left to a field of the office's
 * system; so it is told with reserve.
 */
export function* missingTitle(report: Report, id: GenreId): Generator<Missing> {
  const first = report.paragraphs.find(({ kind }) => kind !== 'front-matter');
  if (!first || !ADDRESSED.has(id) || addresseeOf(report) !== first || isIn(HOLDS_A_TITLE, first.reading.text)) return;
  yield {
    element: 'title',
    at: shift(first.reading.span(0, first.reading.text.length), first.span.start),
    severity: 'information',
  };
}

/** …关于加强执法的通知国办发〔2014〕56号各省…：: a copy ran the lines of the head together. */
const HOLDS_A_TITLE = /关于|〔/;

function* missingFromFrame(draft: Draft): Generator<Missing> {
  const { report, id, title, body, addressed, has } = draft;
  if (ADDRESSED.has(id) && !addressed && (has('date') || has('closing'))) {
    yield {
      element: 'addressee',
      at: title.span,
      severity:
        isSignedAtTheEnd(draft) && has('date') && !isOutsideGovernment(draft) && !addressesInLine(draft)
          ? undefined
          : 'information',
    };
  }
  if (!SIGNED.has(id) || !addressed) return;
  if (!has('date')) {
    if (!body.some(isDated))
      yield {
        element: 'date',
        at: lastLine(report),
        severity:
          (isSignedAtTheEnd(draft) || has('copies')) &&
          !paragraphsWith(report, hasDateInHan).length &&
          !body.some(isTimeOfMatter)
            ? undefined
            : 'information',
      };
  } else if (/^关于/.test(title.text) && !isSigned(draft)) yield { element: 'signature', at: lastLine(report) };
}

/** 关于…的通知 各省、自治区高级人民法院：为…: copies run the lines of a head together. */
const addressesInLine = ({ body }: Draft): boolean =>
  body.slice(0, HEAD).some(({ reading }) => isIn(COLON_AT_HEAD, reading.text));
const HEAD = 3;
const COLON_AT_HEAD = /^[^。；]{4,160}：/;
/** …请认真贯彻落实。二〇一二年二月二十八日附：…: the date is there, run into the text. */
const DATE_IN_HAN =
  /[一二][〇零○九][〇零○一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/;
const hasDateInHan = ({ text }: Reading): boolean => isIn(DATE_IN_HAN, text);

/**
 * Whether the draft is finished as far as who signs: what it then lacks is missing. Of a text that just ends, in a collection or
 * before the last page is written, nobody knows.
 */
const isSignedAtTheEnd = ({ report }: Draft): boolean =>
  tailLines(report).some(
    ({ kind, paragraph: { reading } }) => kind === 'signature' || (kind === 'date' && NAME_AND_DATE.test(reading.text)),
  ) || report.paragraphs.some(({ index }) => index >= report.derive(tailOf) && signsAbove(report.paragraphs, index));

/** Whether a name stands under the text, above its date or in the same line, or a letterhead over it. */
function isSigned({ report, body, has }: Draft): boolean {
  return (
    has('signature') ||
    body.some(({ reading }) => isIn(SIGNATURE_LABEL, reading.text) || isBlankFor(reading, WORDS_FOR_A_SIGNER)) ||
    body.some(({ index }) => signsAbove(report.paragraphs, index)) ||
    hasLetterhead(report) ||
    tailLines(report).some(({ kind, paragraph }) => kind === 'date' && isIn(NAME_AND_DATE, paragraph.reading.text))
  );
}

/** 落款 as a heading of its own, [发文单位] as a blank. */
const SIGNATURE_LABEL = /^[^\u4e00-\u9fff]{0,4}(?:落款|署名|(?:发文|落款)(?:机关|单位)(?:署名)?)[\]】）]?$/;

/** 青河县教育局 2024年5月1日, on one line. */
const NAME_AND_DATE = /[\u4e00-\u9fff]{4}\s*[\d〇二]/;

const OUTSIDE_GOVERNMENT = new RegExp(anyOf(BODIES_OUTSIDE_GOVERNMENT));

/** Companies, schools and the like follow the regulation by analogy only; their notices on a board address all. */
function isOutsideGovernment({ report, title }: Draft): boolean {
  return [title.text, ...tailLines(report).map(({ paragraph }) => paragraph.reading.text)].some((line) =>
    OUTSIDE_GOVERNMENT.test(line),
  );
}

const UNADDRESSED = new RegExp(anyOf(REPORTS_WITHOUT_ADDRESSEE));

/** A 报告 that is a study, an audit or a speech is not sent to an addressee. */
function isIssued(id: GenreId, title: string): boolean {
  return id !== 'baogao' || (/(?:情况|的)报告$/.test(title) && !UNADDRESSED.test(title));
}

const DATED = /^[^。]{0,40}\d{4}年\d{1,2}月(?:\d{1,2}日)?[^。]{0,12}$/;
/**
 * 报名时间：2024年5月1日, 一、时间 2024年5月: when what the draft is about is done, not when the draft was. 发布日期：, 通知时间： and the date beside
 * a signer's name, 青河县教育局　时间：, are the draft's.
 */
const BESIDE_A_SIGNER = `[\\u4e00-\\u9fff]{1,9}${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY)} {1,4}(?:时间|日期)[：:]`;
const TIME_OF_MATTER = new RegExp(
  `^(?!${anyOf(WORDS_BEFORE_ITS_OWN_DATE)}|${BESIDE_A_SIGNER}).{0,12}(?:时间|日期|期限|截止|日程)[^。：]{0,6}[：:\\s]|^(?:[一二三四五六七八九十]{1,3}、|[（(]?\\d{1,2}[.、．）)](?!\\d))`,
);
const isTimeOfMatter = ({ reading: { text } }: Paragraph): boolean => isIn(DATED, text) && isIn(TIME_OF_MATTER, text);
/** YYYY年MM月DD日, 　年　月　日: a date's shape, to be filled in. */
const SHAPE_OF_A_DATE =
  /^[^。，；]{0,40}(?:[Yy×xX*＿_]{2,4}|(?<!\S)\s*)年[Mm×xX*＿_\s\d]{0,4}月[Dd×xX*＿_\s\d]{0,4}日?\s*$/;
/** A place kept for the date, blank or under its label: 落款, [日期]. That it is blank is told as a blank. */
const KEPT_FOR_DATE =
  /^(?:落款|(?:成文|发文|印发)日期)(?:：|$)|[[【](?:成文|发文|印发|落款)?(?:日期|年月日)[^\]】]{0,12}[\]】]/;

/** 青河县人民政府办公室　2026年5月27日印发: when it was printed, which is not when it was signed. */
const DAY_OF_PRINTING = /印[发制]。?\s*$/;

/** Entities that push the line to the right are covered. */
function isDated({ reading }: Paragraph): boolean {
  const text = reading.text.replace(/\ufffc+/g, '');
  return (
    (isIn(DATED, text) && !isIn(TIME_OF_MATTER, text) && !isIn(DAY_OF_PRINTING, text)) ||
    isIn(SHAPE_OF_A_DATE, text) ||
    isIn(KEPT_FOR_DATE, text) ||
    isIn(DATE_LABEL, text) ||
    isBlankFor(reading, WORDS_FOR_A_DATE)
  );
}

/** {{发文日期}}, <发文机关>, ${date}: a template's blank on a line of its own, and the words in it. */
const TEMPLATE_BLANK =
  /^\s*(?:\{\{?|<|＜|\$\{|\[|【|（|%)([^{}<>＜＞[\]【】（）%]{1,24})(?:\}\}?|>|＞|\]|】|）|%)[：:]?\s*$/;
const OPENINGS_OF_A_BLANK = '{<＜$[【（%';
const ENDINGS_OF_A_BLANK = '}>＞]】）%：:';
const WORDS_FOR_A_DATE = new RegExp(anyOf(NAMES_OF_THE_DATE), 'i');
const WORDS_FOR_A_SIGNER = new RegExp(anyOf(NAMES_OF_THE_SIGNER), 'i');
const WORDS_FOR_AN_ADDRESSEE = new RegExp(anyOf(NAMES_OF_THE_ADDRESSEE), 'i');

/** Whether a line is a template's blank for what `words` name. */
function isBlankFor({ original }: Reading, words: RegExp): boolean {
  const line = original.trim();
  if (!OPENINGS_OF_A_BLANK.includes(line.charAt(0)) || !ENDINGS_OF_A_BLANK.includes(line.slice(-1))) return false;
  const blank = firstOf(TEMPLATE_BLANK, original)?.[1];
  return blank !== undefined && words.test(blank);
}

/** 成文日期 as a heading of its own, [日期] as a blank. */
const DATE_LABEL = /^[^\u4e00-\u9fff]{0,4}(?:成文|发文|印发|落款)?(?:日期|时间)[\]】）]?$/;

const ASKS = new RegExp(
  `^特此|[妥当可是]否|请予?以?${anyOf(VERBS_OF_DECIDING)}|(?:以上|特此|专此|现)[^。]{0,12}请示|请示[，。！]`,
);
/** A request stands at the end. */
const CLOSING_LINES = 14;

function asks({ report, title }: Draft): boolean {
  return report.paragraphs
    .slice(title.paragraphs[1])
    .slice(-CLOSING_LINES)
    .some(({ kind, reading }) => kind !== 'heading' && isIn(ASKS, reading.text));
}

/** 关于报送……的函, 关于商请……的函: whoever wants something of another closes with the formula; who agrees need not. */
const ASKS_BY_LETTER = new RegExp(`${anyOf(MATTERS_ASKED_BY_LETTER)}.*函$`);
const CLOSES_A_LETTER = new RegExp(anyOf(CLOSINGS_OF_A_LETTER));
const closesAsLetter = ({ body }: Draft): boolean =>
  body.some(({ kind, reading }) => kind !== 'row' && isIn(CLOSES_A_LETTER, reading.text));

const ATTACHMENT = /^附件?\s*(?:\d{1,2}\s*)?(?:[：:]|$)|^附件\s*\d{0,2}\s/;

/** The text speaks of an attachment, and none is named. */
function* missingAttachment({ report, id, title, body }: Draft): Generator<Missing> {
  const reference = attachmentReference(report, title.paragraphs[1]);
  if (reference && !body.some(({ reading }) => isIn(ATTACHMENT, reading.text)))
    yield {
      element: 'attachment',
      at: reference,
      // Where the text speaks of it again, the attachment is there, and only its name under the text may be lacking.
      severity: genre(id).level === '法规' && speaksOnce(report) ? undefined : 'information',
    };
}

const namesAttachment = ({ text }: Reading): boolean => text.includes('附件');
const speaksOnce = (report: Report): boolean => paragraphsWith(report, namesAttachment).length === 1;

function attachmentReference(report: Report, from: number): Span | undefined {
  const first = paragraphsWith(report, referenceIn).find(({ index }) => index >= from);
  const place = first && referenceIn(first.reading);
  return place && shift(place, first.span.start);
}

/** Where a paragraph of text first speaks of an attachment. */
function referenceIn(reading: Reading): Span | undefined {
  const [first] = attachmentReferences(reading);
  return first && reading.span(first.start, first.end);
}

function lastLine({ paragraphs }: Report): Span {
  return lineOf(paragraphs.at(-1));
}

function lastBodyLine({ report, title }: Draft): Span {
  const { paragraphs } = report;
  return lineOf(paragraphs[Math.max(report.derive(tailOf) - 1, title.paragraphs[1])] ?? paragraphs.at(-1));
}

/** The last clause of a paragraph; the head of the draft when there is none. */
function lineOf(paragraph: Paragraph | undefined): Span {
  if (!paragraph) return { start: 0, end: 0 };
  const { reading, span } = paragraph;
  const comma = reading.text.lastIndexOf('，') + 1;
  return shift(reading.span(Math.max(reading.sentences.at(-1)?.start ?? 0, comma), reading.text.length), span.start);
}
