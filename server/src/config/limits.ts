/** How much a list of a settings file may hold: whatever stands in it is looked for in every draft. */
import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { ConfigProblem } from './validate';

/** Entries of a list or a group that is not named below. */
const MOST = 1000;
/** By the name it stands under. */
const MOST_OF: Readonly<Record<string, number>> = {
  terms: 5000,
  ignore: 5000,
  kinds: 200,
  overrides: 200,
  sections: 100,
  title: 100,
  variants: 100,
  aliases: 100,
};

/** `node` without the entries beyond what its lists may hold; `problems` gets one for each list, at the first of them. */
export function withinLimits(node: Node, problems: ConfigProblem[], name = ''): Node {
  const { children } = node;
  if (!children) return node;
  const isProperty = node.type === 'property';
  const most = isProperty ? Infinity : Object.hasOwn(MOST_OF, name) ? (MOST_OF[name] ?? MOST) : MOST;
  const extra = children[most];
  if (extra)
    problems.push({
      span: { start: extra.offset, end: extra.offset + extra.length },
      message: {
        'zh-CN': `最多 ${most} 项，从这一项起已忽略。`,
        en: `At most ${most} entries; from this one on they are ignored.`,
      },
      beyondSchema: true,
    });
  // What stands in a property goes by its name; what stands in a list or a group has one of its own or none.
  const inner = isProperty ? String(children[0]?.value) : '';
  return { ...node, children: children.slice(0, most).map((child) => withinLimits(child, problems, inner)) };
}
