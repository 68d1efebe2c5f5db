/** Findings on amounts whose unit cannot be. */
import type { OddUnit } from '../../figures/ratios';
import type { Reading } from '../../reading/reading';
import type { RuleContext, RuleFinding } from '../rule';

/** The finding on one of them. */
export function oddUnitFinding(odd: OddUnit, reading: Reading, context: RuleContext): RuleFinding {
  const { kind, stated, of, beside, sure, meant = ['', ''] } = odd;
  const written = reading.written(stated.start, stated.end);
  const [first = '', second = ''] = beside.map(({ start, end }) => reading.written(start, end));
  const message = {
    each: context.say(
      `“${of}”合“${written}”，数额大得不合情理，多半是单位写错（如“元”写成“万元”）。请核对。`,
      `“${written}” for each (${of}) is beyond any sense; the unit seems to be wrong (万元 for 元). Check it.`,
    ),
    total: context.say(
      `“${written}”分到“${first}”，每一份不到1元，多半是单位漏写了“万”。请核对。`,
      `“${written}” for “${first}” is less than one yuan for each; 万 seems to be missing. Check it.`,
    ),
    product: context.say(
      `“${first}”按${of}“${written}”计算，与“${second}”相差一万倍，多半有一处单位写错（“元”和“万元”）。请核对。`,
      `“${first}” at “${written}” each and “${second}” are ten thousand times apart; one unit seems to be wrong (元 or 万元). Check them.`,
    ),
    made: context.say(
      `“${first}”${of === '' ? '与' : `按${of}`}“${second}”相乘，得不出“${written}”。请核对这三个数。`,
      `“${first}” times “${second}” is not “${written}”. Check the three figures.`,
    ),
    size: context.say(
      `“${of}”不可能是“${written}”，数或者单位多半写错了。请核对。`,
      `No ${of} is “${written}”; the figure or its unit seems to be wrong. Check it.`,
    ),
    measure: context.say(
      `“${of}”写成“${written}”，单位多半写错，似应为“${meant[0]}”一类。请核对。`,
      `“${written}” is no unit or size for ${of}; ${meant[1]} seems to be meant. Check it.`,
    ),
  }[kind];
  return {
    span: reading.span(stated.start, stated.end),
    severity: sure ? undefined : 'information',
    message,
    related: beside.map(({ start, end }) => ({
      span: reading.span(start, end),
      message: context.say('参与计算的数', 'A figure it is computed from'),
    })),
  };
}
