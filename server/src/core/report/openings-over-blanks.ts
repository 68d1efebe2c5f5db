/** What a paragraph opens for the blanks below it: a paper to fill in by hand, an explanation, a list of blanks, another part. */
import { anyOf } from '../norms/lexicon';
import {
  DEEDS_WITH_PAPERS,
  HEADINGS_OF_LISTS_OF_BLANKS,
  HEADINGS_OF_PATTERNS,
  NAMES_OF_A_PATTERN,
  PAPERS_TO_FILL_BY_HAND,
} from '../norms/words/blanks';
import { writtenMarks } from '../reading/markdown/marks';
import type { OrdinalStyle } from '../reading/ordinals';
import type { Reading } from '../reading/reading';
import { isIn } from '../reading/seek';

/** What a paragraph opens by its words: a paper to fill in by hand, an explanation, another part. */
export type Opening =
  | 'form'
  | 'sheet'
  | 'pattern'
  | 'pattern-of-items'
  | 'list'
  | 'annex'
  | 'part'
  | 'item'
  | 'last-clause';

const LONGEST_OPENING = 40;
const LONGEST_LETTERED = 8;
export const FORM = new RegExp(
  `^(?!${anyOf(DEEDS_WITH_PAPERS)})[^，。；：！？]{0,32}${anyOf(PAPERS_TO_FILL_BY_HAND)}(?:（[^（）]{0,12}）)?$`,
);
const PATTERN = new RegExp(anyOf(HEADINGS_OF_PATTERNS));
const LIST = new RegExp(anyOf(HEADINGS_OF_LISTS_OF_BLANKS));
const ANNEX = /^附[件表][\s\d一二三四五六七八九十]{0,4}[：:]?/;

/** 第二十六条 本办法自2024年1月1日起施行: the last of what rules say; behind it stand the forms that belong to them. */
const LAST_CLAUSE = /^(?:第.{1,6}条|.{1,4}[、.）])\s{0,4}本[^，。；]{2,12}自[^，；]{2,20}(?:施行|执行|实施)/;
/** 会议费预算单, 培训情况公示表, 表3-1 登记项目: a line that is nothing but the name of a sheet. */
const SHEET = /^[^，。；：、！？\d]{2,24}[单表书册]$|^表\s?[\d-]{1,5}\s[^，。；：！？]{2,30}$/;
/** （论文首页示例）, alone on its line. */
const BRACKETED_PATTERN = new RegExp(`^（[^（）]{2,20}${anyOf(NAMES_OF_A_PATTERN)}）$`);

export function readOpening(reading: Reading): Opening | undefined {
  const { kind, text } = reading;
  if (kind !== 'row' && text.includes('行') && isIn(LAST_CLAUSE, text)) return 'last-clause';
  if (text.length === 0 || text.length > LONGEST_OPENING || (kind !== 'heading' && kind !== 'prose')) return undefined;
  if (isIn(ANNEX, text)) return 'annex';
  // 书名号 are taken off: 《劳动合同》 as a title.
  if (!reading.ordinal && FORM.test(text.replace(/\s|[《》]/g, ''))) return 'form';
  if (text.startsWith('（') && isIn(BRACKETED_PATTERN, text)) return 'pattern';
  const isHeading = kind === 'heading' || (reading.ordinal !== undefined && !/[，。；！？]/.test(text));
  if (!isHeading) return openingOfLine(text);
  if (isIn(LIST, text)) return 'list';
  return openingOfHeading(text, kind !== 'heading' && ITEMS.has(reading.ordinal?.style));
}

/** 1. and （1） number the items of a part as often as parts of their own. */
const ITEMS: ReadonlySet<OrdinalStyle | undefined> = new Set<OrdinalStyle>(['arabic', 'arabic-bracket']);

function openingOfHeading(text: string, isItem: boolean): Opening {
  if (isIn(PATTERN, text)) return isItem ? 'pattern-of-items' : 'pattern';
  return isItem ? 'item' : 'part';
}

/** What a line opens that is no heading by its form: 填 表 说 明, as forms set it, and the name of a sheet. */
function openingOfLine(text: string): Opening | undefined {
  if (text.length <= LONGEST_LETTERED && PATTERN.test(text.replace(/\s/g, ''))) return 'pattern';
  return ('单表书册'.includes(text.charAt(text.length - 1)) || text.startsWith('表')) && isIn(SHEET, text)
    ? 'sheet'
    : undefined;
}

export const levelOf = ({ original, kind }: Reading): number => (kind === 'heading' ? writtenMarks(original) || 1 : 0);

/** What of a draft a place is in. */
export interface Within {
  /** The level of the paper to fill in by hand that is open. */
  readonly form: number | undefined;
  readonly part: Opening | undefined;
  /** Whether rules have ended, an annex of theirs or a sheet that belongs to them has begun. */
  readonly rules: 'open' | 'ended' | 'annexed' | 'sheet';
}

/** Where `within` goes on behind a paragraph that is an `opening`. */
export function movedOn({ form, part, rules }: Within, opening: Opening, level: number): Within {
  if (opening === 'last-clause') return { form, part, rules: rules === 'open' ? 'ended' : rules };
  // 项目县基本情况调查表 right below 附表2: those who get it fill it in.
  const isSheet = (rules !== 'open' || part === 'annex') && (opening === 'sheet' || opening === 'form');
  const isLeft = opening === 'annex' || (form !== undefined && level > 0 && level < form);
  return {
    form: opening === 'form' || isSheet ? level : isLeft ? undefined : form,
    // 填表说明 and under it 4．团队名称按以下格式填写：, which is an item of it.
    part: opening === 'sheet' || (opening === 'item' && part === 'pattern') ? part : opening,
    rules: isSheet && rules !== 'open' ? 'sheet' : rules === 'ended' ? 'annexed' : rules,
  };
}
