/** 发文字号 that are not in the form 市政发〔2024〕5号: brackets, 第, leading zeros, years of two digits, lost brackets. */
import { anyOf } from '../norms/lexicon';
import {
  ENDS_OF_COURT_CODES,
  ENDS_OF_OFFICE_CODES,
  ENDS_OF_REGISTER_CODES,
  NUMBERED_PAPERS,
  OFFICES_IN_CODES,
  OFFICES_WITH_SECTIONS,
  PAPERS_IN_CODES,
} from '../norms/words/document-numbers';
import { NUMBERED_THINGS, OTHER_THINGS_NUMBERED_IN_BRACKETS } from '../norms/words/numbered-things';
import type { Reading } from '../reading/reading';
import type { Rule, RuleContext, RuleFinding } from './rule';
import { allOf } from '../reading/seek';
import { type Span, span } from '../text/span';

export const documentNumber: Rule = {
  meta: {
    id: 'document-number',
    title: { 'zh-CN': '发文字号格式', en: 'Form of document numbers' },
    why: {
      'zh-CN': '发文字号写法不对，按字号就查不到文件。',
      en: 'A document is looked up by its number; written otherwise it is not found.',
    },
    level: '国标',
    source: {
      'zh-CN': 'GB/T 9704—2012 7.2.5',
      en: 'GB/T 9704—2012 7.2.5',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const { text } = reading;
    if (!text.includes('号')) return;
    for (const match of allOf(BRACKETED, text)) {
      const number = judge(partsOf(match), text, isOwnNumber(match, text));
      if (number) yield finding(number, reading, context);
    }
    for (const match of allOf(LOST, text)) {
      const [whole, year = '', serial = ''] = match;
      const place = { start: match.index, end: match.index + whole.length };
      if (isYear(year))
        yield finding(
          { ...place, right: `〔${year}〕${serial}号`, slips: ['lost'], sure: false, asIssued: false },
          reading,
          context,
        );
    }
  },
};

/** 柳政发〔2024〕5号 alone on its line, or beside who signs it: the number that the draft itself bears. */
function isOwnNumber({ index, 0: { length }, 1: code = '' }: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, index).trimEnd();
  return before.length <= code.length + 1 && /^(?:\s*签发人.{0,20})?$/.test(text.slice(index + length));
}

type Slip = 'bracket' | 'di' | 'zero' | 'year' | 'lost';

interface NumberFound {
  /** From the opening bracket to 号, in clean text. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly slips: readonly Slip[];
  readonly sure: boolean;
  /** Only cited, and perhaps so written by the body that issued it. */
  readonly asIssued: boolean;
}

const OPENING = String.raw`[[(（【﹝「〈<〔{]`;
const CLOSING = String.raw`[\])）】﹞」〉>〕}]`;
/** 国发〔2024〕5号 with any bracket; the code before it is what some office calls itself. */
const BRACKETED = new RegExp(
  String.raw`(?<=([\u4e00-\u9fff]{2,16})\s?)(${OPENING})\s?((?:19|20)?\d\d)\s?(${CLOSING})\s?(第?)\s?(\d{1,5})\s?号`,
  'g',
);
/** Opening brackets that are only typed for 〔; the round one and its like may open something else. */
const MEANT_FOR_IT = '〔[﹝【';
/** 市中发201131号: brackets lost in copying. The serial has at most three digits. */
const LOST = /(?<=[\u4e00-\u9fff](?:[发字函令]|[发办]电))((?:19|20)\d\d)([1-9]\d{0,2})号/g;
const NOT_A_NUMBER = new RegExp(`^${anyOf(NUMBERED_THINGS, OTHER_THINGS_NUMBERED_IN_BRACKETS)}`);
const OTHER_NUMBERS = new RegExp(`${anyOf(ENDS_OF_COURT_CODES, ENDS_OF_REGISTER_CODES, NUMBERED_PAPERS)}字?$`);
/** Ends of the code of an office: 国发, 市政办, 财预, 国办函. Anything may be one; these surely are. */
const CODE = new RegExp(
  `(?:${anyOf(ENDS_OF_OFFICE_CODES)}|发改.{1,3}|${anyOf(OFFICES_IN_CODES)}.{0,3}${anyOf(PAPERS_IN_CODES)}|${anyOf(OFFICES_WITH_SECTIONS)}.{0,3})$`,
);
const YEAR_LATEST = 2099;
const LATEST_OF_TWO_DIGITS = 40;
/** GB/T 9704—2012 is in force from July 2012; what was numbered before may stand as it was. */
const FIRST_YEAR_OF_THE_NORM = 2012;

const isYear = (year: string): boolean => year.length === 4 && Number(year) >= 1949 && Number(year) <= YEAR_LATEST;

/** A number in brackets as it is written. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly open: string;
  readonly year: string;
  readonly close: string;
  readonly di: string;
  readonly serial: string;
}

function partsOf(match: RegExpExecArray): Written {
  const [whole, code = '', open = '', year = '', close = '', di = '', serial = ''] = match;
  return { start: match.index, end: match.index + whole.length, code, open, year, close, di, serial };
}

function slipsIn({ code, open, close, di, serial, year }: Written): Slip[] {
  const slips: Slip[] = [];
  if (open !== '〔' || close !== '〕') slips.push('bracket');
  // 中国人民银行令〔2021〕第7号: orders are numbered so.
  if (di && !code.endsWith('令')) slips.push('di');
  if (serial.startsWith('0')) slips.push('zero');
  if (year.length === 2) slips.push('year');
  return slips;
}

function judge(written: Written, text: string, isOwn: boolean): NumberFound | undefined {
  const { start, end, code, open, year, close, serial } = written;
  if (NOT_A_NUMBER.test(text.slice(end, end + 3)) || OTHER_NUMBERS.test(code)) return undefined;
  const slips = slipsIn(written);
  if (slips.length === 0) return undefined;
  const isShort = year.length === 2;
  // Only 〔 is a document number's own; with other brackets the code must be one of an office, and the year a year.
  const own = MEANT_FOR_IT.includes(open) || close === '〕';
  if (!own && (isShort || !CODE.test(code))) return undefined;
  // Years of two digits were the form before 2001; documents of that time are cited as they were numbered.
  if (isShort && Number(year) > LATEST_OF_TWO_DIGITS) return undefined;
  const plain = serial.replace(/^0+/, '');
  if (plain === '' || (!isShort && !isYear(year))) return undefined;
  // Another body's number with 第 or 003 may be what that body wrote; the brackets are the typist's.
  const asIssued = !isOwn && slips.some((slip) => slip !== 'bracket');
  return {
    start,
    end,
    right: `〔${isShort ? `20${year}` : year}〕${plain}号`,
    slips,
    sure: !isShort && !asIssued && (own || /[发函办字]$/.test(code)),
    asIssued: asIssued || (!isOwn && Number(year) < FIRST_YEAR_OF_THE_NORM),
  };
}

const REASONS: Readonly<Record<Slip, { readonly zh: string; readonly en: string }>> = {
  bracket: { zh: '年份用六角括号“〔〕”', en: 'the year stands in 〔〕' },
  di: { zh: '序号前不加“第”', en: 'no 第 before the serial number' },
  zero: { zh: '序号不编虚位', en: 'no leading zero in the serial number' },
  year: { zh: '年份用四位数', en: 'the year has four digits' },
  lost: { zh: '年份的括号丢失', en: 'the brackets round the year are lost' },
};

/** 财会\[2006\]3号: in Markdown the bracket was escaped, and 〔 needs no backslash. */
const withEscape = (at: Span, written: string): Span =>
  written.charAt(at.start) === '[' && written.charAt(at.start - 1) === '\\' ? span(at.start - 1, at.end) : at;

function finding(
  { start, end, right, slips, sure, asIssued }: NumberFound,
  reading: Reading,
  { say }: RuleContext,
): RuleFinding {
  const written = reading.text.slice(start, end);
  // 号 or 號, as the writer has it.
  const due = right.slice(0, -1) + reading.written(end - 1, end);
  const [zh, en] = [slips.map((slip) => REASONS[slip].zh).join('，'), slips.map((slip) => REASONS[slip].en).join('; ')];
  const at = withEscape(reading.span(start, end), reading.original);
  return {
    span: at,
    message: asIssued
      ? say(
          `发文字号“${written}”按现行格式写作“${due}”：${zh}。引用的文件原号如此的，照录即可。`,
          `Today this document number would be “${due}”, not “${written}”: ${en}. If its issuer wrote it so, leave it.`,
        )
      : say(
          `发文字号中的“${written}”应为“${due}”：${zh}。`,
          `“${written}” in this document number should be “${due}”: ${en}.`,
        ),
    severity: asIssued ? 'information' : undefined,
    fixes: [{ title: say(`改为“${due}”`, `Change to “${due}”`), edits: [{ span: at, text: due }], safe: sure }],
  };
}
