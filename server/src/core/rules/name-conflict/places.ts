/** Another place in the part of the writer: under the title 青河县…… the text says 清源县委、县政府高度重视. */
import { unitOfSignature, unitOfTitle } from '../../report/author';
import { type Place, placeAt, placesAtHead } from '../../reading/places';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { RuleContext, RuleFinding } from '../rule';
import { isOwn } from './own';

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
const MAY_ACT = /现将|政府|党委|党工委|办事处|[县市区镇乡旗]委/;
/** What a governing body does in the report on itself. */
const ACTS =
  /^(?:[县市区镇乡旗]?(?:委|党委|党工委|政府|人民政府|办事处|委员会)[、和]?){0,3}[县市区镇乡旗]?(?:委|党委|党工委|政府|人民政府|办事处|委员会)(?:高度重视|领导高度重视|认真|始终|坚持|严格|切实|积极|迅速|及时|立即|把|将|紧紧围绕|深入|扎实|全面|成立)/;
const ANNOUNCED = /^[^。；，]{2,40}(?:汇报|报告|总结|情况[^。；，]{0,4})如下/;
/** Where other places have their part: experience, exchange, help, borders. */
const OTHERS =
  /学习|考察|借鉴|经验|协作|帮扶|对口|结对|合作|共建|毗邻|交界|联合|兄弟|签订|交流|支援|会同|对比|相比|先进|通报|为例|分别|[一-龥]{2,4}[县镇乡区]、[一-龥]{2,4}[县镇乡区]/;

interface Acting {
  readonly place: Place;
  readonly announced: boolean;
}

export function* foreignPlaces(report: Report, context: RuleContext): Iterable<RuleFinding> {
  if (!report.genre.id || !OF_ONESELF.has(report.genre.id)) return;
  const title = unitOfTitle(report);
  const set = placesAtHead(context.unit?.place ?? '').at(-1);
  const titled = title?.places.at(-1);
  const own = titled ?? set;
  if (!own || own.level < 2) return;
  // A district of a city may bear any name; the signature must not speak for the other.
  const signed = unitOfSignature(report)?.places.map((place) => place.name) ?? [];
  const from = report.title?.paragraphs[1] ?? 0;
  for (const paragraph of paragraphsWith(report, actingIn)) {
    if (paragraph.index < from) continue;
    for (const { place, announced } of actingIn(paragraph.reading)) {
      if (place.kind !== own.kind || place.name === own.name || signed.includes(place.name)) continue;
      if (isOwn(context.unit, place.name + place.kind)) continue;
      if (place.name.endsWith(own.name) || own.name.endsWith(place.name)) continue;
      const span = shift(paragraph.reading.span(place.start, place.end), paragraph.span.start);
      const [mine, theirs] = [own.name + own.kind, place.name + place.kind];
      yield {
        span,
        ...(announced && { severity: 'warning' as const }),
        message: titled
          ? context.say(
              `标题写“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
              `The title says “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
            )
          : context.say(
              `设置写明本单位在“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
              `The settings place the unit in “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
            ),
        related:
          title && titled
            ? [
                {
                  span: shift(title.paragraph.reading.span(own.start, own.end), title.paragraph.span.start),
                  message: context.say('标题里的地名', 'The place in the title'),
                },
              ]
            : [],
        fixes: [{ title: context.say(`改为“${mine}”`, `Write “${mine}”`), edits: [{ span, text: mine }], safe: false }],
      };
    }
  }
}

const actingIn = (reading: Reading): readonly Acting[] => reading.derive(readActing);

function readActing(reading: Reading): readonly Acting[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'quote' || !MAY_ACT.test(text) || OTHERS.test(text)) return [];
  const found: Acting[] = [];
  for (const match of text.matchAll(CLAUSE)) {
    const place = placeAt(text, match.index + match[0].length);
    if (!place) continue;
    const rest = text.slice(place.end, place.end + 60);
    const announced = match[0].endsWith('现将') && ANNOUNCED.test(rest);
    if (announced || ACTS.test(rest)) found.push({ place, announced });
  }
  return found;
}
