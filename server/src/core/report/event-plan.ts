/**
 * The plan of an event (活动策划) that tells what for, when, where and for whom under headings of their own, and leaves one of the things
 * out without which nobody can go to it or hold it: its time, its place, its course, who does what.
 */
import { anyOf } from '../norms/lexicon';
import type { GenreId } from '../norms/genres';
import { COURSES_OF_AN_EVENT, HANDS_AT_AN_EVENT, HEADS_OF_AN_EVENT } from '../norms/words/sections';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';
import { isShort } from './parts';
import { paragraphsWith } from './paragraphs-with';
import type { Heading, Report } from './report';
import { sectionsOf } from './sections';

export type PartOfAnEvent = 'time' | 'place' | 'course' | 'hands';

export interface LackingOfAnEvent {
  readonly part: PartOfAnEvent;
  /** Headings of the plan's other parts, which show what it is. */
  readonly shownBy: readonly Heading[];
  /** Which of the main headings it goes before. */
  readonly place: number;
}

/** Without a title a plan is known by its headings alone. */
const PLANS: readonly (GenreId | undefined)[] = ['cehuashu', 'fangan', 'jihua', undefined];
const IS_PLAN = /策划|方案|计划/;
/** So many of what for, when, where, for whom make a plan of an event, and so many sections in all. */
const FEWEST_HEADED = 3;
const FEWEST_SECTIONS = 5;

const HEADED = Object.entries(HEADS_OF_AN_EVENT).map(
  ([name, words]) => [name, new RegExp(`${anyOf(words)}(?:$|[和与及、：（(])`)] as const,
);
const COURSE = new RegExp(anyOf(COURSES_OF_AN_EVENT));
const HANDS = new RegExp(anyOf(HANDS_AT_AN_EVENT));
/** 时间：5月8日, 活动地点：操场: a field anywhere in the plan. */
const HAS_TIME = /时间[：:]|日期[：:]/;
const HAS_PLACE = /(?:地点|场地|地址)[：:]/;
const saysTime = ({ text }: Reading): boolean => text.includes('：') && isIn(HAS_TIME, text);
const saysPlace = ({ text }: Reading): boolean => text.includes('：') && isIn(HAS_PLACE, text);

/** The one part that the plan of an event leaves out; undefined of other papers, and where more are missing. */
export function lackingOfEvent(report: Report): LackingOfAnEvent | undefined {
  const { genre, title, headings } = report;
  const { main } = report.derive(sectionsOf);
  if (!PLANS.includes(genre.id) || genre.own || main.length < FEWEST_SECTIONS) return undefined;
  if (title && !isIn(IS_PLAN, title.text)) return undefined;
  const headed = HEADED.flatMap(([name, words]) => {
    const heading = main.find(({ text }) => isShort(text) && isIn(words, text));
    return heading ? [{ name, heading }] : [];
  });
  if (headed.length < FEWEST_HEADED || !headed.some(({ name }) => name === 'aim')) return undefined;
  const has = (words: RegExp): boolean => headings.some(({ text }) => isIn(words, text));
  const isHeaded = (name: string): boolean => headed.some((one) => one.name === name);
  const lacking = (
    [
      ['time', !isHeaded('time') && paragraphsWith(report, saysTime).length === 0],
      ['place', !isHeaded('place') && paragraphsWith(report, saysPlace).length === 0],
      ['course', !has(COURSE)],
      ['hands', !has(HANDS)],
    ] as const
  ).flatMap(([part, isLacking]) => (isLacking ? [part] : []));
  const [part, ...more] = lacking;
  if (!part || more.length > 0) return undefined;
  const last = Math.max(...headed.map(({ heading }) => main.indexOf(heading)));
  return {
    part,
    shownBy: headed.map(({ heading }) => heading),
    place: part === 'course' || part === 'hands' ? main.length : last + 1,
  };
}
