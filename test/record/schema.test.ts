import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../src/record/schema.ts'

test.each(Object.entries(jsonSchemas()))(
  'schema/%s is what the types say (else run: npm run schema)',
  (name, schema) => {
    const published = JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)))
  },
)
