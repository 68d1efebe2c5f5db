/**
 * How the engine is set for a server. Loaded before anything that fills the heap, and before what V8 kept of the code is read: it
 * takes that back only under the settings it was made with.
 */
import { setFlagsFromString } from 'node:v8';

// V8 lets the space for young objects grow sixteenfold before it clears it; a check makes many objects that die at once, so most of
// that would hold nothing. A size can no longer be set once a process runs, growing can: at 1 the space stays as it starts.
setFlagsFromString('--semi-space-growth-factor=1');
// Some thousand expressions are tried a few times each when a draft is opened. V8 compiles them to bytecode first and to machine
// code the second time; done once, all of them together take 35 ms less.
setFlagsFromString('--no-regexp-tier-up');
// A function is optimized after so much work in it (67,584 by default), in threads of its own. While a draft is judged for the first
// time nearly all that they make comes too late to be used, and takes as long as the judging: 540 of 1180 ms for 100,000 characters.
setFlagsFromString('--interrupt-budget=1500000');
// The space for old objects may fill to up to four times what lived when it was cleared last before it is cleared again. At 1.5
// times a draft of 1 MB that is typed in takes some 160 MB at most instead of 390, a report of 20,000 characters 105 instead of 174. To
// judge 1 MB first takes a twentieth of the time more, an edit a quarter: a millisecond in a report of 20,000 characters.
setFlagsFromString('--heap-growing-percent=50');
// Into an optimized function up to 920 bytes of others' code are copied, and the threads that optimize keep the room which they once
// took for that: with 200 they keep 5 MB less, and an edit costs no more.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
