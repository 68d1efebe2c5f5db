/** 文种: in front matter that names no kind of document: its writer believes that it counts, and the draft is judged without it. */
import { genreNamed, GENRES } from '../norms/genres';
import { valueInFrontMatter } from '../report/front-matter-edit';
import { ownKindNamed } from '../report/own-kind';
import type { Report } from '../report/report';
import { byLikeness, likeness, slipsBetween } from '../text/likeness';
import type { RuleContext, RuleFinding } from './rule';

/** The key that is ours alone. */
const OURS = '文种';
/** Films, songs and books have a genre as well (genre: 剧情): told only where a kind of document is all but written. */
const PERHAPS_OURS = 'genre';
/** So many kinds are named. */
const MOST_NEAR = 3;
/** A blank that is still to be filled in, or a list: nobody takes it for a name. */
const NO_NAME = /[【】〔〕[\]{}×]/;

/** Names of kinds in the front matter of `report` that there are not, each with those it looks like. */
export function* unknownKinds(report: Report, { say }: RuleContext): Iterable<RuleFinding> {
  for (const key of [OURS, PERHAPS_OURS]) {
    const written = report.frontMatter?.values.get(key) ?? '';
    if (written === '' || NO_NAME.test(written) || genreNamed(written) || ownKindNamed(written, report.ownKinds))
      continue;
    const near = kindsLike(written, report);
    const place = valueInFrontMatter(report, key, written);
    if (!place || (key === PERHAPS_OURS && !isSlip(written, near[0]))) continue;
    const isNear = near.length > 0;
    yield {
      span: place,
      severity: 'information',
      message: say(
        `没有叫“${written}”的文种，这一行不起作用${isNear ? `；相近的有：${near.join('、')}` : ''}。`,
        `There is no kind of document called “${written}”, so this line does nothing${isNear ? `; near to it: ${near.join(', ')}` : ''}.`,
      ),
      fixes: near.map((name) => ({
        title: say(`改为“${name}”`, `Change to “${name}”`),
        edits: [{ span: place, text: name }],
        safe: false,
      })),
    };
  }
}

/** The kinds that `written` looks like, each by one name. */
function kindsLike(written: string, { ownKinds }: Report): string[] {
  const own = ownKinds.map(({ name }) => name);
  const names = [...own, ...GENRES.flatMap(({ name, aliases }) => [name['zh-CN'], ...aliases])];
  const near = new Map<string, string>();
  for (const name of byLikeness(written, names)) {
    const kind = ownKindNamed(name, ownKinds)?.id ?? genreNamed(name)?.id ?? name;
    if (likeness(written, name) > 0 && !near.has(kind)) near.set(kind, name);
    if (near.size === MOST_NEAR) break;
  }
  return [...near.values()];
}

/** 工作总节: one character off a name of some length. */
const isSlip = (written: string, name: string | undefined): boolean =>
  name !== undefined && name.length > 2 && slipsBetween(written, name) === 1;
