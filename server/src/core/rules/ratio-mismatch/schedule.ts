/** Findings on what is said of a year's schedule and does not follow from the months that are over. */
import { wrongSchedules } from '../../figures/ratios/schedule';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

export function* scheduleFindings(reading: Reading, { say }: RuleContext): Iterable<RuleFinding> {
  for (const { start, end, done, months, time, isOpposite, isOfYear } of wrongSchedules(reading)) {
    const written = reading.written(start, end);
    const share = `${months}÷12=${((months / 12) * 100).toFixed(1)}%`;
    const gap = Math.abs(done.value - (months / 12) * 100).toFixed(1);
    yield {
      span: reading.span(start, end),
      severity: isOpposite && isOfYear ? 'warning' : 'information',
      message: isOpposite
        ? say(
            `“${written}”说反了：序时进度是${share}，完成的是${done.value}%。请核对。`,
            `“${written}” says the opposite: the year's schedule is ${share}, and ${done.value} % is done. Check it.`,
          )
        : say(
            `“${written}”：序时进度是${share}，与完成的${done.value}%相差${gap}个百分点。请核对这三个数。`,
            `“${written}”: the year's schedule is ${share}, ${gap} points from the ${done.value} % that is done. Check the figures.`,
          ),
      related: [
        { span: reading.span(time.start, time.end), message: say('截至的时间', 'the time up to which') },
        { span: reading.span(done.start, done.end), message: say('完成的比例', 'what is done') },
      ],
    };
  }
}
