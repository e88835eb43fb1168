import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { idOfLine, type StoryRecord } from '../../src/record/index.ts'
import { EXAMPLE, filesOf, freshFolder, truceline } from './run.ts'

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

describe('truceline explain', () => {
  const out = join(freshFolder(), 'record')
  let record: StoryRecord
  beforeAll(() => {
    const inputs = freshFolder()
    for (const name of readdirSync(EXAMPLE)) copyFileSync(join(EXAMPLE, name), join(inputs, name))
    const tell = () => truceline('tell', inputs, '--out', out, '--as-of', '2026-02-20', '--one-story')
    const read = () =>
      JSON.parse(Object.entries(filesOf(out)).find(([path]) => path.endsWith('record.json'))![1]) as StoryRecord
    expect(tell().status).toBe(0)
    record = read()
    const [hidden, confirmed] = [record.quotes[0]!.id, record.quotes[1]!.id]
    writeFileSync(
      join(inputs, 'corrections.csv'),
      `id,field,value,reason,by,on\n${hidden},hide,,withdrawn,A. Reed,2026-02-01\n${confirmed},confirm,,heard,A. Reed,2026-02-01\n`,
    )
    expect(tell().status).toBe(0)
  }, 60_000)
  const explained = (id: string) => {
    const { status, out: said, err } = truceline('explain', out, id)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    return said.replace(/ +/g, ' ')
  }

  test('an event: its line, rule, days, origins, every telling, edits and the marks that serve it', () => {
    const event = record.timeline.find((e) => e.also.length > 1 && e.line.edits.length > 0)!
    const said = explained(event.id)
    const rows = [`says ${event.line.text}`, `rule ${event.by}`, `status ${event.status}`, 'found by events, ']
    for (const row of [...rows, ...event.also.map((c) => c.exact)]) expect(said).toContain(row)
    expect(said).toMatch(/edit at \d+: cut \d+, put "/)
    const other = idOfLine('event', [event.also[0]!])
    expect(explained(other)).toContain(`${other} is ${event.id} now: another telling is its line`)
  })

  test('a pledge, a quotation, a figure, a dispute and an article', () => {
    const pledge = record.pledges.find((p) => p.condition)!
    const said = explained(pledge.id)
    expect(said).toContain(`actor ${pledge.actor.name} ${pledge.stance}: "${pledge.action.exact}"`)
    expect(said).toContain(`condition "${pledge.condition!.exact}"`)
    const later = record.pledges.find((p) => p.change)!
    expect(explained(later.id)).toContain(`change ${later.change!.how}: ${later.change!.of}`)
    const dispute = record.disputes[0]!
    for (const { value } of dispute.sides) expect(explained(dispute.id)).toContain(`side ${value}`)
    expect(explained(record.figures[0]!.id)).toMatch(/value .*\n[\s\S]*found by figures, /)
    const copy = record.articles.find((a) => a.origin)!
    expect(explained(copy.id)).toMatch(/origin article \d+: .*\n[\s\S]*serves event-/)
  }, 30_000)

  test('a story, by its id or its folder: its title and its articles', () => {
    const said = explained(record.id)
    expect(said).toContain(`title ${record.title.text}`)
    for (const { n, id } of record.articles) expect(said).toContain(`article [${n}] ${id}, `)
    expect(explained(record.slug)).toBe(said)
  }, 30_000)

  test('what a person said of it, and what became of what is in no record any more', () => {
    const [hidden, confirmed] = record.quotes
    expect(explained(confirmed!.id)).toMatch(
      /corrected confirmed, by A\. Reed on 2026-02-01: heard\n[\s\S]*run 2 2026-02-20: confirmed changed from "" to "A\. Reed, 2026-02-01", correction/,
    )
    expect(explained(hidden!.id)).toMatch(
      /is hidden: withdrawn \(A\. Reed, 2026-02-01\)\n run 2 2026-02-20: went, correction/,
    )
    expect(truceline('explain', out, 'event-none')).toMatchObject({ status: 2 })
    expect(truceline('explain', out, '__proto__')).toMatchObject({ status: 2 })
  }, 30_000)
})
