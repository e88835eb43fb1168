import { describe, expect, test } from 'vitest'
import { reasons, see } from './see.ts'

const table = (head: string, ...rows: string[]) => [head, ...rows].join('\n')
const OLD_FORD = { name: 'Old Ford', geometry: { type: 'Point' as const, coordinates: [30, 51] }, sigma: 800 }

describe('observations.csv', () => {
  const HEAD =
    'id,kind,how,from,to,zone,lat,lon,sigma_m,near,distance_km,direction,observer,sensor,party,origin,count,unit,assessed,confidence,replaces,words'
  const row = (cells: Record<string, string>) =>
    HEAD.split(',')
      .map((name) => cells[name] ?? '')
      .join(',')
  const base = { kind: 'explosion', how: 'heard', from: '2031-05-02T08:24Z', observer: 'Patrol 4' }

  test('a patrol heard about 40 explosions three to six kilometres south-east of a place of the agreement', () => {
    const cells = {
      ...base,
      near: 'Old Ford',
      distance_km: '3-6',
      direction: 'south-east',
      count: 'about 40',
      unit: 'explosion',
      assessed: 'outgoing',
    }
    const [seen] = see(table(HEAD, row(cells)), { places: [OLD_FORD] }).observations
    expect(seen).toMatchObject({
      kind: 'explosion',
      how: 'heard',
      by: { observer: 'Patrol 4' },
      where: { basis: 'bearing', geometry: { coordinates: [30.045, 50.971].map((n) => expect.closeTo(n, 3)) } },
      values: [{ value: 40, approx: true, unit: 'explosion', at: { exact: 'about 40' } }],
      assessed: { exact: 'outgoing' },
    })
    expect(seen!.where!.sigma).toBeGreaterThan(800)
  })

  test('a row’s own zone decides; without one a local time stays wide', () => {
    const [zoned, wide] = see(
      table(
        HEAD,
        row({ ...base, from: '2031-05-02T12:00', zone: 'Europe/Kyiv' }),
        row({ ...base, from: '2031-05-02T12:00' }),
      ),
    ).observations
    expect(zoned!.when).toMatchObject({ from: '2031-05-02T09:00:00Z', to: '2031-05-02T09:00:00Z' })
    expect(wide!.when.from < '2031-05-02T00:00' && wide!.when.to > '2031-05-02T23:00').toBe(true)
  })

  test('a later row replaces an earlier one by the observer’s own number', () => {
    const [first, second] = see(
      table(HEAD, row({ ...base, id: '7' }), row({ ...base, id: '8', replaces: '7', count: '3' })),
    ).observations
    expect(second!.replaces).toBe(first!.id)
  })

  test('columns on witnesses, callers and where the patrol stood are withheld; their positions are dropped', () => {
    const head = `${HEAD},witness_name,caller_phone,observer_lat,observer_lon`
    const seen = see(
      table(
        head,
        `${row({ ...base, words: 'call +47 5550 100 200' })},Ann Reed,5550100,51.001,30.002`,
        `${row({ ...base, kind: 'patrol position', lat: '51.5', lon: '30.5' })},,,,`,
      ),
    )
    expect(seen.observations).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toMatch(/Ann Reed|5550|51\.001|30\.002|51\.5/)
    expect(seen.readings[0]!.withheld).toBe(5)
    expect(reasons(seen)).toContain('the position of monitors or own forces was dropped')
  })

  test('columns of one name, doubled quotation marks and rows out of step leak nothing', () => {
    const head = 'kind,observer,from,contact,contact,words'
    const rows = [
      'shot,P,2031-05-02T08:24Z,Ann Reed,Bo Hale,x',
      'shot,P,2031-05-02T08:25Z,"Ann ""A"" Reed",Bo Hale,x',
      'shot,P,2031-05-02T08:26Z,a""Ann Reed,,x',
      'shot,P,2031-05-02T08:27Z,,,x,Ann Reed',
    ]
    const seen = see(table(head, ...rows))
    expect(seen.observations).toHaveLength(3)
    expect(JSON.stringify(seen)).not.toMatch(/Reed|Hale/)
    expect(reasons(seen).join()).toContain('more cells than the head')
  })

  test('what cannot be read is told and left out; the row stays', () => {
    const seen = see(table(HEAD, row({ ...base, count: 'many', lat: '0', lon: '0' }), row({ ...base, from: 'dawn' })))
    expect(seen.observations).toHaveLength(1)
    expect(reasons(seen)).toEqual([
      'the position is 0/0, which devices write for unknown',
      'a count that cannot be read was left out',
      'a row without a time that can be read',
    ])
  })

  test('semicolons, quoted cells with line breaks and a byte order mark', () => {
    const seen = see('\ufeffkind;observer;from;words\nshot;Hotline;2031-05-02T08:24Z;"two\nlines; ""here"""\n')
    expect(seen.readings[0]!.text).toBe('shot;Hotline;2031-05-02T08:24Z;"two\nlines; ""here"""')
  })
})

describe('tables', () => {
  const HEAD = 'kind,observer,from,words'
  const words = (text: string, seen: ReturnType<typeof see>) =>
    seen.readings.map((r) => r.text.includes(text)).filter(Boolean).length

  test('line ends of all kinds, quoted cells last, over many stretches', () => {
    const rows = Array.from(
      { length: 9000 },
      (_, i) => `shot,Patrol ${i},2031-05-02T08:24Z,"a ${i}, and\r\nmore ""so"" it was"`,
    )
    for (const end of ['\n', '\r\n', '\r']) {
      const seen = see([HEAD, ...rows, ''].join(end))
      expect(seen.observations).toHaveLength(9000)
      expect(words('more ""so"" it was"', seen)).toBe(9000)
      expect(seen.notes).toEqual([])
    }
  })

  test('a position that only makes sense the other way round is not used, where the agreement has places', () => {
    const text =
      'kind,observer,from,lat,lon\nshot,Patrol,2031-05-02T08:24Z,30.1,51.2\nshot,Patrol,2031-05-02T08:24Z,51.2,30.1'
    const seen = see(text, { places: [OLD_FORD] })
    expect(seen.observations.map((o) => o.where === null)).toEqual([true, false])
    expect(reasons(seen)[0]).toContain('look swapped')
    expect(see(text).notes).toEqual([])
  })
})

describe('coverage.csv and access.csv', () => {
  test('coverage: what could be seen where, and what not, in its own words', () => {
    const seen = see(
      table(
        'observer,sensor,from,to,area,lat,lon,radius_m,able,unable',
        'Mission,Camera 3,2031-05-02T00:00Z,2031-05-03T00:00Z,"POLYGON ((30 51, 31 51, 31 52, 30 51))",,,,explosion; flash,no view below the ridge',
        'Mission,Mast,2031-05-02T00:00Z,2031-05-03T00:00Z,,51,30,5000,burst,',
        'Mission,Mast,2031-05-02T00:00Z,2031-05-03T00:00Z,beyond the hill,,,,burst,',
      ),
    )
    expect(seen.coverage[0]).toMatchObject({
      able: ['explosion', 'flash'],
      area: { type: 'Polygon' },
      unable: [{ text: 'no view below the ridge' }],
    })
    expect(seen.coverage[1]!.area.coordinates[0]).toHaveLength(33)
    expect(reasons(seen)).toEqual(['coverage without an area: an area that cannot be read'])
  })

  test('access: a restriction is recorded like an incident', () => {
    const seen = see(
      table(
        'kind,from,to,zone,near,minutes,controller,words',
        'denied,2031-05-02T09:00,,Europe/Kyiv,Old Ford,45,Norland,The guard said the road was closed.',
        'bored,2031-05-02T09:00Z,,,,,,',
      ),
      { places: [OLD_FORD] },
    )
    expect(seen.access[0]).toMatchObject({
      kind: 'denied',
      minutes: 45,
      controller: 'Norland',
      where: { sigma: 800 },
      line: { text: 'The guard said the road was closed.' },
    })
    expect(reasons(seen)).toEqual(['a restriction of a kind that is not known'])
  })
})

describe('ACLED and UCDP columns', () => {
  const HEAD =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,latitude,longitude,geo_precision,source,notes,fatalities'

  test('a day without a time, a place as wide as its code', () => {
    const seen = see(
      table(
        HEAD,
        'NOR1,2031-05-02,1,Explosions/Remote violence,Shelling/artillery/missile attack,51.2,30.4,2,Ford Herald,Shells fell.,2',
      ),
      { zone: 'UTC' },
    )
    expect(seen.observations[0]).toMatchObject({
      kind: 'explosion',
      how: 'told',
      when: { from: '2031-05-02T00:00:00Z', to: '2031-05-03T00:00:00Z' },
      where: { sigma: 15_000, basis: 'area' },
      origin: 'acled NOR1',
      values: [{ name: 'deaths', value: 2 }],
    })
  })

  test('a week is a week, an unknown precision is no sigma, and day-first months are read', () => {
    const [a, b] = see(
      table(
        HEAD,
        'A,2031-05-04,2,Battles,Armed clash,51.2,30.4,,x,x,',
        'B,04 May 2031,1,Battles,Armed clash,51.2,30.4,1,x,x,',
      ),
      { zone: 'UTC' },
    ).observations
    expect(a!.when).toMatchObject({ from: '2031-05-01T00:00:00Z', to: '2031-05-08T00:00:00Z' })
    expect(a!.where!.sigma).toBeNull()
    expect(b!.when.from).toBe('2031-05-04T00:00:00Z')
  })

  test('UCDP as a table', () => {
    const seen = see(
      'id,type_of_violence,where_prec,latitude,longitude,date_start,date_end,best,high,low\n5,3,6,51,30,2031-05-02 00:00:00.000,2031-05-02 00:00:00.000,1,1,1',
      { zone: 'UTC' },
    )
    expect(seen.observations[0]).toMatchObject({ kind: 'harm', where: null, when: { to: '2031-05-03T00:00:00Z' } })
  })
})
