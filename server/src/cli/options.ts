/** argv to options, or a sentence that says what is wrong with it. */
import { parseArgs } from 'node:util';
import { localeFrom } from '../config/locale';
import { type Locale, RULES, type Severity } from '../core/index';
import { FORMATS, type FormatName } from './reporters/index';
import { SEVERITIES } from './results';

export interface Arguments {
  readonly command: 'check' | 'export' | 'layout' | 'help' | 'version';
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly output?: string;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly fix: boolean;
  readonly exitZero: boolean;
  /** The copy of a Word file that gets the findings as comments. */
  readonly annotate?: string;
  /** Whether a Word file that is made may take the place of one that is there. */
  readonly force: boolean;
  readonly locale: Locale;
  readonly localeFixed: boolean;
}

/** A bad command line. `message` is for the visitor. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  severity: { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
  force: { type: 'boolean' },
  'exit-zero': { type: 'boolean' },
  annotate: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads `argv` (without node and script). Throws UsageError in the language that `environment` asks for. */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const locale = localeFrom(argv, environment);
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh);
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(parseProblem(error, say));
  }
  const { values, positionals } = parsed;
  const oneOf = <T extends string>(
    option: string,
    value: string | undefined,
    choices: readonly T[],
    otherwise: T,
  ): T => {
    if (value === undefined) return otherwise;
    if ((choices as readonly string[]).includes(value)) return value as T;
    throw new UsageError(
      say(
        `--${option} 不能是“${value}”，可以是：${choices.join('、')}。`,
        `--${option} cannot be “${value}”; it can be ${choices.join(', ')}.`,
      ),
    );
  };
  oneOf('locale', values.locale, ['zh-CN', 'en'], 'zh-CN');
  const rules = (values.rule ?? []).flatMap((list) => list.split(/[,，\s]+/)).filter(Boolean);
  for (const rule of rules)
    oneOf(
      'rule',
      rule,
      RULES.map(({ meta }) => meta.id),
      '',
    );
  const [command, ...paths] = positionals;
  if (command === 'mcp') throw new UsageError(say('mcp 要写在最前面：bizheng mcp', 'mcp must come first: bizheng mcp'));
  const asked = values.version ? 'version' : values.help || command === undefined ? 'help' : command;
  if (!isCommand(asked)) {
    throw new UsageError(
      say(
        `没有“${asked}”这个命令；检查文稿用：bizheng check 文件或文件夹，导出 Word 用：bizheng export 文件。全部命令见 bizheng --help`,
        `There is no command “${asked}”; to check drafts: bizheng check PATH, to export them: bizheng export FILE. bizheng --help lists all commands`,
      ),
    );
  }
  if (asked === 'export' && paths.length === 0)
    throw new UsageError(say('要导出哪份文稿？bizheng export 稿.md', 'Which draft? bizheng export DRAFT.md'));
  if (asked === 'layout' && paths.length !== 1)
    throw new UsageError(say('照哪份样板？bizheng layout 样板.docx', 'Which model? bizheng layout MODEL.docx'));
  if (values['write-baseline'] && values.baseline === undefined) {
    throw new UsageError(
      say('--write-baseline 要和 --baseline FILE 一起用。', '--write-baseline needs --baseline FILE.'),
    );
  }
  return {
    command: asked,
    paths: paths.length > 0 ? paths : ['.'],
    format: oneOf('format', values.format, FORMATS, 'text'),
    output: values.output,
    severity: oneOf('severity', values.severity, SEVERITIES, 'hint'),
    rules,
    config: values.config,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'] ?? false,
    fix: values.fix ?? false,
    exitZero: values['exit-zero'] ?? false,
    annotate: values.annotate,
    force: values.force ?? false,
    locale,
    localeFixed: values.locale !== undefined,
  };
}

const COMMANDS = ['check', 'export', 'layout', 'help', 'version'] as const;
const isCommand = (word: string): word is Arguments['command'] => (COMMANDS as readonly string[]).includes(word);

function parseProblem(error: unknown, say: (zh: string, en: string) => string): string {
  const { code, message } = error as Error & { code?: string };
  const option = /'(-[^'\s,]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return say(
      `没有 ${option} 这个选项；bizheng --help 列出全部选项。`,
      `There is no option ${option}; bizheng --help lists them all.`,
    );
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    if (/does not take/.test(message)) return say(`${option} 后面不能带值。`, `${option} takes no value.`);
    return say(
      `${option} 后面要写一个值；bizheng --help 列出全部选项。`,
      `${option} needs a value; bizheng --help lists all options.`,
    );
  }
  return message;
}
