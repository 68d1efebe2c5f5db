/** The old name of an office beside its new one: 白河县卫生健康局 throughout, and once 白河县卫生和计划生育局. Who tells how it came to be says so. */
import { RENAMED_OFFICES, SAY_THAT_AN_OFFICE_WAS_RENAMED } from '../../norms/words/names';
import { hasAny, sentenceBefore, sentenceBehind } from '../../reading/around';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import type { RuleContext, RuleFinding } from '../rule';
import { type NamePlace, twoSpellings } from './told-twice';

/** Of whom it is is known by so many characters before: 河县 of 白河县卫生健康局. */
const OWNER = 2;
const REACH = 40;

interface Office {
  readonly name: string;
  readonly start: number;
  /** Index of the pair that it is the old or the new name of. */
  readonly pair: number;
  readonly isOld: boolean;
}

const officesIn = (reading: Reading): readonly Office[] => reading.derive(readOffices);

function readOffices({ text, kind }: Reading): readonly Office[] {
  if (kind === 'code' || kind === 'front-matter' || !(text.includes('局') || text.includes('委'))) return [];
  const found: Office[] = [];
  for (const [pair, names] of RENAMED_OFFICES.entries())
    for (const [i, name] of names.entries())
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const start = at - OWNER;
        if (start < 0 || ![...text.slice(start, at)].every(isHanCharacter)) continue;
        found.push({ name: text.slice(start, at + name.length), start, pair, isOld: i === 0 });
      }
  return found;
}

export function* renamedOffices(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const found = paragraphsWith(report, officesIn).flatMap((paragraph) =>
    officesIn(paragraph.reading).map((office) => ({ ...office, paragraph })),
  );
  const olds = found.filter(({ isOld }) => isOld);
  const [old, another] = olds;
  if (!old || another || isTold(old)) return;
  const news = found.filter(
    ({ isOld, pair, name }) => !isOld && pair === old.pair && name.slice(0, OWNER) === old.name.slice(0, OWNER),
  );
  const [usual] = news;
  if (usual) yield twoSpellings(old, usual, context);
}

/** 原, 2019年机构改革前: the old name is meant. */
function isTold({ name, start, paragraph: { reading } }: NamePlace): boolean {
  const around = sentenceBefore(reading.text, start, REACH) + sentenceBehind(reading.text, start + name.length, REACH);
  return hasAny(around, SAY_THAT_AN_OFFICE_WAS_RENAMED) || /20[01]\d年/.test(around);
}
