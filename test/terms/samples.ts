/** An agreement of an invented valley, with the sheet and the drawings that bind it. */
export const TEXT = `# Agreement on a Ceasefire in the Lorne Valley

## Article 1
Each Party shall cease all fire across the Line of Contact from
12:00 on 1 March 2026, except in self-defence against an imminent attack.

## Article 2
Artillery of a calibre above 100 mm shall be withdrawn by Karsk to at least 15 kilometres
west of the Line within 14 days. Each Party may keep no more than 60 observers there.

## Article 3
If the Commission finds a violation, Tavia shall convene the Parties within 24 hours of notification. If the
violation continues, Tavia shall, as it deems necessary, suspend its assistance without delay.
`

export const SHEET = `agreement:
  id: lorne
  text: agreement.md
  title: Agreement on a Ceasefire in the Lorne Valley
  status: adopted
  from: 2026-03-01T12:00+02:00
confirmed: { by: A. Clerk, on: 2026-03-01 }
calendar: { zone: Europe/Vienna, rest: [6, 7], holidays: [2026-04-06] }
parties:
  - { id: karsk, name: Karsk }
  - { id: oland, name: Oland }
  - { id: tavia, name: Tavia }
boundaries:
  - { id: line, name: Line of Contact, asOf: 2026-02-20, geometry: lines.geojson#contact, words: the Line of Contact }
zones:
  - { id: west, name: western strip, words: "15 kilometres west of the Line", from: { boundary: line, metres: 15000, side: left } }
terms:
  - id: T1
    kind: fire
    binds: [karsk, oland]
    duty: must not
    words: Each Party shall cease all fire across the Line of Contact from 12:00 on 1 March 2026, except in self-defence against an imminent attack.
    object: all fire
    begins: 2026-03-01T12:00+02:00
    except: [except in self-defence against an imminent attack]
  - id: T2
    kind: weapons
    binds: [karsk]
    duty: must
    words: Artillery of a calibre above 100 mm shall be withdrawn by Karsk
    object: Artillery of a calibre above 100 mm
    where: [west]
    limit: { value: 100, unit: mm }
    due: P14D after T1
guarantees:
  - id: G1
    guarantors: [tavia]
    toward: oland
    status: adopted
    words: If the Commission finds a violation, Tavia shall convene the Parties within 24 hours of notification.
    trigger: If the Commission finds a violation
    needs: finding
    tiers:
      - { action: convene the Parties, actor: tavia, clock: notice, within: PT24H }
      - { if: If the violation continues, action: suspend its assistance without delay, actor: tavia, clock: not said, within: without delay }
    escape: [as it deems necessary]
`

export const LINES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'contact',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: [
          [20, 45],
          [20.1, 45.3],
          [20, 45.6],
        ],
      },
    },
  ],
})

export const filesOf = (sheet: string, text = TEXT) => [
  { source: 'agreement/terms.yaml', text: sheet },
  { source: 'agreement/agreement.md', text },
  { source: 'agreement/lines.geojson', text: LINES },
]
