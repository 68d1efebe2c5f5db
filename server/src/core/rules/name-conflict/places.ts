/** Another place in the part of the writer: under the title 青河县…… the text says 清源县委、县政府高度重视. */
import { anyOf } from '../../norms/lexicon';
import { GOVERNING_BODIES, OPENINGS_OF_WHAT_A_BODY_DOES, SIGNS_OF_OTHER_PLACES } from '../../norms/words/names';
import { type Author, unitOfSignature, unitOfTitle } from '../../report/author';
import { type Place, placeAt, placesAtHead } from '../../reading/places';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isOwn } from './own';
import { allOf, isIn } from '../../reading/seek';

/** Kinds of document in which a unit speaks of itself; a survey or a speech may speak of others. */
const OF_ONESELF: ReadonlySet<string> = new Set([
  'zongjie',
  'huibao',
  'baogao',
  'zicha',
  'zhenggai',
  'jihua',
  'fangan',
  'shuzhi',
  'qingshi',
  'yaodian',
]);
/** Where a clause begins: a place that stands there is known to the character. */
const CLAUSE = /(?:^|[，。；：！])(?:现将)?/g;
const LEVEL = '[县市区镇乡旗]';
const MAY_ACT = new RegExp(`现将|政府|党委|党工委|办事处|${LEVEL}委`);
const BODY = `${LEVEL}?${anyOf(GOVERNING_BODIES)}`;
/** 县委、县政府高度重视: what a governing body does in the report on itself. */
const ACTS = new RegExp(`^(?:${BODY}[、和]?){0,3}${BODY}${anyOf(OPENINGS_OF_WHAT_A_BODY_DOES)}`);
const ANNOUNCED = /^[^。；，]{2,40}(?:汇报|报告|总结|情况[^。；，]{0,4})如下/;
const ONE_OF_SEVERAL = '[一-龥]{2,4}[县镇乡区]';
const OTHERS = new RegExp(`${anyOf(SIGNS_OF_OTHER_PLACES)}|${ONE_OF_SEVERAL}、${ONE_OF_SEVERAL}`);

interface Acting {
  readonly place: Place;
  readonly announced: boolean;
}

export function* foreignPlaces(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!report.genre.id || !OF_ONESELF.has(report.genre.id)) return;
  const own = ownPlace(report, context);
  if (!own || own.place.level < 2) return;
  // A district of a city may bear any name; the signature must not speak for the other.
  const signed = unitOfSignature(report)?.places.map(({ name }) => name) ?? [];
  const from = report.title?.paragraphs[1] ?? 0;
  for (const paragraph of paragraphsWith(report, actingIn)) {
    if (paragraph.index < from) continue;
    for (const { place, announced } of actingIn(paragraph.reading)) {
      if (!isForeign(place, own.place) || signed.includes(place.name)) continue;
      if (isOwn(context.unit, place.name + place.kind)) continue;
      const span = shift(paragraph.reading.span(place.start, place.end), paragraph.span.start);
      yield finding(own, place, span, announced, context);
    }
  }
}

/** The place that the draft speaks for, and the title that names it, unless the settings do. */
interface OwnPlace {
  readonly place: Place;
  readonly title: Author | undefined;
}

function ownPlace(report: Report, { unit }: RuleContext): OwnPlace | undefined {
  const title = unitOfTitle(report);
  const titled = title?.places.at(-1);
  const place = titled ?? placesAtHead(unit?.place ?? '').at(-1);
  return place && { place, title: titled && title };
}

/** Whether `place` is of the same kind as the writer's own and another; 大青河 may be 青河 in full. */
function isForeign(place: Place, own: Place): boolean {
  return place.kind === own.kind && !place.name.endsWith(own.name) && !own.name.endsWith(place.name);
}

function finding(
  { place: own, title }: OwnPlace,
  place: Place,
  span: Span,
  announced: boolean,
  { say }: RuleContext,
): RuleFinding {
  const [mine, theirs] = [own.name + own.kind, place.name + place.kind];
  return {
    span,
    ...(announced && { severity: 'warning' as const }),
    message: title
      ? say(
          `标题写“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
          `The title says “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
        )
      : say(
          `设置写明本单位在“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
          `The settings place the unit in “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
        ),
    related: title
      ? [
          {
            span: shift(title.paragraph.reading.span(own.start, own.end), title.paragraph.span.start),
            message: say('标题里的地名', 'The place in the title'),
          },
        ]
      : [],
    fixes: [{ title: say(`改为“${mine}”`, `Write “${mine}”`), edits: [{ span, text: mine }], safe: false }],
  };
}

const actingIn = (reading: Reading): readonly Acting[] => reading.derive(readActing);

function readActing(reading: Reading): readonly Acting[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'quote' || !isIn(MAY_ACT, text) || isIn(OTHERS, text)) return [];
  const acting: Acting[] = [];
  for (const match of allOf(CLAUSE, text)) {
    const place = placeAt(text, match.index + match[0].length);
    if (!place) continue;
    const rest = text.slice(place.end, place.end + 60);
    const announced = match[0].endsWith('现将') && ANNOUNCED.test(rest);
    if (announced || ACTS.test(rest)) acting.push({ place, announced });
  }
  return acting;
}
