/** The front desk of this room: all that a door may import, and only when a Word file is there. */
export { annotate, type Annotated, type Remark, type Signature } from './annotate';
export { doubledNumbers } from './doubled';
export { asDraft } from './markdown';
export { readDocx, type WordText } from './read';
export { WordProblem } from './problem';
export { type HeadingPlace, placeOf, placeText, type WordPlace } from './places';
