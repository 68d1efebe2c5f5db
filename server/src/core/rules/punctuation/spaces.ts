/** Spaces between 汉字, and beside commas in full width, that no custom sets there. */
import { anyOf } from '../../norms/lexicon';
import { SURNAMES } from '../../norms/surnames';
import { ENDS_OF_POSTS } from '../../norms/words/persons';
import { BODIES_BEFORE_A_SPACE } from '../../norms/words/punctuation';
import { isHanCharacter } from '../../reading/characters';
import { droppedNumbers } from '../../reading/dropped-numbers';
import { hasLostFormulas } from '../../reading/lost-formulas';
import { partsNames } from '../../reading/line-of-names';
import { slotsOf } from '../../reading/placeholders';
import type { Reading } from '../../reading/reading';
import { eachOf, isIn } from '../../reading/seek';
import { type Span, span } from '../../text/span';

/** The number of an article, and two bodies side by side (中共中央 国务院), are parted by a space from what follows, as are the halves of a slogan in quotes. */
const PARTS_NAMES = new RegExp(
  String.raw`(?:第[一二三四五六七八九十百千零〇\d]{1,8}[条章节款项编部分]{1,2}|${anyOf(BODIES_BEFORE_A_SPACE)})$`,
);

/** These marks, in full width, have their room in themselves: 投资12万元， 新建渠道3条. Half-width ones are followed by a space. */
const HAS_ITS_ROOM = /[，；、]/;

const FARTHEST_QUOTE = 80;

/** The needless spaces between 汉字 and beside their commas in a paragraph, in offsets of it. Only prose that ends as a sentence: titles, names (王 刚), signatures and lines of fields are set with spaces. */
export function spacesOf(reading: Reading): readonly Span[] {
  const { raw, original, ordinal } = reading;
  if (!raw.includes(' ') || !isRunningText(reading)) return [];
  const places: Span[] = [];
  // A run-in heading may be set off by a space, and so may the number before it: 1、 大数据.
  const firstText = ordinal ? raw.search(/[，。；：]/) : 0;
  for (const { 0: written, index: start } of eachOf(/ {1,2}(?=[\u4e00-\u9fff，；、])/g, raw)) {
    const end = start + written.length;
    if (start < firstText) continue;
    if (isBesideMark(original, start, end) ? isTextBefore(raw, start) : partsWord(raw, start, end))
      places.push(span(start, end));
  }
  if (places.length === 0 || hasLostFormulas(reading)) return [];
  return places.filter((place) => !isOfBlank(place, reading));
}

const LEAST_TEXT = 30;
const isRunningText = ({ raw, text, kind }: Reading): boolean =>
  kind !== 'heading' &&
  text.length >= LEAST_TEXT &&
  /[。；！？]”?$/.test(text) &&
  !/[\u4e00-\u9fff][：:]?(?: {3,}|\u3000)[\u4e00-\u9fff]/.test(raw.trimStart());

/** Whether the space parts 汉字 that no custom parts: a name of two characters, names side by side and credits are set with it. */
function partsWord(raw: string, start: number, end: number): boolean {
  if (!isHanCharacter(raw.charAt(start - 1)) || !isHanCharacter(raw.charAt(end))) return false;
  const before = raw.slice(Math.max(0, start - FARTHEST_QUOTE), start);
  if (
    SURNAMES.includes(raw.charAt(start - 1)) ||
    PARTS_NAMES.test(before.slice(-12)) ||
    isHeadRunOn(before, raw.slice(end, end + LONGEST_NUMBER), raw) ||
    isQuoted(before) ||
    isLabel(before) ||
    OPENS_PATH.test(raw.slice(end, end + LONGEST_PART)) ||
    CALLS.test(before) ||
    isNameBehindPost(before, raw.slice(end, end + LONGEST_PERSON)) ||
    isOfCredit(before, raw.slice(start, start + LONGEST_CREDIT)) ||
    partsNames(raw, end - 1)
  )
    return false;
  const areAlone =
    /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]$/.test(before.slice(-2)) &&
    /^[\u4e00-\u9fff](?:[^\u4e00-\u9fff]|$)/.test(raw.slice(end, end + 2));
  return !areAlone;
}

/**
 * 一、项目背景 随着…, 推广方案 一、项目背景: of a text that lost the ends of its lines the spaces are all that parts headings from what follows.
 */
function isHeadRunOn(before: string, behind: string, raw: string): boolean {
  if (OPENS_WITH_NUMBER.test(behind)) return true;
  const head = before.slice(Math.max(...[...ENDS_OF_PARTS].map((mark) => before.lastIndexOf(mark))) + 1);
  const isTitle = head.length === before.length && isIn(HOLDS_SECTIONS, raw);
  return head.length <= LONGEST_HEAD && (isTitle || OPENS_WITH_NUMBER.test(head));
}
const ENDS_OF_PARTS = '。；！？ ';
const LONGEST_HEAD = 24;
const LONGEST_NUMBER = 5;
/** Sections inside a paragraph: what opens it is the title. */
const HOLDS_SECTIONS = /[。 ][一二]、[\u4e00-\u9fff]/;
const OPENS_WITH_NUMBER =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,3}[章条节、])/;

const isBesideMark = (original: string, start: number, end: number): boolean =>
  HAS_ITS_ROOM.test(original.charAt(start - 1)) || HAS_ITS_ROOM.test(original.charAt(end));
const isTextBefore = (raw: string, at: number): boolean => /[\u4e00-\u9fff，；、]/.test(raw.charAt(at - 1));

/** 增收  元, 整改通知书 份: the spaces are where a number belongs, which is told as that. */
const isOfBlank = ({ start, end }: Span, reading: Reading): boolean =>
  slotsOf(reading).some(({ span: blank }) => blank.start < end && start < blank.end) ||
  droppedNumbers(reading).some(({ gap }) => {
    const lost = reading.span(gap, gap + 1);
    return start <= lost.start && lost.start <= end;
  });

/** （记者 王海 通讯员 李明）: words in brackets, without a mark among them, are parted by their spaces. */
const isOfCredit = (before: string, behind: string): boolean =>
  /（[\u4e00-\u9fff ]*$/.test(before.slice(-LONGEST_CREDIT)) && /^[\u4e00-\u9fff ]*）/.test(behind);
const LONGEST_CREDIT = 24;

/** 组长：县农业农村局总农艺师 储红兵；: a post and who holds it. */
const isNameBehindPost = (before: string, behind: string): boolean =>
  POST.test(before) && /^[\u4e00-\u9fff]{2,3}(?:[；，、）]|$)/.test(behind);
const POST = new RegExp(`[：；，（][\\u4e00-\\u9fff]{1,20}[${ENDS_OF_POSTS}]$`);
const LONGEST_PERSON = 4;

/** 案例一 某局副局长…: the label of the paragraph, which is parted from its words as a number is. */
const isLabel = (before: string): boolean => before.length <= LONGEST_LABEL && LABEL.test(before);
const LABEL = /^\s*[\u4e00-\u9fff]{1,4}[一二三四五六七八九十]{1,3}$/;
const LONGEST_LABEL = 8;

/** 写入 自动测试/用例/, 支持 预期.输出: a path or a name with a dot, which stands apart from its sentence as Latin ones do. */
const OPENS_PATH = /^[\u4e00-\u9fff]{1,8}[./\\][\u4e00-\u9fffA-Z]/i;
const LONGEST_PART = 10;

/** 由@周凯 跟进: the space ends who is called, as programs want it. */
const CALLS = /[@#][^\s@#，。；：、]{1,12}$/;

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
