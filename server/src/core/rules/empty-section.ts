/** A numbered or Markdown heading with nothing under it, and words that lead something in where nothing follows. */
import { anyOf } from '../norms/lexicon';
import {
  ENDS_OF_AN_OPEN_LIST,
  HEADINGS_THAT_MAY_STAY_EMPTY,
  HEADINGS_THAT_SAY_ALL,
  WORDS_FOR_WHAT_IS_FILLED_IN_LATER,
} from '../norms/words/headings';
import { writtenMarks } from '../reading/markdown/marks';
import { LEVEL } from '../reading/ordinals';
import { slotsOf } from '../reading/placeholders';
import { placedSlots } from '../report/standing-of-blanks';
import { headingAt, headingsOver } from '../report/headings-under';
import type { Heading, Paragraph, Report } from '../report/report';
import { tailOf } from '../report/tail';
import { span } from '../text/span';
import { headsOfRecurring, isLedIn, isLog, listedUnderLabel, runBehind, tellsItAll } from './empty-section/entries';
import { gapFix } from './empty-section/gap';
import { unfollowedLeads } from './empty-section/leads';
import { HOLDS_ITS_TERMS, isNamedByNext, isOfSpeaker } from './empty-section/levels';
import { mayBeLostInCopy } from './empty-section/lost-in-copy';
import { areVersions, isInOutline, isOutline, opensBlocks } from './empty-section/outlines';
import { unwritten } from './empty-section/unwritten';
import type { Rule, RuleContext, RuleFinding } from './rule';
import { isIn } from '../reading/seek';

/** A numbered line longer than this is a sentence that lost its full stop, not a heading. */
const LONGEST = 40;
/** A longer heading that holds a comma, or a list that it leaves open, says all it has to say. */
const LONGEST_NAME = 14;
/** From （一） inwards a number may as well count an item. */
const BRACKET_LEVEL = 3;
const ITEM_LEVEL = 4;
/** So many items with text under them, for each without, make sections of what is numbered 1. 2. 3. */
const SECTIONS_FOR_EACH_EMPTY = 2;
/** Of two numbered lines one alone has a text under it: two ways that are named, as often as two sections. */
const LEAST_SECTIONS = 3;

export const emptySection: Rule = {
  meta: {
    id: 'empty-section',
    title: { 'zh-CN': '标题下没有内容', en: 'Heading with nothing under it' },
    why: {
      'zh-CN': '有标题没有内容，读者会以为漏了一段。',
      en: 'A heading without text reads like a paragraph that got lost.',
    },
    level: '事实',
    source: {
      'zh-CN': '文稿自身的标题与正文',
      en: 'The draft’s own headings and text',
    },
    defaultSeverity: 'warning',
    inOtherWriting: 'information',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const end = report.derive(tailOf);
    const showsItself = report.format !== 'plain' || report.derive(hasManyBlanks);
    const headings = report.headings.filter((heading) => heading.by !== 'line' && heading.paragraph < end);
    for (const siblings of families(headings)) {
      const empty = emptyOf(siblings, report, end);
      for (const heading of empty) {
        const paragraph = report.paragraphs[heading.paragraph];
        if (!paragraph || isBlank(heading, paragraph) || isAgain(heading, report)) continue;
        if (report.genre.id === 'zhidu' && isClause(heading)) continue;
        const below = runBehind(heading, report);
        if (isLeftForLater(heading, report) || isSubtitle(heading, siblings, report)) continue;
        yield {
          span: span(heading.declaration.start, heading.title.end),
          severity:
            (showsItself || isBesideEmpty(heading, siblings, empty)) &&
            !below &&
            !isDoubtful(heading, siblings, paragraph, report) &&
            !mayBeLostInCopy(heading, report) &&
            !isOutline(report)
              ? undefined
              : 'information',
          byStructure: true,
          message: messageOf(heading, below, context),
          fixes: below ? [] : [gapFix(heading, paragraph, report, context)],
        };
      }
    }
    yield* unfollowedLeads(report, end, context);
    yield* unwritten(report, end, context);
  },
};

/** `below`: what stands right under `heading` on its level, and begins to count. */
const messageOf = ({ text }: Heading, below: Heading | undefined, { say }: RuleContext): string =>
  below
    ? say(
        `“${text}”下面没有内容，紧接着是与它同级的“${below.text}”。后面这几条若是它的内容，请把它们降一级（多加一个#）；不是，请补写这一部分。`,
        `There is nothing under “${text}”, and “${below.text}” follows on the same level. If that is its content, give it one # more; if not, write the section.`,
      )
    : say(
        `“${text}”下面没有内容。请补写这一部分；不需要就删去标题，并调整后面的序号。`,
        `There is nothing under “${text}”. Write the section, or delete the heading and renumber those that follow.`,
      );

/** Those of `siblings` that are sections and have nothing under them. */
function emptyOf(siblings: Family, report: Report, end: number): Heading[] {
  const empty = siblings.filter((heading) => isEmpty(heading, report, end));
  // Where most have nothing under them it is a list (an agenda, a table of contents), not a set of sections.
  const bare = siblings.filter((heading) => !heading.runIn && !hasBody(heading, end));
  if (empty.length === 0 || bare.length * 2 > siblings.length) return [];
  if (areVersions(siblings)) return [];
  if (siblings[0].by === 'ordinal' && (isLedIn(siblings, report) || (isOfItems(siblings[0]) && report.derive(isLog))))
    return [];
  // （一） counts items as often as sections, 1. more often; a sibling with text under it, or for （一） behind it, shows
  // that they are sections. Among sentences the one without its full stop is no heading.
  const level = rankOf(siblings[0]);
  const full = siblings.filter((heading) => hasBody(heading, end) || (level < ITEM_LEVEL && heading.runIn)).length;
  // Lines that # make large: 非常感谢 between two sentences under # is one of them.
  const isAmongSentences = (heading: Heading): boolean => {
    const at = siblings.indexOf(heading);
    return [siblings[at - 1], siblings[at + 1]].some(
      (other) => other && bare.includes(other) && !empty.includes(other),
    );
  };
  // （五）……的包装容器 among items that are sentences: only its full stop is gone.
  if (
    siblings[0].by === 'ordinal' &&
    siblings.filter((heading) => isSentence(heading, report)).length * 2 > siblings.length
  )
    return [];
  const isList =
    siblings[0].by === 'ordinal' && level >= ITEM_LEVEL
      ? full < empty.length * SECTIONS_FOR_EACH_EMPTY
      : level >= BRACKET_LEVEL && full === 0;
  if (isList) return [];
  const entries = [headsOfRecurring(siblings), listedUnderLabel(siblings, report), opensBlocks(siblings, report)];
  return empty.filter(
    (heading) => !isAmongSentences(heading) && !isInOutline(heading, report) && !entries.some((of) => of.has(heading)),
  );
}

const isOfItems = (heading: Heading): boolean => rankOf(heading) >= ITEM_LEVEL;

/**
 * （一）【整改措施一】, 二、××项目: a heading that is to be written itself is not told to lack its text. 3. 《……》 is an item of a
 * list of works.
 */
const isBlank = ({ text, by }: Heading, { reading }: Paragraph): boolean =>
  slotsOf(reading).length > 0 ||
  // 品, 燕: what a scan made of a picture.
  // 愿明年的我们更好……: what it leaves unsaid is no section.
  (by === 'markdown' && (text.length === 1 || text.endsWith('……'))) ||
  HEADINGS_THAT_SAY_ALL.includes(text.replace(NUMBER_IN_FULL, '')) ||
  HOLDS_ITS_TERMS.test(text) ||
  (by === 'ordinal' && /^(?:[【[][^】\]]+[】\]]|《[^》]*》)$/.test(text));

/** One sentence and no more; tags may stand behind it. */
const isSentence = ({ paragraph }: Heading, { paragraphs }: Report): boolean =>
  /^[^。；：！？]*[。；]\ufffc*$/.test(paragraphs[paragraph]?.reading.text ?? '');

/**
 * 4、完成项目交接 at the end of 1、 2、 3、 is a step that needs no more words as often as a section without any; 备注 is often left
 * empty.
 */
const isDoubtful = (heading: Heading, siblings: Family, { reading }: Paragraph, report: Report): boolean =>
  tellsItAll(heading, siblings, report) ||
  isNamedByNext(heading, siblings) ||
  isOfSpeaker(heading, report) ||
  isOverItsKinds(heading, siblings) ||
  HEADINGS_THAT_MAY_STAY_EMPTY.includes(heading.text.replace(NUMBER_IN_FULL, '')) ||
  saysItAll(heading) ||
  (heading === siblings.at(-1) && LAST_STEP.test(heading.text)) ||
  (heading.by === 'ordinal' &&
    rankOf(heading) >= ITEM_LEVEL &&
    // In plain text, which most papers of Word are, 1. 2. side by side were steps and cells in all of seven papers.
    (report.format === 'plain' ||
      isAmongDeeds(heading, siblings) ||
      siblings.length < LEAST_SECTIONS ||
      (heading === siblings.at(-1) && !reading.original.includes('**'))));

/** 1. 明确系统的需求 before 2. 确定框架，安排分工: what was done is told in one line, whatever stands under another. */
const isAmongDeeds = (heading: Heading, siblings: Family): boolean =>
  [heading, siblings[siblings.indexOf(heading) + 1]].some((one) => one?.text.includes('，'));

/** 第5步 物业实施 at the end of steps. */
const LAST_STEP = /^(?:第[一二三四五六七八九十\d]{1,2}步|步骤[一二三四五六七八九十\d])/;
/** 肆、散会. */
const NUMBER_IN_FULL = /^[壹贰叁肆伍陆柒捌玖拾参]{1,2}、/;

/** 四、逾期未还者，每日罚款五元: in a paper of rules a line of clauses is a rule. */
const isClause = ({ by, text }: Heading): boolean => by === 'ordinal' && text.includes('，');

/** （五）按教育部规定，考生一经录取，不得换录: a rule of two commas lost its stop as often as its text. */
const saysItAll = ({ text }: Heading): boolean => text.split('，').length > 2;

/**
 * Of plain text most is a copy, which lost its tables and pictures, and its entries of lists look like headings: in 16 of 22
 * texts it was that. Two that stand side by side, and a draft full of blanks, are a frame to be filled in.
 */
const isBesideEmpty = (heading: Heading, siblings: Family, empty: readonly Heading[]): boolean => {
  const at = siblings.indexOf(heading);
  return [siblings[at - 1], siblings[at + 1]].some((other) => other !== undefined && empty.includes(other));
};

/** One paragraph of so many has a blank in a draft that is a frame; a prospectus leaves its prices open in fewer. */
const PARAGRAPHS_TO_A_BLANK = 24;

function hasManyBlanks(report: Report): boolean {
  const blank = new Set(
    placedSlots(report).flatMap(({ paragraph, standing }) => (standing === 'due' ? [paragraph.index] : [])),
  );
  return blank.size * PARAGRAPHS_TO_A_BLANK >= report.paragraphs.length;
}

/** #### 评选标准 and right below it #### 先进标准, #### 优秀标准: it heads them, and only its level is wrong. */
function isOverItsKinds({ text, paragraph, by }: Heading, siblings: Family): boolean {
  const next = siblings.find((other) => other.paragraph === paragraph + 1);
  const kind = text.trim().slice(-2);
  return by === 'markdown' && /^[\u4e00-\u9fff]{2}$/.test(kind) && next?.text.trim().endsWith(kind) === true;
}

/** What a heading's number says of its level; # say it themselves. */
const rankOf = ({ by, ordinal, level }: Heading): number =>
  by === 'ordinal' && ordinal ? LEVEL[ordinal.style] : level;

/** Headings of one level under one parent; the first one is always there. */
type Family = [Heading, ...Heading[]];

function families(headings: readonly Heading[]): Family[] {
  const families: Family[] = [];
  const open: Family[] = [];
  for (const heading of headings) {
    for (let top = open.at(-1); top && top[0].level > heading.level; top = open.at(-1)) open.pop();
    const top = open.at(-1);
    if (top && goesOn(top, heading)) top.push(heading);
    else {
      if (top && top[0].level === heading.level) open.pop();
      const family: Family = [heading];
      families.push(family);
      open.push(family);
    }
  }
  return families;
}

/** Whether `heading` is one more of `family`: marked in the same way, and its numbers do not begin again. */
function goesOn(family: Family, { level, by, ordinal }: Heading): boolean {
  const [first] = family;
  const restarts = ordinal && ordinal.value <= (family.at(-1)?.ordinal?.value ?? 0);
  return !restarts && first.level === level && first.by === by && first.ordinal?.style === ordinal?.style;
}

function isEmpty(heading: Heading, report: Report, end: number): boolean {
  if (
    hasBody(heading, end) ||
    isOverEntries(heading, report) ||
    isOverItem(heading, report) ||
    isOverLastLine(heading, report, end)
  )
    return false;
  if (CUES.some((cue) => heading.text.startsWith(cue))) return false;
  if (heading.runIn || heading.text === '' || heading.text.length > LONGEST || isStatement(heading)) return false;
  const text = report.paragraphs[heading.paragraph]?.reading.text ?? '';
  // 第二编 分则 over 第六章; ## 1. [任务列表](tasks.md) leads to its text.
  if (/^第.{1,4}编/.test(text) || LINK.test(report.paragraphs[heading.paragraph]?.reading.original ?? '')) return false;
  // A short numbered paragraph ends in a full stop; 一、时间： waits for what should follow.
  if (/[。；！？，.;!?,]$/.test(text) || /[%\d）)”的]\s*$/.test(heading.text)) return false;
  return !LABEL_ALONE.test(heading.text) && !leadsOn(heading, report);
}

/** 三、是否设立宣传部 over 可以讨论是否成立宣传部: a lone last line without a date looks like the name of who signs, and may be the text. */
const isOverLastLine = ({ paragraph }: Heading, { paragraphs }: Report, end: number): boolean =>
  paragraph + 1 === end && end === paragraphs.length - 1;

/** ## 餐厅 over - [食堂](a.md) at the end of the draft: entries of a list name nobody who signs. */
const isOverEntries = ({ paragraph, sectionEnd }: Heading, { paragraphs }: Report): boolean =>
  sectionEnd > paragraph + 1 && paragraphs[paragraph + 1]?.kind === 'item';

/** ### 6.2 进行中任务 and 1. **接口整理** - … below it: a line that no # marks and that begins to count is its text, alone or not. */
function isOverItem({ by, paragraph, ordinal }: Heading, report: Report): boolean {
  const next = by === 'markdown' ? headingAt(report, paragraph + 1) : undefined;
  return next?.by === 'ordinal' && next.ordinal?.value === 1 && next.ordinal.style !== ordinal?.style;
}

/** ## ▶ 翻页 → 第5页: what a speaker does there, with nothing to say. */
const CUES: readonly string[] = ['▶', '►', '⏩', '⏭'];

/** ## 壹, ## PART Ⅱ, and below it ## 宗旨与目标: the label of a heading that was set in two lines. */
const BEFORE_A_LABEL = String.raw`(?:part|chapter|no\.?|第)\s?`;
const LABEL = String.raw`[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]|[IVX\u2160-\u216b]{1,4}|one|two|three|four|five|six`;
const LABEL_ALONE = new RegExp(String.raw`^\s*(?:${BEFORE_A_LABEL})?(?:${LABEL})(?:[编章节]|部分)?\s*$`, 'i');

/** @甲 may stand behind the link: who looks after it. */
const LINK = /\]\([^)]+\)(?:\s*@\S{1,16})*\s*$/;
const OPEN_LIST = new RegExp(`${anyOf(ENDS_OF_AN_OPEN_LIST)}$`);

/** 编写日期：2026年3月15日, or a sentence that is set as a heading: it is its own content. */
function isStatement({ text, ordinal }: Heading): boolean {
  if (/[：:]\s*\S/.test(text) || (text.includes('日') && TELLS_AN_EVENT.test(text))) return true;
  // 六、用户可以在页面上修改各项参数: a sentence that lost its full stop.
  if (text.length > LONGEST_NAME && text.includes('可以')) return true;
  if (ordinal && LEVEL[ordinal.style] < ITEM_LEVEL) return false;
  return text.length > LONGEST_NAME && (text.includes('，') || isIn(OPEN_LIST, text));
}

/** 1938年6月9日 黄河决堤, of a table of times: what happened that day. 2024年6月9日会议 names what is told below. */
const TELLS_AN_EVENT = /^\d{4}年\d{1,2}月\d{1,2}日[ \u3000，,]\s?\S{4,}$/;

/**
 * Whether what follows a heading belongs under it though its marks do not say so: headings without a number under one
 * with a number, in Markdown that has them on one level; a whole document behind the heading that announces it.
 */
function leadsOn(heading: Heading, report: Report): boolean {
  const { by, ordinal, level, sectionEnd } = heading;
  const next = headingAt(report, sectionEnd);
  if (by === 'ordinal') return isOverItsOwnStyle(heading, next);
  if (by !== 'markdown') return false;
  if (!next || next.by !== 'markdown') return false;
  // The first # is the title of the file, whatever # the parts bear; # 公司 over # 管理办法 are the lines of a cover.
  if (level === 1 && (heading === report.headings[0] || isOnCover(heading, next, report))) return true;
  // ## 第四件 推翻旧约 over ## ——打倒都团: its second title.
  if (/^[—－-]{2}/.test(next.text)) return true;
  // ## 注意事项 over 选好时机 that is underlined with ----: the line makes level 2 of what is a part of the ##.
  if (marksOf(heading, report) > 0 && marksOf(next, report) === 0) return true;
  if (beginsInside(next, heading) || extendsNumber(next, heading, report)) return true;
  if (next.level < level) return next.level === 1 && !next.ordinal;
  // 3.1 is no number of official writing.
  const isLabelled = opensWithDigit(heading, report);
  if (!ordinal) return isLabelled && !next.ordinal && !opensWithDigit(next, report);
  return !next.ordinal || LEVEL[next.ordinal.style] > LEVEL[ordinal.style];
}

/**
 * ### 第三章 审查 over ## 第一节 审查职责: the # are confused, and what is called a chapter and a section says what stands under what.
 * Other numbers say so only below fewer # than they are held to: # 1. may well be a part of its own.
 */
const beginsInside = (next: Heading, { ordinal, level }: Heading): boolean =>
  ordinal !== undefined &&
  next.ordinal?.value === 1 &&
  LEVEL[next.ordinal.style] > LEVEL[ordinal.style] &&
  (next.level >= level || (ordinal.style === 'part' && DIVISIONS.has(next.ordinal.style)));
/** 1.3 贸易 over 1.3.1天然气, 2 问题 over 2.1风险: one # on each, as a conversion writes them, and the number says what stands in what. */
function extendsNumber(next: Heading, heading: Heading, { paragraphs }: Report): boolean {
  const [written = '', below = ''] = [heading, next].map(({ paragraph }) => paragraphs[paragraph]?.reading.text);
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}(?![\d.])/.exec(written)?.[0];
  return number !== undefined && below.startsWith(`${number}.`) && /\d/.test(below.charAt(number.length + 1));
}
const DIVISIONS: ReadonlySet<string> = new Set(['section', 'clause']);

/** Two # one below the other, before any text of the draft. */
const isOnCover = ({ paragraph }: Heading, next: Heading, { paragraphs }: Report): boolean =>
  next.level === 1 &&
  next.paragraph === paragraph + 1 &&
  paragraph < LINES_OF_A_COVER &&
  !paragraphs.slice(0, paragraph).some(({ kind, reading }) => kind === 'prose' && /[。；]$/.test(reading.text));
const LINES_OF_A_COVER = 12;

/** 五、会议详情 over 一、文档模板的要求: two levels numbered alike. */
const isOverItsOwnStyle = ({ ordinal }: Heading, next: Heading | undefined): boolean =>
  (ordinal?.value ?? 0) > 1 && next?.ordinal?.value === 1 && next.ordinal.style === ordinal?.style;

const marksOf = ({ paragraph }: Heading, { paragraphs }: Report): number =>
  writtenMarks(paragraphs[paragraph]?.reading.original ?? '');

/** # 公报案例 and ## 王某诉某公司纠纷案 right below it: a second title, which Markdown has on the level of the sections. */
const isSubtitle = (heading: Heading, [, next]: Family, { title, headings }: Report): boolean =>
  heading.by === 'markdown' &&
  !heading.ordinal &&
  title !== undefined &&
  headings[0] === heading &&
  heading.text.length > LONGEST_NAME &&
  next?.paragraph === heading.paragraph + 1 &&
  next.text.length < heading.text.length;

const opensWithDigit = ({ paragraph }: Heading, { paragraphs }: Report): boolean =>
  /^\d/.test(paragraphs[paragraph]?.reading.text ?? '');

/** Whether paragraphs of its own stand under the heading. */
function hasBody(heading: Heading, end: number): boolean {
  return Math.min(heading.sectionEnd, end) > heading.paragraph + 1;
}

/** Whether the same heading stands once more in the draft: then one of the two is its entry in a table of contents. */
function isAgain(heading: Heading, report: Report): boolean {
  return (report.derive(timesSaid).get(heading.text) ?? 0) > 1;
}

/** How often each heading stands in the draft. */
function timesSaid({ headings }: Report): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of headings) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const FILLED_IN_LATER = new RegExp(anyOf(WORDS_FOR_WHAT_IS_FILLED_IN_LATER));

/** 十三、活动总结（活动后填写）: it, and what stands under it, is left open on purpose. */
function isLeftForLater({ text, paragraph }: Heading, report: Report): boolean {
  if (isIn(FILLED_IN_LATER, text)) return true;
  for (const above of headingsOver(report, paragraph))
    if (above.paragraph < paragraph && FILLED_IN_LATER.test(above.text)) return true;
  return false;
}
