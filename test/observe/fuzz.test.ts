import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS, type Known, NOTHING_KNOWN } from '../../src/observe/index.ts'
import { observedSchema } from '../../src/record/index.ts'
import { prove } from './see.ts'

// A few hundred inputs by default; `FUZZ_RUNS=10000 npx vitest run test/observe/fuzz.test.ts` for the long run.
const RUNS = Number(process.env.FUZZ_RUNS ?? 300)
const SLOW = 1000

const SEEDS: Record<string, string> = {
  firms:
    'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight\n51.2,30.4,300,1,1,2031-05-02,0824,Terra,MODIS,46,6.1,280,12.4,D\n51.3,30.5,300,1,1,2031-05-02,0826,Terra,MODIS,4,6.1,280,1.4,D\n',
  ucdp: 'id,type_of_violence,where_prec,latitude,longitude,date_start,date_end,best,high,low,event_clarity\n5,1,2,51,30,2031-05-02,2031-05-03,1,4,0,1\n',
  acled:
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,latitude,longitude,geo_precision,notes,fatalities\nN1,2031-05-02,1,Battles,Armed clash,51,30,1,"A clash, near the ""mill""",0\n',
  access:
    'kind,from,zone,near,minutes,controller,words\ndenied,2031-05-02T09:00,Europe/Oslo,Oslo,45,Norland,The road was closed.\n',
  coverage:
    'observer,from,to,area,able,unable\nMission,2031-05-02T00:00Z,2031-05-03T00:00Z,"POLYGON ((30 51, 31 51, 31 52, 30 51))",flash;burst,fog\n',
  observations:
    'id,kind,how,from,zone,lat,lon,sigma_m,near,distance_km,direction,observer,count,caller\n1,burst,heard,2031-05-02T09:00Z,,51,30,200,,,,Patrol,about 40,Ann\n2,shot,heard,2031-05-02,UTC,,,,Oslo,3-6,SE,Patrol,3-5,Bo\n',
  cap: '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>a@b.example</sender><sent>2031-05-02T08:00:00Z</sent><status>Actual</status><msgType>Update</msgType><references>a,1,2 a,2,3</references><info><language>en</language><category>Fire</category><event>Fire</event><certainty>Likely</certainty><contact>x</contact><area><polygon>51,30 51,31 52,31 51,30</polygon><circle>51,30 4</circle></area></info></alert>',
  cot: '<event version="2.0" uid="a" type="a-h-G-E-V" how="h-e" time="2031-05-02T08:24:00Z" start="2031-05-02T08:24:00Z" stale="2031-05-02T09:24:00Z"><point lat="51.2" lon="30.4" hae="0" ce="9999999" le="1"/><detail><contact callsign="x"/><remarks>Two &amp; three</remarks></detail></event>',
  kml: '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Blast</name><TimeSpan><begin>2031-05-02</begin><end>2031-05-03</end></TimeSpan><ExtendedData><Data name="kind"><value>impact</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>30,51 31,51 31,52 30,51</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>',
  geojson:
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kind":"blast","time":"2031-05-02T08:24","phone":"1"},"geometry":{"type":"Point","coordinates":[30,51]}},{"type":"Feature","properties":{"type_of_violence":1,"where_prec":1,"date_start":"2031-05-02","best":1,"high":2},"geometry":{"type":"Point","coordinates":[30,51]}}]}',
  sensorthings:
    '{"@iot.count":1,"value":[{"@iot.id":1,"phenomenonTime":"2031-05-02T08:24:00Z/2031-05-02T08:25:00Z","result":3.5,"resultQuality":{"nameOfMeasure":"x"},"Datastream":{"name":"Bursts","unitOfMeasurement":{"symbol":"1"},"ObservedProperty":{"name":"burst"},"Thing":{"name":"mast","Locations":[{"location":{"type":"Point","coordinates":[30,51]}}]}}}]}',
  foreign: '{"stac_version":"1.0.0","type":"Feature","properties":{"operator":"x"},"geometry":null}',
}

const HOSTILE = [
  '"', '""', ',', '\n', '\r\n', '<', '>', '</', '&', '&x;', '<![CDATA[', '<!--', '{', '}', '[', ']', ':', '\\', '\\u0000', '\u0000',
  '\ufeff', '\ud83d', '\u{1f600}', '٣', '-', '1e999', '-0', 'NaN', 'null', '[]', '{}', '0000-00-00', '9999-12-31T23:59:60Z',
  '+99:99', '__proto__', 'constructor', ' '.repeat(50), '9'.repeat(40), '[withheld]', 'a@b.example', '['.repeat(80), '<a>'.repeat(80),
] // biome-ignore format: a table

/** A change at a place: some characters cut and others put there, or one whole word or number exchanged. */
type Mutation = { where: number; cut: number; put: string; token: boolean }
const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(9999),
  cut: fc.nat(6),
  put: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6, unit: 'binary' }), fc.constant('')),
  token: fc.boolean(),
})

const mutated = (seed: string, mutations: readonly Mutation[]) =>
  mutations.reduce((text, m) => {
    const at = (m.where * text.length) / 10_000
    const token = m.token ? [...text.matchAll(/[\w.+-]+/g)].find((t) => t.index + t[0].length > at) : undefined
    const [start, end] = token ? [token.index, token.index + token[0].length] : [Math.floor(at), Math.floor(at) + m.cut]
    return text.slice(0, start) + m.put + text.slice(end)
  }, seed)

const MUCH_KNOWN: Known = {
  zone: 'Europe/Kyiv',
  places: [{ name: 'Oslo', geometry: { type: 'Point', coordinates: [30, 51] }, sigma: 500 }],
  parties: ['Norland'],
}

function readByAll(text: string): void {
  const start = performance.now()
  for (const format of FORMATS) {
    const observed = format({ source: 'fuzz', text }, text.length % 2 === 0 ? NOTHING_KNOWN : MUCH_KNOWN)
    if (!observed) continue
    observedSchema.parse(observed)
    prove(observed)
  }
  expect(performance.now() - start).toBeLessThan(SLOW)
}

describe('no input makes a reader fail, hang, or say what was not read', () => {
  test.each(Object.entries(SEEDS))('%s', { timeout: 60_000 + RUNS * 20 }, (name, seed) => {
    const own = FORMATS.find((format) => format.name === (name === 'sensorthings' ? 'sensorThings' : name))
    expect(own!({ source: 'fuzz', text: seed }, NOTHING_KNOWN)).toBeDefined()
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) =>
        readByAll(mutated(seed, mutations)),
      ),
      { numRuns: RUNS },
    )
  })

  test('any text at all', { timeout: 60_000 + RUNS * 20 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readByAll), { numRuns: RUNS })
  })
})
