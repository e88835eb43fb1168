import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { type Current, currentOf } from './current.ts'
import { TOOLS, type Tool } from './tools.ts'

const ABOUT = `Truceline keeps the cited record of a running story. Every line comes with the exact words it rests on, the outlet
and the date; offsets are UTF-16 units into the article's text. What is not known is null. Nothing here writes.`

/**
 * An MCP server over an output folder (Model Context Protocol): its tools read the folder, again whenever another output
 * has taken its place. What a tool gives stands in `structuredContent`, and as JSON in its text.
 */
export function mcpServer(dir: string, version: string): McpServer {
  const server = new McpServer({ name: 'truceline', version }, { instructions: ABOUT })
  const current = currentOf(dir)
  for (const tool of TOOLS) register(server, tool, current)
  return server
}

function register(
  server: McpServer,
  { name, title, description, input, run }: Tool,
  current: () => Promise<Current>,
): void {
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false }
  // What is thrown comes to the caller as the tool's error, in its words.
  server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given) =>
    resultOf(run(await current(), given)),
  )
}

const resultOf = (value: Record<string, unknown>): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(value, null, 1) }],
  structuredContent: value,
})
