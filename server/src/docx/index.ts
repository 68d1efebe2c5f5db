/** The front desk of this room: all that a door may import, and only when a Word file is there. */
export { readDocx, type WordText } from './read';
export { WordProblem } from './problem';
