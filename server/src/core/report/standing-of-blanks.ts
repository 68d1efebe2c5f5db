/**
 * What the place of a blank says of it. In a report it is due; in a template, an example of how to write or a contract it may
 * be left so on purpose; where one signs by hand, and in a list of the names of blanks, it is meant.
 */
import { anyOf } from '../norms/lexicon';
import { LEAD_TO_A_SAMPLE, NAMES_OF_A_TEMPLATE, PAPERS_FOR_BIDDERS, PARTS_OF_A_REFERENCE } from '../norms/words/blanks';
import { type Slot, slotsOf } from '../reading/placeholders';
import type { ResidueKind } from '../norms/residue';
import type { Reading } from '../reading/reading';
import { residuesOf } from '../reading/residue';
import { isOfAttachedForm } from './attached-forms';
import { isLeftOpen } from './blanks-left-open';
import { isLeftToSpeaker, isOfQuestion } from './blanks-of-questions';
import { isAmongLinesToSign, isDateOfSignature, isNearSignature, isSigned } from './blanks-to-sign';
import {
  isAnsweredElsewhere,
  isBracketedHeading,
  isHeadingInBrackets,
  isLabelAmongLabels,
  isStateInHeading,
  isTitleBelowItsNumber,
} from './bracketed-headings';
import { isTakenAsDraft } from './genre';
import { isGuideToWriting } from './guide';
import { standingOfPerson } from './hidden-persons';
import {
  isForExample,
  isInQuotedSpeech,
  isOfferedTitle,
  isPersonOfSentence,
  isTitleOfExample,
} from './blanks-in-examples';
import { isForAny, isRemark } from './blanks-for-any';
import { isHiddenByCourt } from './blanks-of-judgments';
import {
  isFormatBesideValue,
  isFormatOfField,
  isHeadOfColumn,
  isInColumnOfStates,
  isRow,
  isUnderExamples,
} from './blanks-in-tables';
import {
  isAskedOfUsers,
  isImported,
  isOfPrograms,
  isVariableOfPrompt,
  isInIdentifier,
  isNodeOfDiagram,
} from './blanks-of-programs';
import { isLetterOfPlayfulName, isOfPaperThatMayBe, isPatternWithDots, isSaidOrWritten } from './blanks-in-speech';
import { isShown, isSignMeant } from './blanks-shown';
import { isLoneBracket } from './lone-brackets';
import { standingInList } from './papers-received';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';
import { allOf, isIn } from '../reading/seek';
import { FORM, type Opening, type Within, levelOf, movedOn, readOpening } from './openings-over-blanks';
import { isHeadOverItems, isLabelOfNext } from './labels-over-text';
import { formsForBidders } from './tender';

/** `due`: to be filled in; `unsure`: perhaps left so on purpose; `meant`: left so on purpose. */
export type Standing = 'due' | 'unsure' | 'meant';

export interface PlacedSlot {
  readonly slot: Slot;
  readonly paragraph: Paragraph;
  readonly standing: Standing;
}

/** All slots of `report` in order, with what their place says of them. */
export function placedSlots(report: Report): readonly PlacedSlot[] {
  return report.derive(readPlaced);
}

/** 会议纪要模板, 审批表（式样）, 通知-template: the end of a title or of a file's name; 关于规范使用模板的通知 is a draft. */
const TEMPLATE = new RegExp(`${anyOf(NAMES_OF_A_TEMPLATE)}[）】]?(?:（[^（）]{0,12}）|[\\s\\-_.vV\\d]{0,12})$`);

/** 【模板】通知, template_通知: the same in front, set off from what follows. */
const TEMPLATE_BEFORE = new RegExp(`^[【（(]?${anyOf(NAMES_OF_A_TEMPLATE)}[】）)_\\s：-]`);

/** 竞争性磋商文件: half of it is forms that whoever bids fills in. */
const FOR_BIDDERS = new RegExp(anyOf(PAPERS_FOR_BIDDERS));

/** Whether the blanks of `report` are the writer's own up to the forms at its end: the file of a tender. */
const isForBidders = ({ title, fileName, genre }: Report): boolean =>
  genre.id === 'zhaobiao' || [title?.text ?? '', fileName].some((name) => FOR_BIDDERS.test(name));

/** The paragraph from which on bidders fill in the blanks. */
const formsFrom = (report: Report): number => (isForBidders(report) ? formsForBidders(report) : undefined) ?? Infinity;

/** Whether the title of `report` or the name of its file says that others fill in its blanks, all of them or those of its forms. */
export const isTemplate = (report: Report): boolean => namesTemplate(report) || isForBidders(report);

/** Whether they say that it is a model, whoever fills it in. */
export function namesTemplate({ title, fileName }: Report): boolean {
  const names = [title?.text.replace(/[《》]/g, '') ?? '', fileName.replace(/\.[A-Za-z]+$/, '')];
  return names.some((name) => isIn(TEMPLATE, name) || isIn(TEMPLATE_BEFORE, name));
}

function readPlaced(report: Report): readonly PlacedSlot[] {
  const placed: PlacedSlot[] = [];
  let template: boolean | undefined;
  let forms: number | undefined;
  const isForm = report.title !== undefined && FORM.test(report.title.text.replace(/\s|[《》]/g, ''));
  let within: Within = { form: isForm ? 0 : undefined, part: undefined, rules: 'open' };
  for (const paragraph of paragraphsWith(report, opensOrIsBlank)) {
    const { reading, index } = paragraph;
    const opening = reading.derive(readOpening);
    if (opening) within = movedOn(within, opening, levelOf(reading));
    if (paragraph.kind === 'code' || paragraph.kind === 'front-matter') continue;
    const slots = slotsOf(reading);
    if (slots.length === 0) continue;
    forms ??= formsFrom(report);
    template ??= namesTemplate(report) || isGuideToWriting(report);
    const { form, part, rules } = within;
    const around = {
      report,
      index,
      template: template || rules === 'sheet' || (rules === 'annexed' && isOnlyRules(report)) || index >= forms,
      inForm: form !== undefined,
      part,
    };
    for (const slot of slots) placed.push({ slot, paragraph, standing: standingOf(slot, reading, around) });
  }
  return placed;
}

/** A draft that is rules, from its title on: what is annexed to them is filled in by those who are to follow them. */
const isOnlyRules = ({ genre }: Report): boolean => genre.id === 'zhidu';

const opensOrIsBlank = (reading: Reading): boolean =>
  reading.derive(readOpening) !== undefined || slotsOf(reading).length > 0;

interface Place {
  readonly report: Report;
  readonly index: number;
  readonly template: boolean;
  readonly inForm: boolean;
  readonly part: Opening | undefined;
}

function standingOf(slot: Slot, reading: Reading, place: Place): Standing {
  if (place.part === 'list' && slot.form === 'variable') return 'meant';
  if (place.part === 'pattern' && isOfferedTitle(slot, place.index, place.report)) return 'meant';
  if (isNoBlank(slot, reading, place)) return 'meant';
  const told =
    standingOfPerson(slot, { reading, index: place.index }, place.report) ??
    standingInList(slot, reading, place.report, place.index);
  if (told) return told;
  const byHand = isOnPaper(slot, reading) ? standingOnPaper(slot, reading, place) : undefined;
  if (byHand) return byHand;
  if (isThin(slot, reading, place) || isSpokenOf(slot, reading, place)) return 'unsure';
  if (!isRow(reading)) return 'due';
  const isTold = [isHeadOfColumn, isUnderExamples, isInColumnOfStates].some((says) => says(slot, reading, place));
  return isTold ? 'unsure' : 'due';
}

/** What is filled in by hand, or with those who sign. */
function standingOnPaper(slot: Slot, reading: Reading, { report, index, inForm }: Place): Standing | undefined {
  if (isOfQuestion(slot, index, report)) return 'meant';
  if (isSigned(slot, reading) || isDateOfSignature(slot, reading, index, report)) return 'meant';
  if (isAmongLinesToSign(report, index)) return 'meant';
  if (isOnlyRules(report) && isNearSignature(report, index)) return 'unsure';
  if (inForm) return isLineToFill(reading) ? 'meant' : 'unsure';
  const before = reading.text.slice(Math.max(0, slot.start - LONGEST_FILLING), slot.start);
  return OF_WHO_FILLS_IN.test(before) ? 'unsure' : undefined;
}

const isThin = (slot: Slot, reading: Reading, { template, part, index, report }: Place): boolean =>
  slot.thin === true ||
  isStateInHeading(slot, index, report) ||
  template ||
  part === 'pattern' ||
  part === 'pattern-of-items' ||
  isHeadingInBrackets(slot, index, report) ||
  isLoneBracket(slot, reading, index, report);

/** 填表时间：　年　月　日: of whoever fills the form in. */
const LONGEST_FILLING = 16;
const OF_WHO_FILLS_IN = /填[写表报](?:时间|日期|人|单位|部门)[：:]\s*$/;

/** 字号：　大　中　小: the blank is in what a page, or an assistant, says of itself, which is told as that. */
const OF_PAGES: ReadonlySet<string> = new Set<ResidueKind>([
  'furniture',
  'page',
  'reader',
  'credit',
  'site',
  'assistant',
]);
const isOfPage = (slot: Slot, reading: Reading): boolean =>
  residuesOf(reading).some(({ kind, start, end }) => OF_PAGES.has(kind) && start <= slot.start && slot.end <= end);

const isNoBlank = (slot: Slot, reading: Reading, { index, report }: Place): boolean =>
  isOfPage(slot, reading) ||
  isHeadOverItems(slot, reading, { report, index }) ||
  isFormatBesideValue(slot, reading) ||
  isFormatOfField(slot, reading, { report, index }) ||
  isImported(slot, reading) ||
  isRemark(slot, reading, report) ||
  isInIdentifier(slot, reading) ||
  isNodeOfDiagram(slot, reading) ||
  isCodeOfSource(slot, reading) ||
  isVariableOfPrompt(slot, reading) ||
  isAskedOfUsers(slot, reading, report, index) ||
  isLetterOfPlayfulName(slot, reading, report) ||
  (!isTakenAsDraft(report) && isPatternWithDots(slot, reading)) ||
  isBracketedHeading(slot, index, report) ||
  isTitleBelowItsNumber(slot, index, report) ||
  isAbbreviation(slot, reading, report) ||
  isLabelAmongLabels(slot, index, report) ||
  isLeftToSpeaker(slot, index, report) ||
  isAnsweredElsewhere(slot, reading, report);

/** 相参积累TBD方法: the letters as a word of the text. */
const USED_AS_A_WORD = /[\u4e00-\u9fff]TB[DC][\u4e00-\u9fff]/;
const hasAsWord = ({ text }: Reading): boolean => text.includes('TB') && isIn(USED_AS_A_WORD, text);
/** 检测前跟踪（TBD）: explained in brackets, and used as a word elsewhere. 地点（TBD） is open. */
const isAbbreviation = ({ form, start, end }: Slot, { text }: Reading, report: Report): boolean =>
  form === 'note' &&
  /^TB[DC]$/.test(text.slice(start, end)) &&
  text.charAt(start - 1) === '（' &&
  text.charAt(end) === '）' &&
  paragraphsWith(report, hasAsWord).length > 0;

/** Whether what stands around the blank says that it is named, hidden on purpose, or told of, and not left to be filled in. */
const isSpokenOf = (slot: Slot, reading: Reading, place: Place): boolean =>
  isLabelOfNext(slot, reading, place) ||
  isOfBold(slot, reading, place.report) ||
  isStateOfTask(slot, reading) ||
  isForAny(slot, reading, place.report) ||
  isHiddenByCourt(slot, reading, place.report) ||
  isOfPrograms(slot, reading, place.report) ||
  isHiddenAmongOthers(slot, reading, place.report) ||
  isInQuotedSpeech(slot, reading) ||
  isSaidOrWritten(slot, reading) ||
  isPatternWithDots(slot, reading) ||
  isOfPaperThatMayBe(slot, reading) ||
  isTitleOfExample(slot, reading) ||
  isSampleBelow(place) ||
  isSignMeant(slot, reading) ||
  isShown(slot, reading, place) ||
  isForExample(slot, reading, place) ||
  isPersonOfSentence(slot, reading, place) ||
  isOfAttachedForm(slot, reading, place.index, place.report) ||
  isLeftOpen(slot, reading, place.report, place.index) ||
  reading.derive(isPatternOfReference);

/** **重点工作** as a line or at its head: Markdown that was saved as plain text, whose stars are seldom blanks. */
const BOLD_PAIR = /(?:^|[\s|])\*\*[^*\s][^*]{0,60}\*\*/;
const hasBoldPair = ({ original }: Reading): boolean => original.includes('**') && BOLD_PAIR.test(original);
const LEAST_BOLD = 3;
const isOfBold = ({ start }: Slot, { text }: Reading, report: Report): boolean =>
  report.format === 'plain' && text.startsWith('**', start) && paragraphsWith(report, hasBoldPair).length >= LEAST_BOLD;

/** 示例如下：, 例如：, 按以下格式统一填写：: what stands right below shows how, and is not filled in. */
const LEADS_TO_SAMPLE = new RegExp(
  `(?:${anyOf(LEAD_TO_A_SAMPLE)}(?:如下|为)?(?:所示)?[：:。]?|(?:以下|下列)格式[^。；]{0,8}[：:])$`,
);
const leadsToSample = ({ text, kind }: Reading): boolean => kind !== 'row' && isIn(LEADS_TO_SAMPLE, text);
/** So many samples stand one below the other. */
const MOST_SAMPLES = 4;
const isSampleBelow = ({ report: { paragraphs }, index }: Place): boolean => {
  for (let above = index - 1; above >= 0 && above >= index - MOST_SAMPLES; above--) {
    const reading = paragraphs[above]?.reading;
    if (reading?.derive(leadsToSample)) return true;
    if (!reading || slotsOf(reading).length === 0) return false;
  }
  return false;
};

/** 专著[M]，论文集[C]，报纸文章[N]: the codes of kinds of sources, told one after another. Source: GB/T 7714—2015. */
const CODES = /[\u4e00-\u9fff]\s?[[〔【][A-Z]{1,2}[\]〕】]/g;
const LEAST_CODES = 3;
const isCodeOfSource = ({ form, start, end }: Slot, { text }: Reading): boolean =>
  form === 'variable' &&
  end - start <= 4 &&
  /[A-Z]/.test(text.charAt(start + 1)) &&
  allOf(CODES, text).length >= LEAST_CODES;

/** [序号] 主要责任者. 题名[文献类型标志]. 出版地: 出版者, 出版年[引用日期]: how references are to be written. */
const PATTERN_OF_A_REFERENCE = new RegExp(`${anyOf(PARTS_OF_A_REFERENCE)}[^。；]{0,40}${anyOf(PARTS_OF_A_REFERENCE)}`);

const isPatternOfReference = ({ text }: Reading): boolean => isIn(PATTERN_OF_A_REFERENCE, text);

/** - [ ] 封面齐全（姓名待填写）: a task tells what is still to be done elsewhere. */
const isStateOfTask = (slot: Slot, { original }: Reading): boolean =>
  slot.form === 'note' && /^\s*[-*+] \[[ xX]\]/.test(original);

/** 某银行智能客服, 某电商平台: whom a list of cases does not name. 某某, 某些 and 某项 are other words. */
const UNNAMED = /(?:^|[。；：、，])某(?![某一些种个项类天日])([\u4e00-\u9fff]{2})/g;
const readUnnamed = ({ text }: Reading): readonly string[] => allOf(UNNAMED, text).map(([, kind = '']) => kind);
const unnamedIn = (reading: Reading): readonly string[] => reading.derive(readUnnamed);
const LEAST_UNNAMED = 2;
/** Kinds that a draft leaves unnamed, one for each first character, and one more than are needed. */
function readUnnamedKinds(report: Report): readonly string[] {
  const kinds = new Map<string, string>();
  for (const { reading } of paragraphsWith(report, unnamedIn))
    for (const kind of unnamedIn(reading)) {
      kinds.set(kind.charAt(0), kind);
      if (kinds.size > LEAST_UNNAMED) return [...kinds.values()];
    }
  return [...kinds.values()];
}
/** A draft that leaves others unnamed, too (某银行, 某电商平台), hides 某市 on purpose. */
function isHiddenAmongOthers(slot: Slot, { text }: Reading, report: Report): boolean {
  const written = text.slice(slot.start, slot.end);
  if (slot.form !== 'dummy' || !/^某[^某]+$/.test(written)) return false;
  const kinds = report.derive(readUnnamedKinds);
  return kinds.filter((kind) => !kind.startsWith(written.charAt(1))).length >= LEAST_UNNAMED;
}

/** Lines, spaces and empty brackets are written on by hand; ×× and 【单位】 are not. */
function isOnPaper(slot: Slot, { text }: Reading): boolean {
  if (slot.form === 'gap' || slot.form === 'frame') return true;
  return slot.form === 'mask' && /^[_\s\d年月日时分]*$/.test(text.slice(slot.start, slot.end));
}

/** 姓名：____ 单位：____: labels and blanks, no sentence. */
function isLineToFill({ text }: Reading): boolean {
  return !/[，。；！？]/.test(text) && text.replace(/[^\u4e00-\u9fff]/g, '').length <= 30;
}
