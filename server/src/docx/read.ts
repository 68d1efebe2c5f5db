/** A .docx to the one text that the core judges, with the way back into the file. */
import { Counters } from './counters';
import type { Story } from './model';
import { Numbering } from './numbering';
import { WordFile } from './parts';
import { problem } from './problem';
import { readStory } from './story';
import { Styles } from './styles';
import { writeText, type WrittenText } from './text';

/** A longer text (UTF-16 units) is no draft. */
const LONGEST = 5_000_000;

export interface WordText extends WrittenText {
  readonly file: WordFile;
  /** The XML of the document, which the places of pieces and paragraphs are offsets in. */
  readonly xml: string;
}

/** Reads the .docx `bytes`. Throws `WordProblem`, with what is the matter and what to do. */
export function readDocx(bytes: Uint8Array): WordText {
  const file = new WordFile(bytes);
  const styles = new Styles(file.part('styles'));
  const numbering = new Numbering(file.part('numbering'), styles);
  const xml = file.text(file.main) ?? '';
  const story = readStory(xml, file.main, styles);
  const noted = (type: 'footnote' | 'endnote'): Story | undefined => {
    // Notes that nobody refers to are not in the paper.
    const name = story.references.some(({ kind }) => kind === type) ? file.nameOf(`${type}s`) : undefined;
    const part = name === undefined ? undefined : file.text(name);
    return name === undefined || part === undefined ? undefined : readStory(part, name, styles);
  };
  const written = writeText(story, noted('footnote'), noted('endnote'), {
    styles,
    numbering,
    counters: new Counters(numbering),
  });
  if (written.text.length > LONGEST) throw TOO_LONG;
  return { ...written, file, xml };
}

const TOO_LONG = problem(
  'too-large',
  `文字超过 ${LONGEST / 10_000} 万字，不像一份文稿，没有检查。`,
  `The text has more than ${LONGEST / 1_000_000} million characters, which no draft has; it was not checked.`,
);
