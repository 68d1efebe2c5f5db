/** 发文字号 that are not in the form 市政发〔2024〕5号: brackets, 第, leading zeros, years of two digits, lost brackets. */
import type { Reading } from '../reading/reading';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const documentNumber: Rule = {
  meta: {
    id: 'document-number',
    title: { 'zh-CN': '发文字号格式', en: 'Form of document numbers' },
    why: {
      'zh-CN': '发文字号写法不对，按字号就查不到文件。',
      en: 'A document is looked up by its number; written otherwise it is not found.',
    },
    level: '国标',
    source: 'GB/T 9704—2012 7.2.5',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *checkParagraph(reading: Reading, context: RuleContext): Iterable<RuleFinding> {
    const { text } = reading;
    if (!text.includes('号')) return;
    for (const found of text.matchAll(BRACKETED)) {
      const number = judge(found, text);
      if (number) yield finding(number, reading, context);
    }
    for (const found of text.matchAll(LOST)) {
      const [year, serial] = [found[1]!, found[2]!];
      if (!isYear(year)) continue;
      yield finding(
        {
          start: found.index,
          end: found.index + found[0].length,
          right: `〔${year}〕${serial}号`,
          slips: ['lost'],
          sure: false,
        },
        reading,
        context,
      );
    }
  },
};

type Slip = 'bracket' | 'di' | 'zero' | 'year' | 'lost';

interface NumberFound {
  /** From the opening bracket to 号, in clean text. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly slips: readonly Slip[];
  readonly sure: boolean;
}

/** 国发〔2024〕5号 with any bracket; the code before it is what some office calls itself. */
const BRACKETED =
  /(?<=([\u4e00-\u9fff]{2,16})\s?)([[(（【﹝「〈<〔{])\s?((?:19|20)?\d\d)\s?([\])）】﹞」〉>〕}])\s?(第?)\s?(\d{1,5})\s?号/g;
/** 市中发201131号: brackets lost in copying. The serial has at most three digits. */
const LOST = /(?<=[\u4e00-\u9fff](?:[发字函令]|[发办]电))((?:19|20)\d\d)([1-9]\d{0,2})号/g;
/** What follows makes it something else: 3号楼, 5号文 stays a number. */
const NOT_A_NUMBER = /^(?:[楼院线井矿机桥门店库仓船车仪铺]|地块|宗地)/;
/** Court numbers （2019）京01民终1号, contracts, certificates and numbers of cases have forms of their own. */
const OTHER_NUMBERS =
  /(?:[民刑行执破再申终初审裁判仲证械检鉴验土备注登标质]|合同|协议|许可|准字|评报|房权|产权|国用|专利|案件|批次|图审|专字|资质|图)字?$/;
/** Ends of the code of an office: 国发, 市政办, 财预, 国办函. Anything may be one; these surely are. */
const CODE =
  /(?:[发函办电令字]|发改.{1,3}|[党政委组宣纪工财教卫人民交建农水林环国府厅院校局].{0,3}[字文通批复议呈报告干任]|[财国税银保证监][^，。]{0,3}|[府政党委办厅通]字)$/;
const YEAR_LATEST = 2099;
const LATEST_OF_TWO_DIGITS = 40;

const isYear = (year: string): boolean => year.length === 4 && Number(year) >= 1949 && Number(year) <= YEAR_LATEST;

function judge(found: RegExpExecArray, text: string): NumberFound | undefined {
  const [whole, code, open, year, close, di, serial] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const start = found.index;
  const end = found.index + whole.length;
  if (NOT_A_NUMBER.test(text.slice(end, end + 3)) || OTHER_NUMBERS.test(code)) return undefined;
  const slips: Slip[] = [];
  if (open !== '〔' || close !== '〕') slips.push('bracket');
  if (di) slips.push('di');
  if (serial.startsWith('0')) slips.push('zero');
  if (year.length === 2) slips.push('year');
  if (slips.length === 0) return undefined;
  // Only 〔 is a document number's own; with other brackets the code must be one of an office, and the year a year.
  const own = open === '〔' || close === '〕' || open === '[' || open === '﹝' || open === '【';
  if (!own && (!CODE.test(code) || year.length === 2)) return undefined;
  // Years of two digits were the form before 2001; documents of that time are cited as they were numbered.
  if (year.length === 2 && Number(year) > LATEST_OF_TWO_DIGITS) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const plain = serial.replace(/^0+/, '');
  if (plain === '' || (year.length === 4 && !isYear(year))) return undefined;
  return {
    start,
    end,
    right: `〔${full}〕${plain}号`,
    slips,
    sure: !slips.includes('year') && (own || /[发函办字]$/.test(code)),
  };
}

const REASONS: Readonly<Record<Slip, { readonly zh: string; readonly en: string }>> = {
  bracket: { zh: '年份用六角括号“〔〕”', en: 'the year stands in 〔〕' },
  di: { zh: '序号前不加“第”', en: 'no 第 before the serial number' },
  zero: { zh: '序号不编虚位', en: 'no leading zero in the serial number' },
  year: { zh: '年份用四位数', en: 'the year has four digits' },
  lost: { zh: '年份的括号丢失', en: 'the brackets round the year are lost' },
};

function finding({ start, end, right, slips, sure }: NumberFound, reading: Reading, { say }: RuleContext): RuleFinding {
  const written = reading.text.slice(start, end);
  // 号 or 號, as the writer has it.
  const due = right.slice(0, -1) + reading.written(end - 1, end);
  const [zh, en] = [slips.map((slip) => REASONS[slip].zh).join('，'), slips.map((slip) => REASONS[slip].en).join('; ')];
  const at = reading.span(start, end);
  return {
    span: at,
    message: say(
      `发文字号中的“${written}”应为“${due}”：${zh}。`,
      `“${written}” in this document number should be “${due}”: ${en}.`,
    ),
    fixes: [{ title: say(`改为“${due}”`, `Change to “${due}”`), edits: [{ span: at, text: due }], safe: sure }],
  };
}
