/** What the extension offers to agents, against a VS Code that has such things and one that has not. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { TOOLS } from '../server/src/mcp/tools';

interface FakeTool {
  prepareInvocation(asked: object): { confirmationMessages: object };
  invoke(asked: object): Promise<{ parts: { text: string }[] }>;
}
const registered = vi.hoisted(() => ({ tools: new Map<string, unknown>(), providers: new Map<string, unknown>() }));
const newer = vi.hoisted(() => {
  const none = { dispose: () => undefined };
  return {
    lm: {
      registerTool: (name: string, tool: unknown) => (registered.tools.set(name, tool), none),
      registerMcpServerDefinitionProvider: (id: string, one: unknown) => (registered.providers.set(id, one), none),
    },
    LanguageModelTextPart: class {
      constructor(readonly text: string) {}
    },
    LanguageModelToolResult: class {
      constructor(readonly parts: object[]) {}
    },
    McpStdioServerDefinition: class {
      readonly given: unknown[];
      constructor(...given: unknown[]) {
        this.given = given;
      }
    },
  };
});
const fake = vi.hoisted(() => {
  const uri = (path: string) => ({ path, toString: () => `file://${path}` });
  return {
    uri,
    code: {
      Disposable: { from: (...all: unknown[]) => all },
      Uri: {
        file: uri,
        joinPath: (base: { path: string }, more: string) => uri(new URL(more, `file://${base.path}/`).pathname),
      },
      env: { language: 'zh-cn' },
      l10n: { t: (text: string, ...args: unknown[]) => text.replace('{0}', String(args[0])) },
      languages: { match: () => 1 },
      window: { activeTextEditor: undefined as unknown },
      workspace: {
        workspaceFolders: [{ uri: uri('/w') }],
        textDocuments: [{ uri: uri('/elsewhere/open.txt') }],
        getWorkspaceFolder: ({ path }: { path: string }) => path.startsWith('/w/') || undefined,
        fs: {
          stat: ({ path }: { path: string }) => (path === '/w/a.txt' ? Promise.resolve() : Promise.reject(new Error())),
        },
      },
    } as Record<string, unknown>,
  };
});
vi.mock('vscode', () => fake.code);
vi.mock('../client/src/link', () => ({ SELECTOR: [] }));
const { registerAgents } = await import('../client/src/agents');

const asked: object[] = [];
const link = {
  state: 'running',
  log: { info: () => undefined },
  start: () => Promise.resolve(),
  client: {
    sendRequest: (_: string, params: object) => {
      asked.push(params);
      return Promise.resolve({ ok: true, text: 'answer' });
    },
  },
};
const context = { extension: { packageJSON: { version: '1.2.3' } }, asAbsolutePath: (path: string) => `/ext/${path}` };
const register = (): unknown => registerAgents(context as never, link as never);
/** Back to what VS Code had when it was as old as our oldest. */
const none = (): void => Object.keys(newer).forEach((key) => (fake.code[key] = undefined));
none();
afterEach(() => {
  registered.tools.clear();
  registered.providers.clear();
  asked.length = 0;
  none();
});

describe('in an older VS Code', () => {
  it('nothing is offered, and nothing fails', () => {
    expect(register()).toEqual([]);
    fake.code['lm'] = {};
    expect(register()).toEqual([]);
    const thrower = (): never => {
      throw new Error('must be registered in contributes.modelContextServerCollections');
    };
    const lm = { registerTool: thrower, registerMcpServerDefinitionProvider: thrower };
    Object.assign(fake.code, newer, { lm });
    expect(register()).toEqual([]);
  });
});

describe('in a newer one', () => {
  it('the server is run by the editor’s own Node, in the language of the editor', () => {
    Object.assign(fake.code, newer);
    register();
    const provider = registered.providers.get('bizheng.mcp') as {
      provideMcpServerDefinitions(): { given: unknown[] }[];
    };
    expect(provider.provideMcpServerDefinitions().map(({ given }) => given.slice(1))).toEqual([
      [process.execPath, ['/ext/dist/mcp.js'], { ELECTRON_RUN_AS_NODE: '1', LC_ALL: 'zh_CN.UTF-8' }, '1.2.3'],
    ]);
  });

  it('tools ask of drafts in the workspace or in the editor, and of no others', async () => {
    Object.assign(fake.code, newer);
    register();
    const tool = registered.tools.get('bizheng_check_draft') as FakeTool;
    const said = async (path?: string): Promise<string> => (await tool.invoke({ input: { path } })).parts[0]!.text;
    expect(await said('a.txt')).toBe('answer');
    expect(await said('/w/a.txt')).toBe('answer');
    expect(await said('/elsewhere/open.txt')).toBe('answer');
    for (const path of ['../x/a.txt', '/etc/passwd', 'none.txt', undefined])
      expect(await said(path)).toContain('no such draft');
    (fake.code['window'] as { activeTextEditor: unknown }).activeTextEditor = {
      document: { uri: fake.uri('/front.txt') },
    };
    expect(await said()).toBe('answer');
    expect(asked).toEqual(
      ['/w/a.txt', '/w/a.txt', '/elsewhere/open.txt', '/front.txt'].map((path) => ({
        question: 'check_draft',
        uri: `file://${path}`,
      })),
    );
    expect(JSON.stringify(tool.prepareInvocation({ input: { path: 'a.txt' } }).confirmationMessages)).toContain(
      'a.txt',
    );
  });

  it('has just the tools, the server and the skill that the manifest names, told in the same words as over MCP', () => {
    Object.assign(fake.code, newer);
    register();
    const { contributes } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      contributes: {
        languageModelTools: { name: string; modelDescription: string }[];
        mcpServerDefinitionProviders: { id: string }[];
        chatSkills: { path: string }[];
      };
    };
    expect(contributes.languageModelTools.map(({ name }) => name)).toEqual([...registered.tools.keys()]);
    for (const { name, modelDescription } of contributes.languageModelTools)
      expect(modelDescription).toBe(TOOLS[name.replace('bizheng_', '') as keyof typeof TOOLS].description);
    expect(contributes.mcpServerDefinitionProviders.map(({ id }) => id)).toEqual([...registered.providers.keys()]);
    const [skill] = contributes.chatSkills;
    const name = /\/([^/]+)\/SKILL\.md$/.exec(skill?.path ?? '')?.[1];
    // A skill whose folder is not called as it is would not be loaded.
    expect(readFileSync(new URL(`../${skill?.path}`, import.meta.url), 'utf8')).toContain(`---\nname: ${name}\n`);
  });
});
