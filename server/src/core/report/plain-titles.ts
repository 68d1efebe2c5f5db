/** Titles that are believed whatever their text is full of: the bare name of a kind, what sums up a piece of work, letters. */
import { genreNamed } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { FRONT_TO_MATTER, KIND_IN_FRONT } from '../norms/titles';
import {
  STAGES_OF_A_PROJECT,
  TERMS_OF_A_PLAN,
  TITLES_OF_ANYTHING,
  WORK_THAT_IS_SUMMED_UP,
} from '../norms/words/papers';

/** 结题报告 of 结题报告 Code-Quay: the name of a team or a work behind a blank. */
const beforeBlank = (title: string): string => title.split(' ', 1)[0] ?? title;

/** A title's front, 自查报告 of 自查报告：re-mbt; the title where it has none. */
const frontOf = (title: string): string => FRONT_TO_MATTER.exec(title)?.[1]?.trim() ?? title;

/** 项目总结报告, 实习总结: what sums up a piece of work, whatever the work was; 总结 alone ends the titles of all notes. */
const NAMES_ITS_WORK = new RegExp(
  [
    `${anyOf(WORK_THAT_IS_SUMMED_UP)}(?:总结|小结|汇报|复盘|盘点)(?:报告)?$`,
    `(?:工作报告|简报|快报)$|^(?:读后感|观后感)$|例会$`,
    // 实验平台短期规划书
    `${anyOf(TERMS_OF_A_PLAN)}(?:规划|计划)书?$`,
    // 毕业设计中期报告
    `${anyOf(STAGES_OF_A_PROJECT)}(?:检查|总结)?报告$`,
    // 开源进展·第18期, 2020规划
    String.raw`第?\d{1,4}期$|20\d\d年?度?(?:工作|年终)?(?:规划|计划|总结|要点|盘点)$`,
  ].join('|'),
);

/**
 * Of the statutory kinds those whose names nothing else bears: 服务器停机通知, 致市商务局的对接函. 报告 and 意见 are of all sorts,
 * but what tells how far work is, is a report.
 */
const NAMES_A_LETTER = /(?:通知|纪要|请示|批复|[^公]函|(?:工作|进展|进度|完成)报告)$/;

/** Whether a title is the name of a kind and nothing more: 调研报告; 总结 and 计划 head chapters of everything. */
export const isNameOfKind = (title: string): boolean =>
  genreNamed(title) !== undefined && !TITLES_OF_ANYTHING.includes(title) && /[\u4e00-\u9fff]/.test(title);

/** Whether `title` names a kind by custom so plainly that its text need not look official: 调研报告, 结题报告 Code-Quay, 自查报告：re-mbt. */
export const isPlainTitle = (title: string): boolean =>
  isNameOfKind(title) ||
  isNameOfKind(beforeBlank(title)) ||
  NAMES_ITS_WORK.test(title) ||
  KIND_IN_FRONT.test(frontOf(title));

/** The same of a statutory kind. */
export const isTitleOfLetter = (title: string): boolean => NAMES_A_LETTER.test(title);
