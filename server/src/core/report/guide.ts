/**
 * Whether a draft tells others how to write, so that what looks like a blank in it is a specimen: 学位论文撰写规范, 会议纪要写作技巧,
 * notes that define one kind of paper after the other, the prompt of a program that writes.
 */
import { GENRES } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import {
  ARTS_OF_WRITING,
  DEFINE_A_PAPER,
  GUIDES_TO_WRITING,
  HEADS_OF_A_PROMPT,
  PAPERS_GUIDES_ARE_ABOUT,
  ROLES_GIVEN_TO_PROGRAMS,
  SORTS_OF_GUIDES,
  WORDS_FOR_A_ROLE,
  WRITING_IN_TITLES,
} from '../norms/words/guides';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

const END = '(?:[（(][^（）()]{0,20}[）)]|[^的，。；：]{0,8})$';
/** 论文书写规范及打印要求: writing is named before the sort of guide. */
const OF_WRITING = new RegExp(`${anyOf(WRITING_IN_TITLES)}[^的，。；：]{0,12}${anyOf(SORTS_OF_GUIDES)}${END}`);
/** 会议纪要技巧, 公文评析: the paper is named before a sort of guide that only writers have. */
const OF_PAPERS = new RegExp(`${anyOf(PAPERS_GUIDES_ARE_ABOUT)}[^的，。；：]{0,6}${anyOf(GUIDES_TO_WRITING)}${END}`);

/** A title may stand under the name of the institution, and on two lines. */
const HEAD = 6;
const LONGEST_NAME = 48;

/** 贯彻执行（公文写作）; 公文写作培训班的通知 announces a course. */
const OF_THE_ART = new RegExp(`${anyOf(ARTS_OF_WRITING)}[^训班赛]{0,12}$`);

const namesGuide = (name: string): boolean =>
  OF_WRITING.test(name) || OF_PAPERS.test(name) || (name.includes('写作') && OF_THE_ART.test(name));

const isHeadOfGuide = ({ text }: Reading): boolean =>
  text.length <= LONGEST_NAME && (isIn(OF_WRITING, text) || isIn(OF_PAPERS, text));

/** 决议, 决定 and the others that the regulation names, as they head what is said of them; 通知 alone may head a column of news. */
const STATUTORY = GENRES.filter(({ level }) => level === '法规').flatMap(({ name, aliases }) => [
  name['zh-CN'],
  ...aliases,
]);
const KINDS: ReadonlySet<string> = new Set(STATUTORY);
const LONGEST_KIND = 14;
/** 通告：适用于…, 报告：向上级机关汇报工作时使用; 本办法适用于… defines no kind of paper. */
const KIND_DEFINED = new RegExp(`^${anyOf(STATUTORY)}(?:[：:，。—－-]{1,2}[^。；]{0,40})?${anyOf(DEFINE_A_PAPER)}`);
const LONGEST_DEFINITION = 72;
const NUMBER = /^[\d一二三四五六七八九十（）()、.．\s]{1,6}/;

/** The kind of paper that a paragraph heads or defines, if it does. */
const kindTold = (reading: Reading): 'alone' | 'defined' | undefined => reading.derive(readKindTold);

function readKindTold({ text, kind }: Reading): 'alone' | 'defined' | undefined {
  if (kind === 'row' || kind === 'code') return undefined;
  const opening = text.slice(0, LONGEST_KIND);
  if (!STATUTORY.some((name) => opening.includes(name))) return undefined;
  const isShort = text.length <= LONGEST_KIND;
  const head = text.slice(0, LONGEST_DEFINITION);
  if (!isShort && !DEFINE_A_PAPER.some((word) => head.includes(word))) return undefined;
  const body = head.replace(NUMBER, '');
  if (isShort) return KINDS.has(body.replace('：', '')) ? 'alone' : undefined;
  return STATUTORY.some((name) => body.startsWith(name)) && KIND_DEFINED.test(body) ? 'defined' : undefined;
}

/** So many kinds are told one after the other by whoever explains what kinds there are. */
const LEAST_DEFINED = 3;
const LEAST_HEADED = 4;

function tellsKinds(report: Report): boolean {
  const told = paragraphsWith(report, kindTold);
  if (told.length < LEAST_DEFINED) return false;
  const [defined, headed] = [new Set<string>(), new Set<string>()];
  for (const { reading } of told)
    (kindTold(reading) === 'defined' ? defined : headed).add(reading.text.slice(0, LONGEST_KIND));
  return defined.size >= LEAST_DEFINED || headed.size >= LEAST_HEADED;
}

/** 你是一位经验丰富的编辑, 你的任务是……, [任务说明], 请扮演……, Role：公文写手: what a program is told before it writes. 你是否 and 你是哪里人 ask somebody. */
const PROMPT = new RegExp(
  `^(?:[【[]?${anyOf(WORDS_FOR_A_ROLE)}(?:\\s?[：:]|[】\\]])|请?你?扮演|[【[]${anyOf(HEADS_OF_A_PROMPT)}[】\\]]$|[你您](?:现在)?(?:的任务是|将?扮演|是[^，。？?]{0,16}${anyOf(ROLES_GIVEN_TO_PROGRAMS)}))`,
);
const LONGEST_OPENING = 40;
const BEGIN_A_PROMPT = '你您请扮角Rr[【';
const isPrompt = ({ text, kind }: Reading): boolean =>
  kind !== 'row' && BEGIN_A_PROMPT.includes(text.charAt(0) || '\n') && PROMPT.test(text.slice(0, LONGEST_OPENING));

/**
 * Whether `report` explains how to write: by its title, the name of its file or one of its first lines, as a prompt by one of them,
 * or by the kinds of papers that it defines.
 */
export const isGuideToWriting = (report: Report): boolean => report.derive(readGuide);

function readGuide(report: Report): boolean {
  const { title, fileName, paragraphs } = report;
  const names = [title?.text ?? '', fileName.replace(/\.[A-Za-z.]{1,12}$/, '')].map((name) =>
    name.replace(/[《》\s]/g, ''),
  );
  return (
    names.some(namesGuide) ||
    paragraphs.slice(0, HEAD).some(({ reading }) => reading.derive(isHeadOfGuide) || isPrompt(reading)) ||
    tellsKinds(report)
  );
}
