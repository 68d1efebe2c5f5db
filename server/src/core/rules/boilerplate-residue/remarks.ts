/**
 * What a writer or a program left in the draft that is no part of it: remarks on a passage （这一段仅供参考）, what says that it is a
 * demonstration, stray keystrokes, the codes of fields, sample addresses, a page's number inside a sentence. All of it informs.
 */
import {
  FIELD_CODES,
  HELD_AGAINST_A_SAMPLE,
  ONLY_FOR,
  PASSAGES,
  POINTS_AT_A_PASSAGE,
  SAID_OF_A_PASSAGE,
  SAMPLE_ADDRESSES,
  VERSIONS_OF_A_PASSAGE,
} from '../../norms/words/residue';
import { wordAt } from '../../reading/around';
import { isHanCharacter } from '../../reading/characters';
import type { Reading } from '../../reading/reading';
import { isTakenAsDraft } from '../../report/genre';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Report } from '../../report/report';
import { shift, type Span, span } from '../../text/span';
import type { Bilingual, RuleContext, RuleFinding } from '../rule';
import { lineOf } from './line';

type What = 'remark' | 'demonstration' | 'optional' | 'keys' | 'field' | 'address' | 'page';

const WHAT: Readonly<Record<What, Bilingual>> = {
  remark: { 'zh-CN': '是对文稿本身的批注，定稿时删去', en: 'is a remark on the draft itself; take it out' },
  demonstration: {
    'zh-CN': '像是样例、演示留下的说明，定稿时删去',
    en: 'reads like a note of a sample or a demonstration; take it out',
  },
  optional: { 'zh-CN': '“可选”是模板里的话，定稿时删去', en: '可选 is a word of a template; take it out' },
  keys: { 'zh-CN': '像是误按的键', en: 'reads like stray keystrokes' },
  field: { 'zh-CN': '是文字处理软件的域代码，不是正文', en: 'is the code of a field of a word processor' },
  address: { 'zh-CN': '是示例用的邮箱地址，换成真实的', en: 'is a sample address; write the real one' },
  page: { 'zh-CN': '夹在句子中间，疑是复制时带进来的页码', en: 'stands inside a sentence: probably a page number' },
};
/** What is mended by taking it out. */
const DELETED: ReadonlySet<What> = new Set<What>(['remark', 'demonstration', 'optional', 'keys', 'page']);

/** In offsets of the paragraph as written. */
interface Remark {
  readonly what: What;
  readonly at: Span;
  readonly whole: boolean;
}

export function* remarks(report: Report, { locale, say }: RuleContext): Iterable<RuleFinding> {
  const remarked = paragraphsWith(report, remarksOf);
  if (remarked.length === 0 || !isTakenAsDraft(report)) return;
  for (const paragraph of remarked)
    for (const { what, at, whole } of remarksOf(paragraph.reading)) {
      const place = shift(at, paragraph.span.start);
      const written = report.text.slice(place.start, place.end);
      yield {
        span: place,
        severity: 'information',
        message: say(`“${written}”${WHAT[what][locale]}。`, `“${written}” ${WHAT[what][locale]}.`),
        fixes: DELETED.has(what)
          ? [
              {
                title: say('删去', 'Delete it'),
                edits: [{ span: whole ? lineOf(report, paragraph) : place, text: '' }],
                safe: false,
              },
            ]
          : [],
      };
    }
}

const remarksOf = (reading: Reading): readonly Remark[] => reading.derive(readRemarks);

function readRemarks(reading: Reading): readonly Remark[] {
  const { kind } = reading;
  if (kind === 'code' || kind === 'front-matter' || kind === 'row' || kind === 'quote') return [];
  return [
    ...inBrackets(reading),
    ...demonstrations(reading),
    ...versions(reading),
    ...strayKeys(reading),
    ...codesAndSamples(reading),
    ...pageInside(reading),
  ];
}

/** A remark in brackets is no longer. */
const LONGEST_REMARK = 24;

/** （这一段仅供参考）, 附件1（可选）. */
function inBrackets(reading: Reading): readonly Remark[] {
  const { text } = reading;
  const found: Remark[] = [];
  for (let open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
    const close = open + text.slice(open, open + LONGEST_REMARK + 1).indexOf('）');
    if (close < open) continue;
    const pointer = wordAt(text, open + 1, POINTS_AT_A_PASSAGE);
    const passage = pointer === '' ? '' : wordAt(text, open + 1 + pointer.length, PASSAGES);
    const rest = text.slice(open + 1 + pointer.length + passage.length, close);
    const isWhole = open === 0 && close === text.trimEnd().length - 1;
    if (passage !== '' && SAID_OF_A_PASSAGE.some((said) => rest.endsWith(said)))
      found.push({ what: 'remark', at: reading.span(open, close + 1), whole: isWhole });
    else if (text.slice(open, close) === '（可选' && isLabelOfAttachment(text.slice(0, open)))
      found.push({ what: 'optional', at: reading.span(open, close + 1), whole: false });
  }
  return found;
}

/** 附件, 附件1. */
const isLabelOfAttachment = (text: string): boolean =>
  text.startsWith('附件') && [...text.slice(2).trim()].every((char) => char >= '0' && char <= '9');

/** So far behind 仅用于 stands what it is for. */
const REACH = 14;

/** 此图仅用于当前通知样例演示. */
function demonstrations(reading: Reading): readonly Remark[] {
  const { text } = reading;
  const sample = Math.max(text.indexOf('样例'), text.indexOf('演示'));
  if (sample < 0) return [];
  return reading.sentences.flatMap(({ start, end }): Remark[] => {
    const sentence = text.slice(start, end);
    const only = ONLY_FOR.find((word) => sentence.includes(word));
    if (only === undefined) return [];
    const purpose = sentence.slice(sentence.indexOf(only) + only.length).slice(0, REACH);
    const isOne = purpose.includes('样例') || (purpose.startsWith('当前') && purpose.includes('演示'));
    if (HELD_AGAINST_A_SAMPLE.some((deed) => purpose.includes(deed))) return [];
    const isWhole = text.trim().length === sentence.trim().length;
    return isOne ? [{ what: 'demonstration', at: reading.span(start, end), whole: isWhole }] : [];
  });
}

/** A line that hands a passage over is no longer. */
const LONGEST_LINE = 40;

/** 以上是第二条价格条款的扩充内容, alone in its line. */
function versions(reading: Reading): readonly Remark[] {
  const { text } = reading;
  const pointer = wordAt(text, 0, POINTS_AT_A_PASSAGE);
  if (pointer === '' || text.length > LONGEST_LINE) return [];
  const is = text.charAt(pointer.length);
  if (is !== '是' && is !== '为') return [];
  const [clause = ''] = text.split('，');
  const version = VERSIONS_OF_A_PASSAGE.find((word) => clause.includes(`的${word}`));
  if (version === undefined) return [];
  return [{ what: 'remark', at: reading.span(0, text.trimEnd().length), whole: true }];
}

const FEWEST_KEYS = 4;
const MOST_KEYS = 40;

/** ssssss alone in its line; xxxx and XXXX stand for something. */
function strayKeys(reading: Reading): readonly Remark[] {
  const keys = reading.original.trim();
  const first = keys.charAt(0);
  if (keys.length < FEWEST_KEYS || keys.length > MOST_KEYS || first < 'a' || first > 'z' || first === 'x') return [];
  if ([...keys].some((char) => char !== first)) return [];
  const start = reading.original.indexOf(keys);
  return [{ what: 'keys', at: span(start, start + keys.length), whole: true }];
}

/** HYPERLINK "mailto:…", name@example.com, as they are written: both are covered in clean text. */
function codesAndSamples({ original }: Reading): readonly Remark[] {
  const found: Remark[] = [];
  for (const code of FIELD_CODES) {
    const at = original.indexOf(code);
    // =HYPERLINK(…) is a formula that somebody writes about.
    if (at < 0 || original.charAt(at + code.length) === '(' || original.charAt(at - 1) === '=') continue;
    const next = original
      .slice(at + code.length)
      .trimStart()
      .charAt(0);
    if (code === 'HYPERLINK' && next !== '"' && next !== '\\') continue;
    found.push({ what: 'field', at: span(at, at + code.length), whole: false });
    break;
  }
  if (!original.includes('@')) return found;
  for (const sample of SAMPLE_ADDRESSES) {
    const at = original.indexOf(sample);
    if (at < 0 || ![...original].some(isHanCharacter)) continue;
    found.push({ what: 'address', at: addressRound(original, at), whole: false });
    break;
  }
  return found;
}

const isOfAddress = (char: string): boolean => char > ' ' && char <= '~' && !'<>()[]"\'`,;:'.includes(char);

function addressRound(text: string, at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && isOfAddress(text.charAt(start - 1))) start--;
  while (end < text.length && isOfAddress(text.charAt(end))) end++;
  return span(start, end);
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** 简明扼要， 5  突出重点: a number of its own between a comma and the next words, with room on both sides, once in the paragraph. */
function pageInside({ original, kind }: Reading): readonly Remark[] {
  if (kind === 'heading' || !original.includes('  ')) return [];
  const found: Remark[] = [];
  for (let comma = original.indexOf('， '); comma >= 0; comma = original.indexOf('， ', comma + 1)) {
    let start = comma + 1;
    while (original.charAt(start) === ' ') start++;
    let end = start;
    while (isDigit(original.charAt(end))) end++;
    if (end === start || end - start > 3 || original.slice(end, end + 2) !== '  ') continue;
    let next = end;
    while (original.charAt(next) === ' ') next++;
    if ([comma - 1, next, next + 1].every((at) => isHanCharacter(original.charAt(at))))
      found.push({ what: 'page', at: span(start, end), whole: false });
  }
  return found.length === 1 ? found : [];
}
