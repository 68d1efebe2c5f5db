/**
 * Another place in the part of the writer: under the title 青河县…… the text says 清源县委、县政府高度重视, or 清源县水利局组织
 * 巡查 in what 青河县水利局 signs.
 */
import { anyOf } from '../../norms/lexicon';
import {
  BEFORE_WHO_IS_REPORTED_TO,
  BEHIND_ANOTHERS_BUREAU,
  DEEDS_BEHIND_将,
  DEEDS_BEHIND_要,
  GOVERNING_BODIES,
  LEAD_A_PLACE,
  ONE_OF_A_PLACE,
  OPENINGS_OF_WHAT_A_BODY_DOES,
  SIGNS_OF_OTHER_PLACES,
} from '../../norms/words/names';
import { type Author, unitOfSignature, unitOfTitle } from '../../report/author';
import { type Place, placeAt, placesAtHead } from '../../reading/places';
import { paragraphsWith } from '../../report/paragraphs-with';
import type { Reading } from '../../reading/reading';
import type { Report } from '../../report/report';
import { shift, type Span } from '../../text/span';
import { isSubsequence } from '../../text/subsequence';
import type { RuleContext, RuleFinding } from '../rule';
import { isOwn } from './own';
import { isIn } from '../../reading/seek';

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
const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set('，。；：！');
const LEVEL = '[县市区镇乡旗]';
const MAY_ACT = new RegExp(
  `现将|政府|党委|党工委|办事处|(?:${LEVEL}|社区|街道)(?:委|将|要|于\\d|以[“《]|[一-龥]{1,10}[局馆]|[一-龥]{0,6}院)`,
);
const BODY = `${LEVEL}?${anyOf(GOVERNING_BODIES)}`;
/** 桂花社区于2月25日组织……, 桂花社区以“……”为主线. */
const OPENS_ITS_DEEDS = /^(?:于\d|以[“《])/;
/** 县委、县政府高度重视: what a governing body does in the report on itself. */
const ACTS = new RegExp(`^(?:${BODY}[、和]?){0,3}${BODY}${anyOf(OPENINGS_OF_WHAT_A_BODY_DOES)}`);
/** 清源镇将继续抓好……: a place that means to go on is the one that writes. */
const GOES_ON = new RegExp(`^(?:将${anyOf(DEEDS_BEHIND_将)}|要${anyOf(DEEDS_BEHIND_要)})`);
/** 水利局 as subject: what stands behind it names neither another unit nor what came from that one. */
const OWN_BUREAU = new RegExp(`^(人民政府|[一-龥]{0,10}?${anyOf(ONE_OF_A_PLACE)})`);
const BUREAU = new RegExp(`${OWN_BUREAU.source}(?!${anyOf(BEHIND_ANOTHERS_BUREAU)}|[一-龥]{2,3}[、，])`);
/** 清源县教育局承办比赛，我县获一等奖: the sentence tells the other from the one that writes. */
const SPEAKS_OF_US = /我[县市区镇乡局馆校]/;
const ANNOUNCED = /^[^。；，]{2,40}(?:汇报|报告|总结|情况[^。；，]{0,4})如下/;
const ONE_OF_SEVERAL = '[一-龥]{2,4}[县镇乡区]';
const OTHERS = new RegExp(`${anyOf(SIGNS_OF_OTHER_PLACES)}|${ONE_OF_SEVERAL}、${ONE_OF_SEVERAL}`);

interface Acting {
  readonly place: Place;
  readonly announced: boolean;
  /** 水利局, where the body of that place acts and no governing one. */
  readonly bureau?: string;
  /** It does what any place may do. */
  readonly mayBeOther?: boolean;
  /** 在青河县委、县政府的坚强领导下: who leads is the writer's own. */
  readonly isLeading?: boolean;
  /** It means to go on, or is reported to: whatever is written, that is the one that writes. */
  readonly isOwn?: boolean;
}

export function* foreignPlaces(report: Report, context: RuleContext): Iterable<RuleFinding> {
  const isOfOneself = OF_ONESELF.has(report.genre.id ?? '');
  const own = ownPlace(report, context);
  if (!own || own.place.level < 2) return;
  const bureau = ownBureau(report, own.place);
  // A district of a city may bear any name; the signature must not speak for the other.
  const signed = placesSigned(report);
  const from = report.title?.paragraphs[1] ?? 0;
  for (const paragraph of paragraphsWith(report, isOfOneself ? actingIn : actingAsOwnIn)) {
    if (paragraph.index < from) continue;
    for (const acting of actingIn(paragraph.reading)) {
      const { place, announced } = acting;
      if (!isForeign(place, ownOfKind(own, place)) || signed.includes(place.name)) continue;
      if (!(isOfOneself || acting.isOwn) || !mayBeOwn(acting, bureau)) continue;
      const mayBeOther = mayBeAnothers(acting, isOfOneself);
      if (isOwn(context.unit, place.name + place.kind) || (mayBeOther && isExplained(report, place))) continue;
      const span = shift(paragraph.reading.span(place.start, place.end), paragraph.span.start);
      yield finding(own, place, span, announced, context);
    }
  }
}

/** Whether what is done may be told of another. */
const mayBeAnothers = ({ isLeading, bureau, mayBeOther }: Acting, isOfOneself: boolean): boolean =>
  !isLeading && (bureau !== undefined || !isOfOneself || mayBeOther === true);

/** The district of the writer's own town, where another district is named. */
const ownOfKind = ({ place, named }: OwnPlace, { kind }: Place): Place =>
  named?.places.find((one) => one.kind === kind) ?? place;

const placesSigned = (report: Report): readonly string[] =>
  unitOfSignature(report)?.places.map(({ name }) => name) ?? [];

/** Whether the draft says anywhere what it has to do with a place: 与清源县联合, 赴清源县学习. */
const isExplained = (report: Report, { name, kind }: Place): boolean =>
  report.paragraphs.some(({ reading: { text } }) => text.includes(name + kind) && isIn(OTHERS, text));

/** Where a bureau acts, it is the same as the writer's; 文旅局 is 文化和旅游局 in short. */
const mayBeOwn = ({ bureau, place }: Acting, own: string | undefined): boolean =>
  bureau === undefined ||
  (own !== undefined &&
    !MAY_HOLD_ITS_LIKE.has(place.kind) &&
    (isSubsequence(bureau, own) || isSubsequence(own, bureau)));

/** A city may hold cities, and what it reports on are their bureaus. */
const MAY_HOLD_ITS_LIKE: ReadonlySet<string> = new Set(['市', '州']);

/** The place that the draft speaks for, and the title or the signature that names it, unless the settings do. */
interface OwnPlace {
  readonly place: Place;
  readonly named: Author | undefined;
  readonly isSigned?: boolean;
}

function ownPlace(report: Report, { unit }: RuleContext): OwnPlace | undefined {
  const title = unitOfTitle(report);
  const titled = title?.places.at(-1);
  if (titled) return { place: titled, named: title };
  const given = placesAtHead(unit?.place ?? '').at(-1);
  if (given) return { place: given, named: undefined };
  const signature = unitOfSignature(report);
  const signed = signature?.places.at(-1);
  return signed && { place: signed, named: signature, isSigned: true };
}

/** 水利局 where 青河县水利局 signs, or stands in the title. */
function ownBureau(report: Report, own: Place): string | undefined {
  for (const unit of [unitOfSignature(report), unitOfTitle(report)]) {
    const last = unit?.places.at(-1);
    if (!unit || last?.name !== own.name) continue;
    const { text } = unit.paragraph.reading;
    const [, bureau] = OWN_BUREAU.exec(text.slice(unit.at + last.end)) ?? [];
    if (bureau !== undefined) return bureau;
  }
  return undefined;
}

/** Whether `place` is of the same kind as the writer's own and another; 大青河 may be 青河 in full. */
function isForeign(place: Place, own: Place): boolean {
  return place.kind === own.kind && !place.name.endsWith(own.name) && !own.name.endsWith(place.name);
}

function finding(
  { place: own, named, isSigned }: OwnPlace,
  place: Place,
  span: Span,
  announced: boolean,
  { say }: RuleContext,
): RuleFinding {
  const [mine, theirs] = [own.name + own.kind, place.name + place.kind];
  return {
    span,
    ...(announced && { severity: 'warning' as const }),
    message: named
      ? say(
          `${isSigned ? '落款' : '标题'}写“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
          `The ${isSigned ? 'signature' : 'title'} says “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
        )
      : say(
          `设置写明本单位在“${mine}”，这里却是“${theirs}”，疑为套用别处的文稿。`,
          `The settings place the unit in “${mine}”, but here it is “${theirs}”: probably left over from another place’s text.`,
        ),
    related: named
      ? [
          {
            span: shift(
              named.paragraph.reading.span(named.at + own.start, named.at + own.end),
              named.paragraph.span.start,
            ),
            message: isSigned
              ? say('落款里的地名', 'The place in the signature')
              : say('标题里的地名', 'The place in the title'),
          },
        ]
      : [],
    fixes: [{ title: say(`改为“${mine}”`, `Write “${mine}”`), edits: [{ span, text: mine }], safe: false }],
  };
}

const actingIn = (reading: Reading): readonly Acting[] => reading.derive(readActing);

/** In papers that may speak of others little is asked of most paragraphs. */
const actingAsOwnIn = (reading: Reading): readonly Acting[] =>
  SIGNS_OF_ONES_OWN.some((sign) => reading.text.includes(sign)) ? actingIn(reading) : [];
const SIGNS_OF_ONES_OWN = [
  ...DEEDS_BEHIND_将.map((deed) => `将${deed}`),
  ...DEEDS_BEHIND_要.map((deed) => `要${deed}`),
  ...BEFORE_WHO_IS_REPORTED_TO,
  '领导下',
];

function readActing(reading: Reading): readonly Acting[] {
  const { text, kind } = reading;
  if (kind === 'row' || kind === 'quote' || !isIn(MAY_ACT, text)) return [];
  const acting: Acting[] = [];
  // Looked through by hand: an expression would be tried again at each clause.
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && !BEFORE_A_CLAUSE.has(text.charAt(start - 1))) {
      const act = reportedTo(text, start) ?? leading(text, start);
      if (act) acting.push(act);
      continue;
    }
    const isNow = text.startsWith('现将', start);
    const place = placeAt(text, isNow ? start + 2 : start);
    if (!place) continue;
    const act = actOf(place, text, isNow);
    if (act) acting.push(act);
  }
  return acting.length > 0 && isIn(OTHERS, text) ? acting.filter(({ isLeading }) => isLeading) : acting;
}

function actOf(place: Place, text: string, isNow: boolean): Acting | undefined {
  const rest = text.slice(place.end, place.end + 60);
  const announced = isNow && ANNOUNCED.test(rest);
  const goesOn = meansToGoOn(rest);
  if (announced || goesOn || ACTS.test(rest)) return { place, announced, isOwn: goesOn };
  if (OPENS_ITS_DEEDS.test(rest)) return { place, announced, mayBeOther: true };
  const [, bureau] = BUREAU.exec(rest) ?? [];
  if (bureau === undefined || SPEAKS_OF_US.test(rest.split('。', 1)[0] ?? '')) return undefined;
  return { place, announced, bureau, isOwn: meansToGoOn(rest.slice(bureau.length)) };
}

/** 清源县委、县政府 in 在清源县委、县政府的坚强领导下. */
function leading(text: string, start: number): Acting | undefined {
  if (text.charAt(start - 1) !== '在') return undefined;
  const place = placeAt(text, start);
  if (!place || !LEAD_A_PLACE.some((body) => text.startsWith(body, place.end))) return undefined;
  const led = text.indexOf('领导下', place.end);
  const isPhrase = led > 0 && led - place.end < LONGEST_LEADING && !/[。；]/.test(text.slice(place.end, led));
  return isPhrase ? { place, announced: false, isOwn: true, isLeading: true } : undefined;
}
const LONGEST_LEADING = 30;

const meansToGoOn = (rest: string): boolean => (rest.startsWith('将') || rest.startsWith('要')) && GOES_ON.test(rest);

/** 清源县教育局 in 请于5月底前报清源县教育局安全股: none but the writer's own is reported to. */
function reportedTo(text: string, start: number): Acting | undefined {
  if (!ENDS_OF_REPORTING.has(text.charAt(start - 1))) return undefined;
  const before = text.slice(Math.max(0, start - 3), start);
  if (!BEFORE_WHO_IS_REPORTED_TO.some((word) => before.endsWith(word))) return undefined;
  const place = placeAt(text, start);
  // 整改报告报清源县: what stands behind the first 报 is no name.
  if (place?.name.includes('报') || place?.name.includes('送')) return undefined;
  const [, bureau] = (place && OWN_BUREAU.exec(text.slice(place.end, place.end + 16))) ?? [];
  return place && bureau !== undefined ? { place, announced: false, bureau, isOwn: true } : undefined;
}

const ENDS_OF_REPORTING: ReadonlySet<string> = new Set(
  BEFORE_WHO_IS_REPORTED_TO.map((word) => word.charAt(word.length - 1)),
);
