/**
 * Marks that cannot stand where they stand: doubled ones, marks left over where a word was cut, a mark that opens a
 * paragraph. Each is a finding of its own; tried on the clean, folded text of a paragraph.
 */
import type { Reading } from '../../reading/reading';
import type { Span } from '../../text/span';

/** A slip in paragraph offsets. */
export interface Slip {
  readonly place: Span;
  readonly written: string;
  readonly zh: string;
  readonly en: string;
  /** What may stand there instead, the likeliest first. */
  readonly right: readonly string[];
  readonly safe: boolean;
  readonly mild?: boolean;
}

interface Pattern {
  /** Without it there is nothing to be found. */
  readonly sign: string;
  readonly find: RegExp;
  readonly zh: string;
  readonly en: string;
  /** What may stand there; `own` is what the writer typed, in his own script. */
  readonly right?: (found: RegExpExecArray, own: string) => readonly string[];
  readonly safe?: boolean;
  readonly mild?: boolean;
  readonly unless?: (found: RegExpExecArray, text: string) => boolean;
}

const HAN = '\\u4e00-\\u9fff';
/** Endings of words in 和 and 与: 缓和，参与， are whole. */
const WORDS_IN_HE = '缓总中温共饱柔祥平调随亲议讲求附唱晴清暖谦泰均失违混搅掺保言拒维之';
const WORDS_IN_YU = '参给付赐赠授干';
/** Words that begin with 和: 、和谐 is whole. */
const HE_WORDS = '谐衷睦平解缓美顺田县政林龙气善硕煦乐合风好声尚约路静布苑园府居';

const LONGEST_ELLIPSIS = 7;

/** 走了、看了、 and 为了、 are whole: 了 stands in other items too, or belongs to a word. */
function isWholeItem(text: string, at: number): boolean {
  return (
    !/[\u4e00-\u9fff]/.test(text[at - 1] ?? '') ||
    /[为算罢完极好得未]/.test(text[at - 1]!) ||
    /[了过]、[\u4e00-\u9fff]{1,6}$/.test(text.slice(Math.max(0, at - 8), at)) ||
    /^[\u4e00-\u9fff]{1,6}[了过]/.test(text.slice(at + 2, at + 9))
  );
}

const PATTERNS: readonly Pattern[] = [
  {
    sign: '',
    find: /([，、：；])\1+|。{2}(?!。)/g,
    zh: '标点重复',
    en: 'the mark is doubled',
    unless: (found, text) =>
      text[found.index - 1] === '。' || (found[1] === '：' && /[A-Z]/i.test(text[found.index - 1] ?? '')),
    right: (found) => [found[0][0]!],
    safe: true,
  },
  {
    sign: '',
    find: /[，、；：][。，、；]|。[，、；：]|[！？][。，]/g,
    zh: '两个标点相连，只能留一个',
    en: 'of two marks side by side only one can stay',
    unless: (found) => found[0][0] === found[0][1],
    right: (found) => (/。/.test(found[0]) ? ['。', found[0].replace('。', '')] : [found[0][1]!, found[0][0]!]),
    safe: false,
  },
  {
    sign: '、等',
    find: /、等(?![级候价效距位额待于次高值车同量温比身分腰离份])/g,
    zh: '“等”前不加顿号',
    en: 'no 、 before 等',
    right: () => ['等'],
    safe: true,
  },
  {
    sign: '等、',
    find: new RegExp(`(?<=[，、；][^，。；、]{2,12})(?<![平同对何初中高优])等、(?=[${HAN}]{2,12}[，。；])`, 'g'),
    zh: '“等”已经收尾，后面不再用顿号',
    en: '等 ends the list; no 、 follows it',
    mild: true,
  },
  {
    sign: '、和',
    find: new RegExp(`、和(?![${HE_WORDS}])`, 'g'),
    zh: '“和”前不加顿号，或者“和”前漏了一项',
    en: 'no 、 before 和, or an item is lost',
    right: () => ['和'],
    mild: true,
  },
  {
    sign: '',
    find: /[和与][，。；、：]/g,
    unless: (found, text) =>
      !/[\u4e00-\u9fff”》]/.test(text[found.index - 1] ?? '') ||
      (found[0][0] === '和' ? WORDS_IN_HE : WORDS_IN_YU).includes(text[found.index - 1]!),
    zh: '“和”“与”后面没有内容，可能漏了字词',
    en: 'nothing follows the conjunction; a word seems to be lost',
  },
  {
    sign: '、',
    find: /[了获]、/g,
    zh: '顿号前漏了并列的内容',
    en: 'an item is lost before 、',
    unless: ({ 0: written, index }, text) =>
      written === '获、'
        ? !/(?:^|[，。；：曾]|同年|先后)$/.test(text.slice(Math.max(0, index - 2), index))
        : isWholeItem(text, index),
  },
  {
    sign: '，的',
    find: /，的(?![确士卡黎])/g,
    unless: (found, text) => !/[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, found.index - 2), found.index)),
    zh: '逗号后不能以“的”开头，可能漏了字词',
    en: 'no clause begins with 的; a word seems to be lost',
  },
  {
    sign: '……',
    find: /……等等?|(?<=、[^，。；、]{1,12})等等?……/g,
    zh: '省略号与“等”意思重复，留一个',
    en: '…… and 等 say the same; one is enough',
    right: (found) => [found[0].includes('等等') ? '等等' : '等', '……'],
  },
  {
    sign: '……',
    find: /……[。，、；]/g,
    zh: '省略号后面不再加标点',
    en: 'no mark follows ……',
    right: () => ['……'],
    // 一是……；二是……。 leaves the words to the reader, and the sentence keeps its marks.
    unless: (found, text) =>
      !/[\u4e00-\u9fff](?<![是为即：要])$/.test(text.slice(Math.max(0, found.index - 1), found.index)),
  },
  {
    sign: '',
    find: /\.{3,}|。{3,}|…+/g,
    zh: '省略号是六个点',
    en: 'the ellipsis has six dots',
    right: () => ['……'],
    mild: true,
    unless: ({ 0: written, index }, text) => {
      const rest = text.slice(index + written.length, index + written.length + 12);
      // Longer rows of dots lead to a page number or are blanks to fill in.
      return (
        written === '……' ||
        written.length > LONGEST_ELLIPSIS ||
        !/[\u4e00-\u9fff”，]/.test(text[index - 1] ?? '') ||
        !/^(?:[\u4e00-\u9fff”。，]|$)/.test(rest) ||
        (rest.trim() === '' && text.length < 30)
      );
    },
  },
  {
    sign: '',
    find: /-{2,4}|―+|——-+/g,
    zh: '破折号是“——”，占两个字',
    en: 'the dash is ——, two characters wide',
    right: () => ['——'],
    mild: true,
    unless: ({ 0: written, index }, text) =>
      !/[\u4e00-\u9fffA-Z]/i.test(text[index - 1] ?? '') || !/[\u4e00-\u9fff]/.test(text[index + written.length] ?? ''),
  },
  {
    // The third level is 《》 again: 《关于修改〈实施《环境保护法》办法〉的决定》.
    sign: '《',
    find: /《[^《》〈<]{1,60}《[^《》]{1,80}》(?:[^《》]{0,30}》)?/g,
    zh: '书名号里面再用书名号时，里层用“〈〉”',
    en: 'titles inside 《》 stand in 〈〉',
    unless: (found) => !/》[^《》]*》$/.test(found[0]),
    right: (_, own) => [own.replace(/(?!^)《([^《》]*)》/, '〈$1〉')],
    safe: true,
  },
  {
    sign: '日》',
    find: /《(?:世界|全国|国际|中国|爱|全民)[^《》]{1,8}日》/g,
    zh: '节日名称用引号，不用书名号',
    en: 'names of days stand in quotation marks, not in 《》',
    right: (_, own) => [`“${own.slice(1, -1)}”`],
    mild: true,
  },
];

const ANY = /[，。、；：！？…—―《\-.－]/;
const OPENING_MARK = /^[，。、；：！？）》”’]+/;

/** The slips of a paragraph, in order. */
export function slipsOf(reading: Reading): readonly Slip[] {
  const { text } = reading;
  if (reading.kind === 'row' || text === '' || !ANY.test(text)) return [];
  const slips: Slip[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, slip: Omit<Slip, 'place' | 'written'>): void => {
    if (taken[start] === 1 || taken[end - 1] === 1) return;
    taken.fill(1, start, end);
    slips.push({ ...slip, place: reading.span(start, end), written: text.slice(start, end) });
  };
  const opening = OPENING_MARK.exec(text)?.[0];
  if (opening && /[\u4e00-\u9fff]/.test(text)) {
    add(0, opening.length, {
      zh: '标点不能在段首，前面可能漏了内容，或者一行被拆成了两行',
      en: 'no paragraph begins with this mark: text before it is lost, or a line was broken',
      right: opening === text ? [] : [''],
      safe: false,
    });
  }
  for (const { sign, find, unless, right, safe, ...says } of PATTERNS) {
    if (!text.includes(sign)) continue;
    for (const found of text.matchAll(find)) {
      if (unless?.(found, text)) continue;
      const [start, end] = [found.index, found.index + found[0].length];
      add(start, end, {
        ...says,
        right: right?.(found, reading.written(start, end)) ?? [],
        safe: safe === true && reading.span(start, end).end - reading.span(start, end).start === end - start,
      });
    }
  }
  return slips.sort((a, b) => a.place.start - b.place.start);
}
