/** Which documents are judged. Most Markdown on a machine is no official writing, and silence there matters most. */
import { partsOf, type Report } from '../core/index';

/** Front matter keys by which a writer says that this is a draft. */
const SAYS_SO = ['genre', 'kind', '文种', 'bizheng'];
/** Papers of a software project: Chinese ones too are written for programmers. By name, as every forge knows them. */
const PROJECT_PAPER =
  /^(?:readme|changelog|changes|history|license|licence|copying|notice|contributing|contributors|authors|code_of_conduct|security|todo|claude|agents)(?:[._-][\w.-]*)?$/i;

/** `included`: the settings say so of this file; `asked`: the user had the folder checked that it is in, in the editor or in a terminal. */
export function isDraft(report: Report, languageId: string, included: boolean, asked: boolean): boolean {
  if (languageId === 'gongwen' || included) return true;
  if (SAYS_SO.some((key) => report.frontMatter?.values.has(key))) return true;
  if (PROJECT_PAPER.test(report.fileName)) return false;
  return asked || partsOf(report).some(({ genre }) => genre.id !== undefined || genre.own !== undefined);
}
