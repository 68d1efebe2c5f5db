/** The words beside a figure that name something: what is left of a part of a text without times, light words and marks. */
import { anyOf } from '../../norms/lexicon';
import {
  COMPOUNDS_WITH_LIGHT_WORDS,
  LIGHT_WORDS,
  NAMES_OF_ITS_GROWTH,
  NAMES_OF_THE_ECONOMY,
  WORDS_OF_YEARLY_GROWTH,
} from '../../norms/words/facts';
import { AREAS_AND_BODIES, BODIES_THAT_SAY_我 } from '../../norms/words/scope';
import { mayHave, without } from '../../reading/seek';
import { firstFrom } from './in-order';
import type { TimeMention } from './times';

/** 我市, 全局, 本校, 全年. */
/** 我国, 全国: of a report on the whole country. */
const NATION = '国';
const OWN_SCOPE = `[我全本]${anyOf([...AREAS_AND_BODIES, NATION])}|我${anyOf(BODIES_THAT_SAY_我)}|[全本]年`;
const LIGHT = new RegExp(`${anyOf(LIGHT_WORDS)}|${OWN_SCOPE}`, 'g');
const KEPT_WHOLE = new RegExp(anyOf(COMPOUNDS_WITH_LIGHT_WORDS), 'g');
/** Stand in for what is kept whole while light words are taken out; for private use, so that hardly a text has them. */
const STAND_INS = { first: 0xe000, all: /[\ue000-\uefff]/g };
/** 国内生产总值增长, GDP增速 and 经济增长 are one indicator. */
const GROWTH_OF_THE_ECONOMY = new RegExp(
  `${anyOf(NAMES_OF_THE_ECONOMY)}(${anyOf(WORDS_OF_YEARLY_GROWTH)})?${anyOf(NAMES_OF_ITS_GROWTH)}(?:目标)?`,
  'g',
);

/** Characters that name nothing: blanks, digits, signs of numbers. */
const NAMES_NOTHING = /[\s\d.%]/g;
const IN_BRACKETS = /（[^（）]*）/g;

/** `part` of the text `whole` without times, light words and marks: what is left names the thing. */
export function content(part: string, whole: string, times: readonly TimeMention[], from: number): string {
  if (part === '') return '';
  const compounds: string[] = [];
  let named = without(IN_BRACKETS, withoutTimes(part, times, from), whole);
  if (mayHave(KEPT_WHOLE, whole))
    named = named.replace(KEPT_WHOLE, (compound) => {
      compounds.push(compound);
      return String.fromCharCode(STAND_INS.first + compounds.length - 1);
    });
  named = without(NAMES_NOTHING, without(LIGHT, named, whole), whole);
  if (compounds.length > 0)
    named = named.replace(STAND_INS.all, (character) => compounds[character.charCodeAt(0) - STAND_INS.first] ?? '');
  return named.includes('增') ? named.replace(GROWTH_OF_THE_ECONOMY, '经济$1增长') : named;
}

/** `text`, which stands at `from`, without those of `times` that lie in it whole. */
function withoutTimes(text: string, times: readonly TimeMention[], from: number): string {
  let kept = '';
  let at = 0;
  for (let i = firstFrom(times, from); ; i++) {
    const time = times[i];
    if (!time || time.start - from >= text.length) return kept + text.slice(at);
    if (time.start - from < at || time.end - from > text.length) continue;
    kept += text.slice(at, time.start - from);
    at = time.end - from;
  }
}
