import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FINDINGS } from '../owe/cases.ts'
import { ceasefireIn, publicFiles } from '../publish/world.ts'
import { filesOf, SHEET } from '../terms/samples.ts'

const NOW = '2026-03-20T12:00+01:00'
const KINDS = ['explosion', 'burst', 'shot', 'heat', 'overflight', 'weapon present', 'launch', 'tank', '']
const row = fc.record({
  kind: fc.constantFrom(...KINDS),
  how: fc.constantFrom('heard', 'seen', 'recorded', 'measured', 'told', 'claimed', 'published', ''),
  day: fc.integer({ min: 1, max: 25 }),
  lat: fc.oneof(fc.double({ min: 45, max: 45.6, noNaN: true }), fc.constantFrom('', 'x', 0, 95)),
  lon: fc.oneof(fc.double({ min: 19.9, max: 20.2, noNaN: true }), fc.constantFrom('', 'x', 0)),
  party: fc.constantFrom('', 'Karsk', 'Oland', 'Tavia'),
  words: fc.constantFrom(
    'two bangs',
    'Oland forces fired',
    'a finding of a violation by Karsk',
    'withdrawn, due on 9 March',
  ),
})
const table = (rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]) =>
  [
    'kind,how,from,lat,lon,sigma_m,observer,party,words',
    ...rows.map(
      (r, i) =>
        `${r.kind},${r.how},2026-03-${String(r.day).padStart(2, '0')}T09:0${i % 10}+01:00,${r.lat},${r.lon},100,post ${i % 3},${r.party},"${r.words}"`,
    ),
  ].join('\n')
const readAll = (rows: string, more: { source: string; text: string }[] = []) =>
  ceasefireIn([...filesOf(SHEET), { source: 'observations.csv', text: rows }, ...more], NOW)

test('without a row by people nothing is found, nobody is blamed but in a party’s own words, and nothing is due', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const { record } = readAll(table(rows))
      expect(record.findings).toEqual([])
      for (const { status, attribution, history } of record.incidents) {
        expect(['allegation', 'corroborated']).toContain(status)
        for (const a of attribution)
          expect([a.basis, a.line.text]).toEqual([
            'claimed by the other side',
            expect.stringMatching(/Oland forces fired/),
          ])
        for (const step of history) expect(step.by).toBe('join')
      }
      for (const { starts, due, finding, state } of record.obligations) {
        expect([starts, due, finding]).toEqual([null, null, null])
        expect(['not triggered', 'claimed']).toContain(state)
      }
    }),
    { numRuns: 60 },
  )
})

test('a finding is only one that two different people signed, whatever stands in its row', () => {
  const name = fc.constantFrom('A. Reed', 'a reed', 'A. REED (chair)', 'B. Moss', '', ' ', 'Å. Reed', ';')
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 4 }),
      fc.constantFrom('violation', 'no violation', 'guilty', ''),
      (people, outcome) => {
        const text = `${FINDINGS}\nf1,,T1,1,${outcome},,Commission,"${people.join(';')}",visit,,2026-03-05,so`
        const { record } = readAll(table([]), [{ source: 'findings.csv', text }])
        const isSigned = people.some((p) => /reed/i.test(p)) && people.includes('B. Moss')
        const isOutcome = outcome === 'violation' || outcome === 'no violation'
        expect(record.findings).toHaveLength(isSigned && isOutcome ? 1 : 0)
      },
    ),
    { numRuns: 60 },
  )
})

test('rows of any sort are read or noted, and told without a crash', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('findings.csv', 'acts.csv', 'access.csv', 'coverage.csv'),
      (text, source) => {
        const ceasefire = readAll(table([]), [
          { source, text: source === 'findings.csv' ? `${FINDINGS}\n${text}` : text },
        ])
        expect(publicFiles(ceasefire).length).toBeGreaterThan(5)
      },
    ),
    { numRuns: 60 },
  )
})
