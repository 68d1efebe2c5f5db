/**
 * What a writing assistant or a template says round the draft that it hands over: above the title, and under a line drawn below
 * the draft, under its date or as its very last words. Nothing of an official document stands there (GB/T 9704—2012).
 */
import { anyOf } from '../norms/lexicon';
import { ASSENTS, WAYS_TO_REACH_SOMEBODY } from '../norms/words/handed-over';
import { PAGES_OF_A_BLOGGER } from '../norms/words/residue';
import { hasAny } from '../reading/around';
import { type Remark, type RemarkKind, remarksOf } from '../reading/handed-over';
import type { Paragraph, Report } from './report';
import { isTemplate } from './standing-of-blanks';
import { tailLine } from './tail';

/** Words to the user of the draft. */
export interface HandedOver {
  readonly kind: Exclude<RemarkKind, 'introduction'>;
  /** The paragraph in which they stand, and their sentences there. */
  readonly paragraph: Paragraph;
  readonly remarks: readonly Remark[];
  /** Of what stands under a line of its own: all paragraphs from that line on to these words. */
  readonly block: readonly Paragraph[];
}

/** So many paragraphs may stand above the title, and under the draft. */
const MOST_ABOVE = 3;
const MOST_BELOW = 12;
/** Without a line or a date only the very last paragraphs are looked at. */
const LAST = 2;

/** What is said to the user of `report`, above it and below it, in order of place. */
export function handedOver(report: Report): readonly HandedOver[] {
  return report.derive(readHandedOver);
}

function readHandedOver(report: Report): readonly HandedOver[] {
  const above = [...aboveTitle(report)];
  const below = [...belowDraft(report, above)].filter(
    ({ paragraph }) => !above.some((one) => one.paragraph === paragraph),
  );
  const all = [...above, ...below];
  // A template says rightly how it is to be filled in.
  return all.some(({ kind }) => kind === 'usage') && isTemplate(report)
    ? all.filter(({ kind }) => kind !== 'usage')
    : all;
}

/** 好的！我为您整理了一份总结: with no mark behind it, it stands where a title does, and the title below it. */
const ASSENTS_TO_USER = new RegExp(`^${anyOf(ASSENTS)}[，！]`);
const isTalk = ({ reading }: Paragraph): boolean =>
  remarksOf(reading).length > 0 && reading.text.includes('我') && ASSENTS_TO_USER.test(reading.text);

function* aboveTitle({ paragraphs, title }: Report): Iterable<HandedOver> {
  const taken = title ? paragraphs[title.paragraphs[0]] : undefined;
  const first = title?.paragraphs[taken && isTalk(taken) ? 1 : 0] ?? 0;
  if (first > MOST_ABOVE) return;
  for (const paragraph of paragraphs.slice(0, first)) {
    const remarks = remarksOf(paragraph.reading);
    if (remarks.length > 0)
      yield { kind: remarks.every(({ kind }) => kind === 'usage') ? 'usage' : 'offer', paragraph, remarks, block: [] };
  }
}

function* belowDraft(report: Report, above: readonly HandedOver[]): Iterable<HandedOver> {
  const { paragraphs } = report;
  const perhaps = paragraphs.slice(-MOST_BELOW).filter((one) => remarksBelow(one).length > 0 && !isOfDraft(one));
  // Most drafts have none, and where they would begin need not be found.
  if (perhaps.length === 0) return;
  const { from, drawn } = frameBelow(report);
  const spoken = perhaps.filter(({ index }) => index >= from);
  const last = spoken.at(-1);
  if (!last) return;
  const block = drawn ? paragraphs.slice(from, last.index + 1) : [];
  if (block.length > 1 && block.every(isRunningText)) {
    yield handed(last, block);
    return;
  }
  // Whoever is spoken to all through a letter or a speech is no assistant's user.
  if (drawn === undefined && speaksToSomebody(report, [...spoken, ...above.map(({ paragraph }) => paragraph)])) return;
  for (const one of spoken) {
    const said = handed(one, []);
    // 如有需要，我可以提供证明。 is the writer's own word, to nobody's user.
    if (said.kind === 'offer' ? ADDRESSED.test(one.reading.text) : drawn !== undefined) yield said;
  }
}

function handed(paragraph: Paragraph, block: readonly Paragraph[]): HandedOver {
  const remarks = remarksBelow(paragraph);
  const isOffer = [paragraph, ...block].some((one) => remarksBelow(one).some(({ kind }) => kind === 'offer'));
  return { kind: isOffer ? 'offer' : 'usage', paragraph, remarks, block };
}

const remarksBelow = ({ reading }: Paragraph): readonly Remark[] =>
  remarksOf(reading).filter(({ kind }) => kind !== 'introduction');

const isRunningText = ({ kind, reading }: Paragraph): boolean =>
  (kind === 'prose' || kind === 'item' || kind === 'quote') && tailLine(reading) !== 'copies';

/** Where words to the user may begin, and whether a line is drawn there (a date closes the draft as well). */
interface Frame {
  readonly from: number;
  readonly drawn: boolean | undefined;
}

/**
 * A date, an entry of the draft, 希望对你有帮助，有错误可以在评论区留言 or 请联系我，微信号：…: an assistant has no page of its own, and is
 * reached nowhere.
 */
const isOfDraft = ({ reading }: Paragraph): boolean =>
  hasAny(reading.text, PAGES_OF_A_BLOGGER) ||
  hasAny(reading.text, WAYS_TO_REACH_SOMEBODY) ||
  tailLine(reading) === 'date' ||
  reading.ordinal?.style === 'han' ||
  reading.ordinal?.style === 'han-bracket';

const DRAWN = /\n[ \t>]*(?:[-*_—=─～~][ \t]*){3,}\r?(?:\n|$)/;

function frameBelow({ text, paragraphs, title }: Report): Frame {
  const floor = Math.max(title?.paragraphs[1] ?? 0, paragraphs.length - MOST_BELOW);
  for (let at = paragraphs.length - 1; at > floor; at--) {
    const [before, here] = [paragraphs[at - 1], paragraphs[at]];
    if (!before || !here) continue;
    if (DRAWN.test(text.slice(before.span.end, here.span.start))) {
      // A line between two items of the draft, or above its signature, closes nothing.
      if (paragraphs.slice(at).some(isOfDraft)) break;
      return { from: at, drawn: true };
    }
    if (tailLine(before.reading) === 'date') return { from: at, drawn: false };
  }
  return { from: Math.max(floor, paragraphs.length - LAST), drawn: undefined };
}

const YOU = /[您你](?!们)/;
const ADDRESSED = /[您你]|[诉知]我|需要我|要不要我/;
const speaksToSomebody = ({ paragraphs }: Report, but: readonly Paragraph[]): boolean =>
  paragraphs.some((one) => !but.includes(one) && YOU.test(one.reading.text));
