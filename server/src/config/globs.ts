/**
 * Globs of a settings file: which files they mean. Paths are relative to the folder of the file, with / between names.
 * Written here because every library at hand turns globs into regular expressions that some glob keeps busy for ever.
 */
import { type Bilingual, fits, is, type Place, type Span, span } from '../core/index';

const LONGEST_GLOB = 1000;
/** `{a,b}{c,d}` stands for four globs; what stands for more than this is a mistake or an attack. */
const MOST_ALTERNATIVES = 64;

/** A step of a path: its characters, or any number of steps for `**`. */
type Step = Place<string>;

/**
 * As in .gitignore: a glob without a slash fits at any depth, a folder's name all that is in it, and `!` takes back what an
 * earlier glob of the list had; the last one that fits decides. Globs that `globProblem` refuses mean nothing.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const steps = globs
    .filter((glob) => !globProblem(glob))
    .map((glob) => {
      const isTakenBack = glob.startsWith('!');
      const read = readingsOf(isTakenBack ? glob.slice(1) : glob);
      return { patterns: read.flatMap((one) => patternsOf(one)), isTakenBack };
    });
  return (path) => {
    const names = namesOf(path);
    const fitting = steps.filter(({ patterns }) => patterns.some((pattern) => fits(pattern, names)));
    return fitting.at(-1)?.isTakenBack === false;
  };
}

/** A line of an ignore file. */
export interface IgnoreLine {
  /** Whether it means the file or folder of these names, itself and not what is in it. */
  fits(names: readonly string[]): boolean;
  readonly isTakenBack: boolean;
  readonly isForFolders: boolean;
}

/** More lines that say something than these nobody writes; each costs a look at every file. */
const MOST_LINES = 2000;

/**
 * The lines of an ignore file, as git reads them: # for remarks, ! takes back, a slash at the end means folders, braces are names.
 * In a file of our own (not `isOfGit`) a backslash may stand for the slash.
 */
export function ignoreLines(text: string, isOfGit: boolean): IgnoreLine[] {
  return writtenLines(text)
    .slice(0, MOST_LINES)
    .map(({ line }) => line)
    .filter((line) => !globProblem(line))
    .map((line) => {
      const isTakenBack = line.startsWith('!');
      const bare = isTakenBack ? line.slice(1) : line;
      const globs = (isOfGit ? [bare] : readingsOf(bare)).map((glob) => glob.replace(/[{}]/g, '\\$&'));
      const patterns = globs.flatMap((glob) => patternsOf(glob, false));
      return {
        fits: (names) => patterns.some((pattern) => fits(pattern, names)),
        isTakenBack,
        isForFolders: globs.every((glob) => glob.endsWith('/')),
      };
    });
}

/** What an ignore file holds that counts for nothing, each at its place. */
export function ignoreProblems(text: string): { readonly span: Span; readonly message: Bilingual }[] {
  const written = writtenLines(text);
  const problems = written.slice(0, MOST_LINES).flatMap(({ line, start }) => {
    const message = globProblem(line);
    return message ? [{ span: span(start, start + line.length), message }] : [];
  });
  const beyond = written[MOST_LINES];
  if (beyond) problems.push({ span: span(beyond.start, beyond.start + beyond.line.length), message: TOO_MANY_LINES });
  return problems;
}

const TOO_MANY_LINES: Bilingual = {
  'zh-CN': `只看前 ${MOST_LINES} 行写法，从这一行起都没有算。`,
  en: `Only the first ${MOST_LINES} patterns count; this one and all below it do not.`,
};

/** The lines of an ignore file that say something, without blanks at their ends, and where each begins. */
function writtenLines(text: string): { readonly line: string; readonly start: number }[] {
  const written: { line: string; start: number }[] = [];
  let start = 0;
  for (const whole of text.split('\n')) {
    const skipped = start === 0 && whole.startsWith('\ufeff') ? 1 : 0;
    const line = whole.slice(skipped).trimEnd();
    if (line !== '' && !line.startsWith('#')) written.push({ line, start: start + skipped });
    start += whole.length + 1;
  }
  return written;
}

/**
 * How `glob` may be meant: on Windows names are parted by a backslash, in globs it takes its meaning from a wildcard. Before
 * anything that is none it parts names; before a wildcard behind a name it may do either, and either fits.
 */
function readingsOf(glob: string): string[] {
  if (!glob.includes('\\')) return [glob];
  const parted = withoutSeparators(glob);
  return [...new Set([parted, parted.replace(/(?<=.)\\/g, '/')])];
}

/** `glob` with a slash for each backslash that cannot take a wildcard's meaning from it. */
function withoutSeparators(glob: string): string {
  return glob.replace(/\\(?![*?[\](){}!+@|#])/g, '/');
}

/** What is wrong with `glob`; undefined when nothing is. */
export function globProblem(glob: string): Bilingual | undefined {
  const bare = bareOf(withoutSeparators(glob.replace(/^!/, '')));
  if (bare === '')
    return {
      'zh-CN': '这里没有写出文件名或文件夹名，已忽略。',
      en: 'This names no file and no folder; it is ignored.',
    };
  const isTooMuch = glob.length > LONGEST_GLOB || alternativesOf(bare).length > MOST_ALTERNATIVES;
  if (isTooMuch)
    return {
      'zh-CN': '这个通配写法太长或花括号组合太多，已忽略；可以分成几条来写。',
      en: 'This glob is too long or its braces stand for too many; it is ignored. Write it as several.',
    };
  if (/(?:^|[^\\])[+@!?*]\(/.test(bare))
    return {
      'zh-CN': '不支持 +(…)、@(…) 这类写法，已忽略；可以用 *、**、?、[…] 和 {甲,乙}。',
      en: '+(…), @(…) and the like are not known here; it is ignored. Use *, **, ?, […] and {a,b}.',
    };
  return undefined;
}

/** What is wrong with the file that `written` means, as `fileMatcher` reads it. */
export function fileProblem(written: string): Bilingual | undefined {
  return written.includes('*') || plainPath(written) === '' ? globProblem(written) : undefined;
}

/** The glob that means the file at `path` and no other. */
export function globOf(path: string): string {
  return `/${path.replace(/[\\*?[\](){}!+@|]/g, '\\$&')}`;
}

/** Which file `written` means: the one at that path, or those that it fits as a glob (with a *). */
export function fileMatcher(written: string): (path: string) => boolean {
  if (written.includes('*')) return matcher([written]);
  const wanted = plainPath(written);
  return (path) => plainPath(path) === wanted;
}

function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .normalize('NFC');
}

/** `glob` without the marks that only say where it holds. */
function bareOf(glob: string): string {
  const bare = glob.replace(/^(?:\.?\/)+/, '');
  let end = bare.length;
  while (bare[end - 1] === '/') end--;
  return bare.slice(0, end);
}

/** Names of `path`, from the outermost folder on. Accents are one character, however the disk writes them. */
export function namesOf(path: string): string[] {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').normalize('NFC').split('/');
}

/** The patterns that `glob` stands for; `withContents`: a folder's name means all that is in it. */
function patternsOf(glob: string, withContents = true): (readonly Step[])[] {
  const bare = bareOf(glob);
  const isAnchored = glob.startsWith('/') || glob.startsWith('./') || bare.includes('/');
  return alternativesOf(bare.normalize('NFC')).flatMap((one) => {
    const steps = one.split('/').map(stepOf);
    const anchored: Step[] = isAnchored ? steps : ['any number', ...steps];
    return withContents ? [anchored, [...anchored, () => true, 'any number']] : [anchored];
  });
}

/** One name of a glob. */
function stepOf(name: string): Step {
  if (name === '**') return 'any number';
  const places = placesOf(name);
  return (given) => fits(places, [...given]);
}

/** The places of a name: `*`, `?`, `[…]`, an escaped character or a plain one. */
function placesOf(name: string): Place<string>[] {
  const characters = [...name];
  const places: Place<string>[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? '';
    const end = character === '[' ? characters.indexOf(']', i + 2) : -1;
    if (end > 0) {
      places.push(oneOf(characters.slice(i + 1, end)));
      i = end;
    } else if (character === '\\' && i + 1 < characters.length) places.push(is(characters[++i] ?? ''));
    else if (character === '?') places.push(() => true);
    else if (character !== '*') places.push(is(character));
    else if (places.at(-1) !== 'any number') places.push('any number');
  }
  return places;
}

/** Whether a character is listed: `[abc]`, `[0-9]`, or with `!` before them none of them. */
function oneOf(written: readonly string[]): Place<string> {
  const isNegated = written[0] === '!' || written[0] === '^';
  const listed = isNegated ? written.slice(1) : written;
  return (character) => {
    const isListed = listed.some((one, i) => {
      if (one === '-' && i > 0 && i < listed.length - 1)
        return String(listed[i - 1]) <= character && character <= String(listed[i + 1]);
      return one === character;
    });
    return isListed !== isNegated;
  };
}

/** `{a,b}c` as `ac` and `bc`; one more than are allowed is enough to be refused. */
function alternativesOf(glob: string): string[] {
  let done = [''];
  for (let at = 0; at < glob.length; ) {
    const open = openingBrace(glob, at);
    const close = glob.indexOf('}', open);
    const end = close < 0 ? glob.length : open;
    const parts = close < 0 ? [''] : glob.slice(open + 1, close).split(',');
    const listed = parts.length > 1 || close < 0 ? parts : [glob.slice(open, close + 1)];
    const before = glob.slice(at, end);
    done = done.flatMap((one) => listed.map((part) => one + before + part)).slice(0, MOST_ALTERNATIVES + 1);
    at = close < 0 ? glob.length : close + 1;
  }
  return done;
}

/** Where the next brace that is not escaped opens in `glob`, its length when none does. */
function openingBrace(glob: string, from: number): number {
  let open = glob.indexOf('{', from);
  while (open > 0 && glob[open - 1] === '\\') open = glob.indexOf('{', open + 1);
  return open < 0 ? glob.length : open;
}
