/**
 * Which headings of a draft are parts: what a reader would miss if it were gone. By what a reader knows of reports, not by the
 * rules' own lists: a short name that ends in its noun, standing among the draft's main headings beside other such names.
 */
import type { Heading, Report } from '../../../server/src/core/report/report';
import { sectionsOf } from '../../../server/src/core/report/sections';

/** What a part tells. */
export type PartKind =
  | 'problem'
  | 'cause'
  | 'next'
  | 'advice'
  | 'result'
  | 'lesson'
  | 'safeguard'
  | 'background'
  | 'schedule'
  | 'work';

/** What may stand behind a part's noun: 存在问题及原因分析, 下一步工作打算（重点）. */
const BEHIND = '(?:(?:[及与和、]|以及)[^，。]{1,8}|的?(?:分析|情况|说明|之处|表|清单))?(?:[（(][^）)]{1,10}[）)])?';
const named = (nouns: string, before = '[^，。：]{0,8}'): RegExp => new RegExp(`^${before}(?:${nouns})${BEHIND}$`);

/** First match wins: 问题及下一步打算 tells of problems and what comes next, and is lost as the former. */
const KINDS: readonly (readonly [PartKind, RegExp])[] = [
  ['problem', named('问题|不足|困难|短板|差距|薄弱环节|痛点|难点|风险')],
  ['cause', named('原因|成因|根源')],
  ['advice', named('对策|建议|意见')],
  [
    'next',
    named(
      '打算|努力方向|工作思路|展望|(?:下一?步|下一?阶段|下一?年度?|下半年|明年|来年|今后|未来|后续|下周|下月|20\\d\\d年)[^，。]{0,6}(?:计划|安排|规划|工作|目标|措施|重点)|工作计划',
    ),
  ],
  ['result', named('成效|成果|成绩|效果|亮点|完成情况|收获')],
  ['lesson', named('经验|体会|启示|感悟|反思|感想')],
  ['safeguard', named('保障|保障措施|组织领导|工作要求|有关要求|活动要求|注意事项|责任分工')],
  ['background', named('背景|目的|意义|基本情况|概况|概述|总体要求|指导思想|工作目标|活动目标|总体目标|主题')],
  ['schedule', named('时间安排|进度安排|实施步骤|工作步骤|日程安排|活动流程|活动安排')],
  ['work', named('主要工作|工作开展情况|主要做法|工作内容|主要任务|重点任务|活动内容|工作回顾|履职情况|主要措施')],
];
/** A heading that opens so orders something, and names nothing: 着力解决突出问题, 加强组织领导. */
const ORDERS =
  /^(?:着力|全力|大力|切实|努力|坚持|加强|强化|狠抓|抓好|做好|聚焦|突出|破解|解决|推进|深化|完善|提升|常见|如何|关于)/;
const LONGEST_NAME = 18;
/** With fewer main headings, or fewer of them that name parts of different kinds, a draft has no scheme. */
const FEWEST_HEADINGS = 3;
const FEWEST_KINDS = 2;
/** A heading over less has no part under it. */
const LEAST_TEXT = 20;

/** What the part that `heading` names tells, or undefined where it names none. */
export function partNamed(heading: Heading): PartKind | undefined {
  const text = heading.text.replace(/^[^\p{L}\p{N}]+|[：:\s]+$/gu, '');
  if (text.length > LONGEST_NAME || ORDERS.test(text)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** One part of a complete draft: the index of its heading among the main ones, and what it tells. */
export interface DraftPart {
  readonly index: number;
  readonly kind: PartKind;
}

/** What a reader looks for in a paper, by what its title ends in; of parts that tell the same (做法, 成效) one is enough. */
const EXPECTED: readonly (readonly [RegExp, readonly PartKind[]])[] = [
  [/请示/, ['background', 'advice']],
  [/调研|调查|考察/, ['background', 'problem', 'advice']],
  [/自查|整改|督查|检查/, ['work', 'problem', 'next']],
  [/政府工作报告/, ['work', 'next', 'advice']],
  [/总结|述职|汇报|[周月季日]报|工作报告|情况的?报告/, ['work', 'problem', 'next']],
  [/方案|策划|计划|规划|意见/, ['background', 'work', 'schedule', 'safeguard']],
];
const SAME: readonly PartKind[] = ['work', 'result'];

/**
 * Whether a reader of the draft without its part can see that one is gone: the numbers skip, or a paper of this title is
 * expected to have it and nothing else tells it. Of the others (做法 taken out beside 成效, numbered anew) nobody could.
 */
export function canBeSeen(report: Report, parts: readonly DraftPart[], part: DraftPart, isLeft: boolean): boolean {
  const { main } = sectionsOf(report);
  const next = main[part.index + 1]?.ordinal?.value;
  if (isLeft && next !== undefined && next === (main[part.index]?.ordinal?.value ?? 0) + 1) return true;
  const expected = EXPECTED.find(([title]) => title.test(report.title?.text ?? ''))?.[1] ?? [];
  const isSame = SAME.includes(part.kind);
  if (isSame && parts.some((one) => one.index !== part.index && SAME.includes(one.kind))) return false;
  return expected.includes(part.kind) || (isSame && expected.includes('work'));
}

/** The runs of main headings, each numbered from 1: of several papers in one file each has its own parts. */
function runsOf(main: readonly Heading[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of main) {
    if (runs.length === 0 || heading.ordinal?.value === 1) runs.push([]);
    runs.at(-1)?.push(heading);
  }
  return runs;
}

/**
 * The parts of `report` that a reader would miss, none where it has no scheme of its own: what is told twice (背景 and 目的) is
 * still told when one of the two is gone.
 */
export function partsOfDraft(report: Report): DraftPart[] {
  const { main } = sectionsOf(report);
  return runsOf(main).flatMap((run) => {
    if (run.length < FEWEST_HEADINGS) return [];
    const parts = run.flatMap((heading) => {
      const kind = heading.runIn ? undefined : partNamed(heading);
      return kind ? [{ index: main.indexOf(heading), kind }] : [];
    });
    if (new Set(parts.map(({ kind }) => kind)).size < FEWEST_KINDS) return [];
    return parts.filter(
      ({ index, kind }) =>
        hasText(report, main, index) && parts.every((one) => one.index === index || one.kind !== kind),
    );
  });
}

/** Whether the part that `main[index]` heads has anything under it. */
function hasText(report: Report, main: readonly Heading[], index: number): boolean {
  const from = (main[index]?.paragraph ?? 0) + 1;
  const below = report.paragraphs.slice(from, main[index + 1]?.paragraph ?? report.paragraphs.length);
  return below.reduce((sum, { reading }) => sum + reading.text.length, 0) >= LEAST_TEXT;
}
