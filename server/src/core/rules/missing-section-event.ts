/** missing-section for the plan of an event: its time, its place, its course, who does what. */
import { type PartOfAnEvent, lackingOfEvent } from '../report/event-plan';
import { newSection } from '../report/new-section';
import type { Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import type { Bilingual, RuleContext, RuleFinding } from './rule';

const NAMES: Readonly<Record<PartOfAnEvent, Bilingual>> = {
  time: { 'zh-CN': '活动时间', en: 'its time' },
  place: { 'zh-CN': '活动地点', en: 'its place' },
  course: { 'zh-CN': '活动流程', en: 'its course' },
  hands: { 'zh-CN': '人员分工', en: 'who does what' },
};

/** What the plan of an event leaves out. */
export function* missingOfEvent(report: Report, { say }: RuleContext): Generator<RuleFinding> {
  const lacking = lackingOfEvent(report);
  if (!lacking) return;
  const { main } = report.derive(sectionsOf);
  const name = NAMES[lacking.part];
  const shown = lacking.shownBy.map(({ text }) => `“${text.split('：', 1)[0]}”`).join('、');
  const [first] = lacking.shownBy;
  const edits = newSection(report, main, lacking.place, name['zh-CN']);
  yield {
    span: report.title?.span ?? first?.title ?? main[0]?.title ?? { start: 0, end: 0 },
    severity: 'information',
    message: say(
      `${shown}都单列了标题，独缺“${name['zh-CN']}”：活动策划通常要写明时间、地点、流程和人员分工。请补上，或写进别的部分。`,
      `${shown} have headings of their own, and ${name.en} is not told: the plan of an event usually gives its time, place, course and who does what.`,
    ),
    fixes:
      edits.length === 0
        ? []
        : [{ title: say(`插入“${name['zh-CN']}”部分`, `Insert a section “${name['zh-CN']}”`), edits, safe: false }],
  };
}
