/** Slots left blank: empty brackets and quotes, spaces where a date or a number belongs, dots in place of an answer. */
import type { Reading } from '../reading';
import { categoryOf } from './category';
import type { FoundSlot } from './slot';

const FRAME = /(?<![A-Z_])（\s*）|【\s*】|《\s*》|“\s*”|‘\s*’|〔\s*〕|(?<=[\u4e00-\u9fff：，])\[\s{2,}\](?!（)/gi;
/** 注：〔　〕内为五年累计数 speaks of the marks themselves. */
const SPOKEN_OF = /^(?:内|里[为的是]|中[为的是])/;
const G = '[ \\u3000\\t]{1,20}';
/** 　　年　月　日, 20　　年, 2024年　月　日, 2024年5月　日: a number is missing where the gap is. */
const DATE_GAP = new RegExp(
  `(?:(?:19|20)\\d{0,2}(?:${G})?|^|(?<=[：，。；（\\s]))年${G}月(?:${G}日|(?![\\u4e00-\\u9fff]))|(?:19|20)[ \\u3000]{2,8}年(?:(?:${G})?月(?:(?:${G})?日)?)?` +
    `|(?<=(?:19|20)\\d\\d年)\\d{1,2}月${G}日(?![\\u4e00-\\u9fff])|(?:^|(?<=[：，。；（]))月${G}日(?![\\u4e00-\\u9fff])`,
  'g',
);
/** ……年……月……日, ----年--月--日, ####年##月##日, /年/月/日. */
const SIGN = '(?:…{1,3}|\\.{2,6}|-{2,6}|#{2,4}|\\/)';
const DATE_SIGNS = new RegExp(`(?:(?:19|20)?\\d{0,2}${SIGN} ?|(?:19|20)\\d\\d)年 ?${SIGN} ?月(?: ?${SIGN} ?日)?`, 'g');
const NUMBER_GAP =
  /(?<=[约共达为第计至到占：〕])[ \u3000]{2,12}(?=[个名人家户项件份期号次届条页亩元%万亿])|(?<=[〕第])[ \u3000](?=[号期次届])|(?<=[\u4e00-\u9fff])[ \u3000]{2,12}(?=(?:[万亿]{1,2}元|万人|%|平方米|平方公里|公里|个百分点|万亩|亩|人次)(?![\u4e00-\u9fff]))/g;
const DOTS =
  /(?<=位于|坐落于|地处|如下|包括|包含|分别是|分别为|主要有|共有|达到|[\u4e00-\u9fff]：)\s?(?:\.{3,12}|…{1,6}|。{3,12})(?=\s?(?:$|[。，；]))/g;

/** Blanks of a paragraph. */
export function blanks(reading: Reading): FoundSlot[] {
  const { text } = reading;
  const slots: FoundSlot[] = [];
  const category = (start: number, end: number) =>
    categoryOf(text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8));
  if (/[（【《“‘〔[]\s*[）】》”’〕\]]/.test(text)) {
    for (const found of text.matchAll(FRAME)) {
      const end = found.index + found[0].length;
      if (
        SPOKEN_OF.test(text.slice(end, end + 2)) ||
        /(?:括号|引号|书名号|符号)$/.test(text.slice(Math.max(0, found.index - 4), found.index))
      )
        continue;
      slots.push({ start: found.index, end, category: category(found.index, end), form: 'frame' });
    }
  }
  // In a table gaps lay out columns and an empty cell says nothing.
  if (reading.kind !== 'row' && /[ \u3000]/.test(text)) {
    for (const found of text.matchAll(DATE_GAP)) {
      slots.push({ start: found.index, end: found.index + found[0].length, category: 'date', form: 'gap' });
    }
    for (const found of text.matchAll(NUMBER_GAP)) {
      slots.push({ start: found.index, end: found.index + found[0].length, category: 'number', form: 'gap' });
    }
  }
  if (text.includes('月') && /[…#/]|\.{2}|--/.test(text)) {
    for (const found of text.matchAll(DATE_SIGNS)) {
      slots.push({ start: found.index, end: found.index + found[0].length, category: 'date', form: 'gap' });
    }
  }
  if (/\.{3}|…|。{3}/.test(text)) {
    for (const found of text.matchAll(DOTS)) {
      const end = found.index + found[0].length;
      slots.push({ start: found.index, end, category: category(found.index, end), form: 'dots' });
    }
  }
  return slots;
}
