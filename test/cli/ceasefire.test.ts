import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf as agreementFiles, SHEET } from '../terms/samples.ts'
import { filesOf, freshFolder, truceline } from './run.ts'

const ARTICLE = 'Envoys of Karsk and Oland met in Orlen on 27 February 2026 and signed a ceasefire, officials said.\n'
const PATROL = `id,kind,how,from,to,lat,lon,sigma_m,observer,words
p1,explosion,heard,2026-03-02T09:17+01:00,2026-03-02T09:20+01:00,45.30123,19.98765,200,patrol 4,two explosions to the west
p2,explosion,heard,2026-03-19T22:00+01:00,2026-03-19T22:02+01:00,45.31,19.97,200,patrol 4,one explosion
`

function folder(): string {
  const dir = freshFolder()
  mkdirSync(join(dir, 'agreement'))
  for (const { source, text } of agreementFiles(SHEET)) writeFileSync(join(dir, source), text)
  writeFileSync(join(dir, 'story.txt'), ARTICLE)
  writeFileSync(join(dir, 'observations.csv'), PATROL)
  return dir
}

function tell(...options: string[]): Record<string, string> {
  const out = join(freshFolder(), 'record')
  const told = truceline('tell', folder(), '--out', out, '--as-of', '2026-03-20T12:00+01:00', ...options)
  expect(told).toMatchObject({ status: 0, err: '' })
  expect(truceline('check', out)).toMatchObject({ status: 0, err: '' })
  return filesOf(out)
}

test('what everybody may see holds no place finer than its cell and nothing of the last day, in no file and no name', () => {
  const files = tell()
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['ceasefire/lorne/ceasefire.json', 'ceasefire/lorne/incidents.csv']),
  )
  const all = JSON.stringify(files)
  for (const secret of ['45.301', '19.987', '45.31,', '09:17', 'patrol 4', 'one explosion', 'reading-'])
    expect(all).not.toContain(secret)
})

test('the full view is written for the mission itself, with readings and exact places', () => {
  const files = tell('--restricted')
  const record = JSON.parse(files['ceasefire/lorne/ceasefire.json']!)
  expect(record.observations).toHaveLength(2)
  expect(JSON.parse(files['ceasefire/lorne/texts.json']!)).toMatchObject(
    Object.fromEntries(
      record.observations.map((o: { citations: { article: string }[] }) => [
        o.citations[0]!.article,
        expect.any(String),
      ]),
    ),
  )
})

test('explain says what stands under the id of an incident and of a term, and what names it', () => {
  const out = join(freshFolder(), 'record')
  truceline('tell', folder(), '--out', out, '--as-of', '2026-03-20T12:00+01:00')
  const explained = (id: string) => truceline('explain', out, id).out.replace(/ +/g, ' ')
  const [, incident] = /"id": "(incident-[^"]+)"/.exec(filesOf(out)['ceasefire/lorne/ceasefire.json']!)!
  const said = explained(incident!)
  expect(said).toContain(`${incident} in ceasefire lorne\n status allegation\n kind explosion\n`)
  const [, term] = /terms term (\S+?)[,\n]/.exec(said)!
  expect(explained(term!)).toMatch(
    new RegExp(` in ceasefire lorne\\n[\\s\\S]* line "[\\s\\S]* named by ${incident}\\n`),
  )
}, 60_000)
