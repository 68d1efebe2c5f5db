/** What a section is called without its number: by this it is known again when numbers and levels have changed. */
import type { Section } from './section-tree';

export const wordsOf = ({ heading, name }: Section): string => heading?.text ?? name;
