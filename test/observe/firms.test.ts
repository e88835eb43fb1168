import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const HEAD =
  'latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight'
const row = (lat: string, lon: string, time: string, satellite = 'N', day = '2031-05-02') =>
  `${lat},${lon},330.1,0.4,0.6,${day},${time},${satellite},VIIRS,n,2.0NRT,290.2,4.31,N`
const table = (...rows: string[]) => [HEAD, ...rows].join('\n')

describe('FIRMS', () => {
  test('a row is heat, measured at a passage in UTC, at the centre of its pixel', () => {
    const { observations, readings } = see(table(row('51.2', '30.4', '0824')))
    expect(readings[0]!.text).toBe(row('51.2', '30.4', '0824'))
    expect(observations[0]).toMatchObject({
      kind: 'heat',
      how: 'measured',
      when: { from: '2031-05-02T08:24:00Z', to: '2031-05-02T08:24:00Z', basis: 'passage' },
      where: { geometry: { type: 'Point', coordinates: [30.4, 51.2] }, sigma: 147, basis: 'pixel' },
      by: { observer: 'NASA FIRMS', sensor: 'VIIRS Suomi NPP', party: null },
      confidence: { said: 'n', scale: 'FIRMS VIIRS, low, nominal, high' },
    })
    expect(observations[0]!.values[0]).toMatchObject({
      value: 4.31,
      unit: 'MW',
      at: { exact: row('51.2', '30.4', '0824') },
    })
  })

  test('times without leading zeros are minutes past midnight, and 17 is 00:17', () => {
    const times = see(table(row('51', '30', '17'), row('51', '30.1', '117'))).observations.map((o) => o.when.from)
    expect(times).toEqual(['2031-05-02T00:17:00Z', '2031-05-02T01:17:00Z'])
  })

  test('a date without a time is the whole day and no midnight', () => {
    const { observations } = see('LATITUDE,LONGITUDE,ACQ_DATE\n51.2,30.4,2031-05-02')
    expect(observations[0]!.when).toEqual({ from: '2031-05-02T00:00:00Z', to: '2031-05-03T00:00:00Z', basis: 'stated' })
    expect(observations[0]!.where!.sigma).toBeNull()
  })

  test('one pass of one satellite is one origin; another satellite and the next orbit are others', () => {
    const rows = [
      row('51', '30', '0117'),
      row('51', '30.1', '0119'),
      row('51', '30.2', '0258'),
      row('51', '30.3', '0118', '1'),
    ]
    const origins = see(table(...rows)).observations.map((o) => o.origin)
    expect(origins[0]).toBe(origins[1])
    expect(new Set(origins).size).toBe(3)
  })

  test('near real time and archive name the same satellite in two ways', () => {
    const [a, b] = see(table(row('51', '30', '0118', '1'), row('51', '30.1', '0118', 'N20'))).observations
    expect(a!.origin).toBe(b!.origin)
  })

  test('0/0, off the globe and swapped positions are unknown, each told once with how often', () => {
    const seen = see(
      table(row('0', '0', '0100'), row('0.0', '0.0', '0101'), row('130.4', '51.2', '0102'), row('200', '300', '0103')),
    )
    expect(seen.observations.map((o) => o.where)).toEqual([null, null, null, null])
    expect(reasons(seen)).toEqual([
      '2 times: the position is 0/0, which devices write for unknown',
      'latitude and longitude look swapped: the latitude is beyond 90; not used',
      'the position is not on the globe',
    ])
  })

  test('the note of a bad row has its place in the source', () => {
    const text = table(row('51', '30', '0100'), row('0', '0', '0100'))
    const [note] = see(text).notes
    expect(text.slice(note!.start!, note!.end!)).toBe(row('0', '0', '0100'))
  })

  test('the same row twice is one', () => {
    expect(see(table(row('51', '30', '0100'), row('51', '30', '0100'))).observations).toHaveLength(1)
  })

  test('the order of rows changes neither ids nor origins', () => {
    const rows = [row('51', '30', '0117'), row('51', '30.1', '0130'), row('51', '30.2', '0142')]
    const ids = (text: string) =>
      see(text)
        .observations.map((o) => `${o.id} ${o.origin}`)
        .sort()
    expect(ids(table(...rows))).toEqual(ids(table(...[...rows].reverse())))
  })

  test('what the archive calls a static source is said; a fire needs no saying', () => {
    const text = 'latitude,longitude,acq_date,type\n51,30,2031-05-02,2\n51,30.1,2031-05-02,0'
    expect(see(text).observations.map((o) => o.values.map((v) => v.value))).toEqual([[2], []])
  })

  test('MODIS has a confidence in per cent; a stray quotation mark costs its own row', () => {
    const text = `latitude,longitude,acq_date,acq_time,satellite,instrument,confidence,frp\n51,30,2031-05-02,0824,Terra,MODIS,46,12\n"51,30,2031-05-02,0830,Terra,MODIS,9,1\n52,30,2031-05-02,0824,Terra,MODIS,80,12`
    const seen = see(text)
    expect(seen.observations.map((o) => o.confidence?.said)).toEqual(['46', '80'])
    expect(seen.observations[0]!.confidence!.scale).toBe('FIRMS MODIS, 0 to 100')
    expect(reasons(seen)).toEqual(['a row was not read: a quotation mark has no other'])
  })
})
