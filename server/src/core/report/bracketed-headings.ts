/** 【场景背景】, [诊断要点] alone on their lines: a draft that heads its parts so leaves nothing to be filled in there. */
import { type Slot, slotsOf } from '../reading/placeholders';
import { isNumberOfArticle } from '../reading/placeholders/titles-of-articles';
import type { Reading } from '../reading/reading';
import { allOf, isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

const ALONE = /^(?:【[^【】]{2,30}】|\[[\u4e00-\u9fff][^[\]]{1,29}\])$/;
const isBracketAlone = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && '【['.includes(text.charAt(0) || '\n') && isIn(ALONE, text);

/** What is asked of every one of several things heads a part of each: [症状] of eighteen illnesses. */
const LEAST_OF_ONE = 3;

/** The lines of `report` that hold nothing but a bracket, come again and again, and each have text right below. */
export function recurringBrackets(report: Report): ReadonlySet<string> {
  return report.derive(readRecurring);
}

function readRecurring(report: Report): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { index, reading } of paragraphsWith(report, isBracketAlone))
    times.set(reading.text, standsOverText(index, report) ? (times.get(reading.text) ?? 0) + 1 : -Infinity);
  return new Set([...times].flatMap(([text, many]) => (many >= LEAST_OF_ONE ? [text] : [])));
}

function standsOverText(index: number, { paragraphs }: Report): boolean {
  const below = paragraphs[index + 1]?.reading.text;
  return below !== undefined && !'【['.includes(below.charAt(0) || '【');
}

/** What is to be filled in stands over no paragraph of that length. */
const LEAST_TEXT_BELOW = 40;
const FEWEST_HEADINGS = 2;
const standsOverParagraph = (index: number, { paragraphs }: Report): boolean =>
  (paragraphs[index + 1]?.reading.text.length ?? 0) >= LEAST_TEXT_BELOW;

/** 【回撤的原因】, 【关键的时间节点】: with 的 in them, and each over a paragraph of text, they head the parts of an article. */
const isOneOfHeadings = ({ text }: Reading, index: number, report: Report): boolean =>
  text.startsWith('【') &&
  text.includes('的') &&
  standsOverParagraph(index, report) &&
  paragraphsWith(report, isBracketAlone).filter((one) => standsOverParagraph(one.index, report)).length >=
    FEWEST_HEADINGS;

/** 【工作时间】 over 依据《劳动法》第三十六条，……: what is filled in stands over no clause at length, beside another that is headed so. */
const isOverClause = (index: number, { paragraphs }: Report): boolean => {
  const below = paragraphs[index + 1]?.reading;
  return (
    below !== undefined &&
    below.kind !== 'row' &&
    below.text.length >= LEAST_CLAUSE &&
    /[，。；：！？]$/.test(below.text)
  );
};
const LEAST_CLAUSE = 12;

/** [项目概述] over its text, as other names in square brackets are over theirs: [项目目标], [项目意义]. */
export const isAmongHeadings = ({ text }: Reading, report: Report): boolean =>
  text.startsWith('[') && isIn(ALONE, text) && report.derive(headsInSquareBrackets);
/** Whether so many stand over a paragraph with nothing open in it, and none over one that has. */
const headsInSquareBrackets = (report: Report): boolean => {
  const alone = paragraphsWith(report, isBracketAlone).filter(({ reading }) => reading.text.startsWith('['));
  const below = alone.map(({ index }) => report.paragraphs[index + 1]).filter((one) => one !== undefined);
  return (
    alone.filter(({ index }) => standsOverParagraph(index, report)).length >= FEWEST_HEADINGS &&
    below.every(({ reading }) => isBracketAlone(reading) || slotsOf(reading).length === 0)
  );
};

/** - {岗位职责}: a name in braces alone on its line, which may be an item with whatever mark. */
const BRACES_ALONE = /^[^\s\w\u4e00-\u9fff{]?\s{0,4}\{[\u4e00-\u9fff]{2,12}\}$/;
const isBraceAlone = ({ text }: Reading): boolean => text.endsWith('}') && isIn(BRACES_ALONE, text.trim());

/** {岗位职责}, {工作完成情况}: where several stand alone, each over a paragraph, they head the parts of a text that is written. */
const hasHeadsInBraces = (report: Report): boolean => report.derive(readHeadsInBraces);
const readHeadsInBraces = (report: Report): boolean =>
  paragraphsWith(report, isBraceAlone).filter((one) => standsOverParagraph(one.index, report)).length >=
  FEWEST_HEADINGS;

/** Whether `slot` is the whole of a heading of Markdown, below the title, with text right under it: ### 【联系方式】 may well be meant. */
export function isHeadingInBrackets(slot: Slot, index: number, report: Report): boolean {
  const paragraph = report.paragraphs[index];
  return (
    paragraph?.kind === 'heading' &&
    slot.form === 'variable' &&
    isBracketAlone(paragraph.reading) &&
    report.title?.paragraphs.includes(index) !== true &&
    standsOverText(index, report)
  );
}

/** 第二条, and on the next line 【适用范围】: the title of the article. */
export const isTitleBelowItsNumber = ({ form, start, end }: Slot, index: number, { paragraphs }: Report): boolean =>
  (form === 'variable' || form === 'note') &&
  start === 0 &&
  end === paragraphs[index]?.reading.text.length &&
  isNumberOfArticle(paragraphs[index - 1]?.reading.text ?? '');

/**
 * Whether `slot`, in the paragraph `index` of `report`, is such a heading: text stands right below it, and it recurs, or another
 * bracket, alone on its line as well, names nothing that could be filled in.
 */
export function isBracketedHeading(slot: Slot, index: number, report: Report): boolean {
  const reading = report.paragraphs[index]?.reading;
  if (slot.form !== 'variable' || !reading || !standsOverText(index, report)) return false;
  // Behind the caption of a picture too, where a copy lost the line between them.
  if (slot.end === reading.text.length && recurringBrackets(report).has(reading.text.slice(slot.start))) return true;
  if (isBraceAlone(reading)) return hasHeadsInBraces(report);
  if (!isBracketAlone(reading)) return false;
  return (
    isOneOfHeadings(reading, index, report) ||
    // ## 目标 over [项目目标] over the next heading: what is to be written under the one.
    (isAmongHeadings(reading, report) && report.paragraphs[index + 1]?.kind !== 'heading') ||
    ((reading.text.startsWith('【') || reading.kind === 'heading') &&
      (slot.category === 'other' || isOverClause(index, report)) &&
      paragraphsWith(report, isBracketAlone).some((one) => slotsOf(one.reading).length === 0))
  );
}

/** 工具链增量（TODO）. */
const isMarkAtEnd = (start: number, text: string): boolean =>
  text.endsWith('）') && /^[A-Z]{3,5}）$/.test(text.slice(start)) && '（('.includes(text.charAt(start - 1));

/** ### 未覆盖的人群（需补做访谈）, ## 工具链增量（TODO）: over its text a heading says what is still to be done about it. */
/** 新增功能（补充内容）: what stands below was added. */
const ADDITION = '（补充内容）';
export const isStateInHeading = ({ form, start }: Slot, index: number, report: Report): boolean => {
  const own = report.paragraphs[index];
  return (
    form === 'note' &&
    own?.kind === 'heading' &&
    start > 0 &&
    (['（需', ADDITION].some((note) => own.reading.text.startsWith(note, start)) ||
      isMarkAtEnd(start, own.reading.text)) &&
    standsOverText(index, report)
  );
};

/** [活动名称]义诊, and below it [办理单位]校医院: a bracket at the head of a line and what it asks for behind it, as on the next line. */
/** The same behind the number of the line: no.1[活动名称]：义诊. */
const NUMBER = /^(?:no|№)?[.．]?\d{1,3}[.．、）)]?\s?$/i;
const LONGEST_NUMBER = 7;
const labelAt = (text: string): number => {
  const opens = text.slice(0, LONGEST_NUMBER + 1).search(/[【[]/);
  return opens < 1 || NUMBER.test(text.slice(0, opens)) ? opens : -1;
};
const LABELLED = /^(?:【[^【】]{2,12}】|\[[\u4e00-\u9fff]{2,12}\])[：:]?\s{0,2}[^\s[【：:的_，。]/;
const isLabelled = (paragraph: Paragraph | undefined): boolean => {
  if (paragraph === undefined) return false;
  const { text } = paragraph.reading;
  const opens = labelAt(text);
  return opens >= 0 && isIn(LABELLED, text.slice(opens));
};

/** 【工作目标】……, 【主要措施】 and items below it, 【进度安排】……: the label of a part that takes several lines, among labels of one. */
const isLabelOfLines = (index: number, report: Report): boolean => {
  const { paragraphs } = report;
  const own = paragraphs[index];
  return (
    own !== undefined &&
    own.reading.text.startsWith('【') &&
    isBracketAlone(own.reading) &&
    standsOverText(index, report) &&
    [index - 1, index - 2].every((at) => isLabelled(paragraphs[at]) && !hasBlanksBehind(paragraphs[at]))
  );
};

/** [责任单位一]于[日期]前完成梳理: where the text behind it has its blanks, too, what stands at its head is no label. */
const hasBlanksBehind = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  slotsOf(paragraph.reading).some(
    ({ form, start }) => form === 'variable' && start > Math.max(0, labelAt(paragraph.reading.text)),
  );

/** Whether `slot` is the label of a line whose neighbour is labelled so as well. */
export function isLabelAmongLabels({ form, start }: Slot, index: number, report: Report): boolean {
  const { paragraphs } = report;
  if (form !== 'variable' || start > LONGEST_NUMBER || start !== labelAt(paragraphs[index]?.reading.text ?? ''))
    return false;
  return (
    isLabelOfLines(index, report) ||
    (isLabelled(paragraphs[index]) &&
      !hasBlanksBehind(paragraphs[index]) &&
      (isLabelled(paragraphs[index - 1]) || isLabelled(paragraphs[index + 1])))
  );
}

/** 【物料组】：水四十件: a bracket that is answered where it stands, as the name of a group that others speak of. */
const ANSWERED = /【([^【】]{2,30})】[：:]\s?[^\s_【（(]{2}/g;
const isAnswering = ({ text }: Reading): boolean => text.includes('】：') || text.includes('】:');

function readAnswered(report: Report): ReadonlySet<string> {
  const names = paragraphsWith(report, isAnswering).flatMap(({ reading: { text } }) =>
    allOf(ANSWERED, text).map(({ 1: name = '' }) => name),
  );
  return new Set(names);
}

/** Whether `slot` in brackets is a name that the draft answers elsewhere: 由【物料组】发放 where 【物料组】： has its text. */
export const isAnsweredElsewhere = ({ form, category, start, end }: Slot, { text }: Reading, report: Report): boolean =>
  form === 'variable' &&
  category === 'other' &&
  text.startsWith('【', start) &&
  report.derive(readAnswered).has(text.slice(start + 1, end - 1));
