/**
 * The MCP server: says what there is at once, and loads the core when something is asked of a draft. Everything it does is
 * reading; what it cannot do is a tool error that says why.
 */
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  inputRequired,
  type InputRequiredResult,
  inputResponse,
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceTemplate,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod/v4';
import type { Locale } from '../core/index';
import { guide, INSTRUCTIONS } from './guide';
import { toldBy } from './refusal';
import { pathsOf } from './file-uris';
import { input, outputs } from './schemas';
import { type ToolName, TOOLS } from './tools';

/** What the server is started with. */
export interface McpWorld {
  readonly version: string;
  readonly cwd: string;
  /** Folders named on the command line; then they are the only ones. */
  readonly roots: readonly string[];
  readonly locale: Locale;
  readonly localeFixed: boolean;
  /** Loads the core; called when something is first asked that needs it, and again for each such question. */
  load(): Promise<Core>;
}

/** What reads drafts. */
type Core = typeof import('./core');

const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** A server for one connection. */
export function createServer(world: McpWorld): McpServer {
  const { locale, version } = world;
  const server = new McpServer(
    { name: 'bizheng', title: locale === 'en' ? 'Bizheng' : '笔正', version },
    { instructions: INSTRUCTIONS[locale] },
  );
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    const { title, description } = TOOLS[name];
    server.registerTool(
      name,
      {
        title: title[locale],
        description,
        inputSchema: input,
        outputSchema: outputs[name],
        annotations: { title: title[locale], ...READS_ONLY },
      },
      (wanted, context) => answer(server, world, name, wanted, context),
    );
  }
  registerPages(server, world);
  server.registerPrompt(
    'check_official_writing',
    {
      title: locale === 'en' ? 'Check an official document' : '查公文',
      description:
        locale === 'en'
          ? 'How to check and mend a draft with these tools, and what never to do.'
          : '怎样用这些工具查、改一份文稿，以及哪些事不能做。',
      argsSchema: z.object({ draft: z.string().optional() }),
    },
    ({ draft }) => ({
      messages: [{ role: 'user', content: { type: 'text', text: guide(locale, draft || undefined) } }],
    }),
  );
  return server;
}

async function answer(
  server: McpServer,
  world: McpWorld,
  name: ToolName,
  wanted: z.output<typeof input>,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const locale = wanted.language ?? world.locale;
  try {
    const roots = wanted.path === undefined ? namedRoots(world) : rootsFor(server, world, context);
    if (roots === undefined) return inputRequired({ inputRequests: { roots: inputRequired.listRoots() } });
    const { ask } = await world.load();
    // Lets through what came in meanwhile: the cancel of this very call.
    await new Promise((resolve) => setImmediate(resolve));
    context.mcpReq.signal.throwIfAborted();
    const { data, text } = await ask(name, wanted, roots, world);
    return { content: [{ type: 'text', text }], structuredContent: data };
  } catch (error) {
    if (context.mcpReq.signal.aborted) throw error;
    const failed = locale === 'en' ? 'Bizheng failed; please report it: ' : '笔正出错了，请反馈：';
    const told = toldBy(error, locale) ?? `${failed}${String(error)}`;
    return { content: [{ type: 'text', text: told }], isError: true };
  }
}

/** The folders named at the start, or the current one: whose settings hold for a text. */
const namedRoots = ({ roots, cwd }: McpWorld): readonly string[] => (roots.length > 0 ? roots : [cwd]);

/**
 * The folders that may be read: those named at the start; else those that the client names, if it does; else the current one.
 * Undefined: the client is still to be asked.
 */
function rootsFor(
  server: McpServer,
  { roots, cwd }: McpWorld,
  { mcpReq }: ServerContext,
): readonly string[] | undefined {
  if (roots.length > 0) return roots;
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const capabilities = envelope[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities() ?? {};
  if (!Object.hasOwn(capabilities, 'roots')) return [cwd];
  const told = inputResponse(mcpReq.inputResponses, 'roots');
  if (told.kind === 'roots') return pathsOf(told.roots.map(({ uri }) => uri));
  return mcpReq.inputResponses ? [] : undefined; // Asked and not told: asking again would not end.
}

/** The pages of the rules as resources, one by one and by a template. */
function registerPages(server: McpServer, { locale, load }: McpWorld): void {
  server.registerResource(
    'rule',
    new ResourceTemplate('bizheng://rules/{id}', {
      list: async () => ({ resources: (await load()).rulePages(locale) }),
      complete: { id: async (start) => (await load()).ruleIds(start) },
    }),
    {
      title: locale === 'en' ? 'Page of a rule' : '规则说明',
      description:
        locale === 'en' ? 'What a rule finds: examples, options, source.' : '一条规则查什么：正例、反例、选项、依据。',
      mimeType: 'text/markdown',
    },
    async (uri, { id }) => {
      try {
        const text = await (await load()).pageOf(String(id), locale);
        return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
      } catch (error) {
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, toldBy(error, locale) ?? String(error));
      }
    },
  );
}
