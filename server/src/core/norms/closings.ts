/** Closing formulas (结语) and the kinds they belong to. Practice; that a 报告 carries no request is 条例 art. 15 (四). */
import type { GenreId } from './genres';
import { anyOf } from './lexicon';
import {
  DECISIONS_ASKED_IN_CLOSING,
  DECISIONS_ASKED_OUTRIGHT,
  FAVOURS_ASKED,
  FAVOURS_ASKED_OF_A_BODY,
  SIGNS_OF_A_REQUEST_TOLD,
  VERBS_OF_REQUESTING,
} from './words/requests';

export interface Closing {
  /** Matches the closing sentence as a whole, without indent; its end mark may be lost. */
  readonly pattern: RegExp;
  /** Kinds that may close so. */
  readonly genres: readonly GenreId[];
}

const REPORTS: readonly GenreId[] = [
  'baogao',
  'huibao',
  'zongjie',
  'zicha',
  'zhenggai',
  'diaoyan',
  'ducha',
  'shuzhi',
  'jianghua',
  'zhengfugongzuobaogao',
  'jiyao',
  'keyan',
  'xinde',
  'shiji',
];

/** Only formulas that name a kind or that only one family of kinds may use. */
export const CLOSINGS: readonly Closing[] = [
  { pattern: /^特此报告[。！]?$/, genres: REPORTS },
  {
    pattern: /^(?:以上请示，?)?[妥当可是]否，?敬?请予?以?(?:批示|批复|审批|指示|核准)[。！]?$/,
    genres: ['qingshi'],
  },
  { pattern: /^以上请示，?[^。]{0,30}[。！]?$/, genres: ['qingshi'] },
  { pattern: /^特此通知[。！]?$/, genres: ['tongzhi'] },
  { pattern: /^特此通报[。！]?$/, genres: ['tongbao'] },
  { pattern: /^特此通告[。！]?$/, genres: ['tonggao'] },
  { pattern: /^特此公告[。！]?$/, genres: ['gonggao'] },
  { pattern: /^特此批复[。！]?$/, genres: ['pifu'] },
  { pattern: /^此复[。！]?$/, genres: ['pifu', 'han'] },
  { pattern: /^特此函[达告复商](?:，[^。]{0,16})?[。！]?$/, genres: ['han'] },
];

/** Kinds that have no closing of their own and take those of what carries them: rules go out in a 通知, a weekly in a mail. */
export const CLOSED_FREELY: ReadonlySet<GenreId> = new Set<GenreId>([
  'zhoubao',
  'cehuashu',
  'zerenshu',
  'shenqingshu',
  'zhidu',
  'yuan',
  'jiantao',
  'xuzhi',
  'shixi',
  'keti',
  'sixiang',
  'xinwen',
  'shuxin',
  'qishi',
  'shuoming',
  'beiwanglu',
  'yicheng',
  'renming',
  'hetong',
  'jianyishu',
  'shangyejihua',
  'jianjie',
  'zhaobiao',
]);

/** What each kind closes with; the first is offered as the fix. */
export const USUAL_CLOSINGS: Readonly<Partial<Record<GenreId, readonly string[]>>> = {
  baogao: ['特此报告。', '以上报告，请审阅。', '专此报告。'],
  qingshi: ['妥否，请批示。', '当否，请批复。', '以上请示，请予批复。'],
  tongzhi: ['特此通知。'],
  tongbao: ['特此通报。'],
  tonggao: ['特此通告。'],
  gonggao: ['特此公告。'],
  pifu: ['此复。', '特此批复。'],
  han: ['特此函达。', '特此函复。', '请予函复。'],
  yian: ['请予审议。', '现提请审议。'],
  huibao: ['以上汇报，如有不妥，请批评指正。'],
  shuzhi: ['以上述职，请予评议。'],
  zicha: ['特此报告。'],
  zhenggai: ['特此报告。'],
};

/** A request for approval or money inside running text: what 条例 art. 15 (四) keeps out of a 报告. */
export const REQUEST = new RegExp(
  [
    `[妥当可是]否，?敬?请予?以?${anyOf(DECISIONS_ASKED_IN_CLOSING)}`,
    String.raw`${anyOf(VERBS_OF_REQUESTING)}[^。\n]{0,40}${anyOf(FAVOURS_ASKED)}`,
    `(?:^|[，。；])[现特]?请(?:予|予以)${anyOf(DECISIONS_ASKED_OUTRIGHT)}`,
    String.raw`(?<!${anyOf(SIGNS_OF_A_REQUEST_TOLD)}[^，。；\n]{0,6})` +
      String.raw`请求(?:上级|[省市县区])[^。\n]{0,20}${anyOf(FAVOURS_ASKED_OF_A_BODY)}`,
  ].join('|'),
);
