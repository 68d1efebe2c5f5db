/** missing-section for the two ends of a report: what it is about, and what it comes to. */
import { ANSWERS } from '../norms/section-roles';
import type { SlotId } from '../norms/sections';
import { newSection } from '../report/new-section';
import { beginsAtOnce, breaksOff, callsForNothing, rulesWithoutEnd } from '../report/open-ends';
import type { Heading, Report } from '../report/report';
import { sectionsOf } from '../report/sections';
import { span } from '../text/span';
import { gradeOfCustom } from './missing-section-grade';
import type { RuleContext, RuleFinding } from './rule';

const OVERVIEW = '基本情况';
const APPEAL = '倡议事项';
const CONCLUSION = '结论和建议';
const FINAL_PROVISIONS = '附则';

/** 🎯 目标完成情况: what a heading says, without the sign in front of it. */
const wordsOf = ({ text }: Heading): string => text.replace(/^[^\p{L}\p{N}“《（]+/u, '');

/** What `report` lacks at its beginning and its end; `told` is told already. */
export function* missingEnds(report: Report, told: ReadonlySet<SlotId>, { say }: RuleContext): Generator<RuleFinding> {
  const { main } = report.derive(sectionsOf);
  const first = beginsAtOnce(report);
  if (first)
    yield {
      span: first.title,
      severity: gradeOfCustom(report),
      message: say(
        `标题下面直接写“${wordsOf(first)}”，前后都没有交代基本情况（背景、对象、时间）。按惯例，报告、总结开头应有概述；有一段文字或单列“${OVERVIEW}”都可以。`,
        `“${wordsOf(first)}” follows the title at once, and nothing says what this report is about. By custom it opens with an overview, in a paragraph or under a heading such as ${OVERVIEW}.`,
      ),
      fixes: inserting(report, 0, OVERVIEW),
    };
  if (callsForNothing(report))
    yield {
      span: report.title?.span ?? span(0, 0),
      severity: 'information',
      message: say(
        `这篇倡议书写了缘由，没有写“${APPEAL}”：读者不知道要做什么。请写明倡议的具体内容。`,
        `This appeal tells why, and calls for nothing (${APPEAL}): its readers are not told what to do.`,
      ),
      fixes: [],
    };
  const chapter = rulesWithoutEnd(report);
  if (chapter)
    yield {
      span: chapter.title,
      severity: 'information',
      message: say(
        `全文写到“${wordsOf(chapter)}”为止，没有“${FINAL_PROVISIONS}”：从何时起施行、由谁解释都没有写。按惯例，分章的制度以附则收尾；写在别的条文里也可以。`,
        `The rules end on “${wordsOf(chapter)}”, without ${FINAL_PROVISIONS}: nothing says from when they hold or who explains them. By custom rules in chapters end on it; any article may say it.`,
      ),
      fixes: inserting(report, main.indexOf(chapter) + 1, FINAL_PROVISIONS),
    };
  const last = ANSWERS.some((slot) => told.has(slot)) ? undefined : breaksOff(report);
  if (last)
    yield {
      span: last.title,
      severity: gradeOfCustom(report),
      message: say(
        `全文写到“${wordsOf(last)}”为止，没有写“${CONCLUSION}”。按惯例，检查、测试、分析一类的报告以结论或建议收尾；单列标题或写在末段都可以。`,
        `The report ends on “${wordsOf(last)}”, without a conclusion or advice (${CONCLUSION}), on which reports that examine something end by custom.`,
      ),
      fixes: inserting(report, main.indexOf(last) + 1, CONCLUSION),
    };

  function inserting(of: Report, place: number, label: string): RuleFinding['fixes'] {
    const edits = newSection(of, main, place, label);
    return edits.length === 0
      ? []
      : [{ title: say(`插入“${label}”部分`, `Insert a section “${label}”`), edits, safe: false }];
  }
}
