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

/** 0 … 100: how well phrases of `place` fit behind `before` (the line without what was typed); the draft is `opened` once it has a transition. */
export function fitOf(place: Place, cursor: Cursor, before: string, opened: boolean): number {
  if (place === 'closing') return cursor.zone === 'end' ? 90 : 5;
  if (cursor.zone === 'opening') {
    // Behind 根据……要求， the transition is due; what quotes an incoming paper begins a paragraph.
    const within = /[，；、]$/.test(before) || before.length > 40;
    if (place === 'transition') return opened ? 0 : within ? 75 : 50;
    return place === 'incoming' && within ? 0 : (OPENING[place] ?? 10);
  }
  if (place === 'contact') return cursor.zone === 'end' ? 60 : 8;
  for (let i = 0; i < cursor.slots.length; i++) {
    const at = BY_SLOT[cursor.slots[i]!]?.indexOf(place) ?? -1;
    if (at >= 0) return 80 - at * 12 - Math.min(i, 3) * 4;
  }
  return place === 'link' ? 35 : place === 'transition' || place === 'incoming' || place === 'basis' ? 6 : 20;
}
