/** A client of the MCP server in the same process, for tests: connected, and with answers unpacked. */
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import * as core from '../server/src/mcp/core';
import { createServer, type McpWorld } from '../server/src/mcp/server';

export interface Told {
  readonly isError: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  readonly data: any;
}

/** Asks a tool; what the client itself refuses (an answer against its schema) is thrown. */
export type Ask = (name: string, args?: Record<string, unknown>) => Promise<Told>;

/** A client connected to a server in `world`; `roots`: the folders that it names, if it does. */
export async function connected(
  world: Partial<McpWorld>,
  roots?: readonly string[],
): Promise<{ client: Client; ask: Ask; asked: () => number }> {
  let asked = 0;
  const server = createServer({
    version: '9.9.9',
    cwd: '.',
    roots: [],
    locale: 'zh-CN',
    localeFixed: false,
    load: () => Promise.resolve(core),
    ...world,
  });
  const client = new Client({ name: 'test', version: '1' }, { capabilities: roots ? { roots: {} } : {} });
  if (roots)
    client.setRequestHandler('roots/list', () => {
      asked++;
      return { roots: roots.map((uri) => ({ uri })) };
    });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const ask: Ask = async (name, args = {}) => toldOf(await client.callTool({ name, arguments: args }));
  return { client, ask, asked: () => asked };
}

/** A tool's answer, unpacked. */
export function toldOf(result: Awaited<ReturnType<Client['callTool']>>): Told {
  const [first] = result.content;
  return {
    isError: result.isError === true,
    text: first?.type === 'text' ? first.text : '',
    data: result.structuredContent,
  };
}
