/** A figure of the draft against the figure of the same name that the settings state (`facts.figures`). */
import type { Facts } from '../report/known-facts';
import { agree } from '../reading/quantities/agree';
import type { Fact } from '../figures/quantities/fact';
import type { Quantity } from '../reading/quantities/quantity';
import { quantitiesOf } from '../reading/quantities/read';
import { Reading } from '../reading/reading';
import type { Statement } from '../figures/statements';
import type { RuleContext, RuleFinding } from './rule';

interface KnownFigure {
  readonly name: string;
  readonly value: string;
  readonly quantity: Quantity;
}

const read = new WeakMap<Facts, readonly KnownFigure[]>();

/** Figures of the settings that say one amount. */
function figuresOf(facts: Facts): readonly KnownFigure[] {
  let figures = read.get(facts);
  if (!figures) {
    figures = Object.entries(facts.figures).flatMap(([name, value]) => {
      const [quantity, ...others] = quantitiesOf(new Reading(value, 'prose', 'plain'));
      return quantity && others.length === 0 ? [{ name, value, quantity }] : [];
    });
    read.set(facts, figures);
  }
  return figures;
}

/** Words in front of a figure's name that leave it the writer's own: 我镇现有总人口, 全镇总人口. */
const OWN = /^[我本全该]?[省市县区镇乡村局院校所站]?(?:共|现|目前|辖区)?有?$/;

/** Findings where the draft gives a known figure another value: same name, same unit, no other time, no part and no plan. */
export function* againstFacts(statements: readonly Statement[], context: RuleContext): Iterable<RuleFinding> {
  const { facts } = context;
  if (!facts) return;
  for (const statement of statements) {
    const { fact } = statement;
    const stated = figuresOf(facts).find(
      ({ quantity, name }) => quantity.dimension === fact.quantity.dimension && isNamed(fact, name),
    );
    if (!stated || isOtherwise(fact, facts) || isElsewhere(statement, facts) || agree(fact.quantity, stated.quantity))
      continue;
    const text = stated.value;
    yield {
      span: statement.span,
      severity: 'information',
      message: context.say(
        `“${stated.name}”在 bizheng.json 中记为“${text}”，这里写的是“${statement.written}”。请核对：数据有更新的，请同时更新设置。`,
        `bizheng.json gives ${text} for ${stated.name}; here it is ${statement.written}. Check which is right; if the figure has changed, update the settings too.`,
      ),
      fixes: [
        {
          title: context.say(`改为“${text}”（bizheng.json 所记）`, `Write “${text}”, as bizheng.json has it`),
          edits: [{ span: statement.span, text }],
          safe: false,
        },
      ],
    };
  }
}

function isNamed({ left }: Fact, name: string): boolean {
  return left.endsWith(name) && OWN.test(left.slice(0, left.length - name.length));
}

/** Whether the draft speaks of another place, another time, or of what is only planned. */
function isOtherwise({ names, time, paragraphTime, planned, threshold }: Fact, { unit = '', year }: Facts): boolean {
  if (planned || threshold || names.some((name) => !unit.includes(name))) return true;
  return [time, paragraphTime].some((when) => /(?:19|20)\d\d|去年|上年|前年/.test(when) && when.slice(0, 4) !== year);
}

const LEVEL = /([省市县区镇乡村州旗])(?:人民政府|委员会|委|政府)?$/;

/** 全县总人口 in a draft of a town is the county's: 全 and a level above or below the writer's own, or of one we do not know. */
function isElsewhere({ fact, paragraph }: Statement, { unit = '' }: Facts): boolean {
  const { start } = fact.quantity;
  const clause = /[^，。；：]{0,40}$/.exec(paragraph.reading.text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const [said, whose = '', level] = /([全我本该各])([省市县区镇乡村州旗])/.exec(clause) ?? [];
  if (!said) return false;
  const own = LEVEL.exec(unit)?.[1];
  return own === undefined ? /[全该各]/.test(whose) : level !== own || whose === '各';
}
