/** Quantities of a paragraph with what their surroundings say of them: what they count, and whether they are a level or a change. */
import { quantitiesOf } from '../../reading/quantities/read';
import type { Quantity } from '../../reading/quantities/quantity';
import type { Reading } from '../../reading/reading';

/**
 * `level` a plain figure; `to` the figure reached (增加到A); `from` the one left or compared with (由A, 比上年的A); `up` and
 * `down` a change (增加A, 减少A).
 */
export type Role = 'level' | 'to' | 'from' | 'up' | 'down';

export interface Mention {
  readonly quantity: Quantity;
  readonly index: number;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  /** Text from the mention before it (or the sentence's start) up to its number. */
  readonly gap: string;
  /** The part of `gap` that belongs to its own clause: after the last mark. */
  readonly lead: string;
  /** What it counts, as far as the words before it say: its lead without verbs and adverbs; inherited when that is empty. */
  readonly head: string;
  /** All its clause says before and after it; a change and a figure compared with speak of what the level before them does. */
  readonly subject: string;
  /** Text after its unit up to the next mark or number. */
  readonly trail: string;
  readonly role: Role;
  /** 人均, 每户 …: figures for one are no parts of figures for all. */
  readonly per: string;
}

const CHANGE = '增加|增长|净增|增收|提高|上升|扩大|上涨|多|增|升|涨';
const DROP = '减少|下降|降低|缩小|缩减|压减|压缩|回落|减|降|少';
const ADVERBS = '(?:了|约|近|超|超过|大约|将近|逾|不足|共)*';
const TO = new RegExp(`(?:${CHANGE}|${DROP}|调整|发展|达|扩展|压|缩)(?:到|至|为|成)了?${ADVERBS}$`);
const UP = new RegExp(`(?<!新)(?:${CHANGE})${ADVERBS}$`);
const DOWN = new RegExp(`(?:${DROP})${ADVERBS}$`);
const FROM = /[由从自][^，。；：]{0,20}$|(?:^|[，；：、（])(?:同?比|较)[^，。；：]{1,20}的[^，。；：]{0,6}$/;
const COMPARED = /比[^，。；：]{1,16}的$/;
const PER =
  /人均|户均|亩均|平均|单产|亩产|单价|每[百千万]?个?[人户亩年月天次位名所家]|日均|月均|年均|(?<!平)均[为达约]?$/;
const NOT_HEAD =
  /^(?:其中|包括|[含和及与有即到在另还并共又则：:（(“”，,、；]|分别|以及|今年|去年|同期|另外|一是|二是|三是|四是)+|(?:[将达约近]|超过|[超有为是了拟共]|每年|完成|实现|计划|[计：由从到至]|增加|增长|减少|下降)+$/g;

/** Mentions of `reading` in order of place. */
export function mentionsOf(reading: Reading): readonly Mention[] {
  return reading.derive(readMentions);
}

function readMentions(reading: Reading): readonly Mention[] {
  const { text, sentences } = reading;
  const quantities = quantitiesOf(reading);
  const mentions: Mention[] = [];
  let sentence = 0;
  let said = { sentence: -1, subject: '' };
  for (const [index, quantity] of quantities.entries()) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= quantity.start) sentence++;
    const start = sentences[sentence]?.start ?? 0;
    const before = index > 0 ? quantities[index - 1]!.end : 0;
    const gap = text.slice(Math.max(start, before), quantity.start);
    const lead = /[^，。；：、（(,]*$/.exec(gap.slice(-60))![0];
    const own = lead
      .replace(/占[^占]{0,16}$/, '')
      .replace(NOT_HEAD, '')
      .replace(/（.*$/, '');
    const previous = mentions[index - 1];
    const head = own !== '' || !previous || previous.sentence !== sentence ? own : previous.head;
    const trail = /^[^，。；：、（）()\d]{0,16}/.exec(text.slice(quantity.end, quantity.end + 16))![0];
    const role = roleOf(text.slice(Math.max(start, quantity.start - 30), quantity.start), text, quantity);
    const clause = `${/[^，。；：]*$/.exec(gap.slice(-60))![0]}${trail}`;
    const isLevel = role === 'level' || role === 'to';
    const subject = isLevel || said.sentence !== sentence ? clause : said.subject;
    if (isLevel && !quantity.dimension.startsWith('duration')) said = { sentence, subject };
    mentions.push({ quantity, index, sentence, gap, lead, head, subject, trail, role, per: PER.exec(lead)?.[0] ?? '' });
  }
  return mentions;
}

/** `near` is the text before the number, other figures included: 比前五年的7159亿元. */
function roleOf(near: string, text: string, quantity: Quantity): Role {
  if (TO.test(near)) return 'to';
  if (COMPARED.test(near)) return 'from';
  if (UP.test(near)) return 'up';
  if (DOWN.test(near)) return 'down';
  const after = text.slice(quantity.end, quantity.end + 14);
  if (FROM.test(near) && /^[^，。；：]{0,8}(?:[增减提降扩到至涨升缩压调]|上升|下降|发展)/.test(after)) return 'from';
  return 'level';
}

/** Whether a figure is one for each, not for all; what comes every year or month may still be a sum. */
export function isAverage(mention: Mention): boolean {
  return mention.per !== '' && !/^每[年月天]$/.test(mention.per);
}

/** Roles that can stand in one column: a total that was reached and parts that simply are. */
export function sameColumn(a: Role, b: Role): boolean {
  return a === b || ((a === 'level' || a === 'to') && (b === 'level' || b === 'to'));
}
