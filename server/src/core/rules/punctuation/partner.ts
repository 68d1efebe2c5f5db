/** Where the lost half of a pair of marks stood, if its clause, or what the draft quotes elsewhere, leaves one place only. */
import { anyOf } from '../../norms/lexicon';
import { OPENINGS_OF_A_REMARK_ALONE } from '../../norms/words/punctuation';
import { allOf } from '../../reading/seek';
import type { Report } from '../../report/report';

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
};
const OPENING: Readonly<Record<string, string>> = { '）': '（', ')': '(' };

/** What is put into brackets is seldom longer. */
const LONGEST_INSIDE = 30;
/** A clause up to the end of its sentence or paragraph: no mark stands inside, so that the half can only stand at its end. */
const WHOLE_CLAUSE = /^[^\r\n，。；：！？,;:!?（）()【】〔〕《》“”]{1,30}(?=[。；！？\r\n]|$)/;
/** LOGO字（外立面大字，防水、发光: what the bracket holds goes on to the end of a line that no mark ends. */
const REST_OF_LINE = /^[^\r\n。；：！？;:!?（）()【】〔〕《》“”]{1,60}(?=[ \t]*(?:[\r\n]|$))/;
const LONGEST_REST = 60;
/** 《管理条例（征求意见稿》: what is open in a title closes before the title does. */
const REST_OF_TITLE = /^[^\r\n，。；：！？（）()【】〔〕《》“”]{1,30}(?=》)/;
/** 贝叶斯 Bayes）, 人工智能AI）: the foreign name of what stands before it. */
const FOREIGN_NAME = /(?<=[\u4e00-\u9fff][ \t]?)[A-Za-z][A-Za-z .-]{0,28}[A-Za-z]$/;
const CLAUSE_BEFORE = /[^\s，。；：！？、,;:!?（）()【】〔〕《》“”]{1,30}$/;
const REMARK = new RegExp(anyOf(OPENINGS_OF_A_REMARK_ALONE), 'g');

/** A mark to be written at `at`, an offset of the text. */
export interface Partner {
  readonly at: number;
  readonly mark: string;
}

/** The other half of the lone mark that stands at `at` of the draft, if there is but one place for it. */
export const partnerOf = (at: number, report: Report): Partner | undefined =>
  isQuote(report.text.charAt(at)) ? partnerOfQuote(at, report) : partnerOfBracket(at, report.text);

const isQuote = (mark: string): boolean => mark === '“' || mark === '”';

/** （见附件2。 is closed before the stop; 乡镇见附件2） opens before 见. */
function partnerOfBracket(at: number, text: string): Partner | undefined {
  const mark = text.charAt(at);
  const closing = CLOSING[mark];
  if (closing) {
    const behind = text.slice(at + 1, at + 2 + LONGEST_REST);
    const inside = (REST_OF_TITLE.exec(behind) ??
      WHOLE_CLAUSE.exec(behind) ??
      REST_OF_LINE.exec(behind))?.[0].trimEnd();
    return inside ? { at: at + 1 + inside.length, mark: closing } : undefined;
  }
  const opening = OPENING[mark];
  if (!opening) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_INSIDE), at);
  const foreign = FOREIGN_NAME.exec(before)?.[0];
  if (foreign) return { at: at - foreign.length, mark: opening };
  const clause = CLAUSE_BEFORE.exec(before)?.[0] ?? '';
  REMARK.lastIndex = 0;
  const first = REMARK.exec(clause);
  if (!first || first.index < 2 || REMARK.test(clause)) return undefined;
  return { at: at - clause.length + first.index, mark: opening };
}

/** What is quoted has at least so many characters, and at most. */
const SHORTEST_QUOTED = 2;
const LONGEST_QUOTED = 20;
const QUOTED = /“([^“”\s，。；：！？]{2,20})”/g;

/** What the draft quotes, in its own hand. */
const quotedIn = ({ text }: Report): ReadonlySet<string> =>
  new Set(allOf(QUOTED, text).map(({ 1: words = '' }) => words));

/** “数量3、“数量4”: an item of a list whose other items are quoted. */
const ITEM_BEHIND = /^[^，。；：、“”\r\n]{1,20}(?=、“)/;
const ITEM_BEFORE = /(?<=”、)[^，。；：、“”\r\n]{1,20}$/;

/** “四个意识，: the same words are quoted elsewhere; or the quotation is an item of a list of quotations. */
function partnerOfQuote(at: number, report: Report): Partner | undefined {
  const { text } = report;
  const quoted = report.derive(quotedIn);
  const opens = text.charAt(at) === '“';
  const beside = opens ? text.slice(at + 1, at + 1 + LONGEST_QUOTED) : text.slice(Math.max(0, at - LONGEST_QUOTED), at);
  for (let length = beside.length; length >= SHORTEST_QUOTED; length--) {
    if (quoted.has(opens ? beside.slice(0, length) : beside.slice(-length))) return half(at, opens, length);
  }
  const item = opens
    ? ITEM_BEHIND.exec(text.slice(at + 1, at + 3 + LONGEST_QUOTED))
    : ITEM_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_QUOTED - 2), at));
  return item ? half(at, opens, item[0].length) : undefined;
}

const half = (at: number, opens: boolean, length: number): Partner =>
  opens ? { at: at + 1 + length, mark: '”' } : { at: at - length, mark: '“' };

/** Whether the lone mark at `at` has nothing beside it that it could quote, so that it is one too many. */
export const leavesNothing = (at: number, opens: boolean, text: string): boolean =>
  opens
    ? /^[ \t\u3000]*(?:[，。；：、！？）》”’“\r\n]|$)/.test(text.slice(at + 1, at + 9))
    : /(?:^|[：、（《“‘”\r\n])[ \t\u3000]*$/.test(text.slice(Math.max(0, at - 8), at));
