/**
 * Which headings fill which part: the grammar of a heading's text, without its number and end mark. Its words stand in
 * `words/section-headings.ts`, so that a synonym is one word there. Practice, not regulation.
 */
import { guarded } from './guards';
import { anyOf } from './lexicon';
import type { SlotId } from './sections';
import {
  BEFORE_A_STATE,
  COURSES_OF_RECTIFICATION,
  COURSES_OF_WORK,
  COURSES_WITHOUT_A_MATTER,
  ENDS_OF_A_THEME,
  ENDS_OF_A_YEARS_PLAN,
  HEADING_WORDS,
  MATTERS_MADE_STRONG,
  MATTERS_OF_A_PLACE,
  MATTERS_OF_A_STATE,
  MATTERS_OF_USE,
  MATTERS_OF_WORK,
  NAMES_OF_A_PLACE,
  NAMES_OF_A_STATE,
  OPENINGS_OF_A_THEME,
  PERIODS_JUST_PAST,
  PLANS_THERE_WERE,
  VERBS_AGAINST_TROUBLE_IN_HEADINGS,
  VERBS_STILL_WANTED,
  WHAT_A_PERIOD_BROUGHT,
  WHAT_IS_TOLD_OF_DUTIES,
  WHAT_IS_TOLD_OF_RECTIFICATION,
  WHOLE_HEADINGS_THAT_PLAN,
} from './words/section-headings';

const NOT_AGAINST = `(?<!${anyOf(VERBS_AGAINST_TROUBLE_IN_HEADINGS)}[^，、和与及]{0,10})`;
/** 问题整改 mends, 困难群众 are people and 矛盾纠纷 come before a mediator: none of them tells what is wrong with the work. */
const TROUBLE_OF_THE_WORK = guarded({
  问题: '导向 整改 整治 化解 解决 销号 台账 清单 排查 意识 定义 描述 重述 陈述 引入',
  困难: '群众 家庭 职工 学生 党员 户 群体 人员 帮扶 救助 企业',
  矛盾: '纠纷 调解 化解 排查',
});
/** 2025年, or its blank: 20XX年. */
const A_YEAR = String.raw`(?:\d{4}|20[x×*]{1,2})年度?`;
/** 使用建议 is no plan. */
const ADVICE = `(?<!${anyOf(MATTERS_OF_USE)}的?)建议`;
/** 总体要求 is an aim. */
const REQUIREMENTS = guarded({ 要求: '总体 总 _' });

/** The words of the part, and `forms` of headings beside them. */
const heading = (id: SlotId, ...forms: readonly string[]): RegExp =>
  new RegExp([anyOf(HEADING_WORDS[id]), ...forms].join('|'));

/** A heading, or one half of a merged heading, that fills the part. */
export const HEADINGS: Readonly<Record<SlotId, RegExp>> = {
  basic: heading(
    'basic',
    `${anyOf(BEFORE_A_STATE)}(?:工作)?${anyOf(NAMES_OF_A_STATE)}`,
    `${anyOf(MATTERS_OF_A_STATE)}的?情况$`,
    '背景$',
  ),
  work: heading(
    'work',
    `${anyOf(MATTERS_OF_WORK)}的?(?:主要)?${anyOf(COURSES_OF_WORK)}?情况`,
    `${anyOf(COURSES_WITHOUT_A_MATTER)}的?(?:主要)?情况`,
    `${anyOf(PERIODS_JUST_PAST)}的?${anyOf(WHAT_A_PERIOD_BROUGHT)}`,
  ),
  measure: heading('measure', guarded({ 措施: '保障 整改 改进 推进 _' })),
  result: heading('result'),
  exper: heading('exper'),
  problem: new RegExp(
    `${NOT_AGAINST}(?:${
      heading(
        'problem',
        TROUBLE_OF_THE_WORK,
        `待${anyOf(VERBS_STILL_WANTED)}`,
        '改进的?(?:地方|之处|空间)',
        '风险(?:$|[与和])',
        '需要?(?:协调|帮助|支持|解决)[^，]{0,6}(?:事项|问题)',
      ).source
    })`,
  ),
  cause: heading('cause'),
  next: new RegExp(
    heading(
      'next',
      `${A_YEAR}的?(?:主要|重点)?(?:工作)?的?${anyOf(ENDS_OF_A_YEARS_PLAN)}$`,
      `^(?:工作|学习)?${anyOf(WHOLE_HEADINGS_THAT_PLAN)}$`,
      '^(?:继续|进一步)',
      '(?:对策|意见|几点)[和与及]?建议',
      `(?<!^${anyOf(PLANS_THERE_WERE)}.{0,4})(?:计划|打算|规划|设想)$`,
      // 对公司的建议 asks something of others.
      `^(?!对(?:公司|单位|部门|学校|学院|团队|领导))[^，]{0,8}(?:工作)?${ADVICE}$`,
    ),
    'i',
  ),
  suggest: heading('suggest', ADVICE),
  goal: heading('goal'),
  task: heading('task', guarded({ 措施: '保障 整改 _' })),
  schedule: heading('schedule'),
  org: heading('org', guarded({ 组织: '实施 开展' })),
  guar: heading('guar', REQUIREMENTS, `^(?:加强|强化)${anyOf(MATTERS_MADE_STRONG)}`),
  req: heading('req', REQUIREMENTS),
  back: heading('back'),
  duty: heading('duty', `(?:工作|任务)(?:完成|开展|推进|落实)?${anyOf(WHAT_IS_TOLD_OF_DUTIES)}`),
  clean: heading('clean'),
  rect: heading(
    'rect',
    `整改(?:工作)?${anyOf(COURSES_OF_RECTIFICATION)}?${anyOf(WHAT_IS_TOLD_OF_RECTIFICATION)}`,
    '^关于.{2,40}问题',
  ),
  review: heading('review'),
  agenda: heading('agenda', guarded({ 工作: '回顾 情况' })),
  resolve: heading('resolve'),
  effect: heading('effect'),
  call: heading('call'),
  ask: heading('ask'),
  place: heading('place', `${anyOf(MATTERS_OF_A_PLACE)}[^，]{0,6}${anyOf(NAMES_OF_A_PLACE)}`),
  content: heading('content'),
  // 锻炼了归纳总结能力 tells one gain of many.
  gain: new RegExp(`${anyOf(HEADING_WORDS.gain)}(?:$|[与和及（(])`),
  method: heading('method'),
};

/** Verbs that open a themed heading (加强组织领导，落实工作责任): such a section does the work of 做法, 任务 or 措施. */
export const THEMED_HEADING = new RegExp(
  String.raw`^(?:${anyOf(OPENINGS_OF_A_THEME)}|[\u4e00-\u9fff]{2,6}${anyOf(ENDS_OF_A_THEME)})`,
);
