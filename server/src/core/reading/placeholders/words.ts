/** Slots in words: template variables, instructions to the writer, dummy names, developers' marks. */
import { anyOf } from '../../norms/lexicon';
import {
  ASKED_OF_THE_WRITER,
  BEFORE_待_IN_OTHER_WORDS,
  ENDS_OF_FIELDS,
  FIELDS,
  FILLS_A_HOLE,
  HERE,
  MAKES_A_WORD_WITH_TODO,
  MARKS_OF_DEVELOPERS,
  NAMES_OF_CODE,
  NEEDED,
  NEVER_IN_A_LABEL,
  ORDERS_ALONE_IN_BRACKETS,
  ORDERS_TO_THE_WRITER,
  TO_BE_ADDED,
  TO_BE_DONE_HERE,
  WHAT_OF_THE_FIELD,
  WHOSE_FIELD,
  YET_TO_DO,
  YET_TO_DO_AS_A_CLAUSE,
  YET_TO_DO_BEHIND_WORDS,
  YET_TO_DO_IN_BRACKETS,
} from '../../norms/words/blanks';
import { guarded } from '../../norms/guards';
import {
  AFTER_ANY_PLACE,
  AFTER_KINDS_BEHIND_某,
  BEFORE_A_NAME_THAT_IS_DUE,
  BODIES_BEHIND_某,
  BODIES_CALLED_ABC,
  KINDS_BEHIND_某,
  LONGER_KINDS_BEHIND_某,
  MORE_SURNAMES_THAT_END_NO_WORD,
  NAMES_FOR_NOBODY,
  SAY_THAT_ONE_IS_LIKE_ANOTHER,
  SURNAMES_THAT_END_NO_WORD,
  SURNAMES_THAT_END_WORDS,
  WORDS_OF_A_CASE,
  WORDS_OF_AN_EXAMPLE,
  WORDS_THAT_BEGIN_AS_A_KIND,
} from '../../norms/words/looks-like-a-blank';
import { TELL_OF_A_CASE } from '../../norms/words/hidden-names';
import { WHAT_A_WRITER_PUTS_IN } from '../../norms/words/spoken-of';
import type { Reading } from '../reading';
import { OPERATED, SCREEN } from './brackets';
import { categoryOf, categoryOfField } from './category';
import { endsClause, endsQuestion, isShownOrAsked } from './marks-that-ask';
import { letterDates } from './mask-dates';
import { isAnsweredInBracket, isExplainedMark, isForOthers } from './notes-for-others';
import type { FoundSlot, SlotForm } from './slot';
import { allOf, firstOf, isIn } from '../seek';

const FIELD = `${anyOf(WHOSE_FIELD)}?${anyOf(FIELDS)}${anyOf(WHAT_OF_THE_FIELD)}?`;
/** What tells the writer to do something; （请于5月1日前报送） and （补充协议） tell the reader something. */
const INSTRUCTION = [
  `${anyOf(HERE)}[^（）【】]{0,6}${guarded(TO_BE_DONE_HERE)}`,
  `请(?:${anyOf(ASKED_OF_THE_WRITER)}|根据(?:实际|情况)[^（]{0,4}[填改])`,
  `需(?!${anyOf(FILLS_A_HOLE)})${anyOf(NEEDED)}`,
  `待${anyOf(YET_TO_DO)}`,
  guarded(ORDERS_TO_THE_WRITER),
  '插入(?![语，、+＋])',
  `补充${anyOf(TO_BE_ADDED)}`,
  `${anyOf(ORDERS_ALONE_IN_BRACKETS)}(?=[】\\]])`,
].join('|');
const NAME = '[A-Za-z_\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff.]{0,20}';
/** Names that template engines and mail merge fill: {{name}}, ${name}, «姓名», %s, {name}, <姓名>, 【姓名】. */
const VARIABLE = new RegExp(
  [
    '\\{\\{[^}\\n]{1,60}\\}\\}',
    '(?<![\\w/.])\\$\\{[^}\\n]{1,60}\\}(?!/)',
    '«[^»\\n]{1,40}»',
    '<%[^%\\n]{0,60}%>',
    // 共%d个; printf("%d\\n", n) is code.
    '(?<=[\\u4e00-\\u9fff：，（“])%[sd](?![A-Za-z\\d])|(?<![\\w%])%[sd](?=[\\u4e00-\\u9fff，。；、）”])',
    `(?<![\\\\{$_^}/A-Za-z]|\\\\[A-Za-z]{1,20})\\{${NAME}\\}(?![_^])`,
    `<${FIELD}>`,
    `〈${FIELD}〉`,
    `[【[〔]${FIELD}[】\\]〕](?!（)`,
  ].join('|'),
  'g',
);
const MAY_HOLD_VARIABLE = /[{«<〈【[〔%]/;
/** （数据待核实）; （后续处理有待完善） says how something is. */
const SOMETHING_YET_TO_DO = `[\\u4e00-\\u9fff，]{1,8}(?<!${anyOf(BEFORE_待_IN_OTHER_WORDS)})待${anyOf(YET_TO_DO_IN_BRACKETS)}`;
const NO_BRACKET = '[^（）【】[\\]〔〕<>\\n]';
const NOTE = new RegExp(
  [
    // （请填写数据）, 【数据待核实】
    `[（【[〔<]\\s*(?:(?:${INSTRUCTION})${NO_BRACKET}{0,24}|${SOMETHING_YET_TO_DO})[）】\\]〕>]`,
    // 金额：待定。
    `(?<=[：—]\\s?|[，。；]|^)待${anyOf(YET_TO_DO_AS_A_CLAUSE)}(?=[。，；、]|$)`,
    // 数据待补充。
    `(?<=[\\u4e00-\\u9fff])待${anyOf(YET_TO_DO_BEHIND_WORDS)}(?=[。，；）】]|$)`,
    `(?<![A-Za-z_])${anyOf(MARKS_OF_DEVELOPERS)}(?![A-Za-z_]|[-#]\\d| ?${anyOf(MAKES_A_WORD_WITH_TODO)})`,
    // Not ??? note "标题", a folded box in Markdown.
    '？{3,10}(?!\\+? [a-z“"])',
    '\\?{3,10}(?!\\+? [a-z“"])',
  ].join('|'),
  'g',
);
const MAY_HOLD_NOTE = new RegExp(`[（【[〔<待？?]|${anyOf(MARKS_OF_DEVELOPERS)}`);
const ELSEWHERE = new RegExp(`${anyOf(BEFORE_待_IN_OTHER_WORDS)}$`);

/** 13800000000, 13812345678, 12345678901, 123-4567-8901, 0000-0000000: numbers of no telephone. */
const NO_TELEPHONE = '1[3-9]\\d?0{7,9}|1(?:38|39|36|50|86)12345678|12345678901|123-4567-8901?|0{3,4}-?0{7,8}';
const DUMMY = new RegExp(
  [
    guarded(NAMES_FOR_NOBODY),
    '某某某?',
    '某年某月(?:某日)?',
    `(?<!\\d)(?:${NO_TELEPHONE})(?!\\d)`,
    `(?<![A-Za-z]|[\\u4e00-\\u9fff][/·])(?:ABC|AAA)(?=${guarded(BODIES_CALLED_ABC)})`,
  ].join('|'),
  'g',
);
const MAY_HOLD_DUMMY = new RegExp(`某|${anyOf(Object.keys(NAMES_FOR_NOBODY))}|\\d{7}|ABC|AAA`);
const NAMELESS_PERSON = new RegExp(`${anyOf(SURNAMES_THAT_END_NO_WORD, MORE_SURNAMES_THAT_END_NO_WORD)}$`);
const PLACE = `(?!${guarded(WORDS_THAT_BEGIN_AS_A_KIND)})${anyOf(KINDS_BEHIND_某)}(?!${anyOf(AFTER_KINDS_BEHIND_某)})|${anyOf(LONGER_KINDS_BEHIND_某)}`;
/**
 * 某 in front of the kind of place or body whose name is due: in the head of a draft always, in prose where a name stands.
 */
const NAMELESS = new RegExp(`(?<!某)(?:某(?:${PLACE})){1,4}(?!某)`, 'g');
const HEAD_NAMELESS = new RegExp(`^(?:关于)?某${anyOf(KINDS_BEHIND_某, LONGER_KINDS_BEHIND_某, BODIES_BEHIND_某)}`);
const NAME_IS_DUE = new RegExp(`^$|(?:[，。；：、（“]|${anyOf(BEFORE_A_NAME_THAT_IS_DUE)})$`);
const ANY_PLACE = new RegExp(`^${anyOf(AFTER_ANY_PLACE)}`);
/** Where 某 is the proper word: a case, an example, a general statement. */
const CASE = new RegExp(
  `${anyOf(SURNAMES_THAT_END_NO_WORD, SURNAMES_THAT_END_WORDS)}某(?!某)|${anyOf(WORDS_OF_A_CASE)}`,
);
/** （如：张三）, 举例：: what follows is an example. */
const EXAMPLE = new RegExp(`[例如][：:]|${anyOf(WORDS_OF_AN_EXAMPLE)}`);
const MARKED_AS_NO_LABEL = new RegExp(anyOf(NEVER_IN_A_LABEL));

/** 待完善, TODO: as a heading it says what the part is about. */
const NAMES_A_PART = new RegExp(`^(?:待[\\u4e00-\\u9fff]{1,4}|${anyOf(MARKS_OF_DEVELOPERS)})$`);

/** Slots in words of a paragraph. */
export function words(reading: Reading): FoundSlot[] {
  const { text } = reading;
  const isHeading = reading.kind === 'heading' && isIn(NAMES_A_PART, text);
  return [...letterDates(text), ...variables(text), ...(isHeading ? [] : notes(reading)), ...dummies(text)];
}

/** The slot of `match`; what it stands for is read from the words around it unless `category` says so. */
function slotOf(match: RegExpExecArray, text: string, form: SlotForm, category?: FoundSlot['category']): FoundSlot {
  const start = match.index;
  const end = start + match[0].length;
  const around = () => categoryOf(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8));
  return { start, end, form, category: category ?? around() };
}

function variables(text: string): FoundSlot[] {
  const slots: FoundSlot[] = [];
  if (!isIn(MAY_HOLD_VARIABLE, text)) return slots;
  for (const match of allOf(VARIABLE, text)) {
    if (
      isFormula(match[0]) ||
      isDirective(match[0]) ||
      isTitle(match[0]) ||
      isNoName(match[0]) ||
      isLabel(text, match) ||
      isOnScreen(text, match) ||
      isNamedAsCode(text, match)
    )
      continue;
    const named = categoryOfField(match[0]);
    // [会议名称]分享: what is named in words is wanted, whatever stands behind it.
    const isNamed = named !== 'other' || /[\u4e00-\u9fff]/.test(match[0]);
    const slot = slotOf(match, text, 'variable', isNamed ? named : undefined);
    slots.push(isAmongCode(text, match) || saysItAll(match[0]) ? { ...slot, thin: true } : slot);
  }
  return slots;
}

/** {{#template footer.md}}, {{> header}}, {{/if}}: an order to the program that makes the page, which no writer fills in. */
const isDirective = (written: string): boolean => /^\{\{\s*[#/>!%^]/.test(written);

/** «县农村公路养护办法»: where 《》 was meant a title stands, and no name of a field. */
const isTitle = (written: string): boolean =>
  written.startsWith('«') && !NAME_OF_A_FIELD.test(written.slice(1, -1).trim());
const NAME_OF_A_FIELD = new RegExp(
  `^(?:[\\w .]{1,40}|[\\u4e00-\\u9fff]{0,6}${anyOf(ENDS_OF_FIELDS)}\\d{0,2}|${FIELD})$`,
);

/** {{ }}, {{变量名}}: the marks themselves, of which a text says what they are for. */
const isNoName = (written: string): boolean => written.startsWith('{{') && NO_NAME.test(written.slice(2, -2).trim());
const NO_NAME = new RegExp(`^(?:${anyOf(NAMES_OF_CODE)}名?)?$`);

/** {{ 每天18:00（包括节假日） }}: what was to be filled in stands there, and only the braces of the form are left. */
const saysItAll = (written: string): boolean =>
  written.startsWith('{{') &&
  /[\u4e00-\u9fff]{3}/.test(written) &&
  SAID_IN_WORDS.test(written) &&
  !ASKS_TO_FILL.test(written);
const SAID_IN_WORDS = /[，。；]|\d[:：]\d|[：:][A-Za-z\d]/;
const ASKS_TO_FILL = new RegExp(`请|${INSTRUCTION}|如[：，]|例如`);

/** {{W^3_{1i}}: TeX, not a name to be filled in. */
const isFormula = (written: string): boolean => /^\{.*(?:[\\^]|_\{)/.test(written);

/** （待核实 / 可能重复 / 有偏差）: one of the states of a thing. */
const CHOICE = /[^/] ?\/ ?[\u4e00-\u9fff]/;
/** 树的更新（插入时未满）: a bracket that says what is put in where. [插入联系方式] and （插入照片） are orders. */
const isPutIn = (written: string): boolean =>
  written.includes('插入') && '（('.includes(written.charAt(0)) && !WRITER_PUTS_IN.test(written);
const WRITER_PUTS_IN = new RegExp(anyOf(WHAT_A_WRITER_PUTS_IN));

/** （请填写以下信息）: asks those who get the form. */
const ASKS_A_FORM = /请填写(?:以下|下列|如下)/;

const CLAUSE_BEFORE = /[\u4e00-\u9fff]{8}$/;

function notes({ text, original }: Reading): FoundSlot[] {
  if (!isIn(MAY_HOLD_NOTE, text)) return [];
  return allOf(NOTE, text)
    .filter(({ 0: written }) => !CHOICE.test(written) && !ASKS_A_FORM.test(written) && !isAnsweredInBracket(written))
    .filter((match) => !endsQuestion(text, match) && !isPutIn(match[0]))
    .filter((match) => !ELSEWHERE.test(text.charAt(match.index - 1)) && !isNamedInSentence(text, match))
    .filter(({ 0: written }) => !(MARK_OF_DEVELOPERS.test(written) && isIn(TITLE_OF_A_LINK, original)))
    .map((match) => {
      const slot = slotOf(match, text, 'note');
      // 待定 alone is an answer as much as a blank, and ？？？ behind a clause asks as often as it leaves open.
      const isAnswer = IS_OPEN.test(match[0]) || (match[0].startsWith('待') && match[0].length === text.length);
      const asks =
        /^[？?]/.test(match[0]) &&
        (CLAUSE_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index)) || endsClause(text, match));
      // TODO清理收尾 may be a task about such marks.
      const isGlued =
        MARK_OF_DEVELOPERS.test(match[0]) &&
        (GOES_ON_AS_A_NAME.test(text.slice(slot.end, slot.end + 4)) || isExplainedMark(text, slot));
      const isThin =
        isAnswer ||
        isGlued ||
        isForOthers(text, match) ||
        (asks && slot.category === 'other') ||
        isShownOrAsked(text, match) ||
        (match[0].includes('需确认') && ASKS_TO_ASCERTAIN.test(match[0])) ||
        isProvisional(text, match);
      return isThin ? { ...slot, thin: true } : slot;
    });
}

/** （需确认兼得规则）: what is to be ascertained is named, as often for the reader as for the writer. */
const ASKS_TO_ASCERTAIN = /^[（【[]需确认(?!数|具体)[\u4e00-\u9fff]{2}/;

/** TODO清理, TODO Council: what goes on in 汉字, or in a word with a capital, may be a name as well as a task. */
const GOES_ON_AS_A_NAME = /^(?:[\u4e00-\u9fff]| [A-Z][a-z]{2})/;

/** 费用：待定, 评审安排：（待定）: the writer's own answer, as often as one that he has yet to give. */
export const IS_OPEN = /^[（(]?待(?:定|确定|确认)[）)]?$/;

/** 12月3日（待定）, 报警功能（待定）: the thing is written, and said to be open still. 地点：（待定） has nothing written. */
const PROVISIONAL = /^（(?:[^（）]{1,8}，)?待(?:定|确定|确认|完善)）$/;
const SAID_BEFORE = /[\u4e00-\u9fff]$|\d$/;

const isProvisional = (text: string, { 0: written, index }: RegExpExecArray): boolean =>
  PROVISIONAL.test(written) && SAID_BEFORE.test(text.slice(Math.max(0, index - 1), index));

const MARK_OF_DEVELOPERS = new RegExp(`^${anyOf(MARKS_OF_DEVELOPERS)}$`);

/** 完善云台TODO, 更改TODO状态, TODO、FIXME, TODO.md: the mark is a thing that is spoken of. 金额TBD。 leaves something open. */
function isNamedInSentence(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (!MARK_OF_DEVELOPERS.test(written)) return false;
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(index + written.length, index + written.length + 2);
  if (/[/、.“《]$/.test(before) || /^(?:[/、”》]|\.[A-Za-z])/.test(behind)) return true;
  if (!/[\u4e00-\u9fffA-Za-z\d] ?$/.test(before)) return false;
  return written !== 'TBD' && written !== 'TBC' ? !/^[：:]/.test(behind) : /^ ?[\u4e00-\u9fff]/.test(behind);
}

/** [新手须知｜TODO Council](https://…): the title of what is linked. */
const TITLE_OF_A_LINK = new RegExp(`\\[[^[\\]\\n]{0,60}${anyOf(MARKS_OF_DEVELOPERS)}[^[\\]\\n]{0,60}\\]\\(`);

function dummies(text: string): FoundSlot[] {
  const slots: FoundSlot[] = [];
  if (!isIn(MAY_HOLD_DUMMY, text)) return slots;
  const inCase = isIn(CASE, text);
  const givesExample = inCase || isIn(EXAMPLE, text);
  for (const match of allOf(DUMMY, text))
    if (!isInCase(text, match, inCase) && !isOneLikeIt(text, match)) {
      const slot = slotOf(match, text, 'dummy', dummyCategory(match[0]));
      // 例如，张三申请加班: somebody in an example.
      const isExample = givesExample && NAMES_FOR_NOBODY[match[0]] !== undefined;
      slots.push(isExample ? { ...slot, thin: true } : slot);
    }
  if (!inCase)
    for (const match of allOf(NAMELESS, text))
      if (isNameless(text, match.index)) slots.push(slotOf(match, text, 'dummy', 'place'));
  const head = firstOf(HEAD_NAMELESS, text);
  if (head && isHead(text) && !(inCase && /某某|案例?$/.test(text.slice(head[0].length)))) {
    const start = text.indexOf('某');
    if (!slots.some((slot) => slot.start <= start && start < slot.end))
      slots.push({ start, end: head[0].length, form: 'dummy', category: 'unit' });
  }
  return slots;
}

/** Whether a paragraph that opens with 某 is a title or an addressee. */
function isHead(text: string): boolean {
  return /：$|关于/.test(text) || (text.length <= 24 && !/[，。；]/.test(text));
}

/** 进入【单位名称】页面. */
function isOnScreen(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return OPERATED.test(text.slice(Math.max(0, match.index - 8), match.index)) || SCREEN.test(text.slice(end, end + 4));
}

const CODE_BEFORE = new RegExp(`${anyOf(NAMES_OF_CODE)} ?$`);

/** user::{uid}:{name}: the marks of a key or a path in code on both sides of a variable. */
const KEY_BEFORE = /[A-Za-z\d}|:：][:：|]$/;
/** paddle.{name}. */
const PART_OF_A_NAME = /[A-Za-z\d]\.$/;
const KEY_BEHIND = /^[:：|{]/;
/** 把{topic}→主题: what takes the place of the variable is told. */
const MAPPED = /^ ?(?:[→⇒]|[-=]>)/;

/** 增加参数 {name}, 日志格式 %s: the text speaks of the variable, or of the key that it is a part of. */
function isNamedAsCode(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (/[\u0080-\uffff]/.test(written)) return false;
  const before = text.slice(Math.max(0, index - 6), index);
  return (
    CODE_BEFORE.test(before) ||
    MAPPED.test(text.slice(index + written.length, index + written.length + 3)) ||
    PART_OF_A_NAME.test(before) ||
    (KEY_BEFORE.test(before) && KEY_BEHIND.test(text.charAt(index + written.length)))
  );
}

const WORD_BEFORE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“‘] ?$/;
const WORD_BEHIND = /^ ?[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef”’]/;

/** import Taro, {useState} from…, {pagebreak} alone: a name in Latin letters with nothing Chinese beside it. */
function isAmongCode(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (!/^\{\w+\}$/.test(written)) return false;
  const end = index + written.length;
  return !WORD_BEFORE.test(text.slice(Math.max(0, index - 2), index)) && !WORD_BEHIND.test(text.slice(end, end + 2));
}

/** 【时间】5月1日 opens a paragraph as its label and is filled behind; 【单位名称】 is not such a label. */
function isLabel(text: string, match: RegExpExecArray): boolean {
  const [written] = match;
  // 1{服务意识}以服务推动为指导方针，…: what stands in braces over running text heads it.
  if (/^\{[\u4e00-\u9fff]/.test(written))
    return (
      /^[\d一二三四五六七八九十、.．\s]{0,4}$/.test(text.slice(0, match.index)) &&
      /^[^，。；、：\s].{24,}/.test(text.slice(match.index + written.length))
    );
  if (!/^[【[〔]/.test(written) || MARKED_AS_NO_LABEL.test(written)) return false;
  if (!/^[\s；。]?$/.test(text.charAt(match.index - 1))) return false;
  const end = match.index + written.length;
  return /^[：\s]*[^\s：的在于年月日，。、]/.test(text.slice(end, end + 20));
}

function isInCase(text: string, match: RegExpExecArray, inCase: boolean): boolean {
  if (!match[0].startsWith('某')) return false;
  return inCase || NAMELESS_PERSON.test(text.charAt(match.index - 1)) || hasSurname(text, match.index);
}

/** 与某某网站类似, 像某某平台那样: whatever something is like has no name. 与某某县一样 may wait for one. */
function isOneLikeIt(text: string, { 0: written, index }: RegExpExecArray): boolean {
  if (!written.startsWith('某某')) return false;
  const end = index + written.length;
  return LIKENED.test(text.slice(end, end + 12)) && BEFORE_ITS_LIKE.includes(text.charAt(index - 1) || ' ');
}
const LIKENED = new RegExp(`^(?!${PLACE})[\\u4e00-\\u9fff]{2,6}${anyOf(SAY_THAT_ONE_IS_LIKE_ANOTHER)}`);
const BEFORE_ITS_LIKE = '与和跟同像如似';

/** ，童某某, 被害人童某某: a surname that other words end in as well, where a person may be named. 地方某某 and 高某某 are not. */
function hasSurname(text: string, at: number): boolean {
  if (!SURNAMES_THAT_END_WORDS.includes(text.charAt(at - 1))) return false;
  const before = text.charAt(at - 2);
  return before !== '' && (/[，。；：、（“]/.test(before) || ROLE_ENDS.test(text.slice(Math.max(0, at - 5), at - 1)));
}
const ROLE_ENDS = new RegExp(`${anyOf(TELL_OF_A_CASE)}$`);

function isNameless(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return NAME_IS_DUE.test(before) && !ANY_PLACE.test(text.slice(start + 2, start + 4));
}

function dummyCategory(written: string): FoundSlot['category'] | undefined {
  if (/\d/.test(written)) return 'number';
  if (written.includes('年')) return 'date';
  if (NAMES_FOR_NOBODY[written] !== undefined) return 'person';
  return /^[A-Z]/.test(written) ? 'unit' : undefined;
}
