import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, truceline } from './run.ts'

const TEXT = `Norland and Velmark are states. Emil Korda, the president of Norland, met the press.

Korda said Norland would send two ships to Kesh once a truce holds. Korda hopes that Velmark will release the prisoners.

Will Norland refuse to pay? According to the Kesh Gazette, Velmark is ready to talk.
`

test('mark --explain tells finder, rule and words of each mark, and what was passed over', () => {
  const dir = join(freshFolder(), 'in')
  mkdirSync(dir)
  writeFileSync(join(dir, 'a.txt'), TEXT)
  const { status, out } = truceline('mark', '--kind', 'pledge', '--explain', dir)
  expect(status).toBe(0)
  expect(out.replace(/ +/g, ' ')).toContain(`pledge Norland would send two ships to Kesh once a truce holds
 found by pledges, would as said
 actor Norland (country), from "Norland"
 said by Emil Korda (person), from "Korda"
 stance commits
 action "would send two ships to Kesh"
 matter naval
 condition "once a truce holds"
`)
  expect(out).toMatch(/via +"According to the Kesh Gazette"/)
  expect(out).toMatch(/passed over +Will Norland refuse to pay\n +found by .+\n +because +a question/)
})

test('mark --explain tells how dates and quotes came about too, and is not for programs', () => {
  const dir = join(freshFolder(), 'in')
  mkdirSync(dir)
  writeFileSync(join(dir, 'a.txt'), '"We will not wait," Ana Brel said on 3 May 2026.\n')
  const { out } = truceline('mark', '--explain', dir)
  expect(out).toMatch(/date +on 3 May 2026|date +3 May 2026/)
  expect(out).toMatch(/found by +dates, /)
  expect(out).toMatch(/speaker +Ana Brel \(person\)/)
  expect(truceline('mark', '--explain', '--json', dir).status).toBe(2)
})
