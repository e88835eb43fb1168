import { Command } from 'commander'
import { VERSION } from './version.ts'

/** `truceline mcp`: the record for programs that speak the Model Context Protocol, over standard input and output. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('serve an output over the Model Context Protocol (standard input and output); it only reads')
    .argument('<dir>', 'an output folder of truceline tell; a newer output in its place is read again')
    .addHelpText('after', '\nExample:\n  $ truceline mcp record/\n')
    .action(run)
}

async function run(dir: string): Promise<void> {
  const { mcpServer, openFolder } = await import('../serve/index.ts')
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  await openFolder(dir)
  await mcpServer(dir, VERSION).connect(new StdioServerTransport())
}
