/**
 * Structure on Markdown as people write it: # and numbers in any mixture, lists, fences, tables, quotes, underlined
 * headings. Where a draft numbers each level in one way, an operation gives exactly the draft that one would have written
 * so from the start; where it does not, all but numbers and # stays as it was.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  changeLevel,
  moveSection,
  type OutlineSymbol,
  outlineSymbols,
  readReport,
  renumber,
} from '../server/src/core/index';

const many = Number(process.env.BIZHENG_MANY ?? 0);
const RUNS = many
  ? { numRuns: many, seed: Number(process.env.BIZHENG_SEED ?? 20261128) }
  : { numRuns: 120, seed: 20241128 };
const HAN = '零一二三四五六七八九十'.split('');
const read = (text: string) => readReport(text, { format: 'markdown', fileName: '方案.md' });

/** How a level is numbered: `at` are the numbers of all levels down to it. */
type Form = (at: readonly number[]) => string;
const last = (at: readonly number[]): number => at.at(-1) ?? 0;
const FORMS = {
  none: () => '',
  han: (at) => `${HAN[last(at)]}、`,
  bracket: (at) => `（${HAN[last(at)]}）`,
  arabic: (at) => `${last(at)}. `,
  comma: (at) => `${last(at)}、`,
  label: (at) => `${at.join('.')} `,
  marked: (at) => `${at.join('.')}. `,
  arabicBracket: (at) => `（${last(at)}）`,
} satisfies Record<string, Form>;

/** Ways in which drafts number their levels ## ### ####. */
const SCHEMES: readonly (readonly Form[])[] = [
  [FORMS.han, FORMS.bracket, FORMS.arabic],
  [FORMS.arabic, FORMS.label, FORMS.label],
  [FORMS.han, FORMS.label, FORMS.label],
  [FORMS.arabic, FORMS.marked, FORMS.marked],
  [FORMS.arabic, FORMS.arabic, FORMS.arabic],
  [FORMS.comma, FORMS.arabicBracket, FORMS.arabicBracket],
  [FORMS.arabic, FORMS.bracket, FORMS.arabicBracket],
  [FORMS.none, FORMS.none, FORMS.none],
];

const BODIES = [
  '',
  '逐村排查，列出清单。',
  '1. 摸清底数。\n2. 建好台账。\n3. 明确专人。',
  '1. 摸清底数。\n1. 建好台账。\n1. 明确专人。',
  '- 上游\n    1. 清淤。\n    2. 护坡。\n- 下游\n    1. 补漏。\n    2. 加固。',
  '```sh\n# 3. 重启水泵\n## 一、停机\n```',
  '~~~\n### 2.1 值班\n\n1. 到岗\n~~~',
  '| 村名 | 亩数 |\n| --- | --- |\n| 上湾 | 30 |\n| 下湾 | 42 |',
  '> ## 二、引文\n> 3. 节水优先。',
  '具体要求如下：\n\n1. 到岗。\n\n2. 到位。',
  '![现场](img/2.1.png)',
];

interface Node {
  readonly words: string;
  /** 0 under the title. */
  depth: number;
  readonly body: string;
}
interface Doc {
  nodes: Node[];
  readonly forms: readonly Form[];
  readonly feed: string;
  readonly blank: boolean;
  readonly front: boolean;
  readonly setext: boolean;
}

const WORDS = '水源渠道泵站闸门堤防塘坝河道湖库田块林带道路桥涵'.match(/../g) ?? [];

/** The draft as written, each section with the number that is due. */
function written({ nodes, forms, feed, blank, front, setext }: Doc): string {
  const at: number[] = [];
  const gap = blank ? '\n\n' : '\n';
  const parts = nodes.map(({ words, depth, body }) => {
    at.length = depth + 1;
    at[depth] = (at[depth] ?? 0) + 1;
    const name = `${forms[depth]?.(at) ?? ''}${words}`;
    const heading = setext && depth === 0 ? `${name}\n---` : `${'#'.repeat(depth + 2)} ${name}`;
    return body === '' ? heading : `${heading}${gap}${body}`;
  });
  const head = front ? '---\ntitle: 巡查\n---\n\n' : '';
  // Underlined headings and tables need a blank line above and below.
  return `${head}# 渠系巡查方案\n\n${parts.join('\n\n')}\n`.replace(/\n/g, feed);
}

/** Depths as a tree has them: no level is passed over, and the first is the outermost. */
const tidy = (depths: readonly number[]): number[] => {
  const tidied: number[] = [];
  for (const depth of depths) tidied.push(Math.min(depth, (tidied.at(-1) ?? -1) + 1));
  return tidied;
};

const doc: fc.Arbitrary<Doc> = fc
  .record({
    depths: fc.array(fc.nat(2), { minLength: 2, maxLength: 9 }),
    bodies: fc.array(fc.constantFrom(...BODIES), { minLength: 9, maxLength: 9 }),
    forms: fc.constantFrom(...SCHEMES),
    feed: fc.constantFrom('\n', '\r\n'),
    blank: fc.boolean(),
    front: fc.boolean(),
    setext: fc.boolean(),
  })
  .map(({ depths, bodies, ...rest }) => ({
    ...rest,
    // 1. and a line of - below it are an item and a rule.
    setext: rest.setext && rest.forms[0] !== FORMS.arabic,
    nodes: tidy(depths).map((depth, i) => ({ depth, words: WORDS[i] ?? '', body: bodies[i] ?? '' })),
  }));

/** One past the last of the sections in the one at `i`. */
const endOf = (nodes: readonly Node[], i: number): number => {
  const after = nodes.findIndex(({ depth }, k) => k > i && depth <= (nodes[i]?.depth ?? 0));
  return after < 0 ? nodes.length : after;
};
const lastBefore = (nodes: readonly Node[], i: number, fits: (depth: number) => boolean): number =>
  nodes.map(({ depth }, k) => k < i && fits(depth)).lastIndexOf(true);
const parentOf = (nodes: readonly Node[], i: number): number =>
  lastBefore(nodes, i, (depth) => depth < (nodes[i]?.depth ?? 0));
/** The one before `i` under the same parent. */
const beforeOf = (nodes: readonly Node[], i: number): number => {
  const depth = nodes[i]?.depth ?? 0;
  const found = lastBefore(nodes, i, (other) => other <= depth);
  return found >= 0 && nodes[found]?.depth === depth ? found : -1;
};
const shifted = (nodes: readonly Node[], i: number, by: number): Node[] =>
  nodes.map((node, k) => (k >= i && k < endOf(nodes, i) ? { ...node, depth: node.depth + by } : node));

/** Where the words of a section stand. */
const offsetOf = (text: string, node: Node | undefined): number =>
  text.search(new RegExp(`^.*${node?.words}\\r?$`, 'm')) + 3;

describe('drafts that number each level in one way', () => {
  test('are read as the tree they are', () => {
    fc.assert(
      fc.property(doc, (draft) => {
        const shown = flat(outlineSymbols(read(written(draft)))).slice(1);
        expect(shown.map(([name, depth]) => [name.slice(-2), depth - 1])).toEqual(
          draft.nodes.map(({ words, depth }) => [words, depth]),
        );
      }),
      RUNS,
    );
  });

  test('a move exchanges two sections', () => {
    fc.assert(
      fc.property(doc, fc.nat(8), (draft, pick) => {
        const { nodes } = draft;
        const i = pick % nodes.length;
        const over = beforeOf(nodes, i);
        const text = written(draft);
        const made = moveSection(read(text), offsetOf(text, nodes[i]), 'up');
        if (over < 0) {
          expect(made).toBe('first');
          return;
        }
        if (typeof made === 'string') throw new Error(`${made}\n${text}`);
        const end = endOf(nodes, i);
        const moved = [...nodes.slice(0, over), ...nodes.slice(i, end), ...nodes.slice(over, i), ...nodes.slice(end)];
        expect(applyEdits(text, made.edits)).toBe(written({ ...draft, nodes: moved }));
      }),
      RUNS,
    );
  });

  test('promoting takes a section out of its parent', () => {
    fc.assert(
      fc.property(doc, fc.nat(8), (draft, pick) => {
        const { nodes } = draft;
        const i = pick % nodes.length;
        if (draft.setext && nodes[i]?.depth === 1) return;
        const text = written(draft);
        const made = changeLevel(read(text), offsetOf(text, nodes[i]), 'promote');
        if (parentOf(nodes, i) < 0) {
          expect(made).toBe('outermost');
          return;
        }
        if (typeof made === 'string') throw new Error(`${made}\n${text}`);
        expect(applyEdits(text, made.edits)).toBe(written({ ...draft, nodes: shifted(nodes, i, -1) }));
      }),
      RUNS,
    );
  });

  test('demoting puts a section into the one before', () => {
    fc.assert(
      fc.property(doc, fc.nat(8), (draft, pick) => {
        const { nodes } = draft;
        const i = pick % nodes.length;
        const demoted = shifted(nodes, i, 1);
        // How a level is to be numbered shows only where the draft has it.
        const levels = new Set(nodes.map(({ depth }) => depth));
        if (demoted.some(({ depth }) => !levels.has(depth))) return;
        const text = written(draft);
        const made = changeLevel(read(text), offsetOf(text, nodes[i]), 'demote');
        if (beforeOf(nodes, i) < 0) {
          expect(made).toBe('first');
          return;
        }
        if (typeof made === 'string') throw new Error(`${made}\n${text}`);
        expect(applyEdits(text, made.edits)).toBe(written({ ...draft, nodes: demoted }));
      }),
      RUNS,
    );
  });

  test('renumbering gives back the numbers that are due', () => {
    fc.assert(
      fc.property(doc, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }), (draft, numbers) => {
        const right = written(draft);
        expect(applyEdits(right, renumber(read(right)))).toBe(right);
        // Each section bears some other number than its own, but goes on from the one above it.
        let i = 0;
        const wrong = written({
          ...draft,
          forms: draft.forms.map(
            (form) => (at) => form([...at.slice(0, -1), i++ === 0 ? last(at) : (numbers[i % 9] ?? 1)]),
          ),
        });
        const once = applyEdits(wrong, renumber(read(wrong)));
        expect(withoutNumbers(once)).toBe(withoutNumbers(right));
        expect(applyEdits(once, renumber(read(once)))).toBe(once);
      }),
      RUNS,
    );
  });
});

const flat = (symbols: readonly OutlineSymbol[], depth = 0): (readonly [string, number])[] =>
  symbols.flatMap(({ name, children }) => [[name, depth] as const, ...flat(children, depth + 1)]);

/** A draft with nothing but its words where sections begin. */
const withoutNumbers = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => WORDS.find((name) => line.endsWith(name) && line.length < LONGEST_NAME) ?? line)
    .join('\n');
const LONGEST_NAME = 16;

/** Drafts where any number stands behind any #. */
const MIXED: readonly string[] = [
  '## 2. 水源',
  '### 2.1 渠道',
  '### 一、泵站',
  '#### （二）闸门',
  '## 堤防',
  '### 3.1塘坝',
  '## **3.** 河道',
  '#### 1、湖库',
  '##田块',
  '# 林带',
  '道路\n---',
  '桥涵\n===',
  '### 2.1.1 河道 ###',
  '（一）塘坝',
  '二、堤防',
  '3. 闸门',
  '##### ① 泵站',
  '###### 2) 渠道',
];
const mixed = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...MIXED), fc.constantFrom(...BODIES)), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('\n', '\n\n', '\n\n\n'),
    fc.boolean(),
  )
  .map(([parts, feed, gap, title]) =>
    `${title ? '# 渠系巡查方案\n\n' : ''}${parts.map((part) => part.filter(Boolean).join(gap)).join(gap)}\n`.replace(
      /\n/g,
      feed,
    ),
  );

/** What no operation may change: all but # and underlines, numbers, and blank lines. */
const words = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(/^#{1,6} ?| #{1,6}$/g, '')
        .replace(NUMBER, '')
        .trim(),
    )
    .filter((line) => !/^(?:-*|=*)$/.test(line));
const NUMBER = /^(?:\*\*)?(?:\d[\d.]{0,6}[、)]?|（.）|[一二三四五六七八九十]、|[①-⑳])(?:\*\*)?/;

/** Code, tables, quotes and nested lists, byte for byte. */
function blocks(text: string): string[] {
  let isCode = false;
  return text.split('\n').filter((line) => {
    const isFence = /^(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence || /^(?:[|>]| {4}\d)/.test(line);
  });
}

describe('drafts that mix # and numbers', () => {
  test('lose and change nothing but numbers and #', () => {
    fc.assert(
      fc.property(mixed, fc.nat(400), (text, at) => {
        const offset = at % (text.length + 1);
        for (const direction of ['up', 'down'] as const) {
          const made = moveSection(read(text), offset, direction);
          if (typeof made === 'string') continue;
          const after = applyEdits(text, made.edits);
          expect(words(after).sort()).toEqual(words(text).sort());
          expect(blocks(after).sort()).toEqual(blocks(text).sort());
          expect(flat(outlineSymbols(read(after))).length).toBe(flat(outlineSymbols(read(text))).length);
        }
        for (const direction of ['promote', 'demote'] as const) {
          const made = changeLevel(read(text), offset, direction);
          if (typeof made === 'string') continue;
          const after = applyEdits(text, made.edits);
          expect(words(after)).toEqual(words(text));
          expect(blocks(after)).toEqual(blocks(text));
        }
        const after = applyEdits(text, renumber(read(text)));
        expect(words(after)).toEqual(words(text));
        expect(blocks(after)).toEqual(blocks(text));
        expect(applyEdits(after, renumber(read(after)))).toBe(after);
      }),
      RUNS,
    );
  });
});
