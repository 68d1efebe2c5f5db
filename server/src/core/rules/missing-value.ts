/** A number that dropped out: 建筑面积㎡, 管理率:%, 共有个行政村, 月日，. */
import { anyOf } from '../norms/lexicon';
import { THINGS_SAID_OF_EACH } from '../norms/words/classifiers';
import { type DroppedNumber, droppedNumbers } from '../reading/dropped-numbers';
import type { Reading } from '../reading/reading';
import { mayGoOn } from '../reading/words-with-units';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { isBesideSignature } from '../report/blanks-to-sign';
import { isOtherWriting } from '../report/genre';
import { isTemplate } from '../report/standing-of-blanks';
import {
  endsOpenAboveAnother,
  goesOnFromLineAbove,
  hasFigureAtEndOfLineAbove,
  isCutInNarrowLines,
  isWordBrokenAtEnd,
  lineBelow,
} from '../report/wrapped';
import { shift } from '../text/span';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const missingValue: Rule = {
  meta: {
    id: 'missing-value',
    title: { 'zh-CN': '数字缺失', en: 'A number dropped out' },
    why: { 'zh-CN': '只剩单位，没有数字，读者得不到数据。', en: 'A unit without its number tells the reader nothing.' },
    level: '惯例',
    source: {
      'zh-CN': '公文校核惯例：数据应完整准确',
      en: 'Practice of proofreading: figures are complete and exact',
    },
    defaultSeverity: 'error',
    inOtherWriting: 'information',
    doubtInOtherWriting: 'hint',
    fixable: false,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const dropped = [...droppedIn(report)];
    const coined = coinedIn(dropped, report);
    const places = dropped.filter((place) => !coined.has(wordAt(place) ?? ''));
    const isForOthers = places.length > 0 && isTemplate(report);
    const sure = places.filter(({ dropped }) => !dropped.likely);
    const isLone = new Set(sure.map((place) => mayBeWordAt(place) ?? place)).size < LEAST_DROPPED;
    const isSaid = isLone && places.length > 0 && isOtherWriting(report);
    for (const { dropped, paragraph } of places) {
      if (isForOthers && isField(dropped, paragraph.reading)) continue;
      if (isSaid && isSpeech(dropped)) continue;
      yield {
        severity:
          dropped.likely ||
          mayBe各(dropped, paragraph.reading) ||
          isForOthers ||
          (isLone && !SURE_ALONE.has(dropped.kind))
            ? 'information'
            : undefined,
        span: shift(paragraph.reading.span(dropped.start, dropped.end), paragraph.span.start),
        message: message(paragraph.reading, dropped, context),
        byStructure: true,
      };
    }
  },
};

/**
 * A model text drops its numbers throughout; one unit alone without a number is as often a manner of speech, or markup around it,
 * and what looks so twice with the same words in front is as often a word. In notes and posts one classifier is nearly always speech or a name:
 * 加个按钮, 问题项.
 */
const LEAST_DROPPED = 2;
/** 增长%, 年月日: signs of a figure that nobody says without it. */
const SURE_ALONE: ReadonlySet<DroppedNumber['kind']> = new Set(['rate', 'date']);

/** 加个按钮. 截止个工作日前 and 陆域个、海域3个 nobody says, in whatever writing. */
const isSpeech = ({ kind, unit, inRow }: DroppedNumber): boolean => kind === 'count' && unit.length === 1 && !inRow;

interface Place {
  readonly dropped: DroppedNumber;
  readonly paragraph: Paragraph;
}

/** A draft that makes a word of its own with a unit uses it again and again, and goes on behind it. */
const LEAST_COINED = 3;

/** 该诉求件, 办理的诉求件, 、诉求件: named as a thing is; of 开展培训次 the number was lost each time. */
const NAMED = /(?:^|[\s、：的该此各将])$/;

/** 诉求件, 疑难诉求件由……: what ends in a unit and is said so often is what the draft calls a thing, not a number lost each time. */
function coinedIn(places: readonly Place[], { text }: Report): ReadonlySet<string> {
  const words = new Set(places.flatMap((place) => wordAt(place) ?? []));
  return new Set([...words].filter((word) => (LATIN.test(word) ? isNameInLatin(word, text) : isCoined(word, text))));
}
const LATIN = /^[A-Z]+$/i;

/** 对于 Hz, ……通过 Hz: the name of a tool or a firm, where it stands without a number more than once, and never with one. */
function isNameInLatin(word: string, text: string): boolean {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/\d\s?$/.test(text.slice(Math.max(0, at - 2), at))) return false;
    times++;
  }
  return times > 1;
}

function isCoined(word: string, text: string): boolean {
  let times = 0;
  let [goesOn, named] = [false, false];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    times++;
    goesOn ||= /[\u4e00-\u9fff]/.test(text.charAt(at + word.length));
    named ||= NAMED.test(text.slice(Math.max(0, at - 1), at));
  }
  return times >= LEAST_COINED && goesOn && named;
}

/** The unit with the two 汉字 in front of it, where a number would stand between them. */
function wordAt({ dropped: { kind, unit, gap, end }, paragraph }: Place): string | undefined {
  if (LATIN.test(unit)) return unit;
  if (kind !== 'count' && unit !== '元') return undefined;
  const word = paragraph.reading.text.slice(Math.max(0, gap - 2), end);
  return /^[\u4e00-\u9fff]{3,5}$/.test(word) ? word : undefined;
}

/** The same where the unit may end a word: 诊所, 数据元; 资金万元 is none, however often it stands. */
const mayBeWordAt = (place: Place): string | undefined => (place.dropped.unit.length === 1 ? wordAt(place) : undefined);

function* droppedIn(report: Report): Iterable<Place> {
  for (const paragraph of paragraphsWith(report, droppedNumbers))
    for (const dropped of droppedNumbers(paragraph.reading))
      if (
        !isInLineBeside(dropped, paragraph.reading, paragraph.index, report) &&
        !isToBeSigned(dropped, paragraph.reading, paragraph.index, report)
      )
        yield { dropped, paragraph };
}

/** 缩进 2 / 个汉字符, 大于个 / 人的事: the number, or the word, is in the other line, for the text was broken at a width. 小于% and 周转率为次 end their line. */
function isInLineBeside({ gap, end, unit }: DroppedNumber, { text }: Reading, index: number, report: Report): boolean {
  if (text.slice(0, gap).trim() === '')
    return (
      goesOnFromLineAbove(report, index) ||
      hasFigureAtEndOfLineAbove(report, index) ||
      isCutInNarrowLines(report, index - 1)
    );
  if (end !== text.length) return false;
  if (isCutInNarrowLines(report, index)) return true;
  const below = lineBelow(report, index);
  return (
    below !== undefined &&
    mayGoOn(unit, below.reading.text) &&
    (goesOnFromLineAbove(report, below.index) ||
      isWordBrokenAtEnd(report, index) ||
      endsOpenAboveAnother(report, index))
  );
}

/** 合同订立时间：年月日 in a tender's forms: whoever bids writes it, and the copy has lost the room for it. */
const isField = ({ kind, start }: DroppedNumber, { text }: Reading): boolean =>
  kind === 'date' && FIELD.test(text.slice(0, start).replace(/\s/g, ''));
const FIELD = /^(?:.*[，。；])?(?![^，。；]*(?:截止|开标|递交))[^，。；]{0,8}(?:日期|时间)[：:]$/;

/** 指导教师签名： over 年月日: whoever signs writes the date. */
const isToBeSigned = ({ kind }: DroppedNumber, { text }: Reading, index: number, report: Report): boolean =>
  kind === 'date' &&
  /^(?:[\u4e00-\u9fff]{0,4}(?:日期|时间)：)?年月日?$/.test(text.replace(/\s/g, '')) &&
  isBesideSignature(report, index);

/** How much of the sentence the message shows on each side of the gap. */
const BEFORE = 12;
const AFTER = 8;
const STOP = /[，。；！？\n]/;
/** 与个部分的关系, 有哪些，个有什么不同, 学习个方面的知识: one stroke less than 各. */
const mayBe各 = ({ unit, gap, end }: DroppedNumber, { text }: Reading): boolean =>
  unit === '个' && (MAY_BE_各.test(text.slice(0, gap)) || SAID_OF_EACH.test(text.slice(end, end + 4)));
const SAID_OF_EACH = new RegExp(`^${anyOf(THINGS_SAID_OF_EACH.filter((thing) => thing.length > 1))}`);
const MAY_BE_各 = /(?:^|[与和及对在由从向，、；：])$/;

function message(reading: Reading, dropped: DroppedNumber, context: RuleContext): string {
  const { start, end, gap, kind } = dropped;
  const { text } = reading;
  const before =
    text
      .slice(Math.max(0, gap - BEFORE), gap)
      .split(STOP)
      .at(-1) ?? '';
  const [after = ''] = text.slice(gap, Math.max(end, gap + AFTER)).split(STOP);
  if (kind === 'date') {
    const written = reading.written(start, end);
    return context.say(`“${written}”丢了日期数字，请补全。`, `“${written}” has lost its digits. Complete the date.`);
  }
  const typed = mayBe各(dropped, reading);
  const shown = `${reading.written(gap - before.length, gap)}＿${reading.written(gap, gap + after.length)}`;
  return context.say(
    `“${shown}”缺少数字（＿处）。请补上实际数值${typed ? '；“个”也可能是“各”的误写' : ''}。`,
    `A number is missing at ＿ in “${shown}”. Fill in the actual figure${typed ? ', or write 各 for 个' : ''}.`,
  );
}
