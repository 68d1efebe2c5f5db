/**
 * Every unit of the lexicon through every reader of units. What a reader leaves out stands in norms/unit-exceptions.ts or, where the
 * grammar of a reader decides, in the table below, each with its reason; every exception must be one, and there are no others.
 */
import { describe, expect, it } from 'vitest';
import { aboutFigure, readReport, suggest } from '../server/src/core/index';
import { words } from '../server/src/core/norms/lexicon';
import { UNIT_EXCEPTIONS, type UnitReader } from '../server/src/core/norms/unit-exceptions';
import { type Unit, type UnitKind, unitOf, UNITS } from '../server/src/core/norms/units';
import { NUMBERED_BEHIND_A_BLANK } from '../server/src/core/norms/words/around-a-blank';
import {
  COMPOUNDS_BEHIND_A_UNIT,
  UNITS_ONLY_AT_A_STOP,
} from '../server/src/core/norms/words/compounds-with-classifiers';
import { droppedNumbers } from '../server/src/core/reading/dropped-numbers';
import { slotsOf } from '../server/src/core/reading/placeholders';
import { format } from '../server/src/core/reading/numerals/decimal';
import { quantitiesOf } from '../server/src/core/reading/quantities/read';
import { Reading } from '../server/src/core/reading/reading';
import { readCellNumber } from '../server/src/core/reading/table-numbers';
import { checkSilent, findings } from './check';

const reading = (text: string): Reading => new Reading(text, 'prose', 'plain');
/** Whether the only slot of `text` is of a number. */
const hasNumberSlot = (text: string): boolean => {
  const slots = slotsOf(reading(text));
  return slots.length === 1 && slots[0]?.category === 'number';
};
/** Whether just one number dropped out of `text`, and in front of `unit`. */
const hasLost = (text: string, unit: string): boolean => {
  const dropped = droppedNumbers(reading(text));
  return dropped.length === 1 && dropped[0]?.unit === unit;
};

/** What asks for a number of each kind of unit. */
const ASKING: Readonly<Record<UnitKind, string>> = {
  share: '利润增长',
  money: '总投资',
  measure: '建设规模',
  time: '工程历时',
  people: '共计',
  classifier: '共计',
  noun: '共计',
};
/** Units that only their own question asks for. */
const ASKING_FOR: Readonly<Record<string, string>> = { 分: '满分', 届: '今年举办' };

/**
 * `cross` is a lone × where `mask` is ____; `at-a-start` the unit behind a full stop that came for the number (面积。亩);
 * `known-fact` fills a blank from the settings, `completion` offers what they say.
 */
type Reader =
  | UnitReader
  | 'cross'
  | 'at-a-start'
  | 'quantity'
  | 'cell'
  | 'rate'
  | 'hover'
  | 'known-fact'
  | 'completion';

/** Whether each reader reads `unit`. */
const READS: Readonly<Record<Reader, (unit: Unit) => boolean>> = {
  mask: ({ name }) => hasNumberSlot(`建成____${name}，`),
  cross: ({ name }) => hasNumberSlot(`建成×${name}，`),
  gap: ({ name }) => hasNumberSlot(`约　　${name}，`),
  // In a sentence (面积　　亩，) all are read that `gap` reads.
  'any-gap': ({ name }) => hasNumberSlot(`（面积　　${name}）`),
  dropped: ({ name, kind }) =>
    hasLost(`${ASKING_FOR[name] ?? ASKING[kind]}${name}${name === '届' ? '艺术节' : ''}，`, name),
  'dropped-great': ({ name }) => hasLost(`规模达到万${name}，`, `万${name}`),
  'at-a-start': ({ name }) => hasLost(`总面积。${name}，`, name),
  quantity: ({ name }) => quantitiesOf(reading(`建成3${name}，`))[0]?.unit === name,
  cell: ({ name }) => readCellNumber(`12${name}`, 0)?.unit === name,
  rate: ({ name }) => quantitiesOf(reading(`补助3万元/${name}，`))[0]?.dimension === `money/${name}`,
  hover: ({ name }) => {
    const text = `全县建成总量3${name}，运行平稳。`;
    return aboutFigure(readReport(text, { format: 'plain' }), text.indexOf('3'))?.written === `3${name}`;
  },
  'known-fact': ({ name }) => {
    const facts = { figures: { 总量: `36${name}` } };
    const [blank] = findings(`全县建成总量____${name}，运行平稳。`, 'placeholder', { config: { facts } });
    return blank?.fixes.some(({ edits }) => edits[0]?.text === '36') === true;
  },
  completion: ({ name }) => {
    const text = '关于建设的情况报告\n\n　　各项工作取得新进展。建设';
    const facts = { figures: { 建设规模: `36${name}` } };
    const offers = suggest(readReport(text, { format: 'plain' }), text.length, { facts, asked: true });
    return offers.some(({ kind, parts }) => kind === 'fact' && parts.join('') === `建设规模36${name}`);
  },
};

interface Exception {
  readonly readers: readonly Reader[];
  readonly units: readonly string[];
  readonly kinds?: readonly UnitKind[];
  readonly why: string;
}

/** The lists of a reader that another one shares. */
const shared = (reader: UnitReader, by: Reader): Exception[] =>
  UNIT_EXCEPTIONS.filter(({ readers }) => readers.includes(reader)).map((one) => ({ ...one, readers: [by] }));

const LETTERS = words('km m² km² m³ kg kWh MWh GWh GJ kW MW GW kVA MVA kV Hz kHz MHz GHz kPa MPa dB TEU GB TB PB EB');

const EXCEPTIONS: readonly Exception[] = [
  ...UNIT_EXCEPTIONS,
  ...shared('mask', 'cross'),
  { readers: ['cross'], units: LETTERS, why: 'a letter beside × is part of a formula: 3×m' },
  {
    readers: ['mask', 'cross', 'known-fact'],
    units: words('日元'),
    why: 'masked dates are read first, and ×日 is one',
  },
  ...shared('dropped', 'at-a-start'),
  { readers: ['at-a-start'], units: words('分'), why: 'a sentence may begin with it: 。分管……' },
  { readers: ['quantity', 'hover'], units: words('日 日次'), why: '3日 is a date' },
  { readers: ['quantity', 'hover'], units: words('届 届次 号 代'), why: '3届, 3号 number and do not count' },
  { readers: ['quantity', 'hover'], units: words('口 点 大 小 面'), why: '3点, 三大, 三面 are times and words' },
  {
    readers: ['known-fact'],
    units: words('年 年来 年间 日 日次 部 村 镇 县 市 省 州 区 校 园 院 馆 路 站 站点'),
    why: '____年 wants a date and ____县 a name, not a figure',
  },
];

/** Behind a full stop a unit of any other kind may begin a sentence: 。个人……, 。年初……. */
const WALKED: Partial<Record<Reader, UnitKind>> = { 'at-a-start': 'measure' };

const isException = (reader: Reader, { name, kind }: Unit): boolean =>
  EXCEPTIONS.some(
    ({ readers, units, kinds }) => readers.includes(reader) && (units.includes(name) || kinds?.includes(kind) === true),
  );

describe('every unit is read by every reader but for the exceptions', () => {
  it.each(Object.keys(READS) as Reader[])('%s', (reader) => {
    const units = UNITS.filter(({ kind }) => kind === (WALKED[reader] ?? kind));
    const unread = units.filter((unit) => !READS[reader](unit)).map(({ name }) => name);
    const excepted = units.filter((unit) => isException(reader, unit)).map(({ name }) => name);
    expect({
      unread: unread.filter((name) => !excepted.includes(name)),
      'no exception': excepted.filter((name) => !unread.includes(name)),
    }).toEqual({ unread: [], 'no exception': [] });
  });

  it('says why', () => {
    for (const { why } of EXCEPTIONS) expect(why.length).toBeGreaterThan(5);
  });
});

describe('the lexicon', () => {
  it('has each unit once', () => {
    const names = UNITS.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('knows all that exceptions and compounds name', () => {
    const named = [
      ...EXCEPTIONS.flatMap(({ units }) => units),
      ...Object.keys(COMPOUNDS_BEHIND_A_UNIT).filter((name) => !NUMBERED_BEHIND_A_BLANK.includes(name)),
      ...UNITS_ONLY_AT_A_STOP,
    ];
    expect(named.filter((name) => !unitOf(name))).toEqual([]);
  });

  it.each([
    ['3兆瓦时', 'energy', '3000'],
    ['2吉瓦', 'power', '2000000'],
    ['5万千瓦时', 'energy', '50000'],
    ['3千伏', 'voltage', '3'],
    ['3千伏安', 'apparent-power', '3'],
    ['55GWh', 'energy', '55000000'],
    ['23微克/立方米', 'mass/立方米', '0.000000023'],
    ['3亩地', 'area:mu', '3'],
    ['20吨标准煤', 'coal', '20'],
    ['3日元', 'money:jpy', '3'],
  ])('%s', (written, dimension, value) => {
    const [quantity] = quantitiesOf(reading(`达到${written}，`));
    expect([quantity?.dimension, quantity && format(quantity.value)]).toEqual([dimension, value]);
  });
});

describe('a unit is read wherever another of its kind is', () => {
  it.each([
    ['建成光伏×千瓦，', 'placeholder'],
    ['建成××兆瓦，', 'placeholder'],
    ['储能规模约　　兆瓦时。', 'placeholder'],
    ['面积　　公顷，', 'placeholder'],
    ['植树万公顷，', 'missing-value'],
    ['储能规模兆瓦时，', 'missing-value'],
    ['变电容量新增万千伏安，', 'missing-value'],
    ['节约能源万吨标准煤，', 'missing-value'],
    ['集装箱吞吐量万标箱，', 'missing-value'],
    ['渔船共计艘，', 'missing-value'],
    ['志愿服务累计万小时，', 'missing-value'],
    ['材料齐全的，个小时内办结。', 'missing-value'],
  ])('%s', (text, rule) => expect(findings(text, rule)).toHaveLength(1));

  it.each([
    '不少于工作日的三分之一，',
    '把要求传达到位、落实到位，',
    '记在脑海里，开足马力，用足政策。',
    '支持 PB 级数据，执行国标GB，',
    '电量的量纲为兆瓦时，单位为公顷，',
    '走进万家，鹏程万里，感激万分，千村万店，',
    '兑换美元，投资欧元，',
    '稻米、玉米，提升、攀升，光伏、起伏，坦克，',
  ])('silent: %s', (text) => checkSilent('missing-value', text));

  it.each(['××人民政府', '仿宋_GB2312', '××成效', '面面俱到　　元素', '还有：　　对健康的满足'])(
    'no number: %s',
    (text) => expect(slotsOf(reading(text)).filter(({ category }) => category === 'number')).toEqual([]),
  );
});
