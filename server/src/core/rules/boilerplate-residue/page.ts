/** Marks of web pages, sample collections and chat assistants, each where it stands. */
import { NUMERALS_TO_TEN } from '../../norms/words/counting';
import { anyOf } from '../../norms/lexicon';
import type { ResidueKind } from '../../norms/residue';
import { BUTTONS, DONE_WITH_A_PAGE, FIELDS_OF_A_PAGE, NAMES_OF_BYLINES } from '../../norms/words/residue';
import { NAMES_OF_COLLECTIONS, NAMES_OF_SAMPLES, PRAISE_OF_A_SAMPLE } from '../../norms/words/sample-marks';
import { isCollection } from '../../report/collection';
import { type Residue, residuesOf } from '../../reading/residue';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Paragraph, Report } from '../../report/report';
import { shift, type Span, span } from '../../text/span';
import { marksOfCitation } from './citations';
import { toldTogether } from './handed-over';
import { lineOf } from './line';
import { isOwnField, OWN_FIELD } from './own-fields';
import { isAmidAText, isOwnOfWriter, mayBeTheWriters } from './own-words';
import { headOfPages, headsByLine, numberedTitles } from './page-heads';
import { isProper, POINTS } from './proper';
import { type Bilingual, type Fix, isFilled, type RuleContext, type RuleFinding, type Severity } from '../rule';

const WHAT: Readonly<Record<ResidueKind, Bilingual>> = {
  filler: { 'zh-CN': '是网站编者写给读者的话', en: 'is what a website’s editor tells its readers' },
  lead: { 'zh-CN': '像是范文网站的开场白', en: 'reads like the opening of a site of sample texts' },
  assistant: { 'zh-CN': '是写作助手（人工智能）对使用者说的话', en: 'is what a writing assistant says to its user' },
  citation: {
    'zh-CN': '是写作助手（人工智能）的引文标记',
    en: 'is a mark by which a writing assistant points to its sources',
  },
  prompt: {
    'zh-CN': '是对写作助手（人工智能）提的要求',
    en: 'is what somebody asked of a writing assistant',
  },
  paywall: {
    'zh-CN': '是收费网页的提示，这里很可能还缺一段原文',
    en: 'is the notice of a pay wall; text is probably missing here',
  },
  furniture: { 'zh-CN': '是网页上的导航或说明', en: 'is navigation or a notice of a web page' },
  page: { 'zh-CN': '是页码，是从排好版的文件里复制来的', en: 'is a page number copied from a laid-out file' },
  reader: {
    'zh-CN': '是网页上读者的评论、套话或翻页文字',
    en: 'is a reader’s comment, a teaser or a pager of a web page',
  },
  note: { 'zh-CN': '是写给自己或经办人的提醒', en: 'is a note to oneself or to whoever finishes the draft' },
  marker: { 'zh-CN': '是范文汇编的分篇标记', en: 'is the part marker of a collection of samples' },
  sample: { 'zh-CN': '是范文网站的标题', en: 'is the heading of a site of sample texts' },
  number: { 'zh-CN': '带着序号，是范文汇编给各篇编的号', en: 'ends in the number that a collection gives its samples' },
  credit: { 'zh-CN': '是刊物或网页的署名', en: 'is the credit line of a journal or web page' },
  site: { 'zh-CN': '是范文网站的名字', en: 'is the name of a site of sample texts' },
};
const WEAK: ReadonlySet<ResidueKind> = new Set<ResidueKind>(['lead', 'page', 'number', 'credit', 'site']);
const HAN = NUMERALS_TO_TEN.join('');
/** What of a heading only a collection adds to it: 优秀范文, （精选5篇）, 精选三篇, 1000字, 篇二, （三）. */
const ADDED = new RegExp(
  [
    `的?${anyOf(PRAISE_OF_A_SAMPLE)}?${anyOf(NAMES_OF_SAMPLES)}.*$`,
    String.raw`（[^（）]{0,6}\d{1,3}篇）$`,
    String.raw`${anyOf(NAMES_OF_COLLECTIONS)}{1,3}[\d${HAN}]{1,3}篇$`,
    String.raw`\d{3,4}字(?:左右|以上)?$`,
    String.raw`(?<=.)篇[${HAN}\d]{1,3}】?[：。]?$`,
    String.raw`(?:（[${HAN}\d]{1,3}）|[${HAN}]{1,3}|\d{1,2})[：。]?$`,
  ].join('|'),
);

/** One finding a mark; page numbers together. */
export function* pageResidues(report: Report, context: RuleContext): Iterable<RuleFinding> {
  let several: boolean | undefined;
  const pages: { paragraph: Paragraph; residue: Residue }[] = [];
  const citations: RuleFinding[] = [];
  const together = toldTogether(report);
  const numbered = numberedTitles(report);
  const heads = headsByLine(numbered);
  for (const paragraph of paragraphsWith(report, residuesOf)) {
    if (together.has(paragraph)) continue;
    for (const residue of residuesOf(paragraph.reading)) {
      several ??= isCollection(report) || numbered.size > 1;
      if (isOwnOfWriter(report, paragraph, residue) || isProper(report, paragraph, residue, several)) continue;
      const head = residue.kind === 'number' ? (heads.get(paragraph.reading.text.trim()) ?? []) : [];
      if (head.length > 1 && head[0] !== paragraph) continue;
      if (head.length > 1)
        yield headOfPages(report, head, finding(report, paragraph, residue, several, context), context);
      else if (residue.kind === 'page') pages.push({ paragraph, residue });
      else if (residue.kind === 'citation') citations.push(finding(report, paragraph, residue, several, context));
      else yield withCrumbs(report, paragraph, residue, finding(report, paragraph, residue, several, context), context);
    }
  }
  yield* pageNumbers(report, pages, context);
  if (isFilled(citations)) yield marksOfCitation(citations, context);
}

/** What of a page's line stands alone where the copy broke it: 大, 中 and 小 under 【字体：, the > of a path, a button. */
const CRUMB = new RegExp(`^(?:[×|｜>›»＞】]|${anyOf(BUTTONS)}】?)$`);
const SIZE = /^[大中小]$/;
const BARE_LABEL = /^[^【]{2,8}[：:]$|^分享/;

/** A line of a page with what the copy broke off it: one finding, and nothing more to be said of its half brackets. */
function withCrumbs(
  report: Report,
  paragraph: Paragraph,
  { kind, whole }: Residue,
  told: RuleFinding,
  { say }: RuleContext,
): RuleFinding {
  if (kind !== 'furniture' || !whole) return told;
  // 您的位置：, 分享到： may be the writer's words over a list of his own.
  const isSurelyAPage = !BARE_LABEL.test(paragraph.reading.text.trim());
  const hasSizes = paragraph.reading.text.includes('字');
  let last = paragraph;
  for (const next of report.paragraphs.slice(paragraph.index + 1)) {
    const line = next.reading.text.trim();
    if (!CRUMB.test(line) && !(hasSizes && SIZE.test(line))) break;
    last = next;
  }
  const place = span(told.span.start, last.span.end);
  const standsFor = [{ rule: 'punctuation', span: place }];
  if (last === paragraph)
    return { ...told, standsFor, fixes: told.fixes?.map((fix) => ({ ...fix, safe: fix.safe && isSurelyAPage })) };
  const many = last.index - paragraph.index + 1;
  const isSafe = isSurelyAPage && told.fixes?.every(({ safe }) => safe) === true && standsApart(report, last);
  return {
    ...told,
    span: place,
    standsFor,
    message: say(
      `这${many}行是网页上的导航或说明，不属于本文，应删去。`,
      `These ${many} lines are navigation or a notice of a web page and no part of this draft: delete them.`,
    ),
    fixes: [
      {
        title: say(`删去这${many}行`, `Delete these ${many} lines`),
        edits: [{ span: lineOf(report, paragraph, last), text: '' }],
        safe: isSafe,
      },
    ],
  };
}

/** Page numbers, however many: one finding with one fix. */
function* pageNumbers(
  report: Report,
  pages: readonly { readonly paragraph: Paragraph; readonly residue: Residue }[],
  context: RuleContext,
): Iterable<RuleFinding> {
  const [first] = pages;
  if (!first) return;
  const alone = finding(report, first.paragraph, first.residue, false, context);
  if (pages.length === 1) yield alone;
  else {
    const edits = pages.map(({ paragraph }) => ({ span: lineOf(report, paragraph), text: '' }));
    yield {
      ...alone,
      message: context.say(
        `全文有${pages.length}个页码单独成行，是从排好版的文件里复制来的，应删去。`,
        `${pages.length} page numbers stand on lines of their own, copied from a laid-out file: delete them.`,
      ),
      related: pages
        .slice(1, 6)
        .map(({ paragraph }) => ({ span: paragraph.span, message: context.say('这里也是', 'Here too') })),
      fixes: [
        {
          title: context.say(`删去全部页码（${pages.length}处）`, `Delete all page numbers (${pages.length})`),
          edits,
          safe: pages.every(({ paragraph }) => standsApart(report, paragraph)),
        },
      ],
    };
  }
}

/** 养老金怎么算 2020-09-03 阅读124 字号：大 中 小: the title stands on the page's line, and stays. */
function behindTitle(text: string, residue: Residue): Residue {
  const title =
    residue.kind === 'furniture' && residue.whole && residue.start === 0 ? TITLE.exec(text)?.[0] : undefined;
  return title ? { ...residue, start: title.length, whole: false } : residue;
}
const TITLE = new RegExp(
  `^\\s*(?!${anyOf([...BUTTONS, ...FIELDS_OF_A_PAGE])}|首页|您|你的|当前|字[号体])[^：:>»›＞|｜/]{6,60}?[ \u3000]{0,4}(?=(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d|${anyOf(DONE_WITH_A_PAGE)}(?:时间|日期)|阅读|浏览)`,
);

function finding(
  report: Report,
  paragraph: Paragraph,
  found: Residue,
  several: boolean,
  context: RuleContext,
): RuleFinding {
  const { reading } = paragraph;
  const residue = behindTitle(reading.text, found);
  const at = shift(reading.span(residue.start, residue.end), paragraph.span.start);
  const said = reading.written(residue.start, residue.end).trim();
  const shown = said.length > 30 ? `${said.slice(0, 30)}…` : said;
  const what = WHAT[residue.kind];
  const severity: Severity | undefined =
    (WEAK.has(residue.kind) && !(residue.kind === 'number' && several)) ||
    isOwnCall(residue, said) ||
    answersOwnQuestion(paragraph, residue, said) ||
    isToRecipients(report, residue) ||
    isOwnField(report, residue, said) ||
    mayBeTheWriters(report, paragraph, residue, said) ||
    isAmidAText(report, paragraph, residue, said)
      ? 'information'
      : undefined;
  return {
    span: at,
    message: context.say(
      `“${shown}”${what['zh-CN']}，不属于本文，${advice(residue, 'zh-CN')}。`,
      `“${shown}” ${what.en} and no part of this draft: ${advice(residue, 'en')}.`,
    ),
    ...(severity && { severity }),
    fixes: fixes(report, paragraph, residue, at, context),
  };
}

/** 点击…, 扫描…, 下期再见: posts and series of associations call upon their own readers so. */
const isOwnCall = ({ kind }: Residue, said: string): boolean =>
  kind === 'reader' && (POINTS.test(said) || NEXT_ISSUE.test(said));
const NEXT_ISSUE = /^下期/;

/** 关于节约用电，我们可以做什么呢？我们一起来看看吧。: whoever asks leads on to his own answer. */
const answersOwnQuestion = ({ reading: { text } }: Paragraph, { kind, start }: Residue, said: string): boolean =>
  kind === 'filler' && TOGETHER.test(said) && /[^，。；！？]{4}[？?]\s*$/.test(text.slice(0, start));
const TOGETHER = /^(?:我们|大家)?一起/;

/** A notice may well ask its recipients to check before they hand in. */
const isToRecipients = ({ genre }: Report, { kind }: Residue): boolean => kind === 'note' && genre.id === 'tongzhi';

function advice({ kind }: Residue, locale: keyof Bilingual): string {
  if (kind === 'paywall') return locale === 'en' ? 'delete it and compare with the original' : '应删去并核对原文';
  if (kind === 'number' || kind === 'sample' || kind === 'marker')
    return locale === 'en' ? 'write the draft’s own title' : '应改为本文自己的标题';
  return locale === 'en' ? 'delete it' : '应删去';
}

function fixes(
  report: Report,
  paragraph: Paragraph,
  { kind, start, end, whole }: Residue,
  at: Span,
  context: RuleContext,
): Fix[] {
  const { reading } = paragraph;
  const said = reading.text.slice(start, end);
  const added = kind === 'sample' || kind === 'marker' || kind === 'number' ? ADDED.exec(said) : null;
  if (added && added.index > 1) {
    const cut = shift(reading.span(start + added.index, end), paragraph.span.start);
    return [
      {
        title: context.say(`删去“${added[0]}”`, `Delete “${added[0]}”`),
        edits: [{ span: cut, text: '' }],
        safe: false,
      },
    ];
  }
  if (!whole || kind === 'sample')
    return [{ title: context.say('删去这处文字', 'Delete this text'), edits: [{ span: at, text: '' }], safe: false }];
  // What a page says of itself is nobody's content; a marker may be all the heading that a text has.
  const isOfThePage = kind === 'filler' || kind === 'furniture' || kind === 'page';
  return [
    {
      title: context.say('删去这一段', 'Delete this paragraph'),
      edits: [{ span: lineOf(report, paragraph), text: '' }],
      safe:
        isOfThePage &&
        // 【字号： over 大, 中, 小 and 】 on lines of their own: its other half would be left.
        said.includes('【') === said.includes('】') &&
        !isSomebodysContent(said) &&
        // 更多文章请看[我的主页](…): whose page it is nobody knows.
        !(kind === 'filler' && reading.original.includes('](')) &&
        !tellsYearAlone(report, paragraph) &&
        standsApart(report, paragraph),
    },
  ];
}

/** 时间：2026-01-23 13:30 in a tender, 作者：李明 over a report: somebody may have written it for this very text. */
const isSomebodysContent = (said: string): boolean => OWN_FIELD.test(said.trim()) || BYLINE.test(said);
const BYLINE = new RegExp(`${anyOf(NAMES_OF_BYLINES)}[：:]\\s*(?!${anyOf(FIELDS_OF_A_PAGE)})[\\u4e00-\\u9fff]{2}`);

const YEAR = /(?<!\d)(?:19|20)\d\d(?=[-/.年])/;

/** 发布时间：2020-02-05 over a report on 2月4日: without the line of the page nothing tells the year. */
function tellsYearAlone({ paragraphs }: Report, { reading }: Paragraph): boolean {
  const year = YEAR.exec(reading.text)?.[0];
  // Another line of the page, which goes as well, does not vouch for it.
  return (
    year !== undefined &&
    !paragraphs.some(
      (other) => other.reading.text.includes(year) && !residuesOf(other.reading).some(({ whole }) => whole),
    )
  );
}

/** Whether the paragraph can go without Markdown's taking what stands around it for one paragraph, a heading or a list. */
function standsApart({ text, format, paragraphs }: Report, { index, kind, span: own }: Paragraph): boolean {
  if (format === 'plain') return true;
  const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]];
  const isBlank = (start: number, end: number): boolean => /\n[ \t\r]*\n/.test(text.slice(start, end));
  return (
    kind !== 'item' &&
    (!before || isBlank(before.span.end, own.start)) &&
    (!next || (isBlank(own.end, next.span.start) && !/^\s/.test(next.reading.original)))
  );
}
