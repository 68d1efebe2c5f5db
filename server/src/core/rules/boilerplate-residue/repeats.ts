/** Paragraphs, sentences and words that stand twice: traces of copying and editing. */
import { SAID_TWICE_WITH_FORCE } from '../../norms/words/said-once';
import { isCollection } from '../../report/collection';
import { isContents } from '../../report/contents';
import { isOtherWriting } from '../../report/genre';
import { type RepeatedBlock, repeatedBlocks } from '../../report/duplicates';
import { isCellOfLines } from '../../report/table-by-lines';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import { residuesOf } from '../../reading/residue';
import { isSpoken } from '../../reading/spoken';
import type { Paragraph, Report } from '../../report/report';
import { repeatedItems } from '../../reading/repeated-items';
import { repeatedWords } from '../../reading/repeated-words';
import { contains, shift, type Span, span } from '../../text/span';
import type { Filled, RuleContext, RuleFinding } from '../rule';

/** So many clauses restated under different headings are how a document is made. */
const LEAST_BY_DESIGN = 3;

export function* repeats(report: Report, context: RuleContext): Iterable<RuleFinding> {
  yield* paragraphs(report, context);
  yield* items(report, context);
  const pasted = pastes(report).flatMap((blocks) =>
    blocks.map(({ from, to, above }) => placeOf(report, from - above, to)),
  );
  const doubled = paragraphsWith(report, repeatedWords);
  const garbled = garbledIn(doubled);
  for (const { reading, span: place, kind } of doubled) {
    // What was pasted with its slips is one thing to delete.
    if (pasted.some((copy) => copy && contains(copy, place))) continue;
    if (kind === 'code' || kind === 'front-matter') continue;
    for (const { start, end, what, weak } of repeatedWords(reading)) {
      // The whole of what a page left behind is told to be deleted.
      if (residuesOf(reading).some((residue) => residue.start < start && end <= residue.end)) continue;
      const at = shift(reading.span(start, end), place.start);
      const said = reading.written(start, end);
      if (what === 'words' && isMeant(report, reading, at, weak === true)) continue;
      // 附件：申请表[申请表](…): the name, and the name as a link.
      if (isLabelOfALink(report.text, at)) continue;
      yield {
        span: at,
        // A name at the end of one line and at the head of the next is a stack of headings as often as a slip.
        ...((weak ||
          (what !== 'sentence' && garbled.has(reading.text.slice(start, end))) ||
          isOverLines(report.text, at) ||
          (what !== 'sentence' && isOtherWriting(report))) && {
          severity: 'information' as const,
        }),
        message:
          what === 'sentence'
            ? context.say(
                `这句话与前一句完全相同，疑为编辑时重复，应删去一句。`,
                `This sentence repeats the one before it word for word; delete one.`,
              )
            : context.say(
                `“${said}”连写了两遍，疑为编辑时重复，应删去一个。`,
                `“${said}” stands twice in a row; delete one.`,
              ),
        fixes: [
          {
            title: context.say('删去重复的部分', 'Delete the repetition'),
            edits: [{ span: at, text: '' }],
            safe: false,
          },
        ],
      };
    }
  }
}

/** Whether words that stand twice at `at` were meant to: 特别特别好 in a post or a speech is said with force. */
const isMeant = (report: Report, reading: Reading, at: Span, isWeak: boolean): boolean =>
  (WITH_FORCE.has(report.text.slice(at.start, at.end)) && isOtherWriting(report)) ||
  ASKS_OF_ANY.test(report.text.slice(at.start, at.end)) ||
  isSpoken(reading) ||
  isOtherChoice(report.text, at) ||
  areTwoLines(report.text, at) ||
  areTwoTerms(report.text, at, isWeak);
/** 想怎么改怎么改, 要什么给什么 in the same words: whichever it may be. */
const ASKS_OF_ANY = /^(?:怎么|怎样|什么|哪里|哪儿|谁)|(?:怎么|怎样|什么|哪里|哪儿|谁)$/;
const WITH_FORCE: ReadonlySet<string> = new Set(SAID_TWICE_WITH_FORCE);

/** 诉与与诉与, again and again: a copy has put 与 for other characters, and nobody doubled them. */
const MOST_OF_ONE = 3;

/** The words that stand twice in a row too often for slips of a hand. */
function garbledIn(doubled: readonly Paragraph[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { reading } of doubled)
    for (const { start, end, what } of repeatedWords(reading)) {
      const said = reading.text.slice(start, end);
      // 的的 is what a hasty hand writes, as often as it may.
      if (what !== 'sentence' && said !== '的') times.set(said, (times.get(said) ?? 0) + 1);
    }
  return new Set([...times].filter(([, many]) => many > MOST_OF_ONE).map(([said]) => said));
}

const isOverLines = (text: string, { start }: Span): boolean =>
  /[\r\n]/.test(text.slice(Math.max(0, start - 4), start));

/** Whether what stands at `at`, or right behind it, is the label of a link. */
const isLabelOfALink = (text: string, { start, end }: Span): boolean =>
  (text[start - 1] === '[' && text.slice(end, end + 2) === '](') || text[end] === '[';

/**
 * **状态**: **完成** over **完成时间**: …, 青河县人民法院 over 青河县人民法院发布…: the one is all that its line says, or the other opens the label of
 * its own line. A line that was broken in mid-sentence is neither.
 */
function areTwoLines(text: string, at: Span): boolean {
  if (!isOverLines(text, at)) return false;
  const before = text.slice(Math.max(0, at.start - LONGEST_LINE), at.start).trimEnd();
  const said = text.slice(at.start, at.end);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return line.replace(MARKS_OF_LINES, '') === said || LABEL.test(text.slice(at.end, at.end + LONGEST_LABEL));
}
const LONGEST_LINE = 60;
const MARKS_OF_LINES = /[*_`#>\s-]/g;
const LABEL = /^[^，。；：:\n]{0,8}[：:]/;
const LONGEST_LABEL = 16;

/** □不接受 and on the next line 接受: the one denies what the other says. */
const isOtherChoice = (text: string, at: Span): boolean => {
  if (!isOverLines(text, at)) return false;
  let first = at.start;
  while (first > 0 && text.charAt(first - 1).trim() === '') first--;
  return '不未无非'.includes(text.charAt(first - (at.end - at.start) - 1) || ' ');
};

/** 类似项目项目负责人, where the draft has 类似项目 and 项目负责人 elsewhere: two of its terms meet. */
function areTwoTerms(text: string, { start, end }: Span, isWeak: boolean): boolean {
  const size = end - start;
  const said = text.slice(start, end);
  // At the head of a text no term has room before the words.
  if (start < size + 2) return false;
  const [left, right] = [text.slice(start - size - 2, start), text.slice(start, end + 2)];
  if (size < 2 || !ONLY_HAN.test(text.slice(start - size - 1, end + 1))) return false;
  // 教职工职工号, where 教职工 stands by itself elsewhere.
  const longer = text.slice(start - size - 1, start);
  if (standsElse(text, longer, (at) => standsAlone(text, at, at + longer.length))) return true;
  return (
    isWeak &&
    ONLY_HAN.test(left) &&
    ONLY_HAN.test(right) &&
    standsElse(text, left, (at) => !text.startsWith(said, at + left.length)) &&
    standsElse(text, right, (at) => !text.startsWith(said, at - size))
  );
}
const standsAlone = (text: string, start: number, end: number): boolean =>
  !ONLY_HAN.test(text.charAt(start - 1) || ' ') && !ONLY_HAN.test(text.charAt(end) || ' ');
const ONLY_HAN = /^[\u4e00-\u9fff]+$/;

/** Whether `term` stands in `text` at a place that is one of its own. */
function standsElse(text: string, term: string, isOwn: (at: number) => boolean): boolean {
  // Nothing stands everywhere, and is looked for without an end.
  if (term === '') return false;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) if (isOwn(at)) return true;
  return false;
}

/** An item that stands twice in a list of a sentence; short ones may be two people of one name. */
function* items(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  const lists = paragraphsWith(report, repeatedItems);
  const isVocabulary = lists.filter(({ reading }) => isBareList(reading)).length >= LEAST_BY_DESIGN;
  for (const { reading, span: place, kind } of lists) {
    // 推进、完善、健全、……: words to choose from, again and again, belong to no sentence.
    if (isVocabulary && isBareList(reading)) continue;
    if (kind === 'code' || kind === 'front-matter') continue;
    const { text } = reading;
    for (const { start, end, item, again, hasOwnHead } of repeatedItems(reading)) {
      const at = (from: number, to: number): Span => shift(reading.span(from, to), place.start);
      const first = text.slice(start, end).indexOf(item) + start;
      if (leadElsewhere(report.text, at(first, first + item.length), at(again, again + item.length))) continue;
      yield {
        span: at(start, end),
        ...((item.length < LEAST_SURE_ITEM || hasOwnHead || isSpoken(reading)) && { severity: 'information' as const }),
        message: say(
          `同一串并列里“${item}”写了两遍，疑为重复，请删去一处或改为漏写的另一项。`,
          `“${item}” stands twice in one list: delete one, or write the item that was meant.`,
        ),
        related: [{ span: at(again, again + item.length), message: say('又写了一遍', 'Here again') }],
      };
    }
  }
}

const LEAST_SURE_ITEM = 4;

/** [1989年信][p114]、[1989年信][p115]: one name, and under it links to different places. */
function leadElsewhere(text: string, one: Span, other: Span): boolean {
  const [first, second] = [one, other].map(({ end }) => TARGET.exec(text.slice(end, end + LONGEST_TARGET))?.[0]);
  return first !== undefined && second !== undefined && first !== second;
}
const TARGET = /^\](?:\([^)]*\)|\[[^\]]*\])/;
const LONGEST_TARGET = 200;

/** 热心、耐心、诚心、……。: no word stands between the items, and none round them. */
const isBareList = ({ text }: Reading): boolean => BARE_LIST.test(text);
const BARE_LIST = /^(?:[\u4e00-\u9fff]{1,4}、){6,}[\u4e00-\u9fff]{1,4}。?$/;

/** Two versions of one text stand apart by as many paragraphs throughout, but for what was changed in one. */
const MOST_CHANGED = 6;

/** The repeated blocks that are told, those of one paste together. */
function pastes(report: Report): readonly Filled<RepeatedBlock>[] {
  return report.derive(readPastes);
}

function readPastes(report: Report): readonly Filled<RepeatedBlock>[] {
  const blocks = repeatedBlocks(report);
  // Articles of rules say the same of one case after another.
  if (blocks.length === 0 || paragraphsWith(report, isArticle).length > MOST_ARTICLES) return [];
  if (paragraphsWith(report, isClaim).length > 0) return [];
  const manyRestated = blocks.filter(({ restated }) => restated).length >= LEAST_BY_DESIGN;
  const pasted: [RepeatedBlock, ...RepeatedBlock[]][] = [];
  for (const block of blocks) {
    // What says the same under three of its items says it by design: a list of offences, a form.
    if (block.restated === 'by-design' || (block.restated && manyRestated)) continue;
    // A collection sets the title over the text that bears it.
    if (isTitleAgain(report, block) || isOfFields(report, block)) continue;
    const last = pasted.at(-1);
    const before = last?.at(-1);
    if (last && before && isOfOnePaste(before, block)) last.push(block);
    else pasted.push([block]);
  }
  return pasted;
}

/** 第五十三条, whether it heads its text, opens it or is an entry of a list, or @tab 第五条第一款, all that a line above a quotation says. */
const isArticle = ({ ordinal, original }: Reading): boolean =>
  ordinal?.style === 'clause' || (original.length <= LONGEST_CITED && original.includes('条') && CITED.test(original));
const CITED =
  /^[^\u4e00-\u9fff《》]{0,12}(?:《[^《》]{2,24}》)?第[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三四五六七八九十])?(?:第[^，。；]{1,24}[款项])?\**\s*$/;
const LONGEST_CITED = 60;
/** 根据权利要求1所述的方法: what a patent claims its description says again. Source: 《专利法实施细则》第二十二条、第二十三条. */
const isClaim = ({ text }: Reading): boolean =>
  text.includes('权利要求') && /权利要求\d{1,2}(?:[-—至或]\d{1,2})?(?:任一项?)?所述/.test(text);
/** With more of them a text is a set of rules. */
const MOST_ARTICLES = 2;

/** The first line said once more under it: a title and what a site or a collection put over it. */
const isTitleAgain = ({ paragraphs }: Report, { first, from, to }: RepeatedBlock): boolean =>
  to - from === 1 && from <= TITLE_AGAIN && !/[。；！？]$/.test(paragraphs[first]?.reading.text ?? '。');
const TITLE_AGAIN = 3;

/** 参与单位：…, 完成时限：…: fields that stand under each of many entries say the same of some. */
const isOfFields = (report: Report, { from, to }: RepeatedBlock): boolean => {
  const times = report.derive(timesOfFields);
  return report.paragraphs
    .slice(from, to)
    .every(({ reading }) => (times.get(fieldOf(reading)) ?? 0) >= LEAST_OF_A_FIELD);
};
const LEAST_OF_A_FIELD = 4;
const FIELD = /^[\u4e00-\u9fff]{2,8}：/;
const fieldOf = ({ text }: Reading): string => (text.slice(0, 9).includes('：') && FIELD.exec(text)?.[0]) || '';

function timesOfFields(report: Report): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { reading } of paragraphsWith(report, fieldOf))
    times.set(fieldOf(reading), (times.get(fieldOf(reading)) ?? 0) + 1);
  return times;
}

const isOfOnePaste = (one: RepeatedBlock, other: RepeatedBlock): boolean =>
  one.restated === other.restated &&
  (other.first === one.first ||
    (other.first >= one.first && Math.abs(other.from - other.first - (one.from - one.first)) <= MOST_CHANGED));

/** A paragraph or two that are pasted twice stand near the first; far from it, they may be said again on purpose. */
const NEAR = 4;
const MOST_RESTATED = 2;

/** A writer pastes once; text boxes and cells that a copy holds twice are doubled one after another. */
const LEAST_FRAMES = 2;
/** Labels and short lines of a frame are not compared, so that the copy seems to stand further off. */
const LINES_OF_A_FRAME = 8;
const isRightBehind = ({ first, from, to }: RepeatedBlock): boolean => from - first - (to - from) <= LINES_OF_A_FRAME;

/** Where the paragraphs from `from` to before `to` stand. */
function placeOf({ paragraphs }: Report, from: number, to: number): Span | undefined {
  const [opening, last] = [paragraphs[from], paragraphs[to - 1]];
  return opening && last && span(opening.span.start, last.span.end);
}

/** N = f(x); if (!N) return;: lines of a program say the same again and again. */
const isProgram = (text: string): boolean => /[;{}]\s*$/.test(text) && !/[\u4e00-\u9fff]{8}/.test(text);

function* paragraphs(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const { paragraphs: all } = report;
  const pasted = pastes(report);
  const isWeak = isCollection(report) || pasted.flat().filter(isRightBehind).length >= LEAST_FRAMES;
  for (const [block, ...others] of pasted) {
    const { first, from, to, restated } = block;
    // The same under one heading after another is how forms and parallel parts are written.
    const isLone =
      to - from <= MOST_RESTATED &&
      others.length === 0 &&
      from - first - (to - from - 1) > (isOtherWriting(report) ? 1 : NEAR);
    const weak =
      isWeak ||
      isLone ||
      isInTable(report, from, to) ||
      isShown(all[from]) ||
      opensAnew(report, first, from) ||
      restated === 'maybe' ||
      others.filter((block) => block.first === first).length > 1;
    // Where it may be meant, no more is told than what is long enough to show it.
    const lead = weak ? 0 : from - opensAt(report, block);
    const copy = placeOf(report, from - lead, to);
    const original = placeOf(report, first - lead, first + to - from);
    const above = all[from - lead - 1];
    if (!copy || !original || !above || isProgram(report.text.slice(copy.start, copy.end))) continue;
    const line = report.text.slice(0, original.start).split(/\r\n|\n|\r/).length;
    yield {
      span: copy,
      message: saidAgain(lead + to - from, line, others.length, context),
      ...(weak && { severity: 'information' as const }),
      byStructure: true,
      related: [
        { span: original, message: context.say('先写的一处', 'Where it stands first') },
        ...others.flatMap((other) => {
          const place = placeOf(report, opensAt(report, other), other.to);
          return place ? [{ span: place, message: context.say('这里也与前文相同', 'Here, too, it repeats') }] : [];
        }),
      ],
      fixes: [
        {
          title: context.say('删去后面这一处', 'Delete this repetition'),
          edits: [{ span: span(above.span.end, copy.end), text: '' }],
          safe: false,
        },
      ],
    };
  }
}

/** Where a paste begins: with the short lines above that repeat, too. What may be said again by design has the same heads by design. */
const opensAt = (report: Report, { from, to, above, restated }: RepeatedBlock): number =>
  restated || isInTable(report, from - above, to) || isInTable(report, from, from + 1) ? from : from - above;

/** assistant: 好的…, <td>…</td>: turns of sample dialogues and cells of a table in HTML are like one another by design. */
const isShown = (opening: Paragraph | undefined): boolean =>
  opening !== undefined && SHOWN.test(opening.reading.original);
const SHOWN = /^\s*(?:(?:assistant|user|system|human|ai)\s?[:：]|<t[dhr][\s>])/i;

/** Cells of a table that came line by line: two rows may say the same, and a row what the text says. */
function isInTable(report: Report, from: number, to: number): boolean {
  const { paragraphs } = report;
  if (paragraphs.slice(from, to).every(({ index }) => isCellOfLines(index, report))) return true;
  const [above, below] = [paragraphs[from - 1], paragraphs[to]];
  return to - from === 1 && !!above && !!below && isCell(above) && isCell(below);
}
const WIDEST_CELL = 14;
const isCell = ({ kind, reading: { text, ordinal } }: Paragraph): boolean =>
  kind === 'prose' && !ordinal && text.length <= WIDEST_CELL && !/[。；，：！？]/.test(text);

/** A form, and the plan that goes with it under a table of contents of its own: the one quotes the other. */
const opensAnew = ({ paragraphs }: Report, first: number, from: number): boolean =>
  paragraphs.slice(first, from).some(({ reading }) => isContents(reading));

function saidAgain(many: number, line: number, others: number, { say }: RuleContext): string {
  const zh = others > 0 ? `，后面还有${others}处也与前文相同，像是同一篇的两稿` : '';
  const en = others > 0 ? ` (and ${others} more stretches do, as two versions of one text)` : '';
  return many > 1
    ? say(
        `这${many}段与前文（第${line}行起）完全相同${zh}，疑为重复粘贴，应删去一处。`,
        `These ${many} paragraphs repeat those from line ${line} on word for word${en}; delete one of the two.`,
      )
    : say(
        `这一段与前文（第${line}行）完全相同${zh}，疑为重复粘贴，应删去一处。`,
        `This paragraph repeats line ${line} word for word${en}; delete one of the two.`,
      );
}
