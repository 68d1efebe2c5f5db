/** What a paragraph means for the numbering around it: whether it begins afresh, opens a quotation, or leads in a list. */
import { type Marker, markersOf } from '../reading/enumerations';
import { LEVEL } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';

/** An attachment, or the next piece of a collection: numbering starts afresh. */
const AFRESH = new RegExp(
  [
    String.raw`^附\s?[件表录]\s?[一二三四五六七八九十\d]{0,3}\s?(?:[：:]|$)`,
    '^附[：:]',
    String.raw`^.{0,30}篇[一二三四五六七八九十\d]{1,3}[：:]?$`,
    String.raw`^第[一二三四五六七八九十\d]{1,3}篇$`,
  ].join('|'),
);
/** A numbered text that is quoted over several paragraphs: “一、…. */
const QUOTES_NUMBERS = /^“(?:第?[一二三四五六七八九十]{1,3}[、条章是]|（|\d{1,2}[.、])/;
/** Whether numbering starts afresh with this paragraph: an attachment, or the next piece of a collection. */
export const startsAfresh = (reading: Reading): boolean => numberingTraits(reading).afresh;

/** What `reading` means for the numbering around it, read once. */
export const numberingTraits = (reading: Reading): NumberingTraits => reading.derive(readTraits);

/** What a paragraph means for the numbering around it. */
export interface NumberingTraits {
  readonly afresh: boolean;
  /** The level of the number with which a quotation opens that is not closed here; 0 where none does. */
  readonly quotes: number;
  readonly closesQuote: boolean;
  /** A line without a number that heads what follows, or leads it in: under it numbers may begin again. */
  readonly heads: boolean;
  readonly markers: readonly Marker[];
}

/** Whether a paragraph matters for the numbering: it has numbers, or means something for those around it. */
export const concernsNumbers = (reading: Reading): boolean => {
  const { afresh, quotes, closesQuote, heads, markers } = numberingTraits(reading);
  return afresh || quotes > 0 || closesQuote || heads || reading.kind === 'quote' || markers.length > 0;
};

/** A line break by a tag may stand behind the colon. */
const LEADS_IN = /[：:]\ufffc*$/;

function readTraits(reading: Reading): NumberingTraits {
  const { text, kind, ordinal } = reading;
  const depth = balance(text);
  return {
    afresh: isIn(AFRESH, text),
    quotes: depth > 0 && isIn(QUOTES_NUMBERS, text) ? quotedLevel(text) : 0,
    closesQuote: depth < 0,
    markers: markersOf(reading),
    heads:
      kind === 'heading' ||
      isIn(LEADS_IN, text) ||
      (ordinal === undefined && text.length <= 24 && !/[。；，]$/.test(text)),
  };
}

/** The level of the number behind the “ with which `text` opens. */
const quotedLevel = (text: string): number =>
  text[1] === '（' ? LEVEL['han-bracket'] : /\d/.test(text[1] ?? '') ? LEVEL.arabic : LEVEL.part;

/** Quotation marks opened but not closed, or, below nought, the other way round. */
function balance(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    depth += code === OPENS_QUOTATION ? 1 : code === CLOSES_QUOTATION ? -1 : 0;
  }
  return depth;
}

const OPENS_QUOTATION = '“'.charCodeAt(0);
const CLOSES_QUOTATION = '”'.charCodeAt(0);
