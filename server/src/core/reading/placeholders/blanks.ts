/** Slots left blank: empty brackets and quotes, spaces where a date or a number belongs, dots in place of an answer. */
import { anyOf } from '../../norms/lexicon';
import { BEFORE_MARKS_SPOKEN_OF, BEHIND_MARKS_SPOKEN_OF, WANT_AN_ANSWER } from '../../norms/words/blanks';
import type { Reading } from '../reading';
import { categoryOf } from './category';
import type { FoundSlot } from './slot';

const FRAME = /(?<![A-Z_])（\s*）|【\s*】|《\s*》|“\s*”|‘\s*’|〔\s*〕|(?<=[\u4e00-\u9fff：，])\[\s{2,}\](?!（)/gi;
/** 注：〔　〕内为五年累计数, 用括号（）标注: the text speaks of the marks themselves. */
const SPOKEN_OF_BEHIND = new RegExp(`^${anyOf(BEHIND_MARKS_SPOKEN_OF)}`);
const SPOKEN_OF_BEFORE = new RegExp(`${anyOf(BEFORE_MARKS_SPOKEN_OF)}$`);

const SPACE = '[ \\u3000\\t]';
const GAP = `${SPACE}{1,20}`;
const GAP_OR_NOT = `${SPACE}{0,20}`;
const NO_TEXT_BEHIND = '(?![\\u4e00-\\u9fff])';
/** 　　年　月　日, 20　　年, 2024年　月　日, 2024年5月　日: a number is missing where the gap is. */
const DATE_GAP = new RegExp(
  [
    `(?:(?:19|20)\\d{0,2}${GAP_OR_NOT}|^|(?<=[：，。；（\\s]))年${GAP}月(?:${GAP}日|${NO_TEXT_BEHIND})`,
    `(?:19|20)[ \\u3000]{2,8}年(?:${GAP_OR_NOT}月(?:${GAP_OR_NOT}日)?)?`,
    `(?<=(?:19|20)\\d\\d年)\\d{1,2}月${GAP}日${NO_TEXT_BEHIND}`,
    `(?:^|(?<=[：，。；（]))月${GAP}日${NO_TEXT_BEHIND}`,
  ].join('|'),
  'g',
);
/** ……年……月……日, ----年--月--日, ####年##月##日, /年/月/日. */
const SIGN = '(?:…{1,3}|\\.{2,6}|-{2,6}|#{2,4}|\\/)';
const DATE_SIGNS = new RegExp(`(?:(?:19|20)?\\d{0,2}${SIGN} ?|(?:19|20)\\d\\d)年 ?${SIGN} ?月(?: ?${SIGN} ?日)?`, 'g');
const NUMBER_GAP =
  /(?<=[约共达为第计至到占：〕])[ \u3000]{2,12}(?=[个名人家户项件份期号次届条页亩元%万亿])|(?<=[〕第])[ \u3000](?=[号期次届])|(?<=[\u4e00-\u9fff])[ \u3000]{2,12}(?=(?:[万亿]{1,2}元|万人|%|平方米|平方公里|公里|个百分点|万亩|亩|人次)(?![\u4e00-\u9fff]))/g;
const DOTS = new RegExp(
  `(?<=${anyOf(WANT_AN_ANSWER)}|[\\u4e00-\\u9fff]：)\\s?(?:\\.{3,12}|…{1,6}|。{3,12})(?=\\s?(?:$|[。，；]))`,
  'g',
);

/** Blanks of a paragraph. */
export function blanks(reading: Reading): FoundSlot[] {
  const { text } = reading;
  const slots: FoundSlot[] = [];
  const add = (match: RegExpExecArray, form: FoundSlot['form'], category?: FoundSlot['category']): void => {
    const start = match.index;
    const end = start + match[0].length;
    const around = () => categoryOf(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8));
    slots.push({ start, end, category: category ?? around(), form });
  };
  if (/[（【《“‘〔[]\s*[）】》”’〕\]]/.test(text)) {
    for (const match of text.matchAll(FRAME)) if (!isSpokenOf(text, match)) add(match, 'frame');
  }
  // In a table gaps lay out columns and an empty cell says nothing.
  if (reading.kind !== 'row' && /[ \u3000]/.test(text)) {
    for (const match of text.matchAll(DATE_GAP)) add(match, 'gap', 'date');
    for (const match of text.matchAll(NUMBER_GAP)) add(match, 'gap', 'number');
  }
  if (text.includes('月') && /[…#/]|\.{2}|--/.test(text)) {
    for (const match of text.matchAll(DATE_SIGNS)) add(match, 'gap', 'date');
  }
  if (/\.{3}|…|。{3}/.test(text)) {
    for (const match of text.matchAll(DOTS)) add(match, 'dots');
  }
  return slots;
}

/** Whether the empty marks are what the text speaks of. */
function isSpokenOf(text: string, marks: RegExpExecArray): boolean {
  const end = marks.index + marks[0].length;
  return (
    SPOKEN_OF_BEHIND.test(text.slice(end, end + 2)) ||
    SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, marks.index - 4), marks.index))
  );
}
