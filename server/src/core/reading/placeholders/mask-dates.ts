/** Masked dates: 20xx年, 20**年**月**日, 二〇××年, x月x日x时, 20XX.XX.XX, YYYY年MM月DD日. Each is one slot. */
import type { FoundSlot } from './slot';

const M = '[xX×╳✕✖*_□○◯△]';
const ANY = new RegExp(M);
/** One part of a date of which at least one digit is hidden. */
const PART = new RegExp(
  `(?<![A-Za-z\\d.○〇零一二三四五六七八九十])(?:(?:19|20)\\d?${M}{1,4}|[一二][〇○零一二三四五六七八九]{1,2}[xX×*_□]{1,2}|(?:(?:\\d{1,2}|${M}{1,2})[—–~～\\-])?(?:\\d?${M}{1,6}|${M}\\d)|(?:19|20)_{1,6}\\d?)(?: ?(年(?![级龄薪])|月(?![亮球饼台])|日(?![报常益本])|号(?![文楼召线店码令院])|[时点](?![候期间代常刻效段位])|分(?![局公行校管会别组类]))|(?=[—–~～至－-] ?(?:19|20)))`,
  'g',
);
/** Between two parts of one date: the parts that are not hidden, and the part of the day. */
const BETWEEN = /^ ?(?:\d{1,4} ?[年月日时] ?){0,2}(?:上午|下午|晚上|早上|凌晨|中午|[早晚])? ?$/;
const DOTTED = new RegExp(
  `(?<![\\w.])(?:(?:19|20)\\d?${M}{1,4}|${M}{4}|(?:19|20)\\d\\d)([.\\-/])(?:${M}{1,2}|\\d{1,2})\\1(?:${M}{1,2}|\\d{1,2})(?![\\w.])`,
  'g',
);
const BARE_YEAR =
  /(?<![\w.,])(?:19|20)(?:x{2}|×{2}|\*{2})(?![×*\dA-Z])(?! ?(?:[余多来万亿人名个家户份册场次元件项亩条吨%]|平方|公里))/gi;
const LETTERS =
  /(?<![A-Za-z])(?:YYYY|yyyy) ?年(?: ?(?:MM|mm) ?月(?: ?(?:DD|dd) ?日)?)?|(?<![A-Za-z])(?:YYYY|yyyy)([.\-/])(?:MM|mm)\1(?:DD|dd)(?![A-Za-z])/g;

/** The masked dates in clean text, in order. */
export function dateMasks(text: string): FoundSlot[] {
  const parts: { start: number; end: number; unit: string }[] = [];
  for (const found of text.matchAll(PART)) {
    // Only a year may do without its 年, as the first end of 20xx—2025年.
    if (!found[1] && !/^(?:19|20)/.test(found[0])) continue;
    const start = found.index;
    const end = start + found[0].length;
    const unit = found[1] ?? '年';
    const last = parts[parts.length - 1];
    const joins =
      last !== undefined &&
      end - last.end <= 24 &&
      BETWEEN.test(text.slice(last.end, start)) &&
      ORDER.indexOf(last.unit) < ORDER.indexOf(unit);
    if (joins) {
      last.end = end;
      last.unit = unit;
    } else if (!counts(text, start, unit)) parts.push({ start, end, unit });
  }
  const slots = parts.map(({ start, end }): FoundSlot => ({ start, end, category: 'date', form: 'mask' }));
  const more: FoundSlot[] = [];
  for (const pattern of [DOTTED, BARE_YEAR]) {
    let next = 0;
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      while (next < slots.length && slots[next]!.end <= found.index) next++;
      const taken = next < slots.length && slots[next]!.start < end;
      if (!taken && ANY.test(found[0])) more.push({ start: found.index, end, category: 'date', form: 'mask' });
    }
  }
  return more.length === 0 ? slots : [...slots, ...more].sort((a, b) => a.start - b.start);
}

const ORDER = '年月日号时点分';

/** x点建议, x分, x号 and 近x年 count or number something; only after a day or an hour are they parts of a date. */
function counts(text: string, start: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (unit === '分' || unit === '号') return true;
  if (unit === '点' || unit === '时')
    return !/(?:[日于至到—\-~～]|当日|当天|上午|下午|晚上?|早上?|凌晨|中午)$/.test(before);
  return unit === '年' && /(?:近|历时|过去|未来|为期|满|从业|连续)$/.test(before);
}

/** Dates written in format letters, YYYY年MM月DD日; not where a text describes a format. */
export function letterDates(text: string): FoundSlot[] {
  if (!/YYYY|yyyy/.test(text)) return [];
  return [...text.matchAll(LETTERS)]
    .filter(
      (found) => !/格式|format/i.test(text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 8)),
    )
    .map(
      (found): FoundSlot => ({
        start: found.index,
        end: found.index + found[0].length,
        category: 'date',
        form: 'mask',
      }),
    );
}
