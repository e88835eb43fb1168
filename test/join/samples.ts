import { cite, idOf, type Observation, readingOf } from '../../src/record/index.ts'

/** Metres east and north of a corner of an invented land. */
export const at = (east: number, north: number): [number, number] => [30 + east / 76_056, 47 + north / 111_320]

type Given = Partial<Omit<Observation, 'where' | 'when' | 'by'>> & {
  spot?: [number, number] | null
  sigma?: number | null
  from?: string
  to?: string
  observer?: string
  sensor?: string | null
  party?: string | null
  words?: string
}

/** An observation of an explosion by a patrol at noon, but for what is given. */
export function seen({
  spot = at(0, 0),
  sigma = 200,
  from = '2031-05-10T12:00:00Z',
  to,
  observer,
  sensor,
  party,
  words,
  ...rest
}: Given = {}): Observation {
  const by = { observer: observer ?? 'Patrol 1', sensor: sensor ?? null, party: party ?? null }
  const reading = readingOf('test', words ?? JSON.stringify([spot, sigma, from, to, by, rest]))
  return {
    id: idOf('observation', reading.id),
    source: 'test',
    format: 'test',
    kind: 'explosion',
    how: 'seen',
    assessed: null,
    when: { from, to: to ?? from, basis: 'stated' },
    where: spot && { geometry: { type: 'Point', coordinates: spot }, sigma, basis: 'measured' },
    by,
    origin: reading.id,
    values: [],
    confidence: null,
    persistent: null,
    replaces: null,
    citations: [cite(reading, { start: 0, end: reading.text.length })],
    ...rest,
  }
}

/** A station that hears. */
export const sound = (given: Given = {}): Observation =>
  seen({ how: 'measured', observer: 'Station 1', sensor: 'microphones', sigma: 250, ...given })

/** A camera that records. */
export const camera = (given: Given = {}): Observation =>
  seen({ how: 'measured', observer: 'Post 1', sensor: 'camera 1', sigma: 50, ...given })

/** A satellite's hotspot. */
export const heat = (given: Given = {}): Observation =>
  seen({
    kind: 'heat',
    how: 'measured',
    observer: 'NASA FIRMS',
    sensor: 'VIIRS',
    sigma: 160,
    from: '2031-05-10T13:30:00Z',
    ...given,
  })

/** What a party says. */
export const claim = (given: Given = {}): Observation =>
  seen({ how: 'claimed', observer: 'Press office', party: 'A', sigma: 500, ...given })

/** So many days before or behind noon of 10 May 2031. */
export const onDay = (days: number, time = '12:00'): string =>
  `${new Date(Date.UTC(2031, 4, 10 + days)).toISOString().slice(0, 10)}T${time}:00Z`
