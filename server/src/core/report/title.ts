/** The title of a draft: its first line that is not letterhead, with the lines it wraps over and its subtitle. */
import { anyOf } from '../norms/lexicon';
import { FIELDS_OF_A_MEETING, OCCASIONS_OF_A_FIELD } from '../norms/words/meeting-fields';
import { PAPERS_FOR_BIDDERS } from '../norms/words/blanks';
import { LABELS_OF_A_PATH } from '../norms/words/kinds-by-form';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../norms/words/signatures';
import { DEGREES_OF_SECRECY, DEGREES_OF_URGENCY, LAST_WORDS_OF_A_TITLE } from '../norms/words/titles';
import { genreNamed } from '../norms/genres';
import { HEADINGS_OF_NOTHING, TITLES_OF_ANYTHING } from '../norms/words/papers';
import { remarksOf } from '../reading/handed-over';
import { headingMarks } from '../reading/markdown/marks';
import type { Reading } from '../reading/reading';
import { fold } from '../text/fold';
import { span } from '../text/span';
import { bareName } from './contents';
import { belowMenu } from './page-menus';
import { documentNumber } from './document-number';
import { genreOfTitle } from './genre-of-title';
import type { FrontMatter, Paragraph, Title } from './report';
import { isIn } from '../reading/seek';

const NUMBER = documentNumber(String.raw`[\u4e00-\u9fff]{1,12}`, String.raw`(?:19|20)\d{2}`, String.raw`\d+`);
/**
 * Lines above a title, and lines of a newsletter: number of the copy, secrecy, urgency, name, signer, number, issue.
 */
const LETTERHEAD_LINES = [
  String.raw`\d{6}`,
  `${anyOf(DEGREES_OF_SECRECY)}(?:★.*)?`,
  anyOf(DEGREES_OF_URGENCY),
  // 某某项目招标文件 is a title, and 某某局文件 stands above one.
  `.{1,28}文件(?<!${anyOf(PAPERS_FOR_BIDDERS)})`,
  '签发人[：:].*',
  NUMBER,
  String.raw`第?\s*\d{1,4}\s*期`,
  '内部(?:资料|文件).{0,10}',
];
const LETTERHEAD = new RegExp(`^(?:${LETTERHEAD_LINES.join('|')})$`);
/** Headings of a web collection that stand where a title would: 第3篇, 【篇二】, 篇一. */
const MARKER = /^【?(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})】?[：:。]?$/;
const NO_TITLE = /[。！？；：，]$|[。；]/;
/** Lines that stand under a title, or open a record: a date of adoption in brackets, a serial number, 时间：…… */
const BELOW_TITLE = new RegExp(
  String.raw`^（.*）$|^第\s*[\d〇一二三四五六七八九十百]{1,5}\s*号$|` +
    `^${anyOf(OCCASIONS_OF_A_FIELD)}?${anyOf(FIELDS_OF_A_MEETING)}：`,
);
/** Without what it quotes in 《》. */
const LONGEST = 60;
const SUBTITLE = /^(?:——|--|—|－－)\s*(?=\S)/;
const ENDS_TITLE = new RegExp(String.raw`${anyOf(LAST_WORDS_OF_A_TITLE)}(?:[（(].*[）)])?$`);
/** How many lines may stand above the title: letterhead, secrecy, urgency, signer, number. */
const MOST_SKIPPED = 8;

/**
 * The title of `paragraphs`, or undefined when the draft starts with body text. A front-matter `title:` counts when the
 * text itself has no line that looks like a title.
 */
export function titleOf(paragraphs: readonly Paragraph[], frontMatter?: FrontMatter): Title | undefined {
  const [first] = paragraphs;
  const named = first && frontMatter && fromFrontMatter(first, frontMatter);
  const written = fromText(paragraphs);
  if (!named || !written) return named ?? written;
  // ## 活动目的 under a title in the front matter is the first of its parts.
  if (namesKind(named.text) && (!namesKind(written.text) || isNumbered(paragraphs, written))) return named;
  // ## 徐老师的总结 far below a title in the front matter is one of its parts.
  if (linesOfText(paragraphs, written.paragraphs[0]) > MOST_ABOVE_A_TITLE) return named;
  const looksRight = paragraphs[written.paragraphs[0]]?.kind === 'heading' || ENDS_TITLE.test(written.text);
  return looksRight ? written : named;
}

/** So many lines of text may stand above a title that the front matter does not give. */
const MOST_ABOVE_A_TITLE = 4;

/** 壹、主席报告: a first part whose name ends as a paper's does. */
const isNumbered = (paragraphs: readonly Paragraph[], { paragraphs: [at] }: Title): boolean =>
  paragraphs[at]?.reading.ordinal !== undefined || paragraphs[at]?.reading.text.startsWith('壹、') === true;

function fromFrontMatter(first: Paragraph, frontMatter: FrontMatter): Title | undefined {
  const text = frontMatter.values.get('title') ?? frontMatter.values.get('标题');
  if (!text) return undefined;
  const at = first.reading.original.indexOf(text);
  const start = first.span.start + Math.max(0, at);
  return {
    text: fold(text),
    span: span(start, at < 0 ? first.span.end : start + text.length),
    paragraphs: [first.index, first.index + 1],
  };
}

function fromText(paragraphs: readonly Paragraph[]): Title | undefined {
  const at = firstLine(paragraphs);
  const first = paragraphs[at];
  const heading = headingAsTitle(paragraphs, at);
  // A line that plainly names a kind above the first # is the title; any other line gives way to a title with #.
  if (heading !== undefined && !(first?.kind === 'prose' && isTitleLine(first) && namesKind(lineOf(first))))
    return titleAt(paragraphs, heading);
  return first && isTitleLine(first) ? titleAt(paragraphs, at) : undefined;
}

/** Index of the first line that is neither letterhead nor what a page bears above its title; -1 where there is none. */
function firstLine(paragraphs: readonly Paragraph[]): number {
  const first = firstSaid(paragraphs, belowPath(paragraphs) || belowMenu(paragraphs, namesPaper));
  const below = belowContents(paragraphs, first);
  return below === first ? first : firstSaid(paragraphs, below);
}

const firstSaid = (paragraphs: readonly Paragraph[], from: number): number =>
  paragraphs.findIndex(
    (paragraph, i) =>
      i >= from &&
      (i >= from + MOST_SKIPPED ||
        !(isSkipped(paragraph) || isIssuer(paragraph, paragraphs[i + 1]) || isDoubled(paragraph, paragraphs[i + 1]))),
  );

/** 青岩县人民政府办公室 alone above 青政办发〔2024〕3号: who issues a paper, where the title stands below its number. */
const isIssuer = (line: Paragraph, next: Paragraph | undefined): boolean =>
  line.kind === 'prose' &&
  next?.reading.text.endsWith('号') === true &&
  isIn(UNIT_ALONE, line.reading.text) &&
  isIn(LETTERHEAD, next.reading.text);

/** Fewer characters may end two lines alike by chance. */
const SHORTEST_DOUBLED = 8;
/** 首页资讯中心云岭桥通车 above 云岭桥通车: the path to a page ran into its title. */
const isDoubled = (line: Paragraph, next: Paragraph | undefined): boolean => {
  const [path, title] = [line.reading.text.trim(), next?.reading.text.trim() ?? ''];
  return (
    title.length >= SHORTEST_DOUBLED && path.startsWith('首页') && path.length > title.length && path.endsWith(title)
  );
};

/** 1.1编写目的→2, 一、总体要求……3: an entry of a table of contents, with its page behind it. */
const ENTRY_WITH_PAGE = /^[^。；]{2,60}[\t .…·]\d{1,3}$/;
/** Fewer such lines one after the other are figures. */
const FEWEST_ENTRIES = 4;

/** Index of the first line below the table of contents that begins at `at`; `at` where none does. */
function belowContents(paragraphs: readonly Paragraph[], at: number): number {
  let end = at;
  while (end >= 0 && isEntryWithPage(paragraphs[end])) end++;
  if (end - at < FEWEST_ENTRIES) return at;
  const next = firstSaid(paragraphs, end);
  const name = bareName(paragraphs[next]?.reading.text ?? '');
  const entries = paragraphs.slice(at, end).map(({ reading }) => bareName(reading.text));
  // Where the first part follows, there is no title.
  return entries.includes(name) ? at : end;
}

const DIGITS: ReadonlySet<string> = new Set('0123456789');

function isEntryWithPage(line: Paragraph | undefined): boolean {
  const text = line?.kind === 'code' ? '' : (line?.reading.text.trimEnd() ?? '');
  return DIGITS.has(text.slice(-1)) && ENTRY_WITH_PAGE.test(text.trimStart());
}

/** How many lines a page may have above its text: its menus and the path to it. */
const MOST_OF_A_PAGE = 60;
/** 当前位置：首页 > 新闻, 首页>; the path may go on in the lines below. */
const PATH = new RegExp(String.raw`^(?:${anyOf(LABELS_OF_A_PATH)}[：:]?|(?:网站)?首页\s*[>›»])`);
const GOES_ON = /[>›»：:]$/;
/** Within so many lines 首页 and 正文 stand alone where a page sets its path in lines. */
const PATH_IN_LINES = 8;

/** 云岭中学 >> 校园 >> 动态: a path that is not called one, among the first lines of a page. */
const TRAIL = /^[^\s，。；>›»]{1,14}(?:\s*(?:>>|[›»])\s*[^\s，。；>›»]{1,14}){2,6}$/;
const LINES_OF_A_TRAIL = 12;

/** Index of the first line below the path to a page (当前位置：首页 > 新闻 > 正文), 0 where there is none. */
function belowPath(paragraphs: readonly Paragraph[]): number {
  const lines = paragraphs.slice(0, MOST_OF_A_PAGE).map(({ reading }) => reading.text.trim());
  const path = lines.findIndex((text) => (text.includes('位置') || text.includes('首页')) && isIn(PATH, text));
  const trail = lines
    .slice(0, LINES_OF_A_TRAIL)
    .findIndex((text) => (text.includes('>>') || text.includes('›') || text.includes('»')) && isIn(TRAIL, text));
  if (path < 0 && trail >= 0) return trail + 1;
  if (path < 0) {
    const end = lines.slice(0, PATH_IN_LINES).indexOf('正文');
    return end > 0 && lines.slice(0, end).includes('首页') ? end + 1 : 0;
  }
  let end = path + 1;
  while (end < lines.length && (GOES_ON.test(lines[end - 1] ?? '') || /^[>›»]/.test(lines[end] ?? ''))) end++;
  return end;
}

/** What a line says as a title: without the tags and entities of HTML that cover it. */
const lineOf = ({ reading }: Paragraph): string =>
  reading.text.replace(/^[\ufffc\s]+|(?<![\ufffc\s])[\ufffc\s]+$/g, '');

/** How long a title is: what it quotes in 《》 does not count. */
const lengthOf = (text: string): number => text.replace(/《[^》]{0,200}》/g, '').length;

const namesKind = (text: string): boolean => genreOfTitle(text)?.genre !== undefined;
/** 工作动态 and 公司要闻 are columns of a site as often as papers. */
const namesPaper = (text: string): boolean => namesKind(text) && genreOfTitle(text)?.genre !== 'jianbao';

/** **一、背景** in plain text. */
const ORDINAL_IN_STARS = /^\*{1,3}[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/;
/** Whether a line may be the title: short, with 汉字, no item or row, no end mark, no field of a record. */
function isTitleLine(line: Paragraph): boolean {
  if (line.kind !== 'prose' && line.kind !== 'heading') return false;
  const text = lineOf(line);
  return (
    text !== '' &&
    lengthOf(text) <= LONGEST &&
    /[\u4e00-\u9fff]/.test(text) &&
    !line.reading.ordinal &&
    !(text.startsWith('*') && ORDINAL_IN_STARS.test(text)) &&
    !isIn(BELOW_TITLE, text) &&
    (line.kind === 'heading' || !isIn(NO_TITLE, text) || isNameWithColon(text))
  );
}

/** How long the name of a kind is, with a colon behind it. */
const LONGEST_NAME = 16;
const ONE_OF_SEVERAL_RECORDS = /第[一二三四五六七八九十\d]{1,3}次[\u4e00-\u9fff]{0,6}(?:会议?记录|纪要)$/;

/** Whether a line is the name of a kind and a colon, 公告：, which heads the whole; 总结： heads a part of anything. */
function isNameWithColon(text: string): boolean {
  if (!text.endsWith('：') || text.length > LONGEST_NAME) return false;
  const name = text.slice(0, -1).trim();
  // 操作系统小组第一次会议记录：
  if (isIn(ONE_OF_SEVERAL_RECORDS, name)) return true;
  return genreNamed(name) !== undefined && !TITLES_OF_ANYTHING.includes(name) && namesKind(name);
}

/** How far down a # heading is looked for that is the title though lines of other things stand above it. */
const TITLE_WITHIN = 12;

/**
 * In Markdown, the first heading of the highest level, if it stands first, if it is alone at its level, or if it names
 * a kind; `first` is the first line that may be a title. Letterhead set as a heading is none.
 */
function headingAsTitle(paragraphs: readonly Paragraph[], first: number): number | undefined {
  const headings = paragraphs.filter((p) => p.kind === 'heading' && !isSkipped(p) && p.reading.text !== '');
  const highest = headings.reduce((least, { reading }) => Math.min(least, headingMarks(reading.original)), Infinity);
  const level = headings.filter(({ reading }) => headingMarks(reading.original) === highest);
  const [title, next] = level;
  if (!title || !isTitleLine(title) || linesOfText(paragraphs, title.index) >= TITLE_WITHIN) return undefined;
  return title.index === first || !next || namesKind(lineOf(title)) ? title.index : undefined;
}

/** A tag that lays out what follows, its style set line by line: <div style="font-size:48px; */
const OF_A_TAG = /^<|^"?>|^[a-z-]{3,20}[:：]/;

/** How many of the first `end` paragraphs are lines of text: what only lays out the page is none. */
const linesOfText = (paragraphs: readonly Paragraph[], end: number): number =>
  paragraphs.slice(0, Math.min(end, MOST_OF_A_PAGE)).filter(({ reading }) => !OF_A_TAG.test(reading.text.trimStart()))
    .length + Math.max(0, end - MOST_OF_A_PAGE);

/** The title that begins at `at`, with the lines it goes on over and its subtitle. */
function titleAt(paragraphs: readonly Paragraph[], at: number): Title | undefined {
  const first = paragraphs[at];
  if (!first) return undefined;
  let text = lineOf(first);
  let last = first;
  let end = at + 1;
  for (const next of paragraphs.slice(at + 1, at + 4)) {
    const more = lineOf(next);
    if (!goesOn(text, more, first, next)) break;
    text += more;
    last = next;
    end++;
  }
  const start = first.span.start + first.reading.toRaw(first.reading.text.indexOf(lineOf(first)));
  const stop = last.span.start + last.reading.span(0, last.reading.text.length).end;
  const below = paragraphs[end]?.reading.text ?? '';
  const subtitle = SUBTITLE.test(below) && below.length <= LONGEST + 4 ? below.replace(SUBTITLE, '') : undefined;
  return { text, ...(subtitle && { subtitle }), span: span(start, stop), paragraphs: [at, subtitle ? end + 1 : end] };
}

/** A unit's name that stands on a line of its own above the kind: 某某公司 / 员工手册. */
const UNIT_ALONE = new RegExp(
  String.raw`^[\u4e00-\u9fff（）·]{3,30}(?:${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY)})$`,
);

/** Whether a title goes on in its next line: 关于…… / ……情况的报告, 某某公司 / 员工手册; short and without an end mark. */
function goesOn(text: string, more: string, first: Paragraph, next: Paragraph): boolean {
  if (
    next.reading.ordinal ||
    NO_TITLE.test(more) ||
    SUBTITLE.test(more) ||
    lengthOf(text) + lengthOf(more) > LONGEST ||
    (next.kind !== 'prose' && next.kind !== 'heading')
  )
    return false;
  if (isIn(UNIT_ALONE, text) && !namesKind(text) && namesKind(more)) return true;
  // 关于印发《创新训练计划 / 管理办法》的通知: the name that it quotes is not over.
  if (text.lastIndexOf('《') > text.lastIndexOf('》') && more.includes('》')) return true;
  return (
    first.kind !== 'heading' &&
    next.kind === 'prose' &&
    !isIn(ENDS_TITLE, text) &&
    (/^关于/.test(more) || (/关于|^在|^中共/.test(text) && (/关于/.test(text) || ENDS_TITLE.test(more))))
  );
}

function isSkipped(paragraph: Paragraph): boolean {
  const { text } = paragraph.reading;
  // A comment line (a directive, a note to oneself) is covered text: nothing of it is a title.
  return (
    paragraph.kind === 'front-matter' ||
    isIn(LETTERHEAD, text) ||
    isIn(MARKER, text) ||
    HEADINGS_OF_NOTHING.includes(text) ||
    /^[\ufffc\s]*$/.test(text) ||
    isIn(ABOVE_TITLE, text) ||
    // GB8567—88: a sign without a word.
    (paragraph.kind === 'prose' && text.length < 30 && !/[\u4e00-\u9fff]/.test(text)) ||
    (paragraph.kind === 'prose' && isNavigation(paragraph.reading)) ||
    introducesDraft(paragraph)
  );
}

const ENDS_A_SENTENCE: ReadonlySet<string> = new Set('：:！。～~');
/** 没问题，下面是一份倡议书：: a writing assistant hands over what begins below. */
const introducesDraft = ({ index, reading }: Paragraph): boolean =>
  index <= 1 &&
  ENDS_A_SENTENCE.has(reading.text.trimEnd().slice(-1)) &&
  remarksOf(reading).some(({ kind }) => kind !== 'usage');

/** What a page bears above its title: a rule of = or —, a date alone, the path to it (首页 > 通知). */
const ABOVE_TITLE = new RegExp(
  [
    String.raw`^[=\-_*~—─═\s]{3,}$`,
    // 编号：XM-2024-01, 密级：内部: fields of a cover.
    String.raw`^(?:文[档件]|项目|合同|受控)?(?:编\s*号|版本号?|密\s*级|状态|页数)\s*[：:].{0,30}$`,
    // 附件1： which the page is to another paper.
    String.raw`^附件\s?[\d一二三四五六七八九十]{0,2}\s*[：:]?$`,
    String.raw`^(?:[\u4e00-\u9fff]{2,4}：)?(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$`,
    String.raw`^[^\s，。；>›»]{1,12}(?:\s*[>›»]{1,2}\s*[^\s，。；>›»]{1,20}){1,6}$`,
  ].join('|'),
);

/** Whether a line is made of links and what parts them: [首页](/) | [文档](/docs), a row of badges. */
function isNavigation({ original, text }: Reading): boolean {
  if (!original.includes('](')) return false;
  const rest = original.replace(/!?\[[^\][]{0,80}\]\([^()\s]{0,300}\)/g, '');
  // One link may be all of a line; with two or more, words between them say where one is.
  const links = original.split('](').length - 1;
  return text.length < 80 && (links > 1 ? rest.length < 24 : !/[\u4e00-\u9fff]{2}/.test(rest));
}
