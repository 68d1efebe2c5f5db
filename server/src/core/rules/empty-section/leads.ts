/** Words that lead something in (具体打算如下：, 情况见下表：) where nothing of it follows. */
import { anyOf } from '../../norms/lexicon';
import { TABLE_BELOW, WORDS_THAT_LEAD_IN } from '../../norms/words/headings';
import type { OrdinalStyle } from '../../reading/ordinals';
import type { Reading } from '../../reading/reading';
import { paragraphsWith } from '../../report/paragraphs-with';
import { headingAt, headingsOver } from '../../report/headings-under';
import type { Heading, Paragraph, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { mayHave } from '../../reading/seek';

const LEAD = new RegExp(`${anyOf(WORDS_THAT_LEAD_IN)}[：:]$`);
/** 如下表：, 见下图。 */
const TABLE = /(?:[如见]下[表图]|下[表图]所示)(?:所示)?[：:。]?$/;
/** So much of a line's end shows whether it leads something in. */
const LONGEST_LEAD = 16;
/** Where the table that a sentence speaks of may stand. */
const PARAGRAPHS_TO_A_TABLE = 3;

/** The words by which a paragraph leads something in: a table or figure, or anything. */
const leadIn = (reading: Reading): Lead | undefined => reading.derive(readLead);

interface Lead {
  readonly table: boolean;
  readonly lead: string;
}

function readLead({ kind, text }: Reading): Lead | undefined {
  if (
    kind !== 'prose' ||
    !(text.includes('下表') || mayHave(TABLE, text) || mayHave(LEAD, text)) ||
    !/[：:。]/.test(text.slice(-1))
  )
    return undefined;
  const ending = text.slice(-LONGEST_LEAD);
  const table = TABLE.exec(ending) ?? tableBefore(text);
  const [lead] = table ?? LEAD.exec(ending) ?? [];
  return lead === undefined ? undefined : { table: table !== null, lead };
}

/** 得分情况如下表所示，总分96分：: the table is spoken of in a clause before the last. */
function tableBefore(text: string): [string] | null {
  if (!'：:'.includes(text.slice(-1))) return null;
  const sentence = text.slice(text.lastIndexOf('。') + 1);
  const words = TABLE_BELOW.find((word) => sentence.includes(word));
  return words === undefined ? null : [words];
}

/** One finding for each line of `report` that leads in what is not there; its body ends before the paragraph `end`. */
export function* unfollowedLeads(report: Report, end: number, context: RuleContext): Generator<RuleFinding> {
  const from = report.title?.paragraphs[1] ?? 0;
  for (const { reading, span, index } of paragraphsWith(report, leadIn)) {
    const led = leadIn(reading);
    if (!led || index < from || index >= end) continue;
    const { table, lead } = led;
    const isOpen = table ? isTableGone(report, index, end) : isOver(report, index, end);
    if (!isOpen) continue;
    const own = table ? undefined : innermost(report, index);
    if (own && opensRow(own, report)) continue;
    const clause = Math.max(
      reading.sentences.at(-1)?.start ?? 0,
      reading.text.lastIndexOf('，', reading.text.lastIndexOf(lead)) + 1,
    );
    yield {
      // What is led in was nearly always there, and is a table or picture that the copy lost, or a list set in another way.
      severity: 'information',
      span: shift(reading.span(clause, reading.text.length), span.start),
      message: table
        ? context.say(
            `这里说“${lead.replace(/[：:。]$/, '')}”，下面没有表或图。请补上，或改去这句话。`,
            'This speaks of a table or figure below, and there is none. Add it, or change the sentence.',
          )
        : context.say(
            '这句话引出下文，后面却没有内容。请补写，或删去这句话。',
            'This leads in something, and nothing follows. Write it, or delete the words.',
          ),
    };
  }
}

/**
 * Whether `own` is the first of headings without numbers that have as many # as it: what it leads in may be those that
 * follow.
 */
function opensRow(own: Heading, report: Report): boolean {
  if (own.by !== 'markdown' || own.ordinal) return false;
  const row = rowOf(own, report);
  return row?.first === own && row.size > 2;
}

interface Row {
  readonly first: Heading;
  size: number;
}

/** The headings without numbers that are marked as `own` is. */
const rowOf = (own: Heading, report: Report): Row | undefined => report.derive(rows).get(`${own.by} ${own.level}`);

function rows({ headings }: Report): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const heading of headings) {
    if (heading.ordinal) continue;
    const key = `${heading.by} ${heading.level}`;
    const row = found.get(key);
    if (row) row.size++;
    else found.set(key, { first: heading, size: 1 });
  }
  return found;
}

/** Whether the section that paragraph `index` stands in ends with it, at a heading like its own or at the tail. */
function isOver(report: Report, index: number, end: number): boolean {
  const own = innermost(report, index);
  if (!own || own.ordinal?.style === 'clause') return false;
  const next = report.paragraphs[index + 1];
  if (!next || index + 1 >= end) return index + 1 === end && end < report.paragraphs.length;
  const heading = headingAt(report, index + 1);
  if (heading && leadsInSections(own, heading, report)) return false;
  return heading !== undefined && heading.by === own.by && heading.level <= own.level && isSister(heading, own);
}

/** So many sections make a list of them. */
const FEWEST_SECTIONS = 2;

/** Where sections bear no numbers, what the first one leads in at its end are the others: 要做的工作如下：, ## 甲, ## 乙. */
function leadsInSections(own: Heading, next: Heading, report: Report): boolean {
  if (own.ordinal || next.ordinal || own.level !== next.level) return false;
  const sisters = rowOf(own, report);
  return sisters?.first === own && sisters.size > FEWEST_SECTIONS;
}

/**
 * The next section of its own series, or of an outer one; a list under 第五条 or （二） may bear any number. 判决如下： and 一、 right below
 * it: a series that begins there is what was led in, whatever list stood above.
 */
function isSister({ ordinal, level, by }: Heading, own: Heading): boolean {
  if (ordinal?.value === 1 && by !== 'markdown') return false;
  if (level < own.level) return by === 'markdown' || (ordinal !== undefined && SECTIONS.has(ordinal.style));
  if (ordinal?.style !== own.ordinal?.style || own.ordinal?.style === 'clause') return false;
  return !ordinal || ordinal.value === (own.ordinal?.value ?? 0) + 1;
}

const SECTIONS: ReadonlySet<string> = new Set<OrdinalStyle>(['part', 'section', 'han']);

const innermost = (report: Report, index: number): Heading | undefined =>
  headingsOver(report, index).next().value ?? undefined;

/** Whether sentences or another heading follow where the table should stand. */
function isTableGone(report: Report, index: number, end: number): boolean {
  const below = report.paragraphs.slice(index + 1, index + 1 + PARAGRAPHS_TO_A_TABLE);
  if (below.some((paragraph) => !isSentence(paragraph) && !isHeading(paragraph, report))) return false;
  return below.length > 0 && index + 1 < end;
}

function isHeading({ index }: Paragraph, report: Report): boolean {
  const heading = headingAt(report, index);
  return heading !== undefined && heading.by !== 'line' && !heading.runIn;
}

/** A table that was pasted as text has no sentences, and its rows hold gaps. */
const isSentence = ({ kind, reading: { text } }: Paragraph): boolean =>
  kind === 'prose' && !text.includes('\ufffc') && !/\t|\S {2,}\S/.test(text) && /[。：；！]$/.test(text);
