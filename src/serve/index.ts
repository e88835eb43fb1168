export { currentOf } from './current.ts'
export { askableOf, type Opened, openFolder } from './folder.ts'
export { mcpServer } from './mcp.ts'
