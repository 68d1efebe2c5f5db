/** How many planted defects are told, kind by kind, for exact and for rounded figures; and what is told of the documents untouched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Finding, lint, readReport, ReadingCache, type Span } from '../../../server/src/core/index';
import { type Injection, injectionsFor, KINDS } from './sites';

/** The rules that speak of figures. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  'number-conflict',
  'sum-mismatch',
  'ratio-mismatch',
  'count-mismatch',
  'amount-mismatch',
  'missing-value',
]);
const TELLS: Readonly<Record<string, readonly string[]>> = {
  placeholder: ['placeholder', 'missing-value', 'boilerplate-residue'],
  'missing-value': [
    'missing-value',
    'placeholder',
    'number-conflict',
    'ratio-mismatch',
    'numeral-style',
    'punctuation',
  ],
  enumeration: ['enumeration-sequence', 'heading-sequence', 'count-mismatch'],
  heading: ['heading-sequence', 'enumeration-sequence'],
  date: ['date-problem', 'numeral-style'],
};
const MOST_OF_A_KIND = 6;

interface Tally {
  planted: number;
  told: number;
  loud: number;
}
const tally = (): Tally => ({ planted: 0, told: 0, loud: 0 });

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** Findings on the text with the defect that the untouched text did not have. */
function newOnes(found: readonly Finding[], untouched: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  const textOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
  for (const finding of untouched) known.set(textOf(finding), (known.get(textOf(finding)) ?? 0) + 1);
  return found.filter((finding) => {
    const left = known.get(textOf(finding)) ?? 0;
    known.set(textOf(finding), left - 1);
    return left <= 0;
  });
}

/** The places of an injection in the text that has it. */
function placesOf({ edit, others }: Injection): readonly Span[] {
  const by = edit.text.length - (edit.span.end - edit.span.start);
  const moved = others.map(({ start, end }) =>
    start >= edit.span.end
      ? { start: start + by, end: end + by }
      : { start, end: end > edit.span.start ? end + by : end },
  );
  return [{ start: edit.span.start, end: edit.span.start + edit.text.length }, ...moved];
}

/** Kinds of which a true statement was added first are counted apart. */
const keyOf = ({ kind, first }: Injection): string => (first ? `${kind}*` : kind);
const tells = (kind: string, rule: string): boolean => TELLS[kind]?.includes(rule) ?? OF_FIGURES.has(rule);

/** A table of the texts of `folder`; with `shows`, a line for each defect that is not told and each finding untouched. */
export function scoreInjections(folder: string, shows: boolean): string[] {
  const cache = new ReadingCache();
  const counts = new Map<string, Tally>();
  const lines: string[] = [];
  let [characters, loud, all] = [0, 0, 0];
  for (const name of readdirSync(folder)
    .filter((one) => /\.(?:txt|md)$/.test(one))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const find = (draft: string): Finding[] =>
      lint(
        readReport(draft, {
          format: name.endsWith('.md') ? 'markdown' : 'plain',
          fileName: name,
          cache,
        }),
      );
    const untouched = find(text);
    characters += text.length;
    for (const finding of untouched.filter(({ rule }) => OF_FIGURES.has(rule))) {
      all++;
      if (isLoud(finding)) loud++;
      lines.push(
        `UNTOUCHED ${finding.severity} ${finding.rule} ${name} ${finding.message} «${near(text, finding.span)}»`,
      );
    }
    const planted = new Map<string, number>();
    for (const injection of injectionsFor(text, name.endsWith('.md'))) {
      const count = planted.get(keyOf(injection)) ?? 0;
      planted.set(keyOf(injection), count + 1);
      if (count < MOST_OF_A_KIND) tell(injection);
    }
    function tell(injection: Injection): void {
      const whole = injection.first ? applyEdits(text, [injection.first]) : text;
      const sound = injection.first ? find(whole) : untouched;
      const draft = applyEdits(whole, [injection.edit]);
      const places = placesOf(injection);
      const told = newOnes(find(draft), sound).filter(
        ({ rule, span, related }) =>
          tells(injection.kind, rule) &&
          [span, ...related.map((other) => other.span)].some((one) => places.some((place) => touches(place, one))),
      );
      const key = `${keyOf(injection)} ${injection.rounded ? 'rounded' : 'exact'}`;
      const score = counts.get(key) ?? tally();
      counts.set(key, score);
      score.planted++;
      if (told.length > 0) score.told++;
      if (told.some(isLoud)) score.loud++;
      if (told.length === 0) lines.push(`MISSED ${key} by ${injection.by}: ${name} ${shown(whole, injection)}`);
      else if (process.env.BIZHENG_TOLD)
        lines.push(`TOLD ${key} ${name} ${told[0]?.severity} ${shown(whole, injection)}`);
    }
  }
  return [
    'planted                  exact: told  loud     rounded: told  loud      all',
    ...KINDS.flatMap((kind) => [kind, `${kind}*`])
      .filter((kind) => counts.has(`${kind} exact`) || counts.has(`${kind} rounded`))
      .map((kind) => row(kind, counts)),
    '* of a true statement that was added first',
    `untouched: ${characters} characters, findings on figures ${all} = ${per(all, characters)}, loud ${loud} = ${per(loud, characters)} per 10,000`,
    ...(shows ? lines : []),
  ];
}

const per = (n: number, characters: number): string => ((n / Math.max(1, characters)) * 10_000).toFixed(3);

function row(kind: string, counts: ReadonlyMap<string, Tally>): string {
  const [exact, rounded] = ['exact', 'rounded'].map((how) => counts.get(`${kind} ${how}`) ?? tally());
  const [planted, told] = [(exact?.planted ?? 0) + (rounded?.planted ?? 0), (exact?.told ?? 0) + (rounded?.told ?? 0)];
  const cell = (one: Tally | undefined): string =>
    `${one?.told ?? 0}/${one?.planted ?? 0}`.padStart(9) + String(one?.loud ?? 0).padStart(6);
  const share = planted === 0 ? '' : `${((100 * told) / planted).toFixed(0)} %`;
  return `  ${kind.padEnd(22)}${cell(exact)}      ${cell(rounded)}   ${`${told}/${planted}`.padStart(9)} ${share}`;
}

const near = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 50), end + 40).replace(/\n/g, '⏎');

function shown(text: string, { edit, others }: Injection): string {
  const { start, end } = edit.span;
  const here = `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}→${edit.text}⟧${text.slice(end, end + 50)}`;
  const far = others
    .filter((other) => Math.abs(other.start - start) > 60)
    .slice(0, 2)
    .map((other) => near(text, other));
  return [here.replace(/\n/g, '⏎'), ...far].join(' ‖ ');
}
