/** Numbered headings that skip, repeat or start late. */
import { LEVEL, writeOrdinalNumber } from '../report/ordinals';
import type { Heading, Report } from '../report/report';
import type { Rule, RuleContext, RuleFinding } from './rule';

export const headingSequence: Rule = {
  meta: {
    id: 'heading-sequence',
    title: { 'zh-CN': '标题序号不连续', en: 'Heading numbers out of sequence' },
    why: { 'zh-CN': '序号跳号、重号，读者会以为漏了内容。', en: 'A gap or a repeat makes the reader look for missing text.' },
    level: '国标',
    source: 'GB/T 9704—2012 7.3.3',
    defaultSeverity: 'warning',
    fixable: true,
  },
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    const stack: { heading: Heading; level: number }[] = [];
    for (const heading of report.headings) {
      if (!heading.ordinal) continue;
      while (stack.length && stack[stack.length - 1]!.level > LEVEL[heading.ordinal.style]) stack.pop();
      const top = stack[stack.length - 1];
      const previous = top && top.heading.ordinal!.style === heading.ordinal.style ? top.heading : undefined;
      const expected = (previous?.ordinal!.value ?? 0) + 1;
      const { value, style } = heading.ordinal;
      if (value !== expected && value !== 1) {
        const right = writeOrdinalNumber(style, expected, report.text.slice(heading.declaration.start, heading.declaration.end));
        yield { span: heading.declaration, message: context.say(`序号应为“${right}”。`, `This should be number ${right}.`) };
      }
      if (previous) stack.pop();
      stack.push({ heading, level: LEVEL[style] });
    }
  },
};
