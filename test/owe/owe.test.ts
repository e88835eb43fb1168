import { describe, expect, test } from 'vitest'
import { obligationsOf, readActs, readFindings } from '../../src/owe/index.ts'
import { ACTS, agreementIn, cases, FINDINGS, saidIn } from './cases.ts'

describe('guarantees written by hand', () => {
  test.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const owed = obligationsOf(agreementIn(c), saidIn(c), c.now)
    const expected = c.expect.map((e, i) => ({ tier: 1, starts: undefined, due: undefined, missing: [], ...e, i }))
    expect(owed).toHaveLength(expected.length)
    for (const { i, missing, ...rest } of expected) {
      const { tier, state, starts, due } = owed[i]!
      expect({ tier, state, starts: starts?.at, due: due ?? undefined }).toEqual(rest)
      expect(owed[i]!.missing).toEqual(missing.map((m) => expect.stringMatching(beginning(m))))
    }
  })
})

const beginning = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

test('no due date and no clock without a row that a person entered', () => {
  for (const c of cases) {
    const bare = { ...saidIn(c), findings: [], acts: [] }
    for (const { starts, due, finding } of obligationsOf(agreementIn(c), bare, c.now))
      expect({ starts, due, finding }).toEqual({ starts: null, due: null, finding: null })
  }
})

test('rows in any order owe the same', () => {
  for (const c of cases) {
    const { findings, acts, incidents } = saidIn(c)
    const turned = { findings, acts: [...acts].reverse(), incidents: [...incidents].reverse() }
    expect(obligationsOf(agreementIn(c), turned, c.now)).toEqual(obligationsOf(agreementIn(c), saidIn(c), c.now))
  }
})

const finding = (over: Partial<Record<'people' | 'outcome' | 'at', string>>) => {
  const row = { people: 'A. Reed; B. Moss', outcome: 'violation', at: '2026-06-01T10:00Z', ...over }
  return readFindings(
    'findings.csv',
    `${FINDINGS}\nf1,i1,T1,1,${row.outcome},,Commission,${row.people},visit,,${row.at},"so found, at last"`,
  )
}

test('a finding needs two different people, a day, and an outcome', () => {
  expect(finding({}).findings).toHaveLength(1)
  const reasons = [
    finding({ people: 'A. Reed; a. reed' }),
    finding({ people: 'A. Reed (named by Karsk); A Reed (named by Oland)' }),
    finding({ at: '2026-06-01T10:00' }),
    finding({ outcome: 'guilty' }),
  ].map(({ findings, notes }) => [findings.length, notes[0]!.reason])
  expect(reasons).toEqual([
    [0, 'row 2: a finding is signed by two different people'],
    [0, 'row 2: a finding is signed by two different people'],
    [0, 'row 2: "2026-06-01T10:00" is no day, and no time with its offset'],
    [0, 'row 2: "guilty" is no outcome'],
  ])
})

test('a finding cites the words of its row', () => {
  const { findings, readings } = finding({})
  const [citation] = findings[0]!.line.citations
  expect(citation.kind).toBe('reading')
  expect(readings[0]!.text.slice(citation.start, citation.end)).toBe('so found, at last')
})

test('tables that are none, and rows that say too little, are notes', () => {
  expect(readActs('acts.csv', 'a,b\n1,2').notes[0]!.reason).toBe('the header lacks: of, kind, at, by, words')
  expect(readActs('acts.csv', `${ACTS}\nG1,0,,notice,2026-06-01,Tavia,x`).notes[0]!.reason).toBe(
    'row 2: "0" is no tier',
  )
  expect(readActs('acts.csv', `${ACTS}\nG1,,,telepathy,2026-06-01,Tavia,x`).notes[0]!.reason).toContain(
    'no kind of act',
  )
  expect(readFindings('findings.csv', '"').notes).toHaveLength(1)
  expect(readFindings('findings.csv', '')).toEqual({ findings: [], readings: [], notes: [] })
})
