/** Damaged characters: one finding a kind and draft, however often it stands, with one fix for all of it. */
import {
  type Damage,
  type DamageKind,
  damageOf,
  isOfEntry,
  isToned,
  namesMarkup,
} from '../../reading/conversion-damage';
import { quotesOfExport } from '../../reading/written-breaks';
import { paragraphsWith } from '../../report/paragraphs-with';
import { isOtherWriting } from '../../report/genre';
import { misreadParagraphs } from '../../report/scanned';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import { type Bilingual, isFilled, type RuleContext, type RuleFinding, type Severity } from '../rule';

interface Wording {
  readonly what: Bilingual;
  readonly fix: Bilingual;
  readonly severity?: Severity;
}

const WORDING: Readonly<Record<DamageKind, Wording>> = {
  pinyin: {
    what: {
      'zh-CN': '处汉字后面夹着拼音注音，是网页转换留下的',
      en: 'characters followed by pinyin, left by a converted web page',
    },
    fix: { 'zh-CN': '删去全部注音', en: 'Delete all pinyin' },
  },
  'lost-stop': {
    what: { 'zh-CN': '处“?,”，疑是转换时损坏的句号', en: '“?,” where conversion probably broke a full stop' },
    fix: { 'zh-CN': '全部改为句号', en: 'Write full stops' },
  },
  markup: {
    what: { 'zh-CN': '处网页代码（&nbsp;、<br>一类）', en: 'pieces of web page code (&nbsp;, <br>)' },
    fix: { 'zh-CN': '全部换成所代表的字符', en: 'Replace all by what they stand for' },
  },
  invisible: {
    what: {
      'zh-CN': '个看不见的字符（零宽空格一类），会妨碍查找和排版',
      en: 'invisible characters (zero-width spaces), which hinder search and layout',
    },
    fix: { 'zh-CN': '全部删去', en: 'Delete all' },
    severity: 'information',
  },
  garbled: {
    what: {
      'zh-CN': '处乱码，原来的字已经丢失或认错，请对照原文补上',
      en: 'garbled places, where characters were lost: put back what stood there',
    },
    fix: { 'zh-CN': '改回能认出的字', en: 'Put back what can be read' },
  },
  'lost-sign': {
    what: {
      'zh-CN': '处“?”不是问号，是复制、转码时丢失的字，请对照原文补上',
      en: '“?” that ask nothing but stand for characters lost in copying: put back what stood there',
    },
    fix: { 'zh-CN': '', en: '' },
  },
  'doubtful-sign': {
    what: {
      'zh-CN': '处“?”夹在句中，疑是复制时丢失的字；如是问句，请改用“？”',
      en: '“?” inside a sentence, perhaps for a character lost in copying; if it asks, write ？',
    },
    fix: { 'zh-CN': '', en: '' },
    severity: 'information',
  },
  'line-break': {
    what: {
      'zh-CN': '处“\\n”，是没有转换过来的换行',
      en: '“\\n” that should have become line breaks',
    },
    fix: { 'zh-CN': '全部改成换行', en: 'Write line breaks' },
  },
  hyphen: {
    what: {
      'zh-CN': '处词语中间夹着连字符，是网站为躲避过滤加的',
      en: 'words split by a hyphen, as websites do to slip past filters',
    },
    fix: { 'zh-CN': '全部删去连字符', en: 'Delete the hyphens' },
  },
};
/** So many toned notes no writer sets: a rare character or two may be given its sound. */
const LEAST_TONED = 4;
/** Places named beside the first. */
const MOST_RELATED = 5;

interface Place extends Damage {
  readonly span: Span;
  readonly toned: boolean;
  readonly ofEntry: boolean;
}

/** A scan is told of once, at its first misread line. */
export function* scan(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const [first, ...others] = misreadParagraphs(report);
  if (!first) return;
  yield {
    span: first.span,
    isPlain: true,
    message: say(
      `全文有${others.length + 1}段像是扫描识别出来的，字母和标点多有认错，请对照原文改正；改好以前，其他提示未必可靠。`,
      `${others.length + 1} paragraphs look read off a scan, with letters and marks mistaken: correct them by the original; until then the other findings may be wrong.`,
    ),
    related: others.slice(0, MOST_RELATED).map(({ span }) => ({ span, message: say('这里也是', 'Here too') })),
  };
}

export function* damages(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const byKind = new Map<DamageKind, Place[]>();
  for (const paragraph of paragraphsWith(report, damageOf)) {
    for (const damage of damageOf(paragraph.reading)) {
      const place = {
        ...damage,
        span: shift(damage, paragraph.span.start),
        toned: damage.kind === 'pinyin' && isToned(paragraph.reading, damage),
        ofEntry: damage.kind === 'pinyin' && isOfEntry(paragraph.reading, damage),
      };
      const ofKind = byKind.get(damage.kind);
      if (ofKind) ofKind.push(place);
      else byKind.set(damage.kind, [place]);
    }
  }
  const converted = isConverted(byKind.get('pinyin') ?? []);
  if (!converted) byKind.delete('pinyin');
  // A single “?,” is a slip of the writer; it is the punctuation's affair.
  if ((byKind.get('lost-stop')?.length ?? 0) < 2 && !converted) byKind.delete('lost-stop');
  // A text that speaks of tags shows them, too.
  if (byKind.has('markup') && paragraphsWith(report, namesMarkup).length > 0) byKind.delete('markup');
  for (const [kind, places] of byKind)
    if (isFilled(places)) {
      const mayBeMeant =
        kind === 'markup' &&
        2 * places.filter((place) => isOfCode(place, report)).length > places.length &&
        isOtherWriting(report);
      yield finding(kind, places, mayBeMeant, kind === 'line-break' ? wrapperOf(report) : [], context);
    }
}

/** A glossary gives the sounds of its words; a page gives those of any. */
const isConverted = (glosses: readonly Place[]): boolean =>
  glosses.filter(({ toned }) => toned).length >= LEAST_TONED &&
  glosses.filter(({ ofEntry }) => ofEntry).length < LEAST_TONED;

/** The quotes round a text that is all one value of an export. */
function wrapperOf({ paragraphs }: Report): readonly Span[] {
  const [only, second] = paragraphs.filter(({ reading }) => reading.text.trim() !== '');
  return only && !second ? quotesOfExport(only.reading).map((place) => shift(place, only.span.start)) : [];
}

/**
 * id="print" of <div id="print">, ?a=1&amp;b=2, print(line."</br>"): notes on programs hold tags and entities that are meant, and nothing is
 * taken out of them unasked. What sets a line or a space apart comes from a page, but for one in a string.
 */
const isOfCode = ({ span: { start, end } }: Place, { text }: Report): boolean =>
  !OF_A_PAGE.test(text.slice(start, end)) ||
  isStraightQuote(text.charAt(start - 1)) ||
  isStraightQuote(text.charAt(end));
const isStraightQuote = (character: string): boolean => character === '"' || character === "'";
const OF_A_PAGE = /^(?:&(?:amp;)*(?:nbsp|ensp|emsp|thinsp);|<\/?(?:p|br)\b)/i;

function finding(
  kind: DamageKind,
  places: readonly [Place, ...Place[]],
  mayBeMeant: boolean,
  wrapper: readonly Span[],
  context: RuleContext,
): RuleFinding {
  const { what, fix, severity = mayBeMeant ? 'information' : undefined } = WORDING[kind];
  const edits = [
    ...places.flatMap(({ span, right }) => (right === undefined ? [] : [{ span, text: right }])),
    ...wrapper.map((place) => ({ span: place, text: '' })),
  ];
  const wrapped =
    wrapper.length > 0
      ? { zh: '，首尾的半角引号也是导出时加的', en: ', and the quotes at both ends came with them' }
      : { zh: '', en: '' };
  return {
    span: places[0].span,
    message: context.say(
      `全文有${places.length}${what['zh-CN']}${wrapped.zh}。`,
      `The draft has ${places.length} ${what.en}${wrapped.en}.`,
    ),
    ...(severity && { severity }),
    related: places
      .slice(1, 1 + MOST_RELATED)
      .map(({ span }) => ({ span, message: context.say('这里也是', 'Here too') })),
    fixes:
      edits.length > 0
        ? [
            {
              title: context.say(
                `${fix['zh-CN']}${wrapper.length > 0 ? '，删去首尾引号' : ''}（${edits.length}处）`,
                `${fix.en}${wrapper.length > 0 ? ' and delete the quotes at both ends' : ''} (${edits.length})`,
              ),
              edits,
              // What follows a line break may need its own place in a list or table.
              safe: !mayBeMeant && kind !== 'lost-stop' && kind !== 'garbled' && kind !== 'line-break',
            },
          ]
        : [],
  };
}
