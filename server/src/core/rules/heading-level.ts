/** Levels of headings: 一、 （一） 1. （1） in this order, each with its own mark, no full stop after a heading that stands alone. */
import { LEVEL, type Ordinal, type OrdinalStyle, writeOrdinal } from '../reading/ordinals';
import { paragraphsWith } from '../report/paragraphs-with';
import { isCellOfLines } from '../report/table-by-lines';
import { goesOnFromLineAbove } from '../report/wrapped';
import type { Reading } from '../reading/reading';
import type { Heading, Paragraph, Report } from '../report/report';
import type { TextEdit } from '../text/edit';
import { shift, type Span, span } from '../text/span';
import { type Fix, isFilled, type Rule, type RuleContext, type RuleFinding, together, type Filled } from './rule';

export const headingLevel: Rule = {
  meta: {
    id: 'heading-level',
    title: { 'zh-CN': '标题层次序数', en: 'Levels of headings' },
    why: {
      'zh-CN': '层次序数的次序和标点不合规范，读者看不清层次。',
      en: 'Numbers out of their order or with the wrong mark hide the structure.',
    },
    level: '国标',
    source: {
      'zh-CN': 'GB/T 9704—2012 7.3.3：一、 （一） 1. （1）；序数后的标点：GB/T 15834—2011',
      en: 'GB/T 9704—2012 7.3.3: 一、 （一） 1. （1）; marks after numbers: GB/T 15834—2011',
    },
    defaultSeverity: 'information',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const numbered = headingsOf(report);
    yield* wrongMarks(numbered, report, context);
    yield* wrongOrder(numbered, context);
    yield* alone(numbered, report, context);
    yield* fullStops(report, context);
  },
};

interface Numbered {
  readonly paragraph: Paragraph;
  readonly ordinal: Ordinal;
}

/** （四）、（五）项所列人员: numbers that are referred to. */
const GOES_ON = /^[至到和或及]?（[一二三四五六七八九十\d]{1,3}）/;

const isReferredTo = ({ text, ordinal }: Reading): boolean => GOES_ON.test(text.slice(ordinal?.length ?? 0));

const ordinalIn = ({ ordinal }: Reading): Ordinal | undefined => ordinal;

/** Paragraphs that open with one of the four numbers of official writing. */
function headingsOf(report: Report): Numbered[] {
  const numbered: Numbered[] = [];
  for (const paragraph of paragraphsWith(report, ordinalIn)) {
    if (paragraph.kind === 'row' || paragraph.kind === 'code' || paragraph.kind === 'quote') continue;
    const { ordinal } = paragraph.reading;
    if (
      ordinal &&
      ordinal.style in DUE_MARK &&
      !paragraph.reading.derive(isReferredTo) &&
      !(ordinal.mark === '，' && isRestOfLineAbove(paragraph, report))
    )
      numbered.push({ paragraph, ordinal });
  }
  return numbered;
}

const ENDS_IN_ZHI = /之$/;
/** 最受关注的企业之 / 一，已经…: the text was broken at a width, and its words begin with what looks like a number. */
const isRestOfLineAbove = ({ index }: Paragraph, report: Report): boolean =>
  goesOnFromLineAbove(report, index) || ENDS_IN_ZHI.test(report.paragraphs[index - 1]?.reading.text ?? '');

/** The mark that goes after each number; after brackets there is none. */
const DUE_MARK: Readonly<Partial<Record<OrdinalStyle, string>>> = {
  han: '、',
  'han-bracket': '',
  arabic: '.',
  'arabic-bracket': '',
};
const STYLES = Object.keys(DUE_MARK) as OrdinalStyle[];

/** 一. 一， （一）、 1、 1）: one finding per kind and draft, since a writer who does so does it throughout. */
function* wrongMarks(numbered: readonly Numbered[], report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const style of STYLES) {
    const ofStyle = numbered.filter(({ ordinal }) => ordinal.style === style);
    const wrong = ofStyle.filter(
      ({ ordinal }) =>
        ordinal.mark !== DUE_MARK[style] && !ordinal.twice && !(style === 'arabic' && isBracket(ordinal)),
    );
    // Nearly everybody writes 1、 in a draft of his own; what readers notice is 1、 beside 1. in one text.
    const isUsual = style === 'arabic' && ofStyle.every(({ ordinal }) => ordinal.mark === '、' || isBracket(ordinal));
    const places = wrong.map((item) => ({ ...item, span: ordinalSpan(item) }));
    if (isUsual || !isFilled(places)) continue;
    yield together(places, say('这里也是。', 'Here, too.'), (told) =>
      wrongMarksTold(style, told, ofStyle, report, say),
    );
  }
}

/** What is said of numbers with a wrong mark, and what mends them; `ofStyle` are all of that style. */
function wrongMarksTold(
  style: OrdinalStyle,
  places: Filled<Numbered & { readonly span: Span }>,
  ofStyle: readonly Numbered[],
  { text }: Report,
  say: RuleContext['say'],
): Pick<RuleFinding, 'message' | 'fixes'> {
  const [first] = places;
  const written = text.slice(first.span.start, first.span.end);
  const due = writeOrdinal(style, first.ordinal.value);
  const [zh, en] = places.length > 1 ? [`，全文共 ${places.length} 处`, ` (${places.length} places)`] : ['', ''];
  const message =
    style === 'arabic'
      ? say(
          `同是阿拉伯数字序号，有的写“${written}”，有的写“${due}”，应统一用圆点${zh}。`,
          `Some numbers are written “${written}”, others “${due}”; a dot should follow them all${en}.`,
        )
      : say(`序号“${written}”应写作“${due}”${zh}。`, `“${written}” should be written “${due}”${en}.`);
  const title = places.length > 1 ? say('全文统一改正', 'Mend all of them') : say(`改为“${due}”`, `Change to “${due}”`);
  const edits = places.map((item) => markEdit(item, DUE_MARK[style] ?? ''));
  return { message, fixes: [{ title, safe: style !== 'arabic' && areWhole(ofStyle), edits }] };
}

/**
 * Whether every series of `numbered` is there from its first number on. Where 二. and 三. follow on nothing, 一. is written in a way that
 * is not read as a number, and mending its sisters would leave the series uneven.
 */
function areWhole(numbered: readonly Numbered[]): boolean {
  const known = new Set<number>();
  return numbered.every(({ ordinal: { value } }) => {
    known.add(value);
    return value === 1 || known.has(value - 1);
  });
}

const isBracket = ({ length, numberEnd, mark }: Ordinal): boolean => mark === '' && length > numberEnd;

function ordinalSpan({ paragraph, ordinal }: Numbered): Span {
  return shift(paragraph.reading.span(0, ordinal.length), paragraph.span.start);
}

/** Replaces what stands after the number, or after its bracket, by the mark that is due. */
function markEdit({ paragraph, ordinal }: Numbered, due: string): TextEdit {
  const bracketed = ordinal.style === 'han-bracket' || ordinal.style === 'arabic-bracket';
  const place = paragraph.reading.span(ordinal.numberEnd + (bracketed ? 1 : 0), ordinal.length);
  return { span: shift(place, paragraph.span.start), text: due };
}

/** More numbers alone on their lines are a list or a table that was pasted line by line. */
const MOST_ALONE = 3;

/** 二、 alone on its line, and what it counts on the next. */
function* alone(numbered: readonly Numbered[], report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const { paragraphs } = report;
  const places = numbered.filter((item) => isAlone(item, paragraphs[item.paragraph.index + 1]));
  if (places.length > MOST_ALONE) return;
  for (const item of places) {
    // The number of a row.
    if (isCellOfLines(item.paragraph.index, report)) continue;
    const next = paragraphs[item.paragraph.index + 1];
    const number = writtenOf(item);
    const own = ordinalSpan(item);
    yield {
      span: own,
      message: say(
        `序号“${number}”独占一行，标题落到了下一行，请接成一行；标题若已丢失，请补上。`,
        `“${number}” stands alone on its line and its heading on the next. Put them on one line, or fill in the heading if it was lost.`,
      ),
      fixes: next && [
        {
          title: say('与下一行接成一行', 'Join it with the next line'),
          edits: [{ span: span(own.end, next.span.start + next.reading.span(0, 1).start), text: '' }],
          safe: false,
        },
      ],
    };
  }
}

/** Nothing behind the number, and below it a line that bears none of its own. */
const isAlone = ({ paragraph, ordinal }: Numbered, next: Paragraph | undefined): boolean =>
  (paragraph.kind === 'prose' || paragraph.kind === 'heading') &&
  ordinal.length === paragraph.reading.text.length &&
  next?.kind === 'prose' &&
  next.reading.ordinal === undefined;

/**
 * A level that stands over one which should stand over it: （一） right over 一、, 1. right over （一）. Levels may be left
 * out (一、 then 1.), and a draft may begin with any of them.
 */
function* wrongOrder(numbered: readonly Numbered[], { say }: RuleContext): Iterable<RuleFinding> {
  const open: Numbered[] = [];
  for (const item of numbered) {
    const { style, value } = item.ordinal;
    const own = open.findIndex(({ ordinal }) => ordinal.style === style);
    const over = open.at(-1);
    if (own >= 0) open.length = own;
    else if (value === 1 && over && isUpsideDown(over, item)) {
      const [outer, inner] = [writtenOf(over), writtenOf(item)];
      yield {
        span: ordinalSpan(item),
        message: say(
          `“${inner}”用在“${outer}”之下，层次颠倒：次序是“一、”“（一）”“1.”“（1）”。`,
          `“${inner}” is used below “${outer}”; the order of levels is 一、 （一） 1. （1）.`,
        ),
        related: [{ span: ordinalSpan(over), message: say('上一层在这里。', 'The level above is here.') }],
      };
    }
    open.push(item);
  }
}

/** Whether `over` is a heading by itself right above `item`, and of a level that belongs below it. */
const isUpsideDown = (over: Numbered, item: Numbered): boolean =>
  LEVEL[over.ordinal.style] > LEVEL[item.ordinal.style] &&
  over.paragraph.index === item.paragraph.index - 1 &&
  isTitleOnly(over);

const writtenOf = ({ paragraph, ordinal }: Numbered): string => paragraph.reading.text.slice(0, ordinal.length);
/** A heading by itself, so that what follows stands under it. */
const isTitleOnly = ({ paragraph: { reading }, ordinal }: Numbered): boolean =>
  reading.text.length - ordinal.length <= 30 && !/[。；，：]/.test(reading.text.slice(ordinal.length));

/** 一、工作情况。 alone on its line: no mark there. */
function* fullStops({ headings, paragraphs, text }: Report, { say }: RuleContext): Iterable<RuleFinding> {
  // Among items that are sentences one with （一）（二） under it is a sentence, too.
  if (headings.some((heading) => isItem(heading, paragraphs))) return;
  const places = headings
    .filter((heading) => isEnded(heading, paragraphs))
    .map(({ declaration }) => ({ span: span(declaration.end - 1, declaration.end) }));
  if (!isFilled(places)) return;
  yield together(places, say('这里也是。', 'Here, too.'), (told) => {
    const edits: Fix['edits'] = told.map((place) => ({ span: place.span, text: '' }));
    const mark = text.charAt(told[0].span.start);
    const [zh, en] = told.length > 1 ? [`，全文共 ${told.length} 处`, ` (${told.length} places)`] : ['', ''];
    return {
      severity: 'hint',
      message: say(
        `标题独占一行，末尾不加“${mark}”${zh}。`,
        `A heading on a line of its own ends without “${mark}”${en}.`,
      ),
      fixes: [{ title: say('删去标题末尾的标点', 'Delete the marks after headings'), edits, safe: false }],
    };
  });
}

/** A shorter line below may be a signature: what stands above it is the last item of a list. */
const SHORTEST_BODY = 16;

/** 二、查封财产应当制作清单，由在场人签名。 and right under it 三、: one sentence, which heads nothing. */
function isItem({ ordinal, paragraph }: Heading, paragraphs: readonly Paragraph[]): boolean {
  const [own, next] = paragraphs.slice(paragraph, paragraph + 2);
  return (
    ordinal?.style === 'han' &&
    next?.reading.ordinal?.style === 'han' &&
    next.reading.ordinal.value === ordinal.value + 1 &&
    /^[^。；：]{10,}。$/.test(own?.reading.text ?? '')
  );
}

/** Only 一、 is sure to head what follows; （一）…。 may be an item, or what is left of a heading that ran into its text. */
function isEnded({ ordinal, text, declaration, paragraph }: Heading, paragraphs: readonly Paragraph[]): boolean {
  const [own, next] = paragraphs.slice(paragraph, paragraph + 2);
  if (!own || !next || ordinal?.style !== 'han' || text.length > 16 || /[，；：]/.test(text)) return false;
  const below = next.reading;
  if (below.ordinal ? below.ordinal.style === 'han' : below.text.length < SHORTEST_BODY) return false;
  const { reading, span: place } = own;
  return /[。；]$/.test(reading.text) && declaration.end === place.start + reading.span(0, reading.text.length).end;
}
