import { askCommand } from '../../src/cli/ask.ts'
import { mcpCommand } from '../../src/cli/mcp.ts'

// Runs one of the two commands by itself, in a process of its own: `main.ts mcp DIR`.
const [name, ...words] = process.argv.slice(2)
await (name === 'mcp' ? mcpCommand() : askCommand()).parseAsync(words, { from: 'user' })
