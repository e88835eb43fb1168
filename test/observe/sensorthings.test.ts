import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] })
const stream = {
  name: 'Bursts at Marn weir',
  unitOfMeasurement: { name: 'count', symbol: '1' },
  ObservedProperty: { name: 'Burst count', definition: 'http://example.org/burst', description: 'bursts' },
  Sensor: { name: 'Acoustic array 3', encodingType: 'text/plain', metadata: 'none' },
  Thing: { '@iot.id': 4, name: 'Marn weir mast', Locations: [{ name: 'mast', location: point(30.1, 51.1) }] },
}
const observation = (more: object = {}) => ({
  '@iot.id': 9,
  phenomenonTime: '2031-05-02T08:24:00Z',
  result: 3,
  FeatureOfInterest: {
    name: 'far bank',
    feature: { type: 'Feature', geometry: point(30.4, 51.2), properties: { accuracy: 300 } },
  },
  ...more,
})
const page = (...observations: object[]) => JSON.stringify({ '@iot.count': 1, value: observations }, null, 1)

describe('SensorThings', () => {
  test('a page with expanded streams: what, by what, where, and how many', () => {
    const { observations } = see(page(observation({ Datastream: stream })))
    expect(observations[0]).toMatchObject({
      kind: 'burst',
      how: 'measured',
      where: { geometry: point(30.4, 51.2), sigma: 300, basis: 'measured' },
      by: { observer: 'Marn weir mast', sensor: 'Acoustic array 3' },
      values: [{ name: 'Burst count', value: 3, unit: '1', at: { exact: '3' } }],
    })
  })

  test('a missing quality is unknown, a stated one is kept as said', () => {
    const [a, b] = see(page(observation(), observation({ '@iot.id': 10, resultQuality: 'suspect' }))).observations
    expect(a!.confidence).toBeNull()
    expect(b!.confidence).toEqual({ said: 'suspect', scale: 'SensorThings resultQuality' })
  })

  test('observations inside a stream inside a thing take what they lack from around them, with its words beside', () => {
    const thing = {
      ...stream.Thing,
      Datastreams: [
        { ...stream, Thing: undefined, Observations: [{ phenomenonTime: '2031-05-02T08:24:00Z', result: 2 }] },
      ],
    }
    const { observations, readings } = see(JSON.stringify(thing))
    expect(observations[0]).toMatchObject({
      kind: 'burst',
      by: { observer: 'Marn weir mast' },
      where: null,
    })
    expect(observations[0]!.citations).toHaveLength(2)
    expect(readings.some((r) => r.text.includes('"Burst count"'))).toBe(true)
  })

  test('a batch of requests', () => {
    const batch = {
      requests: [{ id: '1', method: 'post', url: 'Datastreams', body: { ...stream, Observations: [observation()] } }],
    }
    expect(see(JSON.stringify(batch)).observations[0]!.by.sensor).toBe('Acoustic array 3')
  })

  test('requests of a batch refer to each other, and the same words of two streams are two observations', () => {
    const request = (id: string, url: string, body: object) => ({ id, method: 'post', url, body })
    const inStream = (thing: string, name: string) => ({
      name,
      unitOfMeasurement: { symbol: '1' },
      Thing: { '@iot.id': thing },
      ObservedProperty: { '@iot.id': '$p' },
      Observations: [{ phenomenonTime: '2031-05-02T08:24:00Z', result: 3 }],
    })
    const batch = {
      requests: [
        request('p', 'ObservedProperties', stream.ObservedProperty),
        request('a', 'Things', { name: 'North mast' }),
        request('b', 'Things', { name: 'South mast' }),
        request('1', 'Datastreams', inStream('$a', 'Bursts, north')),
        request('2', 'Datastreams', inStream('$b', 'Bursts, south')),
      ],
    }
    const { observations, readings } = see(JSON.stringify(batch))
    expect(observations.map((o) => [o.by.observer, o.kind])).toEqual([
      ['North mast', 'burst'],
      ['South mast', 'burst'],
    ])
    expect(new Set(observations.map((o) => o.origin)).size).toBe(2)
    expect(readings).toHaveLength(2)
  })

  test('rows of a data array', () => {
    const rows = {
      Datastream: stream,
      components: ['@iot.id', 'phenomenonTime', 'result'],
      dataArray: [
        [1, '2031-05-02T08:24:00Z', 3],
        [2, '2031-05-02T08:25:00Z', 4],
      ],
    }
    const { observations, readings } = see(JSON.stringify({ value: [rows] }))
    expect(observations.map((o) => o.values[0]!.at.exact)).toEqual(['3', '4'])
    expect(readings.some((r) => r.text === '[1,"2031-05-02T08:24:00Z",3]')).toBe(true)
  })

  test('one thing at one moment is one origin, whatever its streams', () => {
    const [a, b] = see(
      page(observation({ Datastream: stream }), observation({ '@iot.id': 10, result: 7, Datastream: stream })),
    ).observations
    expect(a!.origin).toBe(b!.origin)
  })

  test('a stretch of time; a result time alone is when it was published', () => {
    const [a, b] = see(
      page(
        observation({ phenomenonTime: '2031-05-02T08:00:00Z/2031-05-02T09:00:00Z' }),
        observation({ phenomenonTime: null, resultTime: '2031-05-02T10:00:00Z' }),
      ),
    ).observations
    expect(a!.when).toEqual({ from: '2031-05-02T08:00:00Z', to: '2031-05-02T09:00:00Z', basis: 'stated' })
    expect(b!.when.basis).toBe('published')
  })

  test('private keys are withheld', () => {
    const seen = see(page(observation({ parameters: { operator: 'Ann Reed', contact: { phone: '5550100' } } })))
    expect(JSON.stringify(seen)).not.toMatch(/Ann Reed|5550100/)
    expect(seen.readings[0]!.withheld).toBe(2)
  })

  test('where the thing stands is the position of a monitor: not kept, not used', () => {
    const seen = see(page(observation({ Datastream: stream, FeatureOfInterest: undefined })))
    expect(seen.observations[0]!.where).toBeNull()
    expect(JSON.stringify(seen)).not.toMatch(/30\.1|51\.1/)
    expect(reasons(seen).join()).toContain('where the sensor stands is not kept')
  })

  test('things without observations are a note', () => {
    expect(reasons(see(JSON.stringify(stream.Thing))).join()).toContain('without an Observation')
  })
})
