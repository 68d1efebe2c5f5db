/**
 * How the engine is set while a door judges drafts: at first for a process that soon ends, then for one that works on. It is set
 * where the process begins, never while code runs that it concerns.
 */
import { setFlagsFromString } from 'node:v8';

/** V8's own: so much work in a function until it is optimized. */
const ITS_OWN_BUDGET = 67_584;
/** In the first drafts nearly all that is optimized comes too late to be used, and half of the processor's time goes into it. */
const FIRST_BUDGET = 1_500_000;
/** Characters judged, after which it goes on long enough for optimizing to pay. */
const MANY = 600_000;

let left = MANY;

/** Sets the engine for the first drafts of this process. */
export function begin(): void {
  setFlagsFromString(`--interrupt-budget=${FIRST_BUDGET}`);
}

/** Says that a draft of so many characters was judged. */
export function haveJudged(characters: number): void {
  if (left <= 0) return;
  left -= characters;
  if (left <= 0) setFlagsFromString(`--interrupt-budget=${ITS_OWN_BUDGET}`);
}
