import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/record/schema.ts'

// Publishes the JSON Schema of the output: `npm run schema`.
const dir = new URL('../schema/', import.meta.url)
mkdirSync(dir, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(name, dir), `${JSON.stringify(schema, null, 2)}\n`)
