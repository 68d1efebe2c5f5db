/**
 * The file of a tender (招标采购文件), which a title seldom tells: on its cover the name stands below that of the project, and where
 * the cover is lost its parts tell it.
 */
import { anyOf } from '../norms/lexicon';
import { PAPERS_FOR_BIDDERS } from '../norms/words/blanks';
import { FIELDS_OF_A_TENDER, PARTS_OF_A_TENDER } from '../norms/words/kinds-by-signs';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { genreOfTitle } from './genre-of-title';
import { DATE_OF_A_COVER, LONGEST_TITLE } from './kind-below-title';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

type Draft = Pick<Report, 'paragraphs' | 'text'>;

/** 书架采购项目: what a tender is held for, at the end of the line above its name; 材料清单 lists 招标文件. */
export const WHAT_IS_BOUGHT = /(?:项目|采购|工程|服务|设备|系统|标段)[^，。]{0,10}$/;

/** So many lines stand on a cover, and so many below the name until its first field. */
const [COVER, UP_TO_A_FIELD] = [14, 8];
/** 公开招标文件（第一册）: alone on its line. */
const LONGEST_NAME = 20;
const FIELD = new RegExp(`^${anyOf(FIELDS_OF_A_TENDER)}(?:（[^（）]{1,10}）)?[：:]`);

const NAMES = [...PAPERS_FOR_BIDDERS, '采购需求', '投标书'];
const bare = (text: string): string => text.replace(/\s/g, '');
/** Set with blanks it is twice as long. */
const mayNameTender = (text: string): boolean =>
  text.length <= 2 * LONGEST_NAME &&
  (text.includes('件') || text.includes('需') || (text.includes('标') && text.includes('书')));
const isNameOfTender = (text: string): boolean => {
  const line = mayNameTender(text) ? bare(text) : '';
  return (
    line.length <= LONGEST_NAME && NAMES.some((name) => line.includes(name)) && genreOfTitle(line)?.genre === 'zhaobiao'
  );
};

const isBelowName = (line: string): boolean =>
  line === '目录' || ((line.includes('：') || line.includes(':')) && FIELD.test(line)) || DATE_OF_A_COVER.test(line);

/**
 * Whether the head of `report` is the cover of the file of a tender: lines without a sentence or a number, its name alone on one of
 * them, and below it the fields of a tender, a date or the contents.
 */
export function hasCoverOfTender({ paragraphs }: Draft): boolean {
  const lines = paragraphs.slice(0, COVER * 2).filter(({ reading }) => reading.text.trim() !== '');
  const at = lines.slice(0, COVER).findIndex(({ reading }) => isNameOfTender(reading.text));
  if (at < 0) return false;
  const isAbove = lines.slice(0, at).every(({ kind, reading: { ordinal, text } }) => {
    const isLine = kind === 'prose' || kind === 'heading';
    return isLine && !ordinal && text.length < LONGEST_TITLE * 2 && !/[。；！？]/.test(text);
  });
  return isAbove && lines.slice(at + 1, at + 1 + UP_TO_A_FIELD).some(({ reading }) => isBelowName(bare(reading.text)));
}

/** 第二章 投标人须知……12: a heading, or its entry in the contents. */
const PARTS = PARTS_OF_A_TENDER.map(
  (names) =>
    new RegExp(
      String.raw`^(?:第?[一二三四五六七八九十\d]{1,3}\s?[章节篇卷、.．]|第[一二三四五六七八九十\d]{1,3}部分)?[\s：:]{0,4}[\u4e00-\u9fff、]{0,8}${anyOf(names)}(?:[（(][^（）()]{1,16}[）)])?[\s.·…\d]{0,80}$`,
    ),
);
const LONGEST_PART = 120;
const NAMES_OF_PARTS = PARTS_OF_A_TENDER.flat();
/** Its parts, by their places in `PARTS`. */
const partsIn = ({ text, kind }: Reading): readonly number[] | undefined => {
  if (kind === 'row' || kind === 'code' || text.length > LONGEST_PART) return undefined;
  if (!NAMES_OF_PARTS.some((name) => text.includes(name))) return undefined;
  const parts = PARTS.flatMap((part, i) => (isIn(part, text.trim()) ? [i] : []));
  return parts.length > 0 ? parts : undefined;
};
/** What only the file itself has: what bidders must know, and the forms that they fill in. */
const OF_ITSELF = [1, 5];
const FEWEST_PARTS = 3;
/** A notice or a plan of a tender names some of the parts, too; what is short must have both of its own, or one more. */
const [SHORTEST, LONG_ENOUGH] = [600, 2000];

/** Whether `report` has the parts of the file of a tender. */
export function hasPartsOfTender(report: Draft): boolean {
  if (report.text.length < SHORTEST) return false;
  const parts = new Set(paragraphsWith(report, partsIn).flatMap(({ reading }) => reading.derive(partsIn) ?? []));
  const own = OF_ITSELF.filter((part) => parts.has(part)).length;
  const isSure = own === OF_ITSELF.length || report.text.length >= LONG_ENOUGH;
  return own > 0 && parts.size >= (isSure ? FEWEST_PARTS : FEWEST_PARTS + 1);
}

/** The forms for bidders stand behind so much of the file; what names them before is its contents. */
const FORMS_BEHIND = 0.2;
const [, , , , , FORMS] = PARTS;
/** 第六章 投标文件格式……45 is an entry of the contents. */
const IS_ENTRY = /[.·…]{2,}|\d\s*$/;
const opensForms = ({ text, kind }: Reading): boolean =>
  kind !== 'row' &&
  kind !== 'code' &&
  text.length <= LONGEST_PART &&
  (text.includes('格式') || text.includes('函')) &&
  FORMS !== undefined &&
  isIn(FORMS, text.trim()) &&
  !IS_ENTRY.test(text);

/** The paragraph from which on a file of a tender holds the forms that bidders fill in; none where it has none. */
export function formsForBidders(report: Draft): number | undefined {
  const from = report.paragraphs.length * FORMS_BEHIND;
  return paragraphsWith(report, opensForms).find(({ index }) => index >= from)?.index;
}
