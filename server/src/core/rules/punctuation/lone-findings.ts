/** What is told of quotes, brackets and 书名号 that do not pair. */
import { anyOf } from '../../norms/lexicon';
import { MOODS_BEHIND_A_BRACKET } from '../../norms/words/spoken-of';
import { isLooselyWritten, showsNothingOfficial } from '../../report/genre';
import type { Report } from '../../report/report';
import { type Span, span } from '../../text/span';
import { type Filled, type Fix, isFilled, type RuleContext, type RuleFinding, together } from '../rule';
import { isOfBrokenCell, isOfCutText } from './cut-texts';
import { drawsArrows, mayBeArrowhead } from './label-brackets';
import { nameOf } from './names';
import { type Lone, loneMarks } from './pairs';
import { leavesNothing, partnerOf } from './partner';
import { OTHER_HALF } from './quotes';

/** Lone marks of one kind, up to so many, are told each in its place. */
const MOST_LONE_APART = 3;

/**
 * Marks that do not pair, each in its place; a draft whose writer turns all quotes the wrong way round, or leaves them open,
 * is told of it once.
 */
export function* loneFindings(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const kinds = new Map<string, PlacedLone[]>();
  const isLoose = isLooselyWritten(report);
  let arrows: boolean | undefined;
  for (const lone of loneMarks(report)) {
    if (pairsInCode(lone, report.text) || isOfBrokenCell(lone, report)) continue;
    if ((isLoose && trailsOff(lone, report.text)) || closesParagraphsAbove(lone, report.text)) continue;
    if (lone.mark === '）' && endsFace(report.text, lone.place.start)) continue;
    // 纠删码》有源码: who draws arrows as -》 leaves the shaft out, too.
    if (lone.mark === '》' && mayBeArrowhead(lone.place, report.text) && (arrows ??= drawsArrows(report.text)))
      continue;
    const kind = isApostrophe(lone.place, report.text) ? 'apostrophe' : kindOfLone(lone);
    const placed = { ...lone, span: spanOf(lone) };
    const ofKind = kinds.get(kind);
    if (ofKind) ofKind.push(placed);
    else kinds.set(kind, [placed]);
  }
  for (const lones of kinds.values()) {
    if (isFilled(lones) && lones.length > (isSwapped(lones[0]) ? 1 : MOST_LONE_APART))
      yield together(lones, context.say('这里也是。', 'Here, too.'), (told) => ({
        ...manyLone(told, report, context),
        byStructure: true,
      }));
    // The other half may stand in another column, or have been lost in copying.
    else for (const lone of lones) yield { ...loneFinding(lone, report, context), byStructure: true };
  }
}

/** 注意格式（: a bracket at the end of its line, which nothing follows, or a word of mood, 大学就…（笑，: how people trail off among themselves. */
const trailsOff = ({ mark, place, other }: Lone, text: string): boolean =>
  '（【'.includes(mark) && other === undefined && TRAILS_OFF.test(text.slice(place.end, place.end + LONGEST_BLANK));
const TRAILS_OFF = new RegExp(`^(?:[ \\t]*|${anyOf(MOODS_BEHIND_A_BRACKET)})(?:[，。！？\\r\\n]|$)`);
const LONGEST_BLANK = 8;

/** ε=(´ο｀*))): behind a bracket that holds signs alone more brackets belong to the face. */
const endsFace = (text: string, at: number): boolean =>
  FACE_BEFORE.test(text.slice(Math.max(0, at - LONGEST_FACE), at));
const FACE_BEFORE = /[(（][^\s\u4e00-\u9fffA-Za-z\d()（），。；：、]{2,12}[)）]{1,3}$/;
const LONGEST_FACE = 18;

/** “1. …。 and some paragraphs on …。”: a quotation of several paragraphs opens with the first and closes with the last. */
function closesParagraphsAbove({ mark, place, opens, turned }: Lone, text: string): boolean {
  if (mark !== '”' || opens || turned !== undefined) return false;
  let within = 0;
  for (let at = place.start - 1; at >= 0 && place.start - at < LONGEST_QUOTED; at--) {
    if (text[at] === '”') within++;
    else if (text[at] === '“' && within-- === 0)
      return beginsLine(text, at) && text.slice(at, place.start).includes('\n');
  }
  return false;
}
const beginsLine = (text: string, at: number): boolean =>
  text.slice(Math.max(0, text.lastIndexOf('\n', at)), at).trim() === '';
const LONGEST_QUOTED = 3000;

/** “`嫦娥六号”`: the other half stands at the edge of what is set as code. */
function pairsInCode({ mark, place, opens, turned }: Lone, text: string): boolean {
  if (turned !== undefined || text[opens ? place.end : place.start - 1] !== '`') return false;
  // No farther than code is long: many marks without a partner would each look through the whole text.
  const from = opens ? place.end + 1 : Math.max(0, place.start - 1 - LONGEST_CODE);
  const near = text.slice(from, opens ? from + LONGEST_CODE : place.start - 1);
  const other = opens ? near.indexOf('`') : near.lastIndexOf('`');
  if (other < 0) return false;
  const [start, end] = opens ? [place.end, from + other] : [from + other, place.start - 1];
  const half = opens ? text.charAt(end - 1) : text.charAt(start + 1);
  return half === (HALF_OF[mark] ?? '');
}
const LONGEST_CODE = 60;
const HALF_OF: Readonly<Record<string, string>> = {
  ...OTHER_HALF,
  '（': '）',
  '）': '（',
  '《': '》',
  '》': '《',
  '【': '】',
  '】': '【',
};

type PlacedLone = Lone & { readonly span: Span };

/** Two marks so far apart are told of in the place of the first, which points to the second. */
const FAR = 40;
const spanOf = ({ place, other }: Lone): Span =>
  other && other.end - place.start <= FAR ? span(place.start, other.end) : place;

const isSwapped = ({ turned, other }: Lone): boolean => turned !== undefined && other !== undefined;

/** Quotes that one writer gets wrong in one way; a bracket that is alone again and again is a sign that a copy put for another. */
const kindOfLone = ({ mark, turned, other }: Lone): string =>
  other ? `${turned ? 'pair' : 'either'} ${mark}` : `${mark}${turned ?? ''}`;

const isBracket = (mark: string): boolean => !/[“”‘’]/.test(mark);

/** What is said of quotes that are wrong in one way, and what mends each in its place. */
function manyLone(
  lones: Filled<PlacedLone>,
  report: Report,
  context: RuleContext,
): Pick<RuleFinding, 'message' | 'fixes' | 'severity'> {
  const one = loneFinding(lones[0], report, context);
  if (lones.length === 1) return { message: one.message, fixes: one.fixes, severity: one.severity };
  const count = lones.length;
  const ends = context.say('。', '.');
  return {
    message:
      one.message.slice(0, -ends.length) + context.say(`，全文共 ${count} 处。`, ` (${count} places in this draft).`),
    severity: isBracket(lones[0].mark) ? 'information' : one.severity,
    fixes: lones.flatMap((lone) =>
      (loneFinding(lone, report, context).fixes ?? []).map((fix) => ({
        ...fix,
        at: lone.span,
      })),
    ),
  };
}

function loneFinding(lone: Lone, report: Report, context: RuleContext): RuleFinding {
  const { mark, place, turned, other, opens } = lone;
  if (other)
    return turned && (opens || !JOINS.test(report.text.slice(place.end, other.start)))
      ? swapped(lone, other, report, context)
      : eitherOf(lone, other, report, context);
  const { say } = context;
  const [zh, en] = nameOf(mark);
  const isSpokenOf = standsApart(place, report.text);
  if (turned) {
    const [zhDue, enDue] = nameOf(turned);
    return {
      span: place,
      ...(isSpokenOf && { severity: 'information' as const }),
      message: say(`引号用错：这里是${zh}，应为${zhDue}。`, `Here the ${enDue} belongs, not the ${en}.`),
      fixes: turning([{ span: place, from: mark, to: turned }], say(`改为${zhDue}`, `Change to the ${enDue}`), report),
    };
  }
  if (isApostrophe(place, report.text)) return apostrophe(lone, context);
  const fixes = writingPartner(lone, report, context);
  if (mayGo(lone, fixes, report.text))
    fixes.push({
      title: say(`删去这个${zh}`, `Delete this ${en}`),
      edits: [{ span: place, text: '' }],
      safe: false,
    });
  return {
    span: place,
    ...((isSpokenOf ||
      isDoubtful(lone, fixes, report) ||
      trailsOff(lone, report.text) ||
      isOfCutText(lone, report) ||
      (mark === '（' && opens && opensAside(place, report.text) && showsNothingOfficial(report))) && {
      severity: 'information' as const,
    }),
    message: opens
      ? say(`这个${zh}没有与它配对的后一半。`, `This ${en} is never closed.`)
      : say(`这个${zh}没有与它配对的前一半。`, `This ${en} closes nothing.`),
    fixes,
  };
}

/** 额外的 ( 能够, 推荐使用 ’ 优于: between two blanks a mark may well be spoken of, and holds nothing. */
const standsApart = ({ start, end }: Span, text: string): boolean =>
  BETWEEN_BLANKS.test(text.slice(Math.max(0, start - 2), end + 2));
const BETWEEN_BLANKS = /^[\u4e00-\u9fff] [（(）)‘’“”] [\u4e00-\u9fff]$/;

/** Whether the lone mark may be the one that is wrong: nothing stands beside it that it could hold, or it is a bracket of which no half is sure to be lost. */
const mayGo = ({ mark, place, opens }: Lone, fixes: readonly Fix[], text: string): boolean =>
  leavesNothing(place.start, opens, text) ||
  (isBracket(mark) &&
    !'》〉〕'.includes(mark) &&
    !(fixes.length > 0 && isInTitle(place.start, text)) &&
    !isOfLink(place, text));

/** 《管理条例（征求意见稿》: what is open inside a title is part of it. */
function isInTitle(at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
const LONGEST_TITLE = 60;

/** [http://a.cn/](http://a.cn/](http://a.cn/): a link that its writer's program broke. */
const isOfLink = ({ start, end }: Span, text: string): boolean =>
  text.charAt(start - 1) === ']' && /^(?:https?:|www\.)/.test(text.slice(end, end + LONGEST_BLANK));

/**
 * Whether people who write for themselves mean it so, or what is lost was lost in copying: the title of a law that is gone from
 * before 》, the half of a link; 从此我就去敲箱子了）, which ends what is said in jest.
 */
const isDoubtful = ({ mark, place, opens }: Lone, fixes: readonly Fix[], report: Report): boolean =>
  '》〉〕'.includes(mark) ||
  isOfLink(place, report.text) ||
  (mark === '）' && !opens && isLooselyWritten(report) && endsInJest(place, fixes, report.text));

/** A bracket at the end of a line, which nothing shows the other half of. */
const endsInJest = ({ start, end }: Span, fixes: readonly Fix[], text: string): boolean =>
  !fixes.some(({ edits }) => edits.some(({ text: written }) => written !== '')) &&
  /[\u4e00-\u9fff！？…～~]$/.test(text.slice(start - 1, start)) &&
  /^[。！？～~]?[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + LONGEST_BLANK));

/** 认识了不少师傅（爷, 一直在涨（不会是那个吧（雾, （~~也许吧~~: a sign of a mood at the end of a line. （上图软件 has lost its half. */
const opensAside = ({ end }: Span, text: string): boolean => ASIDE.test(text.slice(end, end + LONGEST_ASIDE));
const ASIDE =
  /^(?:~~[^~\r\n]{1,40}~~|[^。，；：！？、（）\r\n]|[^。，；：！？、（）\r\n]{1,10}（[^。，；：！？、（）\r\n]{1,2})[ \t]*(?:[\r\n]|$)/;
const LONGEST_ASIDE = 48;

/** You‘re, COSCon‘2020: between letters, or a letter and a year, it is an apostrophe that was turned. */
const isApostrophe = ({ start, end }: Span, text: string): boolean =>
  text.charAt(start) === '‘' &&
  /[A-Za-z]$/.test(text.slice(start - 1, start)) &&
  /^[A-Za-z\d]/.test(text.slice(end, end + 1));

const apostrophe = ({ place }: Lone, { say }: RuleContext): RuleFinding => ({
  span: place,
  severity: 'information',
  message: say('这里是撇号，不是引号：应为“’”。', 'This is an apostrophe and no quotation mark: it is ’.'),
  fixes: [{ title: say('改为“’”', 'Change to ’'), edits: [{ span: place, text: '’' }], safe: false }],
});

/** 先讲成绩”或“先讲问题: a word that joins two quotations is none; the first lost its “ and the second its ”. */
const JOINS = /^[和与及或跟、，]$/;

/** Writing the other half, where it can only stand in one place. */
function writingPartner({ mark, place, opens }: Lone, report: Report, { say }: RuleContext): Fix[] {
  const partner = partnerOf(place.start, report);
  if (!partner) return [];
  const [zhDue, enDue] = nameOf(partner.mark);
  const quoted = report.text.slice(Math.min(place.end, partner.at), Math.max(place.start, partner.at));
  const title = isBracket(mark)
    ? say(`补上“${partner.mark}”`, `Write the other half, “${partner.mark}”`)
    : opens
      ? say(`在“${quoted}”后面补上${zhDue}`, `Write the ${enDue} behind “${quoted}”`)
      : say(`在“${quoted}”前面补上${zhDue}`, `Write the ${enDue} before “${quoted}”`);
  return [{ title, edits: [{ span: span(partner.at, partner.at), text: partner.mark }], safe: false }];
}

/** ”掌上办“ and “掌上办“、”即时办”: two marks one behind the other are turned the wrong way. */
function swapped({ mark, turned = mark, place }: Lone, other: Span, report: Report, { say }: RuleContext): RuleFinding {
  const named = report.text.slice(place.end, other.start);
  const isRound = mark === '”' || mark === '’';
  const right = `${turned}${named}${mark}`;
  return {
    span: span(place.start, other.end),
    message: isRound
      ? say(
          `引号前后颠倒：“${named}”的前引号、后引号写反了。`,
          `The quotation marks round “${named}” stand the wrong way round.`,
        )
      : say(
          `引号前后颠倒：“${named}”前面应为后引号，后面应为前引号。`,
          `Before “${named}” the quotation closes and behind it the next opens: both marks are turned the wrong way.`,
        ),
    fixes: turning(
      [
        { span: place, from: mark, to: turned },
        { span: other, from: turned, to: mark },
      ],
      say(`改为${right}`, `Change to ${right}`),
      report,
    ),
  };
}

/** What stands for “” in another hand, in the same order. */
const IN_ANOTHER_HAND: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
const TURNED_IN_ANOTHER_HAND: Readonly<Record<string, string>> = {
  '「': '」',
  '」': '「',
  '『': '』',
  '』': '『',
};

/** The fix that writes each mark the other way, in the writer's own hand; none where a mark is not what it was read as. */
function turning(
  marks: readonly {
    readonly span: Span;
    readonly from: string;
    readonly to: string;
  }[],
  title: string,
  { text }: Report,
): Fix[] {
  const edits: Fix['edits'][number][] = [];
  for (const { span: at, from, to } of marks) {
    const written = text.charAt(at.start);
    const turned =
      written === from ? to : IN_ANOTHER_HAND[written] === from ? TURNED_IN_ANOTHER_HAND[written] : undefined;
    if (turned === undefined || (written !== from && OTHER_HALF[to] !== from)) return [];
    edits.push({ span: at, text: turned });
  }
  return [{ title, edits, safe: false }];
}

/** Two marks of which one is wrong, and nobody but the writer knows which. */
function eitherOf(lone: Lone, other: Span, report: Report, context: RuleContext): RuleFinding {
  const { say } = context;
  const { mark, place } = lone;
  const second = report.text.charAt(other.start);
  const [zh, en] = nameOf(mark);
  const related = [{ span: other, message: say('另一个在这里。', 'The other stands here.') }];
  if (isBracket(mark)) {
    const [first, last] = [report.text.charAt(place.start), second];
    return {
      span: spanOf(lone),
      message: say(
        `前后括号不是一对：前面是“${first}”，后面是“${last}”。`,
        `“${first}” and “${last}” are no pair of brackets.`,
      ),
      related,
    };
  }
  const isAlike = second === report.text.charAt(place.start);
  const [zhOther, enOther] = nameOf(OTHER_HALF[mark] ?? mark);
  return {
    span: spanOf(lone),
    message: isAlike
      ? say(
          `连着两个${zh}：中间少一个${zhOther}，或者其中一个方向写反了。`,
          `Two ${en}s in a row: between them the ${enOther} is lost, or one of the two is turned the wrong way.`,
        )
      : say(
          '这两个引号配不成对：旁边少了半边，或者方向写反了。',
          'These two quotation marks do not pair: a half is lost beside them, or they are turned the wrong way.',
        ),
    related,
    fixes: isAlike ? mendingEither(lone, other, report, context) : [],
  };
}

/**
 * “统筹兼顾“: where few words stand between, the second is likely to be turned; of two that close, the first. What is quoted
 * elsewhere shows where the lost half stood.
 */
function mendingEither(lone: Lone, other: Span, report: Report, context: RuleContext): Fix[] {
  const { mark, place, opens } = lone;
  const fixes = writingPartner(opens ? lone : { ...lone, place: other }, report, context);
  const between = report.text.slice(place.end, other.start);
  if (between.length === 0 || between.length > LONGEST_NAMED || /[。！？；\n]/.test(between)) return fixes;
  if (standsWell(opens ? other.start : place.start, opens, report.text)) return fixes;
  const { say } = context;
  const due = OTHER_HALF[mark] ?? mark;
  const [zhDue, enDue] = nameOf(due);
  const title = opens
    ? say(`后面的改为${zhDue}`, `Change the second to the ${enDue}`)
    : say(`前面的改为${zhDue}`, `Change the first to the ${enDue}`);
  return [...fixes, ...turning([{ span: opens ? other : place, from: mark, to: due }], title, report)];
}
const LONGEST_NAMED = 30;

/** 、“清单制 and 增强‘四个意识’: what opens behind a mark, or has its other half, is not the one that is turned; nor what closes so. */
function standsWell(at: number, opens: boolean, text: string): boolean {
  const mark = text.charAt(at);
  const half = OTHER_HALF[mark] ?? mark;
  if (/[，、；：。（）]/.test(text.charAt(opens ? at - 1 : at + 1))) return true;
  const beside = opens ? text.slice(at + 1, at + 1 + LONGEST_NAMED) : text.slice(Math.max(0, at - LONGEST_NAMED), at);
  const next = opens ? /[“”‘’\n]/.exec(beside)?.[0] : /[“”‘’\n](?=[^“”‘’\n]*$)/.exec(beside)?.[0];
  return next === half;
}
