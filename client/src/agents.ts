/**
 * What AI agents in VS Code are offered: our MCP server, and tools that ask the language server about the text as it is in the
 * editor. Both only where VS Code has such things. Nothing is sent anywhere by us: the agent asks, and is answered.
 */
import * as vscode from 'vscode';
import { ASK, type AskParams, type AskResult } from '../../server/src/protocol';
import { type Link, SELECTOR } from './link';

/** What newer versions of VS Code have (1.95 tools, 1.101 MCP servers) and the types of our oldest one do not know. */
interface Newer {
  readonly lm?: {
    registerTool?(name: string, tool: Tool): vscode.Disposable;
    registerMcpServerDefinitionProvider?(
      id: string,
      provider: { provideMcpServerDefinitions(): object[] },
    ): vscode.Disposable;
  };
  readonly LanguageModelTextPart?: new (text: string) => object;
  readonly LanguageModelToolResult?: new (parts: object[]) => object;
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: string[],
    env: Record<string, string>,
    version: string,
  ) => object;
}

/** What a tool is called with; checked by VS Code against the schema in the manifest. */
interface Asked {
  readonly input: { readonly path?: string };
}

interface Tool {
  prepareInvocation(asked: Asked): object;
  invoke(asked: Asked): Promise<object>;
}

/** Tools of the manifest, and what each asks the language server. */
const TOOLS: Readonly<Record<string, AskParams['question']>> = {
  bizheng_check_draft: 'check_draft',
  bizheng_verify_figures: 'verify_figures',
  bizheng_list_blanks: 'list_blanks',
};

export function registerAgents(context: vscode.ExtensionContext, link: Link): vscode.Disposable {
  const newer = vscode as unknown as Newer;
  return vscode.Disposable.from(...registerServer(newer, context, link), ...registerTools(newer, link));
}

/**
 * What `register` gives to take back. Versions of VS Code in which these things were only being made (1.100) throw: our
 * contribution has another name there.
 */
function offered(register: () => vscode.Disposable | undefined, { log }: Link): vscode.Disposable[] {
  try {
    return [register() ?? []].flat();
  } catch (error) {
    log.info(String(error));
    return [];
  }
}

/** The MCP server, run by the editor's own Node; not where there is none, in a browser. */
function registerServer(
  { lm, McpStdioServerDefinition }: Newer,
  context: vscode.ExtensionContext,
  link: Link,
): vscode.Disposable[] {
  const node = typeof process === 'undefined' ? undefined : process.execPath;
  if (!lm?.registerMcpServerDefinitionProvider || !McpStdioServerDefinition || !node) return [];
  const { version } = context.extension.packageJSON as { version: string };
  const language = vscode.env.language.startsWith('zh') ? 'zh_CN.UTF-8' : 'en_US.UTF-8';
  const definition = new McpStdioServerDefinition(
    vscode.l10n.t('Bizheng'),
    node,
    [context.asAbsolutePath('dist/mcp.js')],
    { ELECTRON_RUN_AS_NODE: '1', LC_ALL: language },
    version,
  );
  const provider = { provideMcpServerDefinitions: () => [definition] };
  return offered(() => lm.registerMcpServerDefinitionProvider?.('bizheng.mcp', provider), link);
}

function registerTools({ lm, LanguageModelTextPart, LanguageModelToolResult }: Newer, link: Link): vscode.Disposable[] {
  if (!lm?.registerTool || !LanguageModelTextPart || !LanguageModelToolResult) return [];
  const said = (text: string): object => new LanguageModelToolResult([new LanguageModelTextPart(text)]);
  return Object.entries(TOOLS).flatMap(([name, question]) => {
    const tool: Tool = {
      prepareInvocation: ({ input }) => ({
        invocationMessage: vscode.l10n.t('Bizheng reads {0}', input.path ?? vscode.l10n.t('the draft in the editor')),
        confirmationMessages: {
          title: vscode.l10n.t('Let the agent ask Bizheng?'),
          message: vscode.l10n.t(
            'It reads {0} and answers the agent with what it finds. Nothing is changed.',
            input.path ?? vscode.l10n.t('the draft in the editor'),
          ),
        },
      }),
      invoke: async ({ input }) => {
        const uri = await draftAt(input.path);
        if (!uri) return said(vscode.l10n.t('There is no such draft in the open folders or in the editor.'));
        await link.start();
        if (link.state === 'failed') return said(vscode.l10n.t('Bizheng is not running'));
        const params: AskParams = { question, uri: uri.toString() };
        const { text } = await link.client.sendRequest<AskResult>(ASK, params);
        return said(text);
      },
    };
    return offered(() => lm.registerTool?.(name, tool), link);
  });
}

/**
 * The draft that an agent means: a path in a workspace folder or a full one, open or not; without a path what is in front. What
 * lies outside of the workspace and is not open is none.
 */
async function draftAt(path: string | undefined): Promise<vscode.Uri | undefined> {
  if (path === undefined || path === '') {
    const front = vscode.window.activeTextEditor?.document;
    return front && vscode.languages.match(SELECTOR, front) > 0 ? front.uri : undefined;
  }
  const isFull = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const places = isFull ? [vscode.Uri.file(path)] : folders.map(({ uri }) => vscode.Uri.joinPath(uri, path));
  for (const uri of places) {
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return uri;
    if (!vscode.workspace.getWorkspaceFolder(uri)) continue;
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not in this folder; perhaps in the next.
    }
  }
  return undefined;
}
