/** Kinds of document (文种). */

/** Ids of the kinds, pinyin of their names; stable, since settings and front matter name them. */
export type GenreId = string;
