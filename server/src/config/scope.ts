/** Which documents are judged. Most Markdown on a machine is no official writing, and silence there matters most. */
import { genreNamed, isMostlyForeign, isOfficial, isTakenAsDraft, partsOf, type Report } from '../core/index';

/** Front matter keys by which a writer says that this is a draft. */
const SAYS_SO = ['文种', 'bizheng', 'bizheng-disable'];
/** And a key that says so by its value alone: films, songs and books have a genre too (genre: 剧情). */
const NAMES_A_KIND = 'genre';
/** Papers of a software project: Chinese ones too are written for programmers. By name, as every forge knows them. */
const PROJECT_PAPER =
  /^(?:readme|changelog|license|licence|copying|contributing|contributors|authors|code_of_conduct|claude|agents)(?:[._-][\w.-]*)?$/i;
/** Names that papers of a project bear and drafts too: notice.md may be 通知. */
const PERHAPS_PROJECT_PAPER = /^(?:changes|history|notice|security|todo)(?:[._-][\w.-]*)?$/i;

/** `included`: the settings say so of this file; `asked`: the user had the folder checked that it is in, in the editor or in a terminal. */
export function isDraft(report: Report, languageId: string, included: boolean, asked: boolean): boolean {
  if (languageId === 'gongwen' || included) return true;
  if (saysSo(report)) return true;
  if (PROJECT_PAPER.test(report.fileName)) return false;
  if (asked) return !PERHAPS_PROJECT_PAPER.test(report.fileName) || isChinese(report.text);
  // In Markdown everything is written, so that a title's last word is not enough.
  if (languageId === 'markdown') return partsOf(report).some(isOfficial);
  // 学习总结.txt full of code is notes.
  return partsOf(report).some(isTakenAsDraft) && !isMostlyForeign(report);
}

function saysSo({ frontMatter, genre }: Report): boolean {
  if (!frontMatter) return false;
  const named = frontMatter.values.get(NAMES_A_KIND);
  return (
    SAYS_SO.some((key) => frontMatter.values.has(key)) ||
    (named !== undefined && (genre.own !== undefined || genreNamed(named) !== undefined))
  );
}

/** Whether most of a text is Chinese: a project's NOTICE and HISTORY are not, or list versions and names. */
function isChinese(text: string): boolean {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han > (text.match(/[a-z]/gi)?.length ?? 0);
}
