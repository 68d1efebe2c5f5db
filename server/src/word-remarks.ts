/** Findings as comments of a Word file: what they say and who signs them. */
import { type Finding, type Locale, RULES, type Severity } from './core/index';
import type { Remark } from './docx/index';

/** How comments are signed, whatever the language of the messages: the file is for people who read Chinese. */
export const SIGNED = { author: '笔正', initials: '笔正' };

const LEVELS: Readonly<Record<Severity, readonly [zh: string, en: string]>> = {
  error: ['错误', 'Error'],
  warning: ['警告', 'Warning'],
  information: ['提示', 'Note'],
  hint: ['建议', 'Hint'],
};

/** What a comment says of a finding in `text`: its message, its other places, what it rests on; `withFixes` its safe fix too. */
export function remarkOf(
  finding: Pick<Finding, 'rule' | 'span' | 'message' | 'severity' | 'related' | 'fixes'>,
  text: string,
  locale: Locale,
  withFixes: boolean,
): Remark {
  const { rule, span, message, severity, related, fixes } = finding;
  const [zh, en] = LEVELS[severity];
  const meta = RULES.find((one) => one.meta.id === rule)?.meta;
  const places = related.map((other) => {
    const quoted = text.slice(other.span.start, Math.min(other.span.end, other.span.start + 30));
    return quoted === '' ? other.message : `“${quoted}” ${other.message}`;
  });
  const safe = withFixes ? fixes.find((fix) => fix.safe) : undefined;
  return {
    span,
    lines: [
      `[${locale === 'en' ? en : zh}] ${message}`,
      ...places,
      ...(meta ? [`${locale === 'en' ? 'Source: ' : '依据：'}${meta.source[locale]}（${rule}）`] : []),
    ],
    ...(safe && { edits: safe.edits }),
  };
}
