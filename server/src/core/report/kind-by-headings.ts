/**
 * The kind of a text whose title names none, by what its headings name: this week and the next, the same matter again and again, the
 * parts of a proposal; and by the name that it gives itself in its opening.
 */
import type { GenreId } from '../norms/genres';
import { anyOf } from '../norms/lexicon';
import { SURNAMES } from '../norms/surnames';
import {
  FELT_BY_A_TRAINEE,
  MATTER_OF_A_FEASIBILITY_STUDY,
  MATTER_OF_A_TRAINEE,
  MATTER_OF_AN_EMERGENCY_PLAN,
  PARTS_OF_A_PROPOSAL,
  PERIODS_TO_COME,
  PERIODS_TOLD_OF,
  SETTING_OF_A_TRAINEE,
  TOLD_BY_A_TRAINEE,
  VERBS_OF_MAKING_A_PAPER,
  WORK_OF_A_PERIOD,
} from '../norms/words/kinds-by-headings';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { genreOfTitle } from './genre-of-title';
import { paragraphsWith } from './paragraphs-with';
import type { Report } from './report';

type Draft = Pick<Report, 'paragraphs'>;

/** A longer line is a sentence. */
const LONGEST_HEADING = 24;
/** 【下周计划】 alone on its line. */
const IN_BRACKETS = /^【([^【】]{2,20})】$/;
/** What a heading is that names what follows: # of Markdown, a number, a colon behind it, 【】; undefined where a paragraph is none. */
const headingIn = ({ kind, ordinal, text }: Reading): string | undefined => {
  if (text.length > LONGEST_HEADING) return undefined;
  const bracketed = text.startsWith('【') ? IN_BRACKETS.exec(text.trim())?.[1] : undefined;
  if (bracketed !== undefined) return bracketed;
  if (!(kind === 'heading' || ordinal || text.endsWith('：'))) return undefined;
  return text.slice(ordinal?.length ?? 0).trim();
};
const isHeading = (reading: Reading): boolean => reading.derive(headingIn) !== undefined;

/** 本周： alone, or with what is told of it. */
const OF_ITS_WORK = `(?:[^\\u4e00-\\u9fff]*$|.*${anyOf(WORK_OF_A_PERIOD)})`;
/** 张三本周工作：, 小李：下周任务： in the report of a group. */
const WHOSE = `(?:(?:[${SURNAMES}][\\u4e00-\\u9fff]{1,3}|[小老阿][\\u4e00-\\u9fff])[：:\\s]{0,3})?`;
const OVER = new RegExp(`^${WHOSE}${anyOf(PERIODS_TOLD_OF)}${OF_ITS_WORK}`);
const TO_COME = new RegExp(`^${WHOSE}${anyOf(PERIODS_TO_COME)}${OF_ITS_WORK}`);

/** 今日完成 as a heading, **本周工作**：…… as a label: what a daily or weekly report tells, and a newsletter does not. */
const tellsOfOne = ({ text, ordinal, kind }: Reading): boolean => {
  if (kind === 'row' || kind === 'code') return false;
  const head = text.slice(ordinal?.length ?? 0, LONGEST_HEADING).trim();
  const label = /^[^：:，。；]*/.exec(head)?.[0] ?? '';
  return label.length < LONGEST_HEADING && (isIn(OVER, label) || isIn(TO_COME, label));
};
/** Whether `report` tells what was done in a day, a week or a month, or is to be in the next. */
export const tellsOfAPeriod = (report: Draft): boolean => paragraphsWith(report, tellsOfOne).length > 0;

/** Of the headings that name the matter so many tell of it what its kind tells. */
const FEWEST_TOLD = 2;
const TOLD = new RegExp(anyOf(TOLD_BY_A_TRAINEE));
const FELT = new RegExp(anyOf(FELT_BY_A_TRAINEE));
const SET = new RegExp(anyOf(SETTING_OF_A_TRAINEE));
/** 实习岗位 and 实习时间 stand in a call for trainees, too; beside 实习心得 they are of who was one. */
const isToldByATrainee = (named: readonly string[]): boolean => {
  const told = named.filter((text) => TOLD.test(text));
  return told.length >= FEWEST_TOLD || (told.some((text) => FELT.test(text)) && named.some((text) => SET.test(text)));
};
/** A matter makes a text's kind where so many of its headings name it. */
const FEWEST_OF_ONE_MATTER = 3;
/** The kinds that are known so, with the least share of the headings: much of a feasibility study tells of other things. */
const MATTERS: readonly (readonly [
  matter: string,
  genre: GenreId,
  oneOf: number,
  isTold?: (named: readonly string[]) => boolean,
])[] = [
  [MATTER_OF_A_FEASIBILITY_STUDY, 'keyan', 10],
  [MATTER_OF_A_TRAINEE, 'shixi', 4, isToldByATrainee],
  [MATTER_OF_AN_EMERGENCY_PLAN, 'yuan', 4],
];
/** So many groups of the parts of a proposal stand in one. */
const FEWEST_OF_A_PROPOSAL = 4;
const PROPOSES = PARTS_OF_A_PROPOSAL.map((names) => new RegExp(anyOf(names)));

/** The second part of a feasibility study, by the norm of its parts (GB/T 8567). */
const PREMISES = /^可行性研究的?前提$/;

/** The kind that the headings of a text show, or undefined. */
export function kindByHeadings(report: Draft): GenreId | undefined {
  const headings = [
    ...new Set(paragraphsWith(report, isHeading).map(({ reading }) => reading.derive(headingIn) ?? '')),
  ];
  if (headings.some((text) => OVER.test(text)) && headings.some((text) => TO_COME.test(text))) return 'zhoubao';
  if (headings.some((text) => PREMISES.test(text))) return 'keyan';
  for (const [matter, genre, oneOf, isTold] of MATTERS) {
    const named = headings.filter((text) => text.includes(matter));
    if (isTold && !isTold(named)) continue;
    if (named.length >= FEWEST_OF_ONE_MATTER && named.length * oneOf >= headings.length) return genre;
  }
  const parts = PROPOSES.filter((part) => headings.some((text) => part.test(text)));
  // How a study is gone about and when: a paper has the other parts, too.
  return parts.length >= FEWEST_OF_A_PROPOSAL && parts.includes(PROPOSES.at(-1) as RegExp) ? 'keti' : undefined;
}

/** How far down a text says why it was written. */
const OPENING = 40;
/** 特 opens the clause, or stands behind who speaks: 县政府去年特制定《……》 tells of what others made. */
const NAMES_ITSELF = new RegExp(
  `(?:^|[，；。：\\s])(?:现|[我本][\\u4e00-\\u9fff]{1,3})?特(?:此)?${anyOf(VERBS_OF_MAKING_A_PAPER)}(?:了|本)?《([^《》。]{4,60})》`,
);

/** What a text calls itself where it says why it was made: 特编写《……实施方案》; undefined where it does not. */
function calledByItself({ paragraphs }: Draft): string | undefined {
  for (const { kind, reading } of paragraphs.slice(0, OPENING))
    if (kind === 'prose' && isIn(NAMES_ITSELF, reading.text)) return NAMES_ITSELF.exec(reading.text)?.[1];
  return undefined;
}

const OF_ITSELF = /本《([^《》。]{4,30})》/;
const namesItself = ({ text }: Reading): string | undefined =>
  isIn(OF_ITSELF, text) ? OF_ITSELF.exec(text)?.[1] : undefined;

/** What a text calls itself again and again: 本《商业计划书》属商业秘密; once, it may be another's book. */
export function calledAgain(report: Draft): string | undefined {
  const names = paragraphsWith(report, namesItself)
    .filter(({ index }) => index < OPENING)
    .map(({ reading }) => reading.derive(namesItself));
  return names.find((name, i) => name !== undefined && names.indexOf(name) < i);
}

/** The kind of the paper that a text says it is. */
export function genreCalled(report: Draft): GenreId | undefined {
  const name = calledByItself(report);
  const named = name === undefined ? undefined : genreOfTitle(name);
  return named?.sure ? named.genre : undefined;
}
