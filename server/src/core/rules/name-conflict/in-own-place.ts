/**
 * Another's name where none but the writer's own or the addressee's stands: the last paragraph calls for work 为建设和美大王镇 in
 * a speech of 三河镇's, 望南湖区水利局函复 in a letter to 北湖区水利局, and a letterhead of one society is signed by another.
 */
import {
  ASK_BY_NAME,
  KINDS_OF_ONE_CHARACTER,
  KINDS_OF_OWN_NAMES,
  NO_LAST_OF_A_NAME,
  NO_NAME_BEFORE_A_KIND,
  OF_ANOTHER_IN_CLOSINGS,
  WORDS_BEFORE_A_KIND,
} from '../../norms/words/own-names';
import { OPENS_NO_PROPER_NAME } from '../../norms/words/names';
import { placesAtHead } from '../../reading/places';
import { unitOfSignature } from '../../report/author';
import type { Paragraph, Report } from '../../report/report';
import { tailLines } from '../../report/tail';
import { sharedEnding } from '../../text/shared-ending';
import { shift } from '../../text/span';
import { isSubsequence } from '../../text/subsequence';
import type { RuleContext, RuleFinding } from '../rule';
import { isOwn } from './own';
import { isHanCharacter } from '../../reading/characters';
import { firstOf } from '../../reading/seek';
import { shippedWords } from '../../reading/word-lattice';

/** A name where it stands in a paragraph. */
interface Named {
  readonly name: string;
  readonly start: number;
  readonly paragraph: Paragraph;
}

export function* inOwnPlace(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const first = report.title?.paragraphs[0] ?? 0;
  const head = report.paragraphs
    .slice(Math.max(0, first - 3), first + 4)
    .filter(({ reading }) => reading.text.length <= 40);
  for (const [own, other] of [...inClosing(report, head), ...asAddressee(report), ...asSigner(report, head)]) {
    if (!isOwn(context.unit, other.name)) yield finding(own, other, context);
  }
}

/** Where the run of characters that ends at `end` begins. */
function startOfRun(text: string, end: number): number {
  let start = end;
  while (start > 0 && isHanCharacter(text.charAt(start - 1))) start--;
  return start;
}

/** 三河镇 of 三河镇党委书记, 幸福里社区 of ——幸福里社区的做法: what opens a line of the title with a kind behind it. */
function ownNames(head: readonly Paragraph[]): readonly (Named & { readonly kind: string })[] {
  return head.flatMap((paragraph) => {
    const { text } = paragraph.reading;
    let from = 0;
    while (from < text.length && !isHanCharacter(text.charAt(from))) from++;
    return KINDS_OF_OWN_NAMES.flatMap((kind) => {
      const at = text.indexOf(kind, from + 2);
      if (at < 0 || startOfRun(text, at) !== from) return [];
      const last = placesAtHead(text.slice(from))
        .filter((place) => place.end <= at - from)
        .at(-1);
      const start = from + (last?.end ?? 0);
      const isName = at - start >= 2 && at - start <= 4 && !NOT_OWN.has(text.charAt(start));
      return isName ? [{ name: text.slice(start, at + kind.length), kind, start, paragraph }] : [];
    });
  });
}

/** They open no name: 在全镇春耕生产会上的讲话. */
const NOT_OWN: ReadonlySet<string> = new Set('在全各我本该对于关向');

type Pair = readonly [own: Named, other: Named];

/** The last paragraph of the body speaks of the writer. */
function* inClosing(report: Report, head: readonly Paragraph[]): Iterable<Pair> {
  const own = ownNames(head);
  if (own.length === 0) return;
  const body = lastOfBody(report, head);
  for (const paragraph of body) {
    const { text } = paragraph.reading;
    if (OF_ANOTHER_IN_CLOSINGS.some((sign) => text.includes(sign))) continue;
    for (const mine of own) {
      if (own.some(({ kind, name }) => kind === mine.kind && name !== mine.name)) continue;
      const other = strangerIn(paragraph, mine);
      if (other && isOnlyThere(report, other.name)) yield [mine, other];
    }
    const [mine] = own.filter(({ kind }) => KINDS_OF_PLACES.has(kind));
    const made = mine && madeNew(paragraph, own);
    if (made && isOnlyThere(report, made.name)) yield [mine, made];
  }
}

const KINDS_OF_PLACES: ReadonlySet<string> = new Set(['镇', '乡', '县', '区', '市', '村', '街道']);
const LAST_PARAGRAPHS = 1;
const SHORTEST_PARAGRAPH = 18;

function lastOfBody(report: Report, head: readonly Paragraph[]): readonly Paragraph[] {
  const tail = tailLines(report);
  const end = Math.min(report.paragraphs.length, ...tail.map(({ paragraph }) => paragraph.index));
  const body: Paragraph[] = [];
  for (let at = end - 1; at > (head.at(-1)?.index ?? 0) && body.length < LAST_PARAGRAPHS && end - at < 6; at--) {
    const paragraph = report.paragraphs[at];
    const text = paragraph?.reading.text ?? '';
    if (paragraph && text.length >= SHORTEST_PARAGRAPH && (text.endsWith('！') || text.endsWith('。')))
      body.push(paragraph);
  }
  return body;
}

/** Two or three characters before the writer's kind that are another's name. */
function strangerIn(paragraph: Paragraph, { name: own, kind }: Named & { readonly kind: string }): Named | undefined {
  const { text } = paragraph.reading;
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
    if (NOT_BEHIND_A_NAME.has(text.charAt(at + kind.length))) continue;
    const size = SIZES_OF_NAMES.find((one) => isStranger(text, at - one, at, own.slice(0, -kind.length)));
    if (size !== undefined) return { name: text.slice(at - size, at) + kind, start: at - size, paragraph };
  }
  return undefined;
}
const SIZES_OF_NAMES = [2, 3] as const;

/** Whether `text` from `start` to `end` is a name, where the writer's own is due, and not his. */
function isStranger(text: string, start: number, end: number, own: string): boolean {
  const name = text.slice(start, end);
  if (start < 0 || !mayBeName(name) || own.includes(name.slice(1))) return false;
  const before = text.charAt(start - 1);
  return !isHanCharacter(before) || BEFORE_OWN_NAME.has(before) || /[今天日]的$/.test(text.slice(0, start));
}

/** 青河 of 建设富强美丽新青河, where 云岭县 writes: what is made new is the writer's own, or no name but a word. */
function madeNew(paragraph: Paragraph, own: readonly Named[]): Named | undefined {
  const { text } = paragraph.reading;
  const found = text.includes('新') ? firstOf(MADE_NEW, text) : null;
  if (!found) return undefined;
  const { index, 0: whole, 1: name = '' } = found;
  const isWord = shippedWords().meant(name.charCodeAt(0), name.charCodeAt(1)) > 0;
  if (isWord || !mayBeName(name) || own.some((one) => one.name.includes(name.slice(0, 1)))) return undefined;
  return { name, start: index + whole.length - name.length, paragraph };
}
const MADE_NEW =
  /(?:建设|打造|谱写|书写|创造|奋进)[^，。；！]{0,12}新([\u4e00-\u9fff]{2})(?=贡献|而|作出|做出|[，。；！]|的)/;

/** 建设大王镇, 和美大王镇, 推动…, 让…, 今天的…. */
const BEFORE_OWN_NAME: ReadonlySet<string> = new Set(
  '为让使把设造动写创进促力现美丽福安明谐强兴化新在是爱对升高障护务们',
);
const isCommonWord: ReadonlySet<string> = new Set(WORDS_BEFORE_A_KIND);
/** 市民, 区域, 县级, 镇长, 局面. */
const NOT_BEHIND_A_NAME: ReadonlySet<string> = new Set('民庄场域级长务企里面限部、与和');
const mayBeName = (name: string): boolean =>
  !isCommonWord.has(name) &&
  !OPENS_NO_PROPER_NAME.some((opening) => name.startsWith(opening)) &&
  !NO_LAST_OF_A_NAME.includes(name.slice(-1)) &&
  [...name].every((one) => isHanCharacter(one) && !NO_NAME_BEFORE_A_KIND.includes(one));

const isOnlyThere = (report: Report, name: string): boolean => {
  const at = report.text.indexOf(name);
  return report.text.indexOf(name, at + 1) < 0;
};

/** 北湖区水利局： above, and 望南湖区水利局…… below. */
function* asAddressee(report: Report): Iterable<Pair> {
  const from = report.title?.paragraphs[1] ?? 0;
  const addressed = report.paragraphs
    .slice(from, from + 4)
    .find(({ reading: { text } }) => text.endsWith('：') && text.length <= 24 && text.length > SHORTEST_ADDRESSED);
  if (!addressed) return;
  const { text: line } = addressed.reading;
  const mine = { name: line.slice(0, -1), start: 0, paragraph: addressed };
  const ending = mine.name.slice(-3);
  if (![...mine.name].every(isHanCharacter)) return;
  for (const paragraph of report.paragraphs.slice(addressed.index + 1)) {
    const { text } = paragraph.reading;
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      const start = end - mine.name.length;
      const name = text.slice(start, end);
      if (name === mine.name || !isAskedAt(text, start) || ![...name].every(isHanCharacter)) continue;
      yield [mine, { name, start, paragraph }];
    }
    const other = ofAnotherKind(text, mine.name);
    if (other) yield [mine, { ...other, paragraph }];
  }
}

/** 请省博物院予以接洽 where 省博物馆 is written to: the name is the same but for what it ends in. */
function ofAnotherKind(text: string, own: string): Pick<Named, 'name' | 'start'> | undefined {
  if (own.length < SHORTEST_ADDRESSED) return undefined;
  const stem = own.slice(0, -1);
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const name = text.slice(at, at + own.length);
    if (name !== own && KINDS_OF_ONE_CHARACTER.includes(name.slice(-1)) && isAskedAt(text, at))
      return { name, start: at };
  }
  return undefined;
}
const SHORTEST_ADDRESSED = 4;

/** Whether a run of characters opens with a request, and the name at `start` is what stands behind it. */
const isAskedAt = (text: string, start: number): boolean =>
  ASK_BY_NAME.some(
    (word) =>
      start >= word.length &&
      text.startsWith(word, start - word.length) &&
      !isHanCharacter(text.charAt(start - word.length - 1)),
  );

/** The letterhead or the title has one society, the signature another of its kind and place. */
function* asSigner(report: Report, head: readonly Paragraph[]): Iterable<Pair> {
  const signed = unitOfSignature(report);
  if (!signed || signed.text.length < 6) return;
  const { text: name } = signed;
  if (report.text.indexOf(name) !== report.text.lastIndexOf(name)) return;
  for (const paragraph of head) {
    if (paragraph === signed.paragraph) continue;
    const { text } = paragraph.reading;
    const start = text.indexOf(name.slice(0, 2));
    const kindAt = start < 0 ? -1 : text.indexOf(name.slice(-2), start + 2);
    if (kindAt < 0) continue;
    const mine = text.slice(start, kindAt + 2);
    if (Math.abs(mine.length - name.length) > 1 || isSubsequence(mine, name) || isSubsequence(name, mine)) continue;
    if (sharedStart(mine, name) + sharedEnding(mine, name) + 3 < name.length) continue;
    yield [
      { name: mine, start, paragraph },
      { name, start: signed.at, paragraph: signed.paragraph },
    ];
    return;
  }
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at;
}

function finding(own: Named, other: Named, { say }: RuleContext): RuleFinding {
  const spanOf = ({ name, start, paragraph: { reading, span } }: Named) =>
    shift(reading.span(start, start + name.length), span.start);
  const span = spanOf(other);
  return {
    span,
    severity: 'information',
    message: say(
      `前面写“${own.name}”，这里却是“${other.name}”，疑为套用别的单位的文稿。`,
      `Above it is “${own.name}”, but here “${other.name}”: probably left over from another unit’s text.`,
    ),
    related: [{ span: spanOf(own), message: say('前面写的名称', 'The name as written above') }],
    fixes: [{ title: say(`改为“${own.name}”`, `Write ${own.name}`), edits: [{ span, text: own.name }], safe: false }],
  };
}
