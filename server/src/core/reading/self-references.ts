/** How the writer of a draft calls his own unit or place: 我县, 全县, 我局, and at which level of the land it stands. */
import type { Reading } from './reading';

/** What 我 is put before. Places have a level, 1 (province) … 5 (village); bodies have none. */
export interface SelfReference {
  readonly name: string;
  readonly level: number | undefined;
  /** 全县, which may also be the place above the writer. */
  readonly whole: boolean;
  /** Offsets of clean text, 我 or 全 included. */
  readonly start: number;
  readonly end: number;
  /** 现将我县……情况汇报如下: here the writer says on whose behalf he writes. */
  readonly announces: boolean;
}

const LEVELS: Readonly<Record<string, number>> = {
  省: 1,
  市: 2,
  州: 2,
  盟: 2,
  县: 3,
  区: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
  村: 5,
  社区: 5,
};

/** Behind each name what would make another word of it: 我市场部, 我区域公司, 我委托. */
const SELF = new RegExp(
  '(?<![自忘大小无敌你唯])我们?(' +
    '省(?![钱力心吃略察])|市(?![场值])|州|盟(?!友)|县(?!级)|区(?![域别间位])|旗(?!帜)|镇(?!定)|乡(?![镇村亲土])|街道|村(?!镇)|社区|' +
    '局(?![面部限])|委(?![托派屈员任])|校(?![对正验])|院(?![士落])|园(?![区林])|馆|公司|厂|中心(?!组)' +
    ')|(?<![健安完保齐周成顾十])全(县(?!级)|区(?![域别间位])|旗|镇|乡(?![镇村]))',
  'g',
);
const ANNOUNCES = /现(?:将|就)(?!要)[^，。；]{0,4}$/;
const AS_FOLLOWS = /^[^。；]{0,50}(?:如下|汇报|报告)/;

/** Self-references in the paragraph but for those in quotations and titles. */
export function selfReferencesOf(reading: Reading): readonly SelfReference[] {
  return reading.derive(readSelf);
}

function readSelf(reading: Reading): readonly SelfReference[] {
  const { text, kind } = reading;
  if (kind === 'quote' || !/[我全]/.test(text)) return [];
  const found: SelfReference[] = [];
  const quotes = quotedIn(text);
  for (const match of text.matchAll(SELF)) {
    const start = match.index;
    // 我局（原县电力局） tells of an earlier name.
    if (text.startsWith('（原', start + match[0].length) || quotes.some(([from, to]) => from < start && start < to))
      continue;
    const end = start + match[0].length;
    const announces =
      ANNOUNCES.test(text.slice(Math.max(0, start - 6), start)) && AS_FOLLOWS.test(text.slice(end, end + 60));
    const name = match[1] ?? match[2]!;
    found.push({ name, level: LEVELS[name], whole: match[2] !== undefined, start, end, announces });
  }
  return found;
}

/** Stretches between quotation marks or title marks. */
function quotedIn(text: string): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (const match of text.matchAll(/“[^”]{0,2000}”|《[^》]{0,200}》/g))
    stretches.push([match.index, match.index + match[0].length]);
  return stretches;
}
