import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const alert = (info: string, extra = '', status = 'Actual') => `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>N-1</identifier><sender>desk@army.nor.example</sender>
<sent>2031-05-02T08:00:00+02:00</sent><status>${status}</status>${extra || '<msgType>Alert</msgType>'}<scope>Public</scope>${info}</alert>`
const info = (inside = '') =>
  `<info><language>en</language><category>Security</category><event>Live-fire exercise</event><certainty>Likely</certainty><onset>2031-05-03T06:00:00+02:00</onset><expires>2031-05-03T18:00:00+02:00</expires><senderName>Range office of Norland</senderName>${inside}<area><areaDesc>Marn range</areaDesc><polygon>51.0,30.0 51.0,30.2 51.1,30.2 51.0,30.0</polygon></area></info>`

describe('CAP', () => {
  test('an announced exercise, longitude first, from onset to expiry', () => {
    expect(see(alert(info())).observations[0]).toMatchObject({
      kind: 'exercise',
      how: 'published',
      when: { from: '2031-05-03T04:00:00Z', to: '2031-05-03T16:00:00Z', basis: 'stated' },
      where: {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [30, 51],
              [30.2, 51],
              [30.2, 51.1],
              [30, 51],
            ],
          ],
        },
        basis: 'area',
      },
      by: { observer: 'Range office of Norland' },
    })
  })

  test('a circle is its centre, with half its radius as sigma', () => {
    const round = info().replace(/<polygon>.*<\/polygon>/, '<circle>51.0,30.0 4</circle>')
    expect(see(alert(round)).observations[0]!.where).toEqual({
      geometry: { type: 'Point', coordinates: [30, 51] },
      sigma: 2000,
      basis: 'area',
    })
  })

  test('contacts and addresses are withheld', () => {
    const seen = see(alert(info('<contact>Ann Reed, +47 5550 100 200</contact>')))
    expect(JSON.stringify(seen)).not.toMatch(/Ann Reed|5550|desk@/)
  })

  test('an update replaces the alert it names, read or not', () => {
    const first = see(alert(info())).observations[0]!
    const refers =
      '<msgType>Update</msgType><references>desk@army.nor.example,N-1,2031-05-02T08:00:00+02:00</references>'
    const update = alert(info(), refers).replace('>N-1<', '>N-2<')
    expect(see(update).observations[0]!.replaces).toBe(first.id)
  })

  test('a cancellation stands in the place of what it cancels, and is no exercise', () => {
    const refers =
      '<msgType>Cancel</msgType><references>desk@army.nor.example,N-1,2031-05-02T08:00:00+02:00</references>'
    const cancelled = see(alert(info(), refers).replace('>N-1<', '>N-3<')).observations[0]!
    expect(cancelled).toMatchObject({ kind: 'notice', replaces: see(alert(info())).observations[0]!.id })
  })

  test.each(['Test', 'Exercise', 'Draft', 'System'])('status %s is no observation', (status) => {
    const seen = see(alert(info(), '', status))
    expect([seen.observations, seen.readings]).toEqual([[], []])
    expect(reasons(seen).join()).toContain('no observation')
  })

  test('the same in two languages is said once', () => {
    const two = info() + info().replace('<language>en', '<language>nl')
    expect(see(alert(two)).observations).toHaveLength(1)
  })

  test('a flash flood is a notice and no flash', () => {
    const flood = info().replace('Security', 'Met').replace('Live-fire exercise', 'Flash Flood Watch')
    expect(see(alert(flood)).observations[0]!.kind).toBe('notice')
  })

  test('an index that only lists alerts is a note with its place', () => {
    const index = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"><entry><title>Exercise</title></entry></feed>`
    const [note] = see(index).notes
    expect(note!.reason).toContain('lists an alert that is not in it')
    expect(index.slice(note!.start!, note!.end!)).toMatch(/^<entry>/)
  })
})
