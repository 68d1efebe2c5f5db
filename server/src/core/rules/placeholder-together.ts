/** What only shows over a draft: lone × that are blanks because there are many, and a real name that was left among masks. */
import { anyOf } from '../norms/lexicon';
import { KINDS_OF_SCHOOLS_AND_CLINICS, NO_NAMES_OF_SCHOOLS } from '../norms/words/names';
import { loneCrosses } from '../reading/placeholders/lone-crosses';
import { openBrackets } from '../reading/placeholders/open-brackets';
import { type Slot, slotsOf } from '../reading/placeholders';
import { type Place, placeAt } from '../reading/places';
import type { Reading } from '../reading/reading';
import { isGuideToWriting } from '../report/guide';
import { isAmongHeadings, recurringBrackets } from '../report/bracketed-headings';
import { paragraphsWith } from '../report/paragraphs-with';
import type { Paragraph, Report } from '../report/report';
import { shift } from '../text/span';
import { Taken } from '../text/spans';
import { isFilled, type RuleContext, type RuleFinding, together } from './rule';
import { allOf } from '../reading/seek';

/** So many × that can only be blanks show how the draft hides what it hides. */
const SURE_CROSSES = 4;

/** Lone × that no slot covers, in a draft that has blanks of one × in many places. */
export function* crossesTogether(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const paragraphs = paragraphsWith(report, loneCrosses);
  const sure = paragraphs.reduce((count, { reading }) => count + slotsOf(reading).filter(isCross(reading)).length, 0);
  if (sure < SURE_CROSSES) return;
  const places = paragraphs.flatMap(({ reading, span }) => {
    const slots = slotsOf(reading);
    const taken = new Taken(slots);
    return loneCrosses(reading)
      .filter((cross) => !taken.meets(cross))
      .map(({ start, end }) => ({ span: shift(reading.span(start, end), span.start) }));
  });
  if (!isFilled(places)) return;
  const also = context.say('这里的“×”也是。', 'So does this one.');
  yield together(places, also, () => ({ severity: 'information', message: crossTold(context) }), MOST_NAMED);
}

/** So many sure blanks in square brackets show what brackets are for in a draft. */
const SURE_BRACKETS = 3;

/** Words in square brackets that no slot covers, in a draft that marks its blanks so. */
export function* bracketsTogether(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const heads = recurringBrackets(report);
  const isOfText = ({ reading }: Paragraph): boolean => !heads.has(reading.text) && !isAmongHeadings(reading, report);
  const paragraphs = paragraphsWith(report, openBrackets).filter(isOfText);
  if (paragraphs.length === 0) return;
  const sure = paragraphsWith(report, slotsOf)
    .filter(isOfText)
    .reduce((count, { reading }) => count + slotsOf(reading).filter(isSquare(reading)).length, 0);
  if (sure < SURE_BRACKETS) return;
  const places = paragraphs.flatMap(({ reading, span }) => {
    const taken = new Taken(slotsOf(reading));
    return openBrackets(reading)
      .filter((bracket) => !taken.meets(bracket))
      .map(({ start, end }) => ({
        span: shift(reading.span(start, end), span.start),
        said: reading.written(start, end),
      }));
  });
  if (!isFilled(places)) return;
  const also = context.say('这里也是。', 'So is this.');
  // Whoever tells how to write names in brackets what belongs there: [序号] 主要责任者. 题名.
  const severity = isGuideToWriting(report) ? 'information' : 'warning';
  yield together(places, also, (left) => ({ severity, message: bracketTold(left, context) }), MOST_NAMED);
}

/** More would not be read. */
const MOST_QUOTED = 3;

function bracketTold(places: readonly { readonly said: string }[], { say }: RuleContext): string {
  const said = [...new Set(places.map((place) => place.said))];
  const more = said.length > MOST_QUOTED;
  const zh = said
    .slice(0, MOST_QUOTED)
    .map((one) => `“${one}”`)
    .join('');
  const en = said
    .slice(0, MOST_QUOTED)
    .map((one) => `“${one}”`)
    .join(', ');
  const many =
    places.length > 1 ? { zh: `（共${places.length}处）`, en: ` (${places.length} places)` } : { zh: '', en: '' };
  return say(
    `本稿用方括号标出要填的内容，${zh}${more ? '等' : ''}${many.zh}也还没有填。请换成实际内容。`,
    `This draft marks its blanks with square brackets; ${en}${more ? ' and others' : ''}${many.en} are not filled in either.`,
  );
}

const isSquare = (reading: Reading) => (slot: Slot) =>
  slot.form === 'variable' && !slot.thin && reading.text[slot.start] === '[';

const MOST_NAMED = 200;

const crossTold = (context: RuleContext): string =>
  context.say(
    `本稿多处用“×”代替未填的内容，这里的“×”可能也是。请核对，补上实际内容。`,
    `“×” stands for what was not filled in in many places of this draft, and perhaps here. Check it and fill it in.`,
  );

const isCross = (reading: Reading) => (slot: Slot) => reading.text.slice(slot.start, slot.end) === '×';

/** Two masks of places in a paragraph show that its places are hidden. */
const MASKED_PLACES = 2;
const MASKED_NAME = /^[×x*○某]{1,3}/i;

type Named = Pick<Place, 'start' | 'end'>;

/** A place with its real name, which nothing else in the draft names, among places that are hidden: left from another text. */
export function* realAmongMasks(report: Report, context: RuleContext): Iterable<RuleFinding> {
  for (const paragraph of paragraphsWith(report, readRealPlaces)) {
    for (const place of paragraph.reading.derive(readRealPlaces)) {
      const named = paragraph.reading.text.slice(place.start, place.end);
      if (isNamedElsewhere(report, paragraph, named)) continue;
      yield {
        span: shift(paragraph.reading.span(place.start, place.end), paragraph.span.start),
        severity: 'information',
        message: context.say(
          `别处的地名都用占位符隐去，这里却写着“${named}”，可能是从别的文稿带来的。请核对。`,
          `Other places are masked here, but “${named}” has its real name and may come from another text. Check it.`,
        ),
      };
    }
  }
}

/** Where a place may be named: at the start of a clause or behind a word that leads to one. */
const NAMED_AT = /(?:^|[，。；、：（]|[在到赴由向])(?=[\u4e00-\u9fff]{2})/g;

function readRealPlaces(reading: Reading): readonly Named[] {
  const { text } = reading;
  const masks = slotsOf(reading).flatMap(({ start, end }) => kindOfMask(text, start, end) ?? []);
  if (masks.length < MASKED_PLACES) return [];
  const named: Named[] = [];
  for (const { 0: before, index } of allOf(NAMED_AT, text)) {
    const at = index + before.length;
    const place = placeAt(text, at);
    if (place && place.name.length < 4 && masks.includes(place.kind)) named.push({ start: at, end: place.end });
    const body = place ? null : BODY_WITH_NAME.exec(text.slice(at, at + LONGEST_BODY));
    if (body && masks.includes(body[1] ?? '')) named.push({ start: at, end: at + body[0].length });
  }
  return named;
}

/** 县 of ××县, 某县 and 小学 of ××小学: of what kind it is whose name is masked. */
function kindOfMask(text: string, start: number, end: number): string | undefined {
  const mask = MASKED_NAME.exec(text.slice(start, end));
  const behind = text.slice(start + (mask?.[0].length ?? 0), end + LONGEST_BODY);
  return mask ? (KIND_OF_BODY.exec(behind)?.[0] ?? behind.charAt(0)) : undefined;
}
const KIND_OF_BODY = new RegExp(`^${anyOf(KINDS_OF_SCHOOLS_AND_CLINICS)}`);
/** 东湖小学; 中心小学 and 全县小学 have no name of their own. */
const BODY_WITH_NAME = new RegExp(
  `^(?!${anyOf(NO_NAMES_OF_SCHOOLS)})[\\u4e00-\\u9fff]{2,3}(${anyOf(KINDS_OF_SCHOOLS_AND_CLINICS)})`,
);
const LONGEST_BODY = 8;

function isNamedElsewhere(report: Report, paragraph: Paragraph, named: string): boolean {
  return report.paragraphs.some(({ reading }) => reading !== paragraph.reading && reading.text.includes(named));
}
