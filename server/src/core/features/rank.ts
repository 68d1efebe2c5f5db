/** How well each kind of phrase fits where the cursor stands. */
import type { Place } from '../norms/phrases';
import type { SlotId } from '../norms/sections';
import type { Cursor } from './cursor';

/** Which phrases a section is written with, by the part its heading names. */
const BY_SLOT: Readonly<Partial<Record<SlotId, readonly Place[]>>> = {
  problem: ['problem', 'cause'],
  cause: ['cause', 'problem'],
  next: ['next', 'require'],
  suggest: ['next', 'require'],
  rect: ['work', 'result', 'next'],
  result: ['result', 'work'],
  work: ['work', 'result'],
  measure: ['work', 'result'],
  basic: ['work', 'link'],
  duty: ['person', 'work', 'result'],
  clean: ['person'],
  exper: ['result', 'person'],
  goal: ['basis', 'next'],
  task: ['next', 'require', 'work'],
  schedule: ['require', 'next'],
  guar: ['require', 'next'],
  req: ['require', 'contact'],
  org: ['work', 'require'],
  resolve: ['meeting'],
  agenda: ['next'],
  review: ['work', 'result'],
  back: ['basis', 'problem'],
  ask: ['next'],
};

const OPENING: Readonly<Partial<Record<Place, number>>> = {
  basis: 60,
  incoming: 52,
  meeting: 45,
  person: 40,
  appeal: 40,
};

/** Under headings that name no part of theirs: what links paragraphs fits, what opens a document hardly does. */
const IN_BODY: Readonly<Partial<Record<Place, number>>> = { link: 35, transition: 6, incoming: 6, basis: 6 };

/**
 * 0 … 100: how well phrases of `place` fit behind `before` (the line without what was typed); the draft is `opened`
 * once it has a transition.
 */
export function fitOf(place: Place, cursor: Cursor, before: string, opened: boolean): number {
  if (place === 'closing') return cursor.zone === 'end' ? 90 : 5;
  if (cursor.zone === 'opening') return fitOfOpening(place, before, opened);
  if (place === 'contact') return cursor.zone === 'end' ? 60 : 8;
  for (const [depth, slot] of cursor.slots.entries()) {
    const order = BY_SLOT[slot]?.indexOf(place) ?? -1;
    if (order >= 0) return 80 - order * 12 - Math.min(depth, 3) * 4;
  }
  return IN_BODY[place] ?? 20;
}

/** Behind 根据……要求， the transition is due; what quotes an incoming paper begins a paragraph. */
function fitOfOpening(place: Place, before: string, opened: boolean): number {
  const within = /[，；、]$/.test(before) || before.length > 40;
  if (place === 'transition') return opened ? 0 : within ? 75 : 50;
  return place === 'incoming' && within ? 0 : (OPENING[place] ?? 10);
}
