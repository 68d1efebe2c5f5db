/** No list of findings is longer than anybody reads; a list that was cut says so. */
import type { Finding, Locale, Severity } from '../rules/rule';

/** So many findings of one draft are shown. */
export const MOST_FINDINGS = 1000;
/** What stands for those that are not, where other findings name their rule. */
export const TOO_MANY = 'too-many';

const LOUDEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The loudest `most` of `findings`, in the order they come in; the list itself when it is no longer than that. */
export function loudest<F extends { readonly severity: Severity }>(
  findings: readonly F[],
  most = MOST_FINDINGS,
): readonly F[] {
  if (findings.length <= most) return findings;
  const room = new Map<Severity, number>();
  let left = most;
  for (const severity of LOUDEST_FIRST) {
    const taken = Math.min(left, findings.filter((finding) => finding.severity === severity).length);
    room.set(severity, taken);
    left -= taken;
  }
  return findings.filter(({ severity }) => {
    const free = room.get(severity) ?? 0;
    room.set(severity, free - 1);
    return free > 0;
  });
}

/** What is said of a draft with `count` findings of which only the loudest are shown. */
export function tooManyTitle(locale: Locale, count: number): string {
  return locale === 'en'
    ? `${count} findings, of which the ${MOST_FINDINGS} most severe are shown. Mend some and check again, or switch off in the settings what you do not want checked; a text that is no draft can be excluded.`
    : `共发现 ${count} 处，只列出级别最高的 ${MOST_FINDINGS} 处。请先改一部分再检查，或在设置里关掉不需要的规则；不是文稿的文件可以用 exclude 排除。`;
}

/** The finding that says so, at the start of the text. */
export function tooMany(locale: Locale, count: number): Finding {
  return {
    rule: TOO_MANY,
    span: { start: 0, end: 0 },
    message: tooManyTitle(locale, count),
    severity: 'information',
    related: [],
    fixes: [],
    places: [],
  };
}
