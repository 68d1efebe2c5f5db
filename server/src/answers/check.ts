/** What is wrong with a draft: its findings, the loudest when there are many, each with its words, other places and fix. */
import { type Finding, type Fix, GENRES, loudest, type Severity } from '../core/index';
import {
  type Answer,
  type Judged,
  type Kind,
  kindOf,
  leftOut,
  MOST,
  placed,
  quoted,
  type Quoted,
  quotedAll,
  sayer,
} from './judged';

export interface ToldEdit extends Quoted {
  readonly endLine: number;
  readonly endColumn: number;
  readonly newText: string;
}

export interface ToldFix {
  readonly title: string;
  /** Certain to be right; anything else is a proposal. */
  readonly safe: boolean;
  readonly edits: readonly ToldEdit[];
}

export interface ToldFinding extends Quoted {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Quoted & { readonly message: string })[];
  readonly fixes: readonly ToldFix[];
}

export interface Checked {
  readonly kind: Kind | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ToldFinding[];
  /** How many findings are not listed. */
  readonly omitted: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const MOST_FIXES = 3;
/** Longer fixes (a skeleton put in) are named and not spelt out. */
const MOST_EDITS = 20;
const LONGEST_EDIT = 400;

export const SEVERITY_NAMES: Readonly<Record<Severity, readonly [zh: string, en: string]>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  information: ['提示', 'information'],
  hint: ['建议', 'hint'],
};

/** The findings of `judged`. */
export function checkAnswer(judged: Judged): Answer<Checked> {
  const { findings, locale } = judged;
  const shown = loudest(findings, MOST).map((finding) => toldFinding(judged, finding));
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>;
  const data: Checked = {
    kind: kindOf(judged, GENRES),
    counts,
    findings: shown,
    omitted: findings.length - shown.length,
  };
  const say = sayer(locale);
  const named = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${say(...SEVERITY_NAMES[severity])} ${counts[severity]}`,
  );
  const head = [
    data.kind ? say(`文种：${data.kind.name}。`, `Kind: ${data.kind.name}. `) : say('文种不明。', 'Kind not known. '),
    findings.length === 0
      ? say('没有发现问题。', 'Nothing found.')
      : say(`发现 ${findings.length} 处（${named.join('，')}）。`, `${findings.length} found (${named.join(', ')}).`),
  ].join('');
  return {
    data,
    text: [head, ...shown.map((one) => lineOf(one, judged)), ...leftOut(data.omitted, locale)].join('\n'),
  };
}

/** A finding as an agent is told of it. */
export function toldFinding(judged: Judged, { rule, severity, span, message, related, fixes }: Finding): ToldFinding {
  const others = quotedAll(
    judged,
    related.map((other) => other.span),
  );
  return {
    rule,
    severity,
    ...quoted(judged, span),
    message,
    related: others.map((place, i) => ({ ...place, message: related[i]?.message ?? '' })),
    fixes: fixes
      .filter(isShort)
      .slice(0, MOST_FIXES)
      .map((fix) => toldFix(judged, fix)),
  };
}

/** Whether a fix can be told whole; half a fix would be carried out as if it were one. */
const isShort = ({ edits }: Fix): boolean =>
  edits.length <= MOST_EDITS && edits.every(({ text }) => text.length <= LONGEST_EDIT);

function toldFix(judged: Judged, { title, safe, edits }: Fix): ToldFix {
  return {
    title,
    safe,
    edits: edits.map(({ span, text }) => {
      const end = judged.lines.positionAt(span.end);
      return { ...quoted(judged, span), endLine: end.line + 1, endColumn: end.character + 1, newText: text };
    }),
  };
}

function lineOf({ rule, severity, message, related, fixes, ...place }: ToldFinding, { locale }: Judged): string {
  const say = sayer(locale);
  const others = related.map(
    (other) => placed(other, locale) + (other.message && say(`：${other.message}`, `: ${other.message}`)),
  );
  const [fix] = fixes;
  return [
    `- ${placed(place, locale)} ${say(...SEVERITY_NAMES[severity])} [${rule}] ${message}`,
    ...(others.length > 0 ? [`  ${say('另见', 'See also')} ${others.join(say('；', '; '))}`] : []),
    ...(fix
      ? [
          `  ${say(fix.safe ? '改法（有把握）' : '改法（供参考）', fix.safe ? 'Fix (safe)' : 'Fix (proposal)')} ${fix.title}`,
        ]
      : []),
  ].join('\n');
}
