/** Which documents are judged. Most Markdown on a machine is no official writing, and silence there matters most. */
import { isOfficial, partsOf, type Report } from '../core/index';

/** Front matter keys by which a writer says that this is a draft. */
const SAYS_SO = ['genre', '文种', 'bizheng', 'bizheng-disable'];
/** Papers of a software project: Chinese ones too are written for programmers. By name, as every forge knows them. */
const PROJECT_PAPER =
  /^(?:readme|changelog|license|licence|copying|contributing|contributors|authors|code_of_conduct|claude|agents)(?:[._-][\w.-]*)?$/i;
/** Names that papers of a project bear and drafts too: notice.md may be 通知. */
const PERHAPS_PROJECT_PAPER = /^(?:changes|history|notice|security|todo)(?:[._-][\w.-]*)?$/i;

/** `included`: the settings say so of this file; `asked`: the user had the folder checked that it is in, in the editor or in a terminal. */
export function isDraft(report: Report, languageId: string, included: boolean, asked: boolean): boolean {
  if (languageId === 'gongwen' || included) return true;
  if (SAYS_SO.some((key) => report.frontMatter?.values.has(key))) return true;
  if (PROJECT_PAPER.test(report.fileName)) return false;
  if (asked) return !PERHAPS_PROJECT_PAPER.test(report.fileName) || isChinese(report.text);
  // 学习总结.txt full of code is notes.
  if (languageId !== 'markdown' && !isChinese(report.text)) return false;
  // In Markdown everything is written, so that a title's last word is not enough.
  const isOurs = languageId === 'markdown' ? isOfficial : isOfKnownKind;
  return partsOf(report).some(isOurs);
}

const isOfKnownKind = ({ genre }: Report): boolean => genre.id !== undefined || genre.own !== undefined;

/** Whether most of a text is Chinese: a project's NOTICE and HISTORY are not, or list versions and names. */
function isChinese(text: string): boolean {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han > (text.match(/[a-z]/gi)?.length ?? 0);
}
