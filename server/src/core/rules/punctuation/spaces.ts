/** Spaces between 汉字, and beside commas in full width, that no custom sets there. */
import { anyOf } from '../../norms/lexicon';
import { SURNAMES } from '../../norms/surnames';
import { BODIES_BEFORE_A_SPACE } from '../../norms/words/punctuation';
import { isHanCharacter } from '../../reading/characters';
import { droppedNumbers } from '../../reading/dropped-numbers';
import { slotsOf } from '../../reading/placeholders';
import type { Reading } from '../../reading/reading';
import { eachOf } from '../../reading/seek';
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
  const { raw, original, text, kind, ordinal } = reading;
  if (
    kind === 'heading' ||
    text.length < 30 ||
    !raw.includes(' ') ||
    !/[。；！？]”?$/.test(text) ||
    /[\u4e00-\u9fff][：:]?(?: {3,}|\u3000)[\u4e00-\u9fff]/.test(raw.trimStart())
  )
    return [];
  const places: Span[] = [];
  const firstText = ordinal ? raw.search(/[，。；：]/) : 0;
  for (const match of eachOf(/ {1,2}(?=[\u4e00-\u9fff，；、])/g, raw)) {
    const end = match.index + match[0].length;
    // 1、 大数据: behind the number of an item.
    const isNumber = match.index < firstText;
    if (isBesideMark(original, match.index, end)) {
      if (isTextBefore(raw, match.index) && !isNumber) places.push(span(match.index, end));
      continue;
    }
    if (!isHanCharacter(raw.charAt(match.index - 1)) || !isHanCharacter(raw.charAt(end))) continue;
    const before = raw.slice(Math.max(0, match.index - FARTHEST_QUOTE), match.index);
    // A run-in heading may be set off by a space; so may a name of two characters.
    if (
      SURNAMES.includes(raw.charAt(match.index - 1)) ||
      isNumber ||
      PARTS_NAMES.test(before.slice(-12)) ||
      isQuoted(before) ||
      isOfCredit(before, raw.slice(match.index, match.index + LONGEST_CREDIT))
    )
      continue;
    if (
      /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff]$/.test(before.slice(-2)) &&
      /^[\u4e00-\u9fff](?:[^\u4e00-\u9fff]|$)/.test(raw.slice(end))
    )
      continue;
    places.push(span(match.index, end));
  }
  return places.length === 0 ? places : places.filter((place) => !isOfBlank(place, reading));
}

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
  before.slice(-LONGEST_CREDIT).lastIndexOf('（') > before.lastIndexOf('）') &&
  /（[\u4e00-\u9fff ]*$/.test(before) &&
  /^[\u4e00-\u9fff ]*）/.test(behind);
const LONGEST_CREDIT = 24;

const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
