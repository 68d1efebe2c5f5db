/**
 * Kind of a draft that lost its title, from what its body says. Careful: a text that does not look like official
 * writing has no kind, and so do articles, news and the rules of an organisation.
 */
import type { GenreId } from '../norms/genres';
import type { SlotId } from '../norms/sections';
import { anyOf } from '../norms/lexicon';
import {
  HEADINGS_OF_AN_EVENT,
  HEADS_OF_PLANS,
  LABELS_OF_AN_ARTICLE,
  MAKERS_OF_NEWS,
  NAMES_OF_CONTRACTS,
  NAMES_OF_LAWS,
  NAMES_OF_RULES,
  NAMES_OF_TROUBLE,
  TIMES_TO_COME,
  VERBS_OF_TROUBLE,
  WORDS_ABOUT_A_LAW,
  WORDS_OF_RULES,
  WORDS_OF_THINKING,
} from '../norms/words/kinds-by-body';
import { FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES, OCCASIONS_OF_MINUTES } from '../norms/words/meeting-fields';
import type { Reading } from '../reading/reading';
import { paragraphsWith } from './paragraphs-with';
import type { Paragraph } from './report';
import { slotsOfText } from './sections';
import { lettersOf, sum } from './signs';
import { isIn } from '../reading/seek';

const ARTICLE_LABEL = String.raw`${anyOf(LABELS_OF_AN_ARTICLE)}|Abstract|Key\s?words`;
const ARTICLE = new RegExp(String.raw`^(?:【?(?:${ARTICLE_LABEL})】?[：:\s]|参考文献[：:]?$|\[1\]\S)`);
/** Where a piece of news comes from, at its head: 本报讯, 新华社北京5月8日电, 某网7月2日消息; 某网讯（记者 周明） may stand behind its title. */
const DATELINE = String.raw`^(?:本报讯|\S{2,12}\d{1,2}月\d{1,2}日(?:电|讯|消息|报道)|【?\S{1,8}[网报社]讯】?|（?(?:本报|通讯员|记者)|.{0,30}\s本报(?:见习|实习)?记者\s?[\u4e00-\u9fff]{2,4}$)|[网报社台]讯\s?[（(](?:记者|通讯员)`;
/** （记者 周明）, （图|周明 文|林远） */
const CREDIT_AT_HEAD = `^[（(【](?:${anyOf(MAKERS_OF_NEWS)}|[图文]\\s?[|｜:：/／])[^）)】]{0,30}[）)】]`;
/** （通讯员 周明）, （办公室 周明 报道） */
const CREDIT_AT_END =
  '[（(](?:(?:作者单位|编辑|(?:本报|见习|实习)?记者|通讯员)[^）)]{0,30}|[^（）()]{4,30}(?<!有|据|的|了)\\s?报道)[）)]$';
const NEWS = new RegExp([DATELINE, CREDIT_AT_HEAD, CREDIT_AT_END].join('|'));
const RULES_TEXT = new RegExp(
  String.raw`^第[一二三四五六七八九十]{1,3}条\s|本${anyOf(NAMES_OF_RULES)}${anyOf(WORDS_OF_RULES)}`,
);

const isArticleMark = ({ text }: Reading): boolean => isIn(ARTICLE, text);
/** Whether a paragraph has the dateline or the credit of a piece of news. */
export const isDateline = ({ text }: Reading): boolean => isIn(NEWS, text);
const isRule = ({ text }: Reading): boolean => isIn(RULES_TEXT, text);

/** Whether the text is an academic article, by its abstract, key words and references. */
export function isArticle(paragraphs: readonly Paragraph[]): boolean {
  const marks = paragraphsWith({ paragraphs }, isArticleMark);
  return marks.length >= 2 || marks.some(({ reading }) => reading.text.startsWith('参考文献'));
}

/**
 * Whether the text is no draft of ours: an academic article, a news item, the rules of an organisation, software prose.
 */
export function foreignTo(paragraphs: readonly Paragraph[]): boolean {
  const code = paragraphs.filter((p) => p.kind === 'code').length;
  if ((code > 0 && code * 12 >= paragraphs.length) || isArticle(paragraphs)) return true;
  if (paragraphsWith({ paragraphs }, isDateline).length > 0) return true;
  const rules = paragraphsWith({ paragraphs }, isRule).length;
  const { han, latin } = lettersOf(paragraphs);
  return (
    rules >= 3 || (rules >= 1 && paragraphs.slice(-4).some((p) => isIn(RULES_TEXT, p.reading.text))) || latin * 3 > han
  );
}

/** How many clauses make rules of an organisation that lost their title. */
const CLAUSES = 5;
const CLAUSE = /^第[一二三四五六七八九十百]{1,4}条/;
/** A law that is quoted has clauses, too. */
export const isClause = ({ kind, text }: Reading): boolean => kind !== 'quote' && isIn(CLAUSE, text);

/** Whether the text is written in clauses: 第一条 …, 第二条 …. */
export const isInClauses = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphsWith({ paragraphs }, isClause).length >= CLAUSES;

/** Whether the text is the rules of an organisation: 第一条 …, and 本制度 speaks of itself. */
export function isRules(paragraphs: readonly Paragraph[]): boolean {
  return isInClauses(paragraphs) && (paragraphsWith({ paragraphs }, speaksOfItself).length > 0 || isLaw(paragraphs));
}

/** How far down the first clause of a law stands: below its title, who passed it, and its contents. */
const HEAD_OF_A_LAW = 60;
/** 第一条 …… and 本法, 本条例, 本解释: of a law itself, and of no paper that has one behind it. */
function isLaw(paragraphs: readonly Paragraph[]): boolean {
  const first = paragraphsWith({ paragraphs }, isClause)[0]?.index ?? HEAD_OF_A_LAW;
  return (
    first < HEAD_OF_A_LAW &&
    paragraphsWith({ paragraphs }, speaksAsLaw).length > 0 &&
    paragraphsWith({ paragraphs }, speaksAsAgreement).length === 0 &&
    !paragraphs.slice(0, first).some(({ reading }) => isIn(SAYS_OF_A_LAW, reading.text))
  );
}
const LAW = new RegExp(`本(?:${anyOf(NAMES_OF_LAWS)}|法(?![院官]))`);
const speaksAsLaw = ({ kind, text }: Reading): boolean => kind !== 'quote' && isIn(LAW, text);
/** Whoever writes about a law says so above it. */
const SAYS_OF_A_LAW = new RegExp(`以下简称|${anyOf(WORDS_ABOUT_A_LAW)}`);

const AGREEMENT = new RegExp(`本${anyOf(NAMES_OF_CONTRACTS)}`);
const speaksAsAgreement = ({ text }: Reading): boolean => isIn(AGREEMENT, text);

/** Whether the text is an agreement in clauses: 第一条 …, and 本协议 speaks of itself. */
export const isContract = (paragraphs: readonly Paragraph[]): boolean =>
  isInClauses(paragraphs) && paragraphsWith({ paragraphs }, speaksAsAgreement).length > 0;

/** 12. 印章管理制度：公章由行政部保管。 Each clause names the rule that it is of. */
const CLAUSE_OF_A_KIND = new RegExp(`^[^，。：]{2,12}(?:${anyOf(NAMES_OF_RULES)}|流程)：`);
const isClauseOfAKind = ({ text }: Reading): boolean => isIn(CLAUSE_OF_A_KIND, text);

const ITSELF = new RegExp(`本${anyOf(NAMES_OF_RULES)}`);
const speaksOfItself = ({ kind, text }: Reading): boolean => kind !== 'quote' && isIn(ITSELF, text);

const NEXT_HEADING = new RegExp(
  String.raw`^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?\s*` +
    String.raw`(?:${anyOf(TIMES_TO_COME)}|20\S{2}年)\S{0,8}${anyOf(HEADS_OF_PLANS)}`,
);
const MINUTES_FIELD = new RegExp(
  String.raw`^[*•·\s-]{0,8}${anyOf(OCCASIONS_OF_MINUTES)}?${anyOf(FIELDS_OF_A_MEETING, FIELDS_OF_MINUTES)}\*{0,2}[：:]`,
);
const isFieldOfMinutes = ({ text }: Reading): boolean => isIn(MINUTES_FIELD, text);
/** How many lines tell of a meeting: when, where, who came. */
export const fieldsOfMinutes = (paragraphs: readonly Paragraph[]): number =>
  paragraphsWith({ paragraphs }, isFieldOfMinutes).length;

/** 活动内容： alone on its line heads what follows; 主题：…… stands above them. */
const LABEL_ALONE = /^[\u4e00-\u9fff]{2,8}：$|^(?:活动)?主题：/;
const isLabelAlone = ({ ordinal, text }: Reading): boolean =>
  !ordinal && text.includes('：') && isIn(LABEL_ALONE, text.trim());
const EVENT_HEADING = new RegExp(anyOf(HEADINGS_OF_AN_EVENT));
const TROUBLE = anyOf(NAMES_OF_TROUBLE);
const PROBLEM_HEADING = new RegExp(
  `${anyOf(VERBS_OF_TROUBLE)}[^，。]{0,6}${TROUBLE}|不足(?:之处|与)|^[^，。]{0,8}${TROUBLE}[和及与]`,
);
const PROBLEM_TEXT = new RegExp(`存在的?(?:主要)?${TROUBLE}|${TROUBLE}(?:主要)?[是有：]|差距`);
const THINKING = new RegExp(anyOf(WORDS_OF_THINKING));

/**
 * The kind that the body shows, or undefined. `hint` is what an untrustworthy title names (a collection's heading): it
 * decides where the body shows two kinds alike.
 */
export function bodyGenre(paragraphs: readonly Paragraph[], hint: GenreId | undefined): GenreId | undefined {
  const signs = sum(paragraphs);
  if (fieldsOfMinutes(paragraphs) >= 4) return 'huiyijilu';
  const headings = paragraphs
    .filter((p) => p.reading.ordinal || p.kind === 'heading')
    .map((p) => p.reading.text.slice(0, 30));
  const labels = paragraphsWith({ paragraphs }, isLabelAlone).map(({ reading }) => reading.text);
  if ([...headings, ...labels].filter((text) => EVENT_HEADING.test(text)).length >= 3) return 'fangan';
  const clauses = paragraphsWith({ paragraphs }, isClauseOfAKind).length;
  if (clauses >= CLAUSES && clauses * 2 > paragraphs.length) return 'zhidu';
  if (signs.han < 120 || signs.official * 120 < signs.han || signs.official < 5) return undefined;
  const numbered = paragraphs.filter((p) => p.reading.ordinal);
  const inner = numbered.filter((p) => p.reading.ordinal?.style === 'arabic').length;
  // 1. 2. 3. are sections only where no 一、 or （一） stands above them.
  const ordinals = numbered.length - inner || inner;
  if (signs.agreed >= 3 && signs.agreed * LONGEST_BETWEEN_DEEDS >= signs.han && !isInClauses(paragraphs))
    return 'jiyao';
  const has = (pattern: RegExp): boolean => paragraphs.some((p) => isIn(pattern, p.reading.text));
  if (signs.survey >= 2 && signs.survey * 3 >= signs.past && has(THINKING)) return 'diaoyan';
  return accountOrPlan({ signs, ordinals, headings, hint, has });
}

/** Minutes say 会议强调, 会议决定 again and again; a chronicle tells of a meeting now and then, and rules of who calls one. */
const LONGEST_BETWEEN_DEEDS = 600;

/** What a body shows that is neither minutes nor a survey. */
interface Shown {
  readonly signs: ReturnType<typeof sum>;
  /** How many numbered parts it has. */
  readonly ordinals: number;
  readonly headings: readonly string[];
  readonly hint: GenreId | undefined;
  has(pattern: RegExp): boolean;
}

function accountOrPlan({ signs, ordinals, headings, hint, has }: Shown): GenreId | undefined {
  // Plans are written almost without a completed form; accounts announce new work in between.
  const backward = signs.past >= 3 && signs.past * 3 >= signs.future;
  const nextPart = has(NEXT_HEADING);
  const problems = has(PROBLEM_TEXT);
  // News of one event, without numbered parts, tells what was done: a bulletin.
  if (ordinals === 0 && hint === 'jianbao') return 'jianbao';
  if (hint === 'jianbao' && backward && problems) return 'huibao';
  const troubles = headings.some((text) => PROBLEM_HEADING.test(text));
  if (backward || nextPart || troubles) {
    if (problems && signs.year === 0 && ordinals > 0) return 'huibao';
    // What was done, in numbered parts, is told of a body or a place on any page; an account looks at troubles or ahead.
    return nextPart || troubles || (problems && signs.year > 0) ? 'zongjie' : hint;
  }
  if (ordinals >= 3 && signs.future >= 3) return 'jihua';
  return hint;
}

/** Parts of which one alone is a sign of each kind, and what else such a paper is divided into. */
const PARTS: Readonly<
  Partial<Record<GenreId, { readonly either: readonly SlotId[]; readonly beside: readonly SlotId[] }>>
> = {
  zongjie: {
    either: ['problem', 'next'],
    beside: ['work', 'result', 'exper', 'measure', 'problem', 'next'],
  },
  huibao: {
    either: ['problem', 'next'],
    beside: ['basic', 'work', 'result', 'exper', 'measure', 'problem', 'next'],
  },
  jihua: {
    either: ['goal', 'schedule'],
    beside: ['goal', 'task', 'schedule', 'guar', 'req', 'org'],
  },
};
/** A longer heading tells a theme. */
const LONGEST_NAME = 14;

/**
 * Whether the headings bear out that a text is of `kind`, where its body alone was asked: its sentences look back or ahead in
 * papers of every kind, so that an account or a plan is believed where two of its parts stand under their names.
 */
export function isBorneOut(kind: GenreId, paragraphs: readonly Paragraph[]): boolean {
  const parts = PARTS[kind];
  if (!parts) return true;
  const slots = paragraphs.flatMap(({ kind: sort, reading: { ordinal, text } }) => {
    const name = text.slice(ordinal?.length ?? 0).trim();
    return (ordinal || sort === 'heading') && name.length <= LONGEST_NAME ? [slotsOfText(name)] : [];
  });
  const named = slots.filter((ofOne) => ofOne.some((slot) => parts.beside.includes(slot)));
  return named.length >= 2 && named.some((ofOne) => ofOne.some((slot) => parts.either.includes(slot)));
}
