/** In which language a process speaks to whoever started it. */
import type { Locale } from '../core/index';

/** The language asked for: --locale, else the terminal's; Chinese when that says nothing. */
export function localeFrom(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Locale {
  const at = argv.indexOf('--locale');
  const asked =
    (at >= 0 ? argv[at + 1] : undefined) ??
    argv.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length);
  if (asked === 'zh-CN' || asked === 'en') return asked;
  const terminal = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return terminal === '' || /^(?:zh|C\b|POSIX)/i.test(terminal) ? 'zh-CN' : 'en';
}
