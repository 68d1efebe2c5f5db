/**
 * How the engine is set while the command line judges drafts: at first for a process that soon ends, then for one that works on.
 */
import { setFlagsFromString } from 'node:v8';

/** V8's own: so much work in a function until it is optimized. */
const ITS_OWN_BUDGET = 67_584;
/** In the first drafts nearly all that is optimized comes too late to be used, and half of the processor's time goes into it. */
const FIRST_BUDGET = 1_500_000;
/** Characters judged, after which a check goes on long enough for it to pay. */
const MANY = 600_000;

let judged = 0;

/** Sets the engine for the first drafts of a process. */
export function begin(): void {
  // Expressions that are tried a few times are compiled once, not twice.
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString(`--interrupt-budget=${FIRST_BUDGET}`);
}

/** Says that a draft of so many characters was judged. */
export function haveJudged(characters: number): void {
  const isFirst = judged < MANY;
  judged += characters;
  if (isFirst && judged >= MANY) setFlagsFromString(`--interrupt-budget=${ITS_OWN_BUDGET}`);
}
