import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

type Parts = { type?: string; ce?: string; lat?: string; lon?: string; how?: string; detail?: string; uid?: string }
const event = ({
  type = 'a-h-G-E-V',
  ce = '12.5',
  lat = '51.2',
  lon = '30.4',
  how = 'h-e',
  detail = '',
  uid = 'mark-7',
}: Parts) =>
  `<event version="2.0" uid="${uid}" type="${type}" how="${how}" time="2031-05-02T08:24:00Z" start="2031-05-02T08:24:00Z" stale="2031-05-02T09:24:00Z"><point lat="${lat}" lon="${lon}" hae="9999999.0" ce="${ce}" le="9999999.0"/><detail>${detail}</detail></event>`

describe('Cursor on Target', () => {
  test('a thing seen of others, with ce as one sigma', () => {
    const { observations } = see(event({}))
    expect(observations[0]).toMatchObject({
      kind: 'vehicle present',
      how: 'seen',
      where: { geometry: { coordinates: [30.4, 51.2] }, sigma: 12.5 },
      when: { from: '2031-05-02T08:24:00Z', basis: 'stated' },
    })
  })

  test.each(['9999999', '9999999.0', '0', 'NaN', ''])('ce=%s is unknown: sigma is null and never 0', (ce) => {
    expect(see(event({ ce })).observations[0]!.where!.sigma).toBeNull()
  })

  test('0/0 is unknown', () => {
    const seen = see(event({ lat: '0.0', lon: '0' }))
    expect(seen.observations[0]!.where).toBeNull()
    expect(reasons(seen)[0]).toContain('0/0')
  })

  test.each([
    ['a-f-G-U-C', 'own forces'],
    ['a-f-A-M-H-Q', 'own forces'],
    ['b-m-p-s-p-loc', 'camera'],
    ['b-m-r', 'route'],
    ['b-a-o', 'alarm'],
    ['t-x-f', 'target'],
    ['b-t-f', 'talk'],
    ['u-d-f', 'no observation'],
  ])('%s is dropped with a note and no reading', (type, words) => {
    const seen = see(event({ type, detail: '<remarks>At the well</remarks>' }))
    expect(seen.readings).toEqual([])
    expect(seen.observations).toEqual([])
    expect(reasons(seen).join()).toContain(words)
    expect(JSON.stringify(seen)).not.toContain('At the well')
  })

  test('who saw it, their device and whom they talk to are withheld from the reading', () => {
    const detail =
      '<contact callsign="Fox 2" phone="5550100"/><link uid="DEV-1" type="a-f-G" parent_callsign="Fox"/><__operator lat="51.1" lon="30.3"/><weapons load="4"/><remarks>Two trucks, ask fox@camp.example</remarks>'
    const seen = see(event({ detail }))
    const kept = seen.readings[0]!
    for (const hidden of ['Fox 2', '5550100', 'DEV-1', '51.1', 'load', 'fox@'])
      expect(JSON.stringify(seen)).not.toContain(hidden)
    expect(kept.text).toContain('<remarks>Two trucks, ask [withheld]</remarks>')
    expect(kept.withheld).toBe(5)
    expect(reasons(seen).join()).toContain('withheld')
  })

  test('events in a row, each with its own XML head, are read; broken XML is told and read as far as it goes', () => {
    const text = `<?xml version="1.0"?>\n${event({ uid: 'a' })}\n<?xml version="1.0"?>\n${event({ uid: 'b' })}<event uid="c" type="a-h-G`
    const seen = see(text)
    expect(new Set(seen.observations.map((o) => o.origin)).size).toBe(2)
    expect(reasons(seen).join()).toContain('not well formed')
  })

  test('who wrote a remark to whom is withheld', () => {
    const seen = see(event({ detail: `<remarks source="Fox 2" to='Camp > north'>Two trucks</remarks>` }))
    expect(seen.readings[0]!.text).toContain('<remarks [withheld]>Two trucks</remarks>')
  })

  test('ids of telephones are withheld', () => {
    const seen = see(event({ uid: 'ANDROID-0f3a', detail: '<remarks>seen by ANDROID-77b1</remarks>' }))
    expect(JSON.stringify(seen)).not.toMatch(/0f3a|77b1/)
  })

  test('entities of its own are never opened', () => {
    const seen = see(
      `<!DOCTYPE event [<!ENTITY x SYSTEM "file:///etc/hostname">]>${event({ detail: '<remarks>&x;</remarks>' })}`,
    )
    expect(seen.readings[0]!.text).toContain('&x;')
  })
})
