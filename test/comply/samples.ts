import {
  type Access,
  type Agreement,
  type Coverage,
  cite,
  type Finding,
  type Geometry,
  type Incident,
  lineOf,
  type Observation,
  readingOf,
} from '../../src/record/index.ts'
import { readAgreements } from '../../src/terms/index.ts'
import { filesOf, SHEET } from '../terms/samples.ts'

export const agreement: Agreement = readAgreements(filesOf(SHEET)).agreements[0]!

const reading = readingOf('log', 'what the log says')
export const line = lineOf([cite(reading, { start: 0, end: 17 })])

/** Ten kilometres west of the Line, inside the strip; and far to the east of it. */
export const INSIDE = [19.98, 45.3] as const
export const OUTSIDE = [20.2, 45.3] as const

const place = ([x, y]: readonly [number, number]) => ({
  geometry: { type: 'Point' as const, coordinates: [x, y] },
  sigma: 100,
  basis: 'measured' as const,
})

const at = (from: string) => ({ from, to: from, basis: 'stated' as const })
const nobody = { observer: 'post 1', sensor: null, party: null }

export const observed = (id: string, from: string, over: Partial<Observation> = {}): Observation => ({
  id,
  source: 'log',
  format: 'observations.csv',
  kind: 'explosion',
  how: 'heard',
  assessed: null,
  when: at(from),
  where: place(INSIDE),
  by: nobody,
  origin: id,
  values: [],
  confidence: null,
  persistent: null,
  replaces: null,
  citations: line.citations,
  ...over,
})

export const incident = (id: string, from: string, over: Partial<Incident> = {}): Incident => ({
  id,
  status: 'corroborated',
  kind: 'explosion',
  when: at(from),
  where: place(INSIDE),
  evidence: [],
  kinds: ['sound'],
  origins: 2,
  terms: [{ term: 'T1', zone: null, inside: 1, why: line }],
  attribution: [],
  explained: null,
  history: [],
  ...over,
})

const SQUARE: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [18, 44],
      [22, 44],
      [22, 47],
      [18, 47],
      [18, 44],
    ],
  ],
}

export const coverage = (id: string, from: string, to: string, able = ['explosion']): Coverage => ({
  id,
  by: nobody,
  area: SQUARE,
  when: { from, to, basis: 'stated' },
  able,
  unable: [],
  citations: line.citations,
})

export const denied = (id: string, from: string): Access => ({
  id,
  kind: 'denied',
  when: at(from),
  where: place(INSIDE),
  minutes: 40,
  controller: null,
  line,
})

export const finding = (id: string, incidents: string[], when: string): Finding => ({
  id,
  incidents,
  term: 'T1',
  version: '1',
  outcome: 'violation',
  intent: null,
  by: { body: 'Commission', people: ['A. Reed', 'B. Moss'], procedure: 'visit', dissent: [] },
  at: when,
  line,
})

export const outside = { where: place(OUTSIDE) }
