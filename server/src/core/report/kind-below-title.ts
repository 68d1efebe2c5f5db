/** What names a kind though it is no title: a line below a unit's name, letters one below the other, who is addressed. */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { LATIN_NAMES } from '../norms/titles-of-papers';
import { LAST_SYLLABLES_OF_A_BODY, LAST_WORDS_OF_A_BODY } from '../norms/words/signatures';
import { PURPOSES_OF_A_FORM, TEACH_HOW_TO_WRITE, TITLES_OF_ANYTHING } from '../norms/words/papers';
import { WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS } from '../norms/words/titles';
import { headingMarks } from '../reading/markdown/marks';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph, Report } from './report';

type Draft = Omit<Report, 'genre'>;

/** How long a line is that may stand for a title. */
export const LONGEST_TITLE = 40;
/** How far below a name the kind may stand: 某某大学 / “创新训练计划” / 申请书, a page's name / its column / its text's title. */
const LINES_BELOW_A_NAME = 3;
/** What bears its name above the titles of its papers: a unit, a system, a programme. */
const NAME_ABOVE = new RegExp(
  `(?:${anyOf(LAST_WORDS_OF_A_BODY, LAST_SYLLABLES_OF_A_BODY)}|系统|平台|项目|课题|计划)[”"》]?(?:（[^（）]{1,12}）)?$`,
);

/**
 * The lines below a title that may name its kind, nearest first: the next, set as the title is; under the name of a unit, a system
 * or a programme also those that follow, as long as no sentence, number or field stands between.
 */
export function linesBelow({ title, paragraphs }: Draft): readonly string[] {
  const at = title?.paragraphs[0];
  const line = at === undefined ? undefined : paragraphs[at];
  if (!title || !line) return [];
  const named = headingBelow(paragraphs, line);
  if (named) return [named];
  const cover = linesOfCover(paragraphs, title.paragraphs[1]);
  // 云 岭 大 学 on a cover is set with blanks.
  const many =
    isIn(NAME_ABOVE, line.reading.text) || NAME_ABOVE.test(line.reading.text.replace(/\s/g, ''))
      ? Math.max(LINES_BELOW_A_NAME, cover)
      : cover;
  const lines: string[] = [];
  for (const next of paragraphs.slice(title.paragraphs[1], title.paragraphs[1] + many)) {
    const text = next.reading.text.trim();
    // 予人玫瑰，手有余香——岗前培训小结: the first half of a title may be a couplet.
    const named = text.slice(text.lastIndexOf('——') + 1);
    if (!isSetAlike(line, next) || next.reading.ordinal || text.length >= LONGEST_TITLE || /[，。；：]/.test(named))
      break;
    if (!TITLES_OF_ANYTHING.includes(text)) lines.push(text);
  }
  return lines;
}

/** 团队名称：……, 学    院：: a field of a cover, which stands below its title. */
const FIELD_OF_A_COVER = /^[\u4e00-\u9fff（）()/][\u4e00-\u9fff（）()/\s]{1,18}[：:]/;
/** Fewer fields one below the other are a text's first words. */
const FEWEST_FIELDS = 2;
const DAYS = String.raw`[\d〇○零一二三四五六七八九十]{1,4}`;
/** 2024年5月, 二〇二四年五月八日: the last line of a cover. */
export const DATE_OF_A_COVER = new RegExp(String.raw`^${DAYS}\s?年\s?${DAYS}\s?月(?:\s?${DAYS}\s?日)?$`);

/** How many lines of the title's stand from `from` on above the fields or the date of a cover; 1 where there is no cover. */
function linesOfCover(paragraphs: readonly Paragraph[], from: number): number {
  const lines = paragraphs.slice(from, from + COVER + FEWEST_FIELDS).map(({ reading }) => reading.text.trim());
  const date = lines.findIndex((text) => DATE_OF_A_COVER.test(text));
  const field = lines.findIndex((text) => FIELD_OF_A_COVER.test(text));
  const fields = lines.slice(field, field + FEWEST_FIELDS);
  const areFields = fields.length === FEWEST_FIELDS && fields.every((text) => FIELD_OF_A_COVER.test(text));
  const ends = [date, areFields ? field : -1].filter((end) => end > 0);
  return ends.length > 0 ? Math.min(...ends) : 1;
}

/** # 某某公司 / ## 2024年工作总结: the heading right below the first, where it is the only one of its level. */
function headingBelow(paragraphs: readonly Paragraph[], { index, kind, reading }: Paragraph): string | undefined {
  const next = paragraphs[index + 1];
  if (kind !== 'heading' || next?.kind !== 'heading' || next.reading.text.length >= LONGEST_TITLE) return undefined;
  const level = headingMarks(next.reading.original);
  const isBelow = level === headingMarks(reading.original) + 1;
  const alike = paragraphs.filter((p) => p.kind === 'heading' && headingMarks(p.reading.original) === level);
  const text = next.reading.text.trim();
  return isBelow && alike.length === 1 && !next.reading.ordinal && !TITLES_OF_ANYTHING.includes(text)
    ? text
    : undefined;
}

const isSetAlike = (line: Paragraph, next: Paragraph): boolean =>
  line.kind === next.kind && headingMarks(line.reading.original) === headingMarks(next.reading.original);

/** On a cover a title may be set one letter a line: 工 / 作 / 规 / 章. */
const FEWEST_LETTERS = 3;
/** How far down a cover's title stands. */
const COVER = 6;
const isLetter = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'prose' &&
  paragraph.reading.text.length <= 3 &&
  /^[\u4e00-\u9fff]$/.test(paragraph.reading.text.trim());

/** The title whose letters stand one below the other at the head of `paragraphs`, or undefined. */
export function standingTitle(paragraphs: readonly Paragraph[]): string | undefined {
  const start = paragraphs.slice(0, COVER).findIndex(isLetter);
  if (start < 0) return undefined;
  const rest = paragraphs.slice(start, start + LONGEST_TITLE);
  const end = rest.findIndex((paragraph) => !isLetter(paragraph));
  const letters = end < 0 ? rest : rest.slice(0, end);
  return letters.length >= FEWEST_LETTERS ? letters.map(({ reading }) => reading.text.trim()).join('') : undefined;
}

/** 敬爱的党组织： heads what a member or an applicant writes of himself. */
const TO_THE_PARTY = /^[敬尊亲][爱敬]的?[\u4e00-\u9fff]{0,8}党(?:组织|支部|委)[^。]{0,6}[：:]/;
const isToTheParty = ({ text }: Reading): boolean => isIn(TO_THE_PARTY, text);
/** What he applies for: to be taken in, to be a full member. */
const APPLIES =
  /我[^。，]{0,12}申请|提出[^。，]{0,8}申请(?!人|书)|志愿加入中国共产|^申请人[：:]|转为(?:中共|中国共产党)?正式党员[。！]/;
const applies = ({ text }: Reading): boolean => isIn(APPLIES, text);
const signsAsReporting = ({ text }: Reading): boolean => /^汇报人[：:]/.test(text.trim());

/** Whether the text tells the party of the writer's thinking, and asks it for nothing. */
export function tellsTheParty(report: Pick<Draft, 'paragraphs'>): boolean {
  if (!report.paragraphs.slice(0, COVER).some(({ reading }) => isToTheParty(reading))) return false;
  return paragraphsWith(report, signsAsReporting).length > 0 || paragraphsWith(report, applies).length === 0;
}

/** A page that others fill in, or that lists marks: by the last word of its name. */
const NAME_OF_A_FORM = new RegExp(`${anyOf(PURPOSES_OF_A_FORM)}表[^\\u4e00-\\u9fff]*$`);

/** Whether a page's title, the line below it or its file's name says that it is a form: 立项申请表_(1).doc.txt. */
export const isForm = (report: Draft): boolean =>
  [report.title?.text ?? '', ...linesBelow(report), report.fileName.replace(/(?:\.[A-Z]{2,8}){1,2}$/i, '')].some(
    (line) => NAME_OF_A_FORM.test(line.trim()),
  );

/** How far down a form tells how to fill it in. */
const FORM_HEAD = 12;
const HOW_TO_FILL_IN = /^填(?:写|报|表)(?:说明|须知|要求|指南)：?$/;

/** Whether a page tells how it is filled in, below its title. */
export const isToFillIn = ({ paragraphs }: Draft): boolean =>
  paragraphs
    .slice(0, FORM_HEAD)
    .some(({ reading: { text } }) => text.startsWith('填') && HOW_TO_FILL_IN.test(text.replace(/\s/g, '')));

/** 会议纪要的写作技巧, 总结格式: what teaches how such a paper is written. */
const HOW_TO_WRITE = new RegExp(`${anyOf(TEACH_HOW_TO_WRITE)}$`);

/** | 工作日报 |  |  |: a row with one cell filled. */
const SINGLE_CELL = /^\|\s{0,9}([^|\s][^|]{1,30}?)\s{0,9}\|[\s|]*$/;

/** What stands alone in the first row of a page that begins with a table: the name of the form. */
export function inFirstCell({ paragraphs }: Draft): string | undefined {
  const first = paragraphs.find(({ reading }) => reading.text.trim() !== '');
  return first?.kind === 'row' ? SINGLE_CELL.exec(first.reading.raw.trim())?.[1] : undefined;
}

/** Whether the title says that the text teaches how a kind of paper is written: 会议纪要技巧. */
export const teachesToWrite = ({ title }: Draft): boolean => title !== undefined && HOW_TO_WRITE.test(title.text);

/** How many lines make a list of jottings. */
const FEW_LINES = 4;
/** A line that long is a sentence, whatever it ends in. */
const LONG_LINE = 40;
const isSentence = ({ text }: Reading): boolean => text.length >= LONG_LINE || /[。！]|[.!]$/.test(text);
const lengthOf = (lines: readonly Paragraph[]): number =>
  lines.reduce((length, { reading }) => length + reading.text.trim().length, 0);

/** So many lines from the head show how a text is written. */
const LINES_ENOUGH = 20;

/** Whether a text is jotted down: lines that end as they come, none in parts, hardly a sentence that is closed. */
export function isJotted({ paragraphs }: Draft): boolean {
  const isInParts = ({ kind, reading }: Paragraph): boolean =>
    kind === 'heading' || kind === 'row' || reading.ordinal?.style === 'han';
  if (paragraphs.some(isInParts)) return false;
  const lines = paragraphs.filter(({ kind }) => kind === 'prose' || kind === 'item').slice(0, LINES_ENOUGH);
  const closed = lines.filter(({ reading }) => isSentence(reading));
  // A form has many short lines above the text that was written into it.
  return lines.length >= FEW_LINES && closed.length * 5 <= lines.length && lengthOf(closed) * 2 < lengthOf(lines);
}

/** What a file's name in Latin letters calls a text in Chinese: 2026_04_01_meeting.md, [WeeklyReport]2023.10.md. */
export function genreOfLatinName({ fileName, text }: Draft): GenreId | undefined {
  if (!/[a-z]{4}/i.test(fileName) || /[\u4e00-\u9fff]/.test(fileName.replace(/^.*\//, ''))) return undefined;
  const name = LATIN_NAMES.find(({ pattern }) => pattern.test(fileName));
  return name && /[\u4e00-\u9fff]{2}/.test(text.slice(0, 400)) ? name.genre : undefined;
}

/** A government's report to a people's congress may bear a theme as its title; its subtitle says where it was given. */
export function toCongress(report: Draft, named: GenreId | undefined): boolean {
  const { title } = report;
  if (!title?.subtitle || (named !== undefined && named !== 'baogao')) return false;
  return /人民代表大会[^。]{0,16}会议上/.test(title.subtitle) && !OF_ANOTHER_BODY.test(title.text);
}

const OF_ANOTHER_BODY = new RegExp(anyOf(WORDS_OF_OTHER_REPORTS_TO_A_CONGRESS));

/** What is told of a project under its name: 创新训练计划项目 / 季度检查报告 inspects nobody. */
export const ofProgramme = (title: string, named: GenreId): GenreId =>
  named === 'ducha' && /(?:项目|课题)$/.test(title) ? 'keti' : named;

/** 2021年春节放假安排 that ends in 特此通知！: what a paper is sent out as, whatever its title calls it. */
const SENT_AS: readonly (readonly [closing: RegExp, genre: GenreId])[] = [
  [/^特此通知[。！]?$/, 'tongzhi'],
  [/^特此通告[。！]?$/, 'tonggao'],
  [/^特此公告[。！]?$/, 'gonggao'],
];
/** Kinds that go out to those whom they concern. */
const SENT_OUT: readonly GenreId[] = ['jihua', 'fangan'];
/** The closing stands above a signature, a date and a list of attachments. */
const LAST_LINES = 6;

/** The kind that the closing formula of `report` proves, whose title names `named`; undefined where it proves none. */
export function sentAs({ paragraphs }: Draft, named: GenreId | undefined): GenreId | undefined {
  if (named === undefined || !SENT_OUT.includes(named)) return undefined;
  const lines = paragraphs.slice(-LAST_LINES).map(({ reading }) => reading.text.trim());
  return SENT_AS.find(([closing]) => lines.some((line) => closing.test(line)))?.[1];
}
