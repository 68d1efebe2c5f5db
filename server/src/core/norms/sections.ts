/**
 * Section slots: the parts that reports of a kind are made of, with the headings that stand for each
 * (`section-headings.ts`), the sentences that do its work in running text (`section-sentences.ts`), and the heading a
 * writer would expect. Practice, not regulation.
 */
import { HEADINGS } from './section-headings';
import { SENTENCES } from './section-sentences';

export type SlotId =
  | 'basic'
  | 'work'
  | 'measure'
  | 'result'
  | 'exper'
  | 'problem'
  | 'cause'
  | 'next'
  | 'suggest'
  | 'goal'
  | 'task'
  | 'schedule'
  | 'org'
  | 'guar'
  | 'req'
  | 'back'
  | 'duty'
  | 'clean'
  | 'rect'
  | 'review'
  | 'agenda'
  | 'resolve'
  | 'effect'
  | 'call'
  | 'ask'
  | 'place'
  | 'content'
  | 'gain'
  | 'method';

export interface Slot {
  readonly id: SlotId;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** A heading, or one half of a merged heading, that fills the slot. */
  readonly heading: RegExp;
  /** Running text that does its work. It may only keep a report silent, never make one. */
  readonly runIn?: RegExp;
  /** Headings to offer; the first is what the fix writes. */
  readonly examples: readonly string[];
}

const slot = (id: SlotId, zh: string, en: string, examples: string): Slot => ({
  id,
  name: { 'zh-CN': zh, en },
  heading: HEADINGS[id],
  runIn: SENTENCES[id],
  examples: examples.split('｜'),
});

/** All slots, keyed by id. */
export const SLOTS: Readonly<Record<SlotId, Slot>> = Object.fromEntries(
  [
    slot('basic', '基本情况', 'background facts', '基本情况｜总体情况｜调研基本情况｜现状'),
    slot('work', '工作开展情况', 'work done', '工作开展情况｜主要工作及成效｜工作回顾'),
    slot('measure', '主要做法', 'measures', '主要做法｜主要措施｜主要做法及成效'),
    slot('result', '取得成效', 'results', '取得的成效｜主要成效｜工作成效'),
    slot('exper', '经验体会', 'lessons', '主要经验｜工作体会'),
    slot('problem', '存在问题', 'problems', '存在的问题｜存在问题及不足｜困难和问题｜短板和差距'),
    slot('cause', '原因分析', 'causes', '原因分析'),
    slot('next', '下一步打算', 'next steps', '下一步工作打算｜下一步工作安排｜今后工作思路｜努力方向'),
    slot('suggest', '对策建议', 'recommendations', '对策建议｜意见建议｜几点建议'),
    slot('goal', '总体要求和目标', 'aims', '工作目标｜总体要求｜指导思想｜目标任务'),
    slot('task', '主要任务', 'tasks', '主要任务｜重点任务｜工作内容'),
    slot('schedule', '实施步骤和时间安排', 'schedule', '实施步骤｜时间安排｜进度安排'),
    slot('org', '组织领导', 'organisation', '组织领导｜整改工作组织领导'),
    slot('guar', '保障措施', 'safeguards', '保障措施｜组织保障｜工作要求'),
    slot('req', '工作要求', 'requirements', '工作要求｜有关要求｜组织要求'),
    slot('back', '背景和必要性', 'background and need', '项目建设背景和必要性'),
    slot('duty', '履职情况', 'duties performed', '履职情况｜主要工作情况'),
    slot('clean', '廉洁自律情况', 'integrity', '廉洁自律情况｜党风廉政建设情况'),
    slot('rect', '整改落实情况', 'rectification', '整改落实情况｜问题整改情况｜整改措施'),
    slot('review', '过去工作回顾', 'review of the past period', '过去一年工作回顾｜工作回顾'),
    slot('agenda', '重点工作', 'work ahead', '重点工作｜主要任务'),
    slot('resolve', '议定事项', 'resolved matters', '议定事项'),
    slot('effect', '效益和影响分析', 'benefits and impact', '项目影响效果分析'),
    slot('call', '号召结语', 'closing appeal', '让我们……而努力奋斗！'),
    slot('ask', '请求事项', 'the request', '请求事项'),
    slot('place', '单位简介', 'the place of practice', '实习单位简介'),
    slot('content', '实习（实践）内容', 'what was practised', '实习内容｜主要工作内容｜实践过程'),
    slot('gain', '收获和总结', 'what was learned', '实习总结｜实习收获｜心得体会'),
    slot('method', '研究方法和技术路线', 'methods', '研究方法｜技术路线'),
  ].map((one) => [one.id, one]),
) as Record<SlotId, Slot>;
