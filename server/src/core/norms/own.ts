/** What a workspace lays down for itself (bizheng.json): kinds of document, the unit that writes, its terms. Types only. */
import type { GenreId } from './genres';

/** A part of a workspace's own kind. */
export interface OwnSection {
  readonly name: string;
  /** Other headings that stand for it. */
  readonly variants: readonly string[];
  /** `required`: its absence is a defect; `usual`: worth a look. */
  readonly level: 'required' | 'usual';
  /** Whether the words in running text are enough. */
  readonly runIn: boolean;
}

/** A kind of document of a workspace's own, or its word on a known one, whose id it then bears. */
export interface OwnKind {
  readonly id: string;
  readonly name: string;
  /** Words that end the title of such a draft; `*` in them stands for any words. */
  readonly title: readonly string[];
  /** The known kind whose other rules hold for it. */
  readonly like?: GenreId;
  /** Its parts; without them those of `like` hold. */
  readonly sections?: readonly OwnSection[];
}

/** The unit that writes. */
export interface Unit {
  readonly name: string;
  /** Other names it goes by: short ones, its sign, an earlier name. */
  readonly aliases: readonly string[];
  /** Where it is: the county, town or district that its drafts speak of. */
  readonly place?: string;
}

/** A word that the unit does not want, and what it wants instead. */
export interface Term {
  readonly wrong: string;
  readonly right: string;
  readonly note?: string;
}
