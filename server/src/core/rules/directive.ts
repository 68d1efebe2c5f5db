/** A directive that names no rule, or no kind of document: its writer believes that something is switched off or set, and it is not. */
import { directivesOf } from '../report/directives';
import type { Report } from '../report/report';
import { slipsBetween } from '../text/likeness';
import { unknownKinds } from './directive-kind';
import type { Fix, Rule, RuleContext, RuleFinding } from './rule';

export const directive: Rule = {
  meta: {
    id: 'directive',
    title: { 'zh-CN': '检查指令写错', en: 'Directive that names no rule' },
    why: {
      'zh-CN': '指令里的规则名、文种名写错了，本想放过的提示照样会出现，或者以为查了的地方没有查。',
      en: 'With a wrong name a directive does nothing, though its writer believes it does.',
    },
    level: '事实',
    source: {
      'zh-CN': '笔正的规则表',
      en: 'The register of rules',
    },
    defaultSeverity: 'warning',
    fixable: true,
  },
  wholeFile: true,
  *check(report: Report, context: RuleContext): Iterable<RuleFinding> {
    yield* unknownKinds(report, context);
    for (const { names } of directivesOf(report))
      for (const { name, span } of names) {
        if (context.ruleNamed(name) !== undefined || ALL.has(name)) continue;
        const near = nearest(name, context.ruleIds);
        yield {
          span,
          message: context.say(
            `没有叫“${name}”的规则，这条指令对它不起作用${near ? `；是不是“${near}”` : ''}？规则名见“问题”面板里每条提示的后面，也可以写中文名。`,
            `No rule is called “${name}”, so the directive does nothing for it${near ? `; is it “${near}”` : ''}? Each finding names its rule.`,
          ),
          fixes: near ? [renamed(near, span, context)] : [],
        };
      }
  },
};

const ALL: ReadonlySet<string> = new Set(['all', '全部', '所有规则']);

const renamed = (near: string, span: RuleFinding['span'], { say }: RuleContext): Fix => ({
  title: say(`改为“${near}”`, `Change to “${near}”`),
  edits: [{ span, text: near }],
  safe: false,
});

/** The id that `name` was meant to be: two slips of the pen away at most. */
function nearest(name: string, ids: readonly string[]): string | undefined {
  const [best] = ids.map((id) => [slipsBetween(name.toLowerCase(), id), id] as const).sort(([a], [b]) => a - b);
  return best && best[0] <= 2 ? best[1] : undefined;
}
