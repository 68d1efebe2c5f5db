/** The quantities of a paragraph. One pass over its clean text. */
import { UNIT_PATTERN, unitOf } from '../../norms/units';
import { decimal, type Decimal, multiply, parseDecimal, tenTo } from '../numerals/decimal';
import { readNumeral } from '../numerals/read';
import type { Reading } from '../reading';
import { coverNonQuantities } from './not-quantities';
import type { Firmness, Quantity } from './quantity';

/** Quantities in order of place, in offsets of the paragraph's clean text. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  return reading.derive(readQuantities);
}

const ARABIC = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?';
const HAN_DIGIT = '零〇○一二两三四五六七八九';
/** 千 before 瓦, 米 … is part of a unit, 百 before 分 of 百分点. */
const UNIT_SCALE_GUARD = '(?!千(?:瓦|米|克|伏|卡|赫|帕|焦|升)|百分)';
const NUMERAL =
  `(?:${ARABIC}|[几数]|[${HAN_DIGIT}十百千万亿廿卅]+[几余多]?(?:点[零〇○一二三四五六七八九]+)?)` +
  `(?:${UNIT_SCALE_GUARD}(?:[多余几](?=[十百千万亿])|[十百千万亿]|(?<=[十百千万亿])零?(?:${ARABIC}|[${HAN_DIGIT}]+)(?=[十百千万亿]|[^\\d.]|$))){0,8}`;
const QUANTITY = new RegExp(
  `(?:百分之|千分之)(?<fraction>${ARABIC}|[${HAN_DIGIT}十百]+(?:点[零〇○一二三四五六七八九]+)?)` +
    `|(?<!\\d)(?<ratio>\\d+(?:\\.\\d+)?(?:：\\d+(?:\\.\\d+)?)+)` +
    `|(?<number>${NUMERAL})(?<more>[多余几]|来(?=[个万亿人户家]))?\\s?(?<unit>${UNIT_PATTERN})?(?<after>多(?![个种数出收了于]|元化)|余(?!额|款|热|下))?`,
  'g',
);
function readQuantities(reading: Reading): readonly Quantity[] {
  const text = coverNonQuantities(reading.text);
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups!;
    if (groups['ratio'] !== undefined) continue;
    const quantity = groups['fraction'] !== undefined ? fraction(match, text) : plain(match, text, reading.text);
    if (quantity) found.push(quantity);
  }
  return ranged(found, text);
}

function fraction(match: RegExpMatchArray, text: string): Quantity | undefined {
  const written = match.groups!['fraction']!;
  const value = readNumeral(written);
  if (!value) return undefined;
  const start = match.index!;
  const end = start + match[0].length;
  const dimension = match[0].startsWith('百') ? 'percent' : 'permille';
  const places = /点(.+)$|\.(\d+)$/.exec(written);
  const step = decimal(1n, -(places ? (places[1] ?? places[2])!.length : 0));
  return {
    start,
    end,
    unitStart: end,
    unit: dimension === 'percent' ? '%' : '‰',
    dimension,
    value,
    step,
    full: false,
    firmness: firmnessOf(text, start, end),
    han: true,
  };
}

function plain(match: RegExpMatchArray, text: string, uncovered: string): Quantity | undefined {
  const groups = match.groups!;
  let written = groups['number']!;
  let unit = groups['unit'] ?? '';
  const start = match.index!;
  const han = !/\d/.test(written);
  if (han && COUNTS_NOTHING.test(text.slice(Math.max(0, start - 2), start + match[0].length))) return undefined;
  // A Chinese numeral without a unit, or one that is mere 万 and 亿, is a word, not a quantity.
  if (han && (unit === '' || /^[万亿百千]+$/.test(written))) return undefined;
  if (text[start - 1] === '.' || (text[start - 1] === '-' && /[A-Z]/i.test(text[start - 2] ?? ''))) return undefined;
  if (maskedAround(uncovered, start, start + match[0].length)) return undefined;
  const vague = /[几数]/.test(written) || groups['more'] === '几';
  const more = /[多余来]/.test(written) || groups['more'] !== undefined || groups['after'] !== undefined;
  written = written.replace(/[几数多余]/g, '');
  const value = written === '' ? decimal(0n) : readNumeral(written);
  if (!value) return undefined;
  let end = start + match[0].length - (groups['after'] ?? '').length;
  const unitStart = end - unit.length;
  if (unit !== '' && standsForOther(unit, text, end)) {
    end = unitStart;
    unit = '';
    if (han) return undefined;
  }
  const known = unitOf(unit);
  const factor = factorOf(unit);
  const step = factor ? multiply(stepOf(written), factor) : stepOf(written);
  // 4500万吨/日 is a rate: neither part nor equal of any number of 吨.
  const per = unit === '' ? '' : (PER.exec(text.slice(end, end + 6))?.[0] ?? '');
  return {
    start,
    end,
    unitStart: unit === '' ? end : unitStart,
    unit,
    dimension: `${known?.dimension ?? 'plain'}${per}`,
    value: factor ? multiply(value, factor) : value,
    step,
    full: isFull(written),
    han,
    firmness: vague ? 'vague' : more ? 'over' : firmnessOf(text, start, end + (groups['after'] ?? '').length),
  };
}

const factors = new Map<string, Decimal | undefined>();

/** What one of `unit` is worth in base units; undefined where that is 1. The list of units is closed, so the answers are kept. */
function factorOf(unit: string): Decimal | undefined {
  let factor = factors.get(unit);
  if (factor === undefined && !factors.has(unit)) {
    const written = unitOf(unit)?.factor ?? '1';
    factors.set(unit, (factor = written === '1' ? undefined : parseDecimal(written)));
  }
  return factor;
}

/** What a unit is for each of. */
const PER = /^[/／](?:[日天年月人户亩吨辆台]|小时|公里|平方米|立方米)/;

/** 哪一个, 每一项, 任何一个; 两位数; 三次产业. */
const COUNTS_NOTHING = /[某任每另哪同]一[\u4e00-\u9fff]$|两位数|三次产业|^\S{0,2}[一十]次$/;

/** One step of the last written digit: 0.01万 of 25.67万, 1 of 38012, 1万 of 3万. */
function stepOf(written: string): Decimal {
  const fractionDigits =
    /\.(\d+)/.exec(written)?.[1]!.length ?? /点([零〇○一二三四五六七八九]+)/.exec(written)?.[1]!.length ?? 0;
  const tail = /[万亿]+$/.exec(written)?.[0] ?? '';
  let power = 0;
  for (const char of tail) power += char === '万' ? 4 : 8;
  if (fractionDigits === 0 && /[百千]$/.test(written) && /\d/.test(written)) power += written.endsWith('千') ? 3 : 2;
  return decimal(1n, power - fractionDigits);
}

function isFull(written: string): boolean {
  return !/[.点]/.test(written) && !/[万亿]$/.test(written);
}

/** Words that begin with a unit's characters and are none: 5个体户, 3年级, 30分之一. */
function standsForOther(unit: string, text: string, end: number): boolean {
  const next = text.slice(end, end + 2);
  switch (unit) {
    case '分':
      return /^[之钟别类区局行公支院校管布析流解配工担散级层批期步段]/.test(next);
    case '个':
      return /^[体人性别案中]/.test(next);
    case '点':
    case '大':
    case '小':
    case '口':
    case '面':
    case '号':
    case '代':
      return true;
    case '年':
      return /^[级度代龄轻终底初末]/.test(next);
    case '市':
    case '县':
    case '镇':
    case '村':
    case '省':
    case '区':
    case '国':
    case '州':
    case '校':
    case '园':
    case '院':
    case '馆':
    case '路':
    case '线':
      return /^[\u4e00-\u9fff]/.test(next) && !/^[（，。；、共均和有]/.test(next);
    case '方':
      return /^[面案式向法针便]/.test(next);
    // 增长三成; not 合并成, 一成不变, 三成立.
    case '成':
      return !/^(?:[，。；、）！多的]|以[上下]|左右)/.test(text.slice(end, end + 2)) && end < text.length;
    case '元':
      return /^[化素月旦]/.test(next);
    // 二里头, 三里屯, 十里铺 are places.
    case '里':
      return /^[面程头屯桥坪河店铺庄村沟湾山岗堡墩亭坡]/.test(next);
    case '度':
      return /^(?:假|过)/.test(next);
    case '天':
      return /^[然津气]/.test(next);
    case '日':
      return /^[常前均照]/.test(next);
    case '课':
      return /^(?:题|程)/.test(next);
    case '节':
      return /^[能约水点]/.test(next);
    case '门':
      return /^(?:店|诊)/.test(next);
    case '条':
      return /^(?:件|例)/.test(next);
    case '部':
      return /^[门分署队]/.test(next);
    case '组':
      return /^[织建团]/.test(next);
    case '对':
      return /^[接口外标]/.test(next);
    case '批':
      return /^(?:准|复)/.test(next);
    default:
      return false;
  }
}

/** A number that touches a mask (1XX余, xx万, 20**) is unfilled, not a value. */
function maskedAround(text: string, start: number, end: number): boolean {
  return /[x×*_□○]/i.test(text[start - 1] ?? '') || /[x×*_□]/i.test(text[end] ?? '');
}

const ABOUT = /(?:大约|约|大概|大致|大体|左右)$/;
const NOT_ABOUT = /[节签履条公契预集合制违缔和特失爽盟邀婉简解续毁赴]约$/;
const OVER = /(?:[超逾破]|超过|突破|高于|多于|大于|超出|跨过|跨越|越过)$/;
const UNDER = /(?:近|将近|接近|逼近|不足|不到|低于|少于|小于|未达|未满)$/;
const LEAST = /(?:不少于|不低于|不小于|至少|最少|不下于)$/;
const MOST = /(?:不超过|不高于|不大于|不多于|最多|至多|控制在)$/;
/** Any of these, and what may follow a number to the same end: most numbers have neither. */
const HEDGED_BEFORE = new RegExp([ABOUT, OVER, UNDER, LEAST, MOST].map((words) => words.source).join('|'));
const HEDGED_AFTER = /^(?:左右|上下|许|及?以[上下内]|及?之内)/;

function firmnessOf(text: string, start: number, end: number): Firmness {
  const before = text.slice(Math.max(0, start - 4), start).replace(/了$/, '');
  const after = text.slice(end, end + 4);
  if (!HEDGED_AFTER.test(after) && !HEDGED_BEFORE.test(before)) return 'exact';
  if (/^(?:左右|上下)/.test(after)) return 'about';
  if (LEAST.test(before) || /^及?以上/.test(after)) return 'least';
  if (MOST.test(before) || /^及?(?:以下|以内|之内)/.test(after)) return 'most';
  if (/^许(?![可多])/.test(after) || (ABOUT.test(before) && !NOT_ABOUT.test(before))) return 'about';
  if (OVER.test(before)) return 'over';
  if (UNDER.test(before) && !/[最附]近$/.test(before)) return 'under';
  return 'exact';
}

const RANGE_MARK = /^\s?[\-—–~～至到]\s?$/;

/** Marks ranges and lets a bare lower end take scale and unit from the upper one: 5—8万元 is 5万元 to 8万元. */
function ranged(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  let changed: Quantity[] | undefined;
  for (let i = 0; i + 1 < quantities.length; i++) {
    const low = quantities[i]!;
    const high = quantities[i + 1]!;
    if (!RANGE_MARK.test(text.slice(low.end, high.start))) continue;
    if (low.dimension !== 'plain' && low.dimension !== high.dimension) continue;
    changed ??= [...quantities];
    const inherits = low.dimension === 'plain' && high.dimension !== 'plain';
    const ownScale = /[万亿]$/.test(text.slice(low.start, low.end));
    const ratio = !inherits
      ? decimal(1n)
      : ownScale
        ? parseDecimal(unitOf(high.unit)?.factor ?? '1')
        : scaleOf(high, text);
    changed[i] = {
      ...low,
      range: 'from',
      unit: inherits ? high.unit : low.unit,
      dimension: inherits ? high.dimension : low.dimension,
      value: multiply(low.value, ratio),
      step: multiply(low.step, ratio),
    };
    changed[i + 1] = { ...changed[i + 1]!, range: 'to' };
  }
  return changed ?? quantities;
}

/** What 1 written in front of the same 万, 亿 and unit would be worth. */
function scaleOf(quantity: Quantity, text: string): Decimal {
  const tail = /[万亿]+$/.exec(text.slice(quantity.start, quantity.unitStart).trim())?.[0] ?? '';
  let power = 0;
  for (const char of tail) power += char === '万' ? 4 : 8;
  const factor = parseDecimal(unitOf(quantity.unit)?.factor ?? '1');
  return multiply(factor, { digits: tenTo(power), exponent: 0 });
}
