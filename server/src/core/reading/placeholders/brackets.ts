/**
 * Brackets that say what is to be written in them: [牵头单位], 【补写相关做法】, [例如：…], 共[N]个. What tells them from
 * notes, labels and buttons in brackets is the content, the name of a field or an order, and the place in the sentence.
 */
import { anyOf } from '../../norms/lexicon';
import {
  BEHIND_补充_IN_NAMES,
  DEEDS_BEHIND_A_BRACKET,
  DEEDS_OF_AN_ORDER,
  ENDS_OF_FIELDS,
  FIELDS_OF_A_SIGNATURE,
  NAMES_OF_A_NUMBER,
  NEVER_IN_A_NAME,
  GROUNDS_OF_AN_ORDER,
  LETTERS_FOR_A_NUMBER,
  OPENINGS_OF_AN_EXAMPLE,
  OPENINGS_OF_AN_ORDER,
  PARTS_OF_A_SCREEN,
  PLACES_ON_A_SCREEN,
  VERBS_OF_OPERATING,
  WORDS_IN_BRACKETS_THAT_ARE_TEXT,
  LABELS_OF_A_SOURCE,
} from '../../norms/words/blanks';
import { OPENINGS_OF_A_REMARK } from '../../norms/words/lists';
import { categoryOf, categoryOfField } from './category';
import type { FoundSlot, SlotCategory, SlotForm } from './slot';
import { unitBehind } from './unit-behind';
import { allOf } from '../seek';

/** A bracket with its content; not a link, a footnote or a reference behind it. */
const BRACKET = /(【|\[|〔|<)([^【】[\]〔〕<>\n]{1,60})(?:】|\]|〕|>)(?![（([])/g;
const OPENERS = ['【', '[', '〔', '<'];
const PAIRS = new Set(['【】', '[]', '〔〕', '<>']);
/** 一, 1, A behind the name of a field: [责任单位一], [议题1标题]. */
const COUNTED = '[一二三四五六七八九十甲乙丙丁\\dA-Z]{0,2}';
const FIELD = new RegExp(`^[\\u4e00-\\u9fff\\d、/]{0,12}${anyOf(ENDS_OF_FIELDS)}${COUNTED}$`);
const TEXT = new RegExp(`^${anyOf(WORDS_IN_BRACKETS_THAT_ARE_TEXT)}$`);
const ALTERNATIVES = /^[\u4e00-\u9fff]{1,6}(?:\/[\u4e00-\u9fff]{1,6}){1,5}$/;
const ORDER = new RegExp(
  `^(?!补充(?:${anyOf(BEHIND_补充_IN_NAMES)}|-))(?:${anyOf(OPENINGS_OF_AN_ORDER)}[^：]|${anyOf(GROUNDS_OF_AN_ORDER)}.{0,20}${anyOf(DEEDS_OF_AN_ORDER)})`,
);
const EXAMPLE = new RegExp(`^${anyOf(OPENINGS_OF_AN_EXAMPLE)}[：，]`);
const LETTER = new RegExp(`^${anyOf(LETTERS_FOR_A_NUMBER)}$`);
/** 点击【确认】按钮: in front of the name of a button, and behind it. */
export const OPERATED = new RegExp(
  `(?:${anyOf(PLACES_ON_A_SCREEN)}|${anyOf(VERBS_OF_OPERATING)}(?:左侧|右侧|上方|下方|底部|顶部)?的?|依次(?:填写|输入|选择|点击)[^，。；]{0,16})$`,
);
export const SCREEN = new RegExp(`^${anyOf(PARTS_OF_A_SCREEN)}`);
const DOES = new RegExp(`^(?:[的于在，。、：）》”]|${anyOf(DEEDS_BEHIND_A_BRACKET)})`);
/** What a sentence or the text of a paragraph begins behind: a label stands here. */
const OPENS =
  /(?:^|[。；！？\s]|第[一二三四五六七八九十百\d]{1,5}条[\s：]*|^[（(]?[一二三四五六七八九十\d]{1,3}[、.）)]\s*)$/;
/** An order that goes before a text is rather its label, unless it speaks at length. */
const AT_LENGTH = /[，。、；]|(?:内容|情况)$/;
/** A clause is no name of a field, nor is what is asked, pointed at or referred to: [这个人], 【没有生产者往里丢任务】, 【如何解决问题】, 【附表12招生情况】. */
const CLAUSE = new RegExp(`${anyOf(NEVER_IN_A_NAME)}|^(?:附[表件录图]|[表图])\\s?\\d[^名]*$`);

/** 培训（具体数字）人次: round brackets explain, but a unit behind the name of a number wants that number. */
const NUMBER_IN_ROUND_ONES = new RegExp(
  `(?<=[\\u4e00-\\u9fff])（(?:具体|实际|填写?)?${anyOf(NAMES_OF_A_NUMBER)}）(?=[万亿%]|${unitBehind('gap')})`,
  'g',
);

/** （你的名字）, [您的单位]: nobody speaks so to his reader. */
const FIELD_OF_THE_WRITER = new RegExp(
  `[（【[<][你您]的?[\\u4e00-\\u9fff]{0,6}${anyOf(ENDS_OF_FIELDS)}[）】\\]>]`,
  'g',
);
/** （你要面对的对象）: a clause, which says what the word in front is to the reader. （您所在的单位） asks him for it. */
const IS_CLAUSE = /^.[你您](?!的|所在的|负责的)[^的]{1,6}的/;
/** （公司名称） alone on its line is where a name goes. */
const NAME_ALONE = new RegExp(`^（(?!.*[签章印])[\\u4e00-\\u9fff]{0,6}${anyOf(FIELDS_OF_A_SIGNATURE)}）$`);
const LONGEST_ALONE = 12;

/** [会议 / 活动名称] without the spaces round its parts. */
const trimmed = (content: string): string =>
  content
    .split('/')
    .map((part) => part.trim())
    .join('/');

interface Bracket {
  readonly open: string;
  readonly content: string;
  readonly left: string;
  readonly right: string;
}

/** Slots of `text` that brackets name. */
export function brackets(text: string): FoundSlot[] {
  const slots = [
    ...named(text, NUMBER_IN_ROUND_ONES, 'number'),
    ...named(text, FIELD_OF_THE_WRITER).map((slot) =>
      IS_CLAUSE.test(text.slice(slot.start, slot.end)) ? { ...slot, thin: true as const } : slot,
    ),
  ];
  if (text.length <= LONGEST_ALONE && text.startsWith('（') && NAME_ALONE.test(text))
    slots.push({ start: 0, end: text.length, form: 'variable', category: categoryOfField(text.slice(1, -1)) });
  if (OPENERS.every((opener) => !text.includes(opener))) return slots;
  for (const match of allOf(BRACKET, text)) {
    const [written, open = '', content = ''] = match;
    if (!PAIRS.has(open + written.slice(-1))) continue;
    const end = match.index + written.length;
    const left = text.slice(Math.max(0, match.index - 14), match.index);
    const right = text.slice(end, end + 14);
    const bracket: Bracket = { open, content: trimmed(content), left, right };
    const form = formOf(bracket);
    if (!form) continue;
    const named = categoryOfField(content);
    // [会议名称]分享: what is named is wanted, whatever stands behind it.
    const isNamed = named !== 'other' || FIELD.test(bracket.content);
    const category = isNamed ? named : categoryOf(left.slice(-8), right.slice(0, 8));
    const isThin = mayBeMeant(bracket);
    slots.push({ start: match.index, end, form, category, ...(isThin && { thin: true }) });
  }
  return slots;
}

/** Whether a slot may as well be left so on purpose. */
function mayBeMeant({ open, content, left, right }: Bracket): boolean {
  if (EXAMPLE.test(content) || ALTERNATIVES.test(content)) return true;
  // 提取的特征[特征周围的区域]: what takes the noun up again explains it; （标记人，［预计时间］）: the last of a list is optional.
  if (content.includes('的') && left.endsWith(content.slice(0, 2))) return true;
  if (open === '[' && right.startsWith('）') && LIST_OF_PARTS.test(left)) return true;
  // <待安排>、待交付、已完成: one of several states.
  if (STATE.test(content)) return true;
  if (open !== '【') return false;
  // | 保险金【当年金额】 |: behind the words of a cell it may as well say what they mean.
  if (ENDS_A_CELL.test(right) && /[\u4e00-\u9fff]{2}$/.test(left)) return true;
  // 【数据 1】 may be the name of one of several; 参考网址：【常见问题】浏览器缓存说明: a tag that the title of a page begins with.
  return /\d$/.test(content) || (NAMES_SOURCE.test(left) && GOES_ON.test(right));
}
const STATE = /^(?:待(?![补填写])|[已未])[\u4e00-\u9fff]{2,4}$/;
const LIST_OF_PARTS = /（(?:[^（）【】[\]：]{1,10}[，、]){1,4}\s?$/;
const ENDS_A_CELL = /^\s{0,2}\|/;
const NAMES_SOURCE = new RegExp(`${anyOf(LABELS_OF_A_SOURCE)}[^：]{0,4}：$`);
const GOES_ON = /^[A-Za-z\d\u4e00-\u9fff]{6}/;

const named = (text: string, pattern: RegExp, category?: SlotCategory): FoundSlot[] =>
  allOf(pattern, text).map(({ 0: written, index: start }) => ({
    start,
    end: start + written.length,
    form: 'variable',
    category: category ?? categoryOfField(written.slice(1, -1)),
  }));

function formOf(bracket: Bracket): SlotForm | undefined {
  const { open, content, left, right } = bracket;
  if (OPERATED.test(left) || SCREEN.test(right)) return undefined;
  if (LETTER.test(content)) return isBetweenWords(left, right) && open !== '<' ? 'variable' : undefined;
  if (open === '〔' || TEXT.test(content) || (REMARK.test(content) && COUNTED_BEFORE.test(left))) return undefined;
  const isLabel = OPENS.test(left) && right !== '' && !/^[。；]?$/.test(right);
  return formOfWords(bracket, isLabel);
}

/** 2 策划[含数值], 3名教师[兼负责人]: behind what is counted, a remark on who or what is among it. */
const REMARK = new RegExp(`^${anyOf(OPENINGS_OF_A_REMARK)}`);
const COUNTED_BEFORE = /[\d一二两三四五六七八九十]\s?[\u4e00-\u9fff]{1,6}$/;

function formOfWords(bracket: Bracket, isLabel: boolean): SlotForm | undefined {
  const { open, content, left, right } = bracket;
  if (ORDER.test(content)) return isLabel && !AT_LENGTH.test(content) ? undefined : 'note';
  if (EXAMPLE.test(content)) return open === '<' || isLabel ? undefined : 'note';
  if (ALTERNATIVES.test(content)) return !isLabel && isBetweenWords(left, right) ? 'variable' : undefined;
  return FIELD.test(content) && !CLAUSE.test(content) && isPartOfSentence(bracket, isLabel) ? 'variable' : undefined;
}

const HAN_ENDS = /[\u4e00-\u9fff：《“（、，]$/;
const HAN_STARTS = /^[\u4e00-\u9fff》”）、，。；：%]/;
const isBetweenWords = (left: string, right: string): boolean => HAN_ENDS.test(left) && HAN_STARTS.test(right);

/** Alone in its paragraph, behind a label, or where the sentence needs the word: 由[牵头单位]负责, [责任单位]于…. */
function isPartOfSentence({ open, left, right }: Bracket, isLabel: boolean): boolean {
  if (isLabel) return DOES.test(right) && (open === '[' || !right.startsWith('：'));
  // 。[注] and 很好[开心] follow a sentence that is whole.
  if (open === '【' && /[。！？]$/.test(left)) return false;
  return left === '' || HAN_ENDS.test(left) || /^[\u4e00-\u9fff》”]/.test(right);
}
