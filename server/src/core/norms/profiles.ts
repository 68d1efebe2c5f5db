/**
 * Which parts a kind of document is made of, in their usual order. All of it is drafting practice (惯例), tuned on guides
 * and on real reports; only what statutory kinds must carry by regulation is in elements.ts.
 */
import type { GenreId } from './genres';
import { anyOf } from './lexicon';
import type { SlotId } from './sections';
import {
  EVENTS_OF_TITLES,
  MATTERS_OF_A_SURVEY,
  MATTERS_THAT_END,
  MATTERS_WITHOUT_NEXT_STEPS,
  TECHNICAL_MATTERS,
} from './words/matters-of-titles';

export interface Part {
  /** Any of these fills the part; the first names it in messages and is what the fix writes. */
  readonly slots: readonly SlotId[];
  /** M: its absence is a defect by practice. U: usual, its absence deserves a look. O: only its place matters. */
  readonly mark: 'M' | 'U' | 'O';
  /** Whether running text that does its work is enough. */
  readonly runIn: boolean;
  /** Whether the body as such fills it: sections or text that serve no other part. */
  readonly body?: boolean;
  /** Whether it stands first, under a heading or as a long opening: the same words further down tell of something else. */
  readonly opening?: boolean;
  /** Whether only a draft that heads the other parts of the scheme under their names owes it: no custom holds others to it. */
  readonly byScheme?: boolean;
  /** The heading that this kind would use, where the slot's own first example is not it. */
  readonly heading?: string;
  /** Only for titles that match, or (`not`) for titles that do not. */
  readonly title?: RegExp;
  readonly not?: RegExp;
}

type Marks = 'M' | 'U' | 'O';
const part = (mark: Marks, names: string, more: Partial<Part> = {}): Part => ({
  slots: names.split('|') as SlotId[],
  mark,
  runIn: true,
  ...more,
});

/** An account of one event or of a person's learning often has no word on problems and next steps. */
const ONE_EVENT = new RegExp(anyOf(EVENTS_OF_TITLES));
/** Reports on one matter, or to a jury, end where the matter ends. */
const ONE_MATTER = new RegExp(anyOf(MATTERS_THAT_END));
/** Surveys of a market or of opinions describe; they owe no problems and remedies. */
const SURVEY = new RegExp(anyOf(MATTERS_OF_A_SURVEY));
/** Of what a unit did over a time: problems and next steps belong in it. */
const WORK_REPORT = /工作|年度|情况/;
/** Of work that goes on: 上半年工作报告, 项目进展报告, 项目状态报告. */
const GOES_ON = /(?:年度?|季度|月份?)(?:重点)?工作|进[展度]|阶段性?(?:工作|成果)|项目.{0,4}状态/;
/** A case, or an account of money: they have no such parts. */
const CASE_OR_ACCOUNT = new RegExp(anyOf(MATTERS_WITHOUT_NEXT_STEPS));

/** Who asks to be kept after a time on trial tells what was done in it and what comes next. */
const PROBATION = /转正|试用期/;

/** A project is reported on half way, when the rest is still to do, at its end, and before it is begun. */
const HALF_WAY = /中期|期中|阶段/;
const AT_ITS_END = /结[题项]/;
const AT_ITS_START = /开题|立项/;

/** Proposals of a technical kind, of a design or to a tender follow their own order; they owe no aims and guarantees. */
const TECHNICAL = new RegExp(`${anyOf(TECHNICAL_MATTERS)}.{0,6}方案`);

/** What any paper may say that it tells, and is then held to. */
export const PARTS_THAT_ANY_PAPER_MAY_PROMISE: readonly Part[] = [part('O', 'problem'), part('O', 'next')];

/** What a paper of no known kind tells that is called 总结 or 报告 and has the parts of one. */
export const PARTS_OF_WHAT_SUMS_UP: readonly Part[] = [
  part('O', 'work|measure|result', { body: true }),
  part('O', 'problem'),
  part('U', 'next|suggest'),
];

/** What a notice has that heads its aims (总体要求) as a plan does. */
export const PARTS_OF_WHAT_LAYS_DOWN: readonly Part[] = [
  part('M', 'goal', { heading: '总体要求' }),
  part('M', 'task|measure', { body: true }),
  part('O', 'schedule'),
  part('M', 'guar|req', { runIn: false }),
];

/** What stands beside the parts of a kind in its scheme, and is owed by none: 技术路线. */
export const PARTS_BESIDE_A_SCHEME: readonly Part[] = [part('O', 'method')];

/** Kinds without an entry owe no parts. */
export const PROFILES: Readonly<Partial<Record<GenreId, readonly Part[]>>> = {
  zongjie: [
    part('O', 'basic'),
    part('M', 'work|measure|result', { body: true }),
    part('O', 'result'),
    part('O', 'exper'),
    part('M', 'problem', { not: ONE_EVENT }),
    part('U', 'problem', { title: ONE_EVENT }),
    part('O', 'cause'),
    part('M', 'next|suggest', { not: ONE_EVENT }),
    part('U', 'next|suggest', { title: ONE_EVENT }),
  ],
  jihua: [
    part('U', 'goal'),
    part('M', 'task|measure|work', { body: true }),
    part('U', 'schedule'),
    part('O', 'guar|req|org'),
  ],
  yaodian: [part('O', 'goal'), part('M', 'task|work|measure', { body: true })],
  fangan: [
    part('M', 'goal', { heading: '总体要求', not: TECHNICAL }),
    part('O', 'basic'),
    part('M', 'task|measure', { body: true }),
    part('U', 'schedule'),
    part('O', 'org'),
    part('M', 'guar|req', { not: TECHNICAL }),
  ],
  huibao: [
    part('O', 'basic'),
    part('M', 'work|measure|basic', { body: true }),
    part('O', 'result'),
    part('O', 'exper'),
    part('U', 'problem', { not: ONE_MATTER }),
    part('O', 'cause'),
    part('M', 'next|suggest', { not: ONE_MATTER }),
    part('U', 'next|suggest', { title: ONE_MATTER }),
  ],
  jianbao: [part('M', 'work|measure|basic', { body: true }), part('O', 'next')],
  diaoyan: [
    part('M', 'basic'),
    part('O', 'measure|result'),
    part('M', 'problem', { not: SURVEY }),
    part('U', 'problem', { title: SURVEY }),
    part('O', 'cause'),
    part('M', 'suggest|next', { not: SURVEY }),
    part('U', 'suggest|next', { title: SURVEY }),
  ],
  zhenggai: [
    part('U', 'basic|back'),
    part('O', 'org'),
    part('M', 'rect', { body: true }),
    part('U', 'rect'),
    part('O', 'result'),
    part('O', 'problem'),
    part('M', 'next'),
  ],
  shuzhi: [
    part('O', 'basic'),
    part('M', 'duty|work|measure', { body: true }),
    part('M', 'clean', { title: /述廉|廉/ }),
    part('M', 'problem'),
    part('M', 'next'),
  ],
  zicha: [
    part('O', 'org|basic'),
    part('M', 'work|basic|measure', { body: true }),
    part('M', 'problem'),
    part('M', 'rect|next', { heading: '整改措施' }),
  ],
  ducha: [
    part('M', 'basic|work|result', { body: true }),
    part('M', 'problem'),
    part('O', 'cause'),
    part('M', 'suggest|req|next'),
  ],
  baogao: [
    part('O', 'basic'),
    part('M', 'work|basic|measure', { body: true }),
    part('U', 'problem', { title: WORK_REPORT, not: CASE_OR_ACCOUNT }),
    part('M', 'next|suggest', { title: GOES_ON, not: CASE_OR_ACCOUNT }),
    // Of reports that are divided into parts, nine in ten end with what comes next, whatever they are about.
    part('U', 'next|suggest', { not: CASE_OR_ACCOUNT }),
  ],
  zhoubao: [
    part('M', 'work|measure|result', { body: true }),
    part('O', 'problem'),
    // What a mentor or a superior hopes for at its end is no plan of the writer's.
    part('M', 'next', { heading: '下月计划', title: /月报/, runIn: false }),
    part('M', 'next', { heading: '明日计划', title: /日报/, runIn: false }),
    part('M', 'next', { heading: '下周计划', not: /[月日季旬年]报/, runIn: false }),
  ],
  shenqingshu: [
    part('M', 'work|duty|measure|result', { body: true, title: PROBATION }),
    part('O', 'problem'),
    part('M', 'next', { title: PROBATION, heading: '今后工作计划' }),
    part('O', 'suggest'),
  ],
  cehuashu: [
    part('M', 'goal|back', { heading: '活动目的' }),
    part('M', 'task|measure|schedule', { body: true }),
    part('U', 'schedule', { heading: '时间安排' }),
    part('O', 'guar|org'),
  ],
  keti: [
    part('O', 'basic|back', { not: AT_ITS_START }),
    part('M', 'work|measure|result', { body: true, not: AT_ITS_START }),
    part('O', 'problem', { not: HALF_WAY }),
    part('U', 'problem', { title: HALF_WAY }),
    part('M', 'next', { title: HALF_WAY }),
    part('U', 'next', { title: AT_ITS_END }),
    part('U', 'next|schedule', { title: AT_ITS_START }),
    part('M', 'goal|back|basic', { title: AT_ITS_START, byScheme: true, runIn: false, heading: '选题的目的和意义' }),
  ],
  shixi: [
    part('O', 'goal|back'),
    part('O', 'place|basic'),
    part('M', 'content|work|task|measure', { byScheme: true, runIn: false, heading: '实习内容' }),
    part('M', 'gain|exper', { byScheme: true, runIn: false }),
  ],
  qingshi: [part('O', 'back'), part('M', 'ask')],
  yijian: [part('O', 'goal'), part('M', 'task|measure|work', { body: true }), part('O', 'guar|req|org')],
  huiyijilu: [part('M', 'resolve')],
  jiyao: [part('M', 'resolve')],
  keyan: [
    part('O', 'basic'),
    part('M', 'back'),
    part('M', 'task|measure', { body: true }),
    part('O', 'schedule'),
    part('M', 'effect'),
    part('M', 'suggest'),
  ],
  zhengfugongzuobaogao: [
    part('M', 'review', { opening: true }),
    part('M', 'goal', { heading: '总体要求和主要目标' }),
    part('M', 'agenda'),
    part('O', 'guar'),
    part('M', 'call'),
  ],
};
