/** What a quantity says something about. Facts live as long as their paragraph, tens of thousands of them: they are kept small. */
import type { Quantity } from '../../reading/quantities/quantity';
import { quantitiesOf } from '../../reading/quantities/read';
import type { Reading } from '../../reading/reading';
import { type Bearings, bearingsOf, type InClause } from './bearings';
import { content } from './content';
import { timesIn } from './times';

/** What is told of a fact in so many words, and where its words stand. */
export interface Told {
  readonly quantity: Quantity;
  readonly reading: Reading;
  /** Index of the quantity in its paragraph. */
  readonly index: number;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** What stands before the number in its clause, without light words: 城镇新增就业. */
  readonly left: string;
  /** What the unit is followed by, without light words: 养老服务网络. */
  readonly right: string;
  /** What is counted, where the words say that all of a set named before is meant: 文化广场 of 这9个文化广场; else empty. */
  readonly set: string;
  /** Time named in its sentence before it, nearest first; empty when none is. */
  readonly time: string;
  /** Time named in an earlier sentence of the paragraph. */
  readonly paragraphTime: string;
  /** Names of places and bodies in its sentence before it. */
  readonly names: readonly string[];
}

/** What may be true of a fact, a bit each. */
export const TRAITS = { planned: 1, whole: 2, threshold: 4, summary: 8, columns: 16 };

/** So far to the left of its clause, and so much of what stands there, is looked for what a fact may be of. */
const FAR_LEFT = 40;
const LONGEST_SUBJECT = 14;

export class Fact implements Told, InClause {
  readonly quantity: Quantity;
  readonly reading: Reading;
  readonly index: number;
  readonly sentence: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly left: string;
  readonly right: string;
  readonly set: string;
  readonly time: string;
  readonly paragraphTime: string;
  readonly names: readonly string[];
  readonly #traits: number;
  #bearings: Bearings | undefined;
  #subject: string | undefined;

  constructor(told: Told, traits: number) {
    this.quantity = told.quantity;
    this.reading = told.reading;
    this.index = told.index;
    this.sentence = told.sentence;
    this.clauseStart = told.clauseStart;
    this.clauseEnd = told.clauseEnd;
    this.left = told.left;
    this.right = told.right;
    this.set = told.set;
    this.time = told.time;
    this.paragraphTime = told.paragraphTime;
    this.names = told.names;
    this.#traits = traits;
    this.#bearings = undefined;
    this.#subject = undefined;
  }

  /** Whether it is spoken of as a plan, a target or a wish. */
  get planned(): boolean {
    return (this.#traits & TRAITS.planned) !== 0;
  }

  /** Whether it stands in the row of a table. */
  get row(): boolean {
    return this.reading.kind === 'row';
  }

  /** Whether its row has another figure of the kind: which year or part it is of, the column says and not the row. */
  get oneOfColumns(): boolean {
    return (this.#traits & TRAITS.columns) !== 0;
  }

  /** Whether its clause says no more than this figure: 原煤达到10.9亿吨. */
  get whole(): boolean {
    return (this.#traits & TRAITS.whole) !== 0;
  }

  /** Whether it bounds something: 500万元以上的, 30人及以下. */
  get threshold(): boolean {
    return (this.#traits & TRAITS.threshold) !== 0;
  }

  /** Whether its sentence sums up what was said before, at whatever time that was: 综合上述情况，… */
  get summary(): boolean {
    return (this.#traits & TRAITS.summary) !== 0;
  }

  get quantities(): readonly Quantity[] {
    return quantitiesOf(this.reading);
  }

  get sentenceStart(): number {
    return this.reading.sentences[this.sentence]?.start ?? 0;
  }

  /** What parts it from figures with the same words; worked out for the few that are compared. */
  bearings(): Bearings {
    return (this.#bearings ??= bearingsOf(this));
  }

  /** What stands before its clause in the sentence, when `left` is too bare to name anything (增长, 其中). */
  subject(): string {
    return (this.#subject ??= this.#readSubject());
  }

  #readSubject(): string {
    const { clauseStart, reading } = this;
    const start = Math.max(this.sentenceStart, clauseStart - FAR_LEFT);
    const words = reading.text.slice(start, clauseStart);
    return content(words, reading.text, timesIn(reading), start).slice(-LONGEST_SUBJECT);
  }
}
