import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const feature = (properties: object, coordinates: unknown = [30.4, 51.2]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

describe('GeoJSON', () => {
  test('a feature with a time is an observation, cited as received', () => {
    const one = feature({ kind: 'explosion', time: '2031-05-02T08:24:00Z', sigma_m: 250, observer: 'Patrol 4' })
    const seen = see(collection(one))
    expect(seen.observations[0]).toMatchObject({
      kind: 'explosion',
      where: { sigma: 250 },
      by: { observer: 'Patrol 4' },
    })
    expect(seen.readings[0]!.text).toBe(JSON.stringify(one))
  })

  test('lines and zones without a time are a note', () => {
    const seen = see(collection(feature({ name: 'Line of contact' })))
    expect(seen.observations).toEqual([])
    expect(reasons(seen)).toEqual(['a feature without a time is no observation'])
  })

  test('how, party and our own kinds are taken as they stand; the position of a patrol is dropped', () => {
    const own = { time: '2031-05-02T08:24Z', kind: 'weapon present', how: 'seen', party: 'Norland' }
    const seen = see(
      collection(feature(own), feature({ time: '2031-05-02T08:24Z', kind: 'patrol position' }, [30.123, 51])),
    )
    expect(seen.observations).toMatchObject([{ kind: 'weapon present', how: 'seen', by: { party: 'Norland' } }])
    expect(JSON.stringify(seen)).not.toContain('30.123')
    expect(reasons(seen)).toEqual(['the position of monitors or own forces was dropped'])
  })

  test('0/0 and swapped positions are unknown', () => {
    const seen = see(
      collection(feature({ time: '2031-05-02T08:24Z' }, [0, 0]), feature({ time: '2031-05-02T08:25Z' }, [51.2, 130.4])),
    )
    expect(seen.observations.map((o) => o.where)).toEqual([null, null])
    expect(reasons(seen).join()).toContain('swapped')
  })

  test('UCDP: days are days, the place is as wide as its code, deaths are cited', () => {
    const ucdp = {
      id: 7,
      type_of_violence: 1,
      where_prec: 2,
      date_start: '2031-05-02T00:00:00',
      date_end: '2031-05-03T00:00:00',
      best: 3,
      high: 5,
      low: 2,
      event_clarity: 1,
      source_original: 'a villager',
    }
    const seen = see(collection(feature(ucdp)), { zone: 'UTC' })
    expect(seen.observations[0]).toMatchObject({
      kind: 'clash',
      when: { from: '2031-05-02T00:00:00Z', to: '2031-05-04T00:00:00Z' },
      where: { sigma: 12_500, basis: 'area' },
      values: [{ name: 'deaths', value: 3, high: 5, at: { exact: '3' } }],
    })
    expect(JSON.stringify(seen)).not.toContain('a villager')
  })

  test('a private key is hidden as often as it stands there, however it is spelt', () => {
    const one =
      '{"type":"Feature","geometry":null,"properties":{"time":"2031-05-02T08:24Z","contact":"Ann","contact":{"a":"Bo"},"\\u0070hone":["Cy"],"more":[{"witness":"Di"}]}}'
    const seen = see(one)
    expect(seen.readings[0]!.withheld).toBe(4)
    expect(seen.readings[0]!.text).not.toMatch(/Ann|Bo|Cy|Di/)
  })

  test('a catalogue of images is a note, and so is a system of connected systems', () => {
    expect(reasons(see(JSON.stringify({ type: 'Feature', stac_version: '1.0.0', properties: {} })))[0]).toContain(
      'STAC',
    )
    expect(reasons(see(JSON.stringify(feature({ featureType: 'sosa:Platform' }))))[0]).toContain('Connected Systems')
  })
})
