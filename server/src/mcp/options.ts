/** The command line of `bizheng mcp`, read without the core, which is loaded only when a draft is to be read. */
import { parseArgs } from 'node:util';
import { localeFrom } from '../config/locale';
import type { Locale } from '../core/index';

export interface McpOptions {
  /** Folders that were named, which then are the only ones that may be read; empty when none was. */
  readonly roots: readonly string[];
  readonly locale: Locale;
  /** Whether `locale` was asked for, and so holds against a settings file. */
  readonly localeFixed: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  root: { type: 'string', multiple: true },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads what stands behind `mcp`. What is wrong is told as a sentence in the reader's language. */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): McpOptions | string {
  const locale = localeFrom(argv, environment);
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh);
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    if (values.locale !== undefined && values.locale !== 'zh-CN' && values.locale !== 'en')
      return say('--locale 只能是 zh-CN 或 en。', '--locale can be zh-CN or en.');
    if (positionals.length > 0)
      return say(
        `mcp 后面不写路径（“${positionals[0]}”）；要放行文件夹，用 --root 文件夹。`,
        `mcp takes no path (“${positionals[0]}”); to allow a folder, use --root FOLDER.`,
      );
    return {
      roots: values.root ?? [],
      locale,
      localeFixed: values.locale !== undefined,
      help: values.help ?? false,
    };
  } catch (error) {
    const option = /'(-[^'\s,]*)/.exec(String(error))?.[1] ?? '';
    return say(
      `选项不对：${option}。bizheng mcp --help 列出全部选项。`,
      `Bad option: ${option}. bizheng mcp --help lists them all.`,
    );
  }
}

export function helpText(locale: Locale): string {
  return locale === 'en'
    ? `bizheng mcp: an MCP server over standard input and output, for AI agents. It reads drafts and writes nothing; nothing
leaves this machine. The agent's program starts it; by hand there is nothing to see.

Usage: bizheng mcp [--root FOLDER]… [--locale zh-CN|en]

  --root FOLDER         only files in this folder may be read; may be repeated
                        (default: the folders that the client names, else the current folder)
  --locale zh-CN|en     language of the answers
`
    : `bizheng mcp：给 AI 智能体用的 MCP 服务，走标准输入输出。只读文稿，什么也不写；全程离线，文稿不出本机。
由智能体程序启动；手工运行看不到什么。

用法：bizheng mcp [--root 文件夹]… [--locale zh-CN|en]

  --root 文件夹         只许读这个文件夹里的文件，可以写多次
                        （默认是客户端给出的文件夹；客户端没给，就是当前文件夹）
  --locale zh-CN|en     回答所用的语言
`;
}
