/** Where and when an incident is said to have happened, or not to: 全镇, 河口村, 校园内; 春节期间, 2024年, 去年同期, 在演练中. */
import { anyOf } from '../norms/lexicon';
import {
  ALL_OF_ONES_OWN,
  HEAD_ANOTHER_SCENE,
  PLACES_OF_INCIDENTS,
  SET_ANOTHER_SCENE,
  STRETCHES_WITHIN_A_YEAR,
} from '../norms/words/facts';
import { AREAS_AND_BODIES } from '../norms/words/scope';
import { hasAny } from '../reading/around';
import { placeAt } from '../reading/places';
import { eachOf } from '../reading/seek';
import { headingsOver } from './headings-under';
import type { Paragraph, Report } from './report';

interface Scene {
  /** Empty where it is all that the draft speaks for. */
  readonly place: string;
  /** The year that is named, and the stretch of it. */
  readonly year: string;
  readonly stretch: string;
  /** Another time, practice, or others. */
  readonly isElsewhere: boolean;
}

/** So far in front of an incident its sentence, and the one before, say where and when. */
const REACH = 80;
const WHOLE = new RegExp(`[全我本整](${anyOf([...AREAS_AND_BODIES, '国'])})`, 'g');
const INSIDE = /([\u4e00-\u9fff]{1,3})[内里](?![\u4e00-\u9fff]?[容部外涝])/g;
/** 柳林村, 新华小学, 宏达公司: at the head of a clause, whatever its name is made of. */
const NAMED = new RegExp(
  `(?:^|[，。；：、在])((?![^，。；]{0,4}[全各我本每该])[\\u4e00-\\u9fff]{2,6}?${anyOf(PLACES_OF_INCIDENTS)})(?![民庄内])`,
  'g',
);
const YEAR = /(20\d\d)年/g;
const STRETCH = new RegExp(`[\\u4e00-\\u9fff\\d]{0,4}?${anyOf(STRETCHES_WITHIN_A_YEAR)}`, 'g');
const MONTH = /(?<!\d)(\d{1,2})月/g;

const lastIn = (expression: RegExp, text: string): string => eachOf(expression, text).at(-1)?.[1] ?? '';

function sceneAt(at: number, { reading: { text }, index }: Paragraph, report: Report): Scene {
  const before = text.slice(Math.max(0, at - REACH), at);
  const sentence = before.slice(Math.max(...[...'。；！？'].map((stop) => before.lastIndexOf(stop))) + 1);
  const place = placeIn(sentence, report) ?? placeIn(before, report) ?? '';
  const headings = Array.from(headingsOver(report, index));
  return {
    place,
    year: lastIn(YEAR, sentence) || lastIn(YEAR, before),
    stretch: eachOf(STRETCH, sentence).at(-1)?.[0] ?? lastIn(MONTH, sentence),
    isElsewhere:
      hasAny(sentence, SET_ANOTHER_SCENE) || headings.some((heading) => hasAny(heading.text, HEAD_ANOTHER_SCENE)),
  };
}

/** The last place that `text` names; undefined where it names none, empty for all that the draft speaks for. */
function placeIn(text: string, { title }: Report): string | undefined {
  let place: string | undefined;
  let end = -1;
  for (const { 1: kind = '', index } of eachOf(WHOLE, text)) [place, end] = [kind, index];
  for (const { 1: inside = '', index } of eachOf(INSIDE, text))
    if (index > end && !ALL_OF_ONES_OWN.some((word) => inside.endsWith(word))) [place, end] = [inside, index];
  for (const { 1: written = '', index } of eachOf(NAMED, text))
    if (index > end) [place, end] = [title?.text.includes(written) ? '' : written, index];
  for (let at = Math.max(0, end + 2); at < text.length; at++) {
    const named = placeAt(text, at);
    if (!named) continue;
    const written = named.name + named.kind;
    place = title?.text.includes(written) ? '' : written;
    at = named.end - 1;
  }
  return place;
}

/** Whether what did not happen at `none` is what happened at `some`, as far as place and time are told. */
export function areOfOneScene(
  none: { readonly at: number; readonly paragraph: Paragraph },
  some: { readonly at: number; readonly paragraph: Paragraph },
  report: Report,
): boolean {
  const [not, did] = [sceneAt(none.at, none.paragraph, report), sceneAt(some.at, some.paragraph, report)];
  if (not.isElsewhere || did.isElsewhere || !isOfOnePlace(not.place, did.place)) return false;
  const own = yearOf(report);
  if (differ(not.year || own, did.year || own)) return false;
  // 春节期间未发生: what happened in the rest of the year says nothing against it.
  return not.stretch === '' || not.stretch === did.stretch;
}

/** 全镇 and no place at all are one; 全镇 and 全县, 河口村 and 全镇 are two. */
const isOfOnePlace = (a: string, b: string): boolean =>
  a === b || (a === '' && b.length === 1) || (b === '' && a.length === 1);

const yearOf = ({ title }: Report): string => (title ? lastIn(YEAR, title.text) : '');
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;
