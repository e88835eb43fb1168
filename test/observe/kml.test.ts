import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const kml = (inside: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inside}</Document></kml>`
const mark = (inside: string, at = '30.4,51.2,0') =>
  `<Placemark><name>Crater by the mill</name>${inside}<Point><coordinates>${at}</coordinates></Point></Placemark>`

describe('KML', () => {
  test('a placemark with a time', () => {
    const data =
      '<ExtendedData><Data name="sigma_m"><value>20</value></Data><Data name="observer"><value>Patrol 4</value></Data></ExtendedData>'
    expect(
      see(kml(mark(`<TimeStamp><when>2031-05-02T08:24:00Z</when></TimeStamp>${data}`))).observations[0],
    ).toMatchObject({
      kind: 'impact',
      where: { geometry: { type: 'Point', coordinates: [30.4, 51.2] }, sigma: 20 },
      by: { observer: 'Patrol 4' },
    })
  })

  test('a span of time; a day without a time is a day', () => {
    const span = '<TimeSpan><begin>2031-05-02</begin><end>2031-05-04</end></TimeSpan>'
    expect(see(kml(mark(span)), { zone: 'UTC' }).observations[0]!.when).toMatchObject({
      from: '2031-05-02T00:00:00Z',
      to: '2031-05-05T00:00:00Z',
    })
  })

  test('a track and the marks on it are dropped: they show where people were', () => {
    const track = `<Placemark><gx:Track><when>2031-05-02T08:00:00Z</when><gx:coord>30.4 51.2 0</gx:coord></gx:Track></Placemark>`
    const seen = see(kml(track + mark('<TimeStamp><when>2031-05-02T08:00:00Z</when></TimeStamp>')))
    expect([seen.readings, seen.observations]).toEqual([[], []])
    expect(reasons(seen)).toEqual([
      '2 times: a track was dropped: it shows where the people who carried the device were',
    ])
  })

  test('a placemark without a time is a note; bad coordinates are unknown', () => {
    const seen = see(kml(mark('') + mark('<TimeStamp><when>2031-05-02T08:24Z</when></TimeStamp>', 'no,no')))
    expect(seen.observations.map((o) => o.where)).toEqual([null])
    expect(reasons(seen)).toEqual([
      'a placemark without a time is no observation',
      'there is no position, or no geometry that can be read',
    ])
  })
})
