/** What every reporter is: told one file at a time, it says what to print, so that long checks show early and stay small. */
import type { Locale, Severity } from '../../core/index';
import type { FileResult, Summary } from '../results';

export interface ReporterContext {
  readonly locale: Locale;
  /** Whether the output goes to a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal; a common width when there is none. */
  readonly columns: number;
  readonly version: string;
  /** The phrase in the reader's language. */
  say(zh: string, en: string): string;
}

export interface Reporter {
  /** What to print when `result` is there. */
  file(result: FileResult): string;
  /** What to print when all files have been told. */
  end(summary: Summary): string;
}

export type MakeReporter = (context: ReporterContext) => Reporter;

/** The level's name for people. */
export function nameOf(severity: Severity, { say }: ReporterContext): string {
  const names = {
    error: say('错误', 'error'),
    warning: say('警告', 'warning'),
    information: say('提示', 'info'),
    hint: say('建议', 'hint'),
  };
  return names[severity];
}

/** The closing sentence: how much was found in how many files. */
export function summaryText(summary: Summary, { locale }: ReporterContext): string {
  const { files, errors, warnings, informations, hints, fixed, fixable, unreadable, passedOver } = summary;
  const total = errors + warnings + informations + hints;
  const checked = files - unreadable;
  if (locale === 'en') {
    const s = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
    const levels = (
      [
        [errors, 'error'],
        [warnings, 'warning'],
        [informations, 'note'],
        [hints, 'hint'],
      ] as const
    )
      .filter(([n]) => n > 0)
      .map(([n, noun]) => s(n, noun));
    return [
      checked === 0
        ? 'No draft to check was found.'
        : `${s(checked, 'file')} checked, ${total === 0 ? 'nothing found' : `${s(total, 'finding')} (${levels.join(', ')})`}.`,
      fixed > 0 ? ` ${fixed} fixed.` : '',
      fixable > 0 ? ` ${fixable} can be fixed with --fix.` : '',
      unreadable > 0 ? ` ${s(unreadable, 'file')} could not be read.` : '',
      passedOver > 0 ? ` Not checked: ${s(passedOver, '.doc or .wps file')}; save as .docx first.` : '',
    ].join('');
  }
  const levels = (
    [
      [errors, '错误'],
      [warnings, '警告'],
      [informations, '提示'],
      [hints, '建议'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, noun]) => `${noun} ${n}`);
  return [
    checked === 0
      ? '没有找到可以检查的文稿。'
      : `检查了 ${checked} 个文件，${total === 0 ? '没有发现问题' : `发现 ${total} 处问题（${levels.join('，')}）`}。`,
    fixed > 0 ? `已改正 ${fixed} 处。` : '',
    fixable > 0 ? `其中 ${fixable} 处可用 --fix 自动改正。` : '',
    unreadable > 0 ? `有 ${unreadable} 个文件没能检查。` : '',
    passedOver > 0 ? `另有 ${passedOver} 个 .doc、.wps 文件没有检查，请先另存为 .docx。` : '',
  ].join('');
}
