import { describe, expect, test } from 'vitest'
import { amountOf } from '../../src/observe/amount.ts'
import { awaysIn, placeAway } from '../../src/observe/bearing.ts'
import { placeNamed, provincesOf } from '../../src/observe/gazetteer.ts'
import { contactsIn, isPrivate, redact } from '../../src/observe/withhold.ts'

const around = (countries: string[] = [], provinces: string[] = []) => ({
  countries: new Set(countries),
  provinces: () => provincesOf(provinces),
})
const pointAt = (lon: number, lat: number, sigma: number | null = 800) => ({
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  sigma,
  basis: 'gazetteer' as const,
})

describe('so far from', () => {
  test.each([
    ['3 to 6 km south-east of Brack', 3000, 6000, 135, 22.5],
    ['about 4km SE of Brack', 4000, 4000, 135, 22.5],
    ['some 500 metres from Brack', 500, 500, null, 180],
    ['10–12 kilometres north-north-west of Brack', 10_000, 12_000, 337.5, 11.25],
    ['2.5 miles to the west of Brack', 4023.36, 4023.36, 270, 22.5],
    ['about 40 kilometres (25 miles) east of Brack', 40_000, 40_000, 90, 22.5],
    ['a point 7 km NNE of Brack', 7000, 7000, 22.5, 11.25],
  ])('%s', (words, low, high, bearing, spread) => {
    const [found] = awaysIn(words)
    expect(found!.away).toMatchObject({ low, high, bearing, spread })
    expect(words.slice(found!.end).trim()).toBe('Brack')
  })

  test.each(['3 to 6 people of Brack', '5 March from Brack', 'kilometres from Brack', '30 members of'])(
    'not %s',
    (words) => {
      expect(awaysIn(words)).toEqual([])
    },
  )

  test('the middle of the range, wider the farther it lies', () => {
    const [near, far] = ['3 to 6 km east of', '30 to 60 km east of'].map((w) =>
      placeAway(pointAt(30, 51), awaysIn(w)[0]!.away),
    )
    expect(near!.geometry.coordinates).toEqual([expect.closeTo(30.064, 3), expect.closeTo(51, 3)])
    expect(near!.basis).toBe('bearing')
    expect(far!.sigma! / near!.sigma!).toBeGreaterThan(5)
  })
})

describe('names of places', () => {
  test('a name that stands for one place in the world', () => {
    expect(placeNamed('Kharkiv', [], around())).toMatchObject({
      basis: 'gazetteer',
      geometry: { coordinates: [expect.closeTo(36.25, 1), expect.closeTo(49.98, 1)] },
    })
  })

  test('a name that stands for several stays open unless the country, or the province, decides', () => {
    expect(placeNamed('Goma', [], around())).toBeUndefined()
    expect(placeNamed('Goma', [], around(['CD']))!.geometry.coordinates).toEqual([
      expect.closeTo(29.2, 1),
      expect.closeTo(-1.7, 1),
    ])
    expect(placeNamed('Springfield', [], around(['US']))).toBeUndefined()
  })

  test('a country that has none of the name leaves it open', () => {
    expect(placeNamed('Kharkiv', [], around(['NO']))).toBeUndefined()
  })

  test('the agreement’s own places win, whatever accents and hyphens are written', () => {
    const own = [{ name: 'Khárkiv', geometry: { type: 'Point' as const, coordinates: [1, 2] }, sigma: null }]
    expect(placeNamed('Kharkiv', own, around())).toEqual({
      geometry: own[0]!.geometry,
      sigma: null,
      basis: 'gazetteer',
    })
  })

  test('the larger the town, the wider its sigma; none is sharper than a kilometre', () => {
    const [city, town] = [placeNamed('Kharkiv', [], around()), placeNamed('Barentsburg', [], around())]
    expect(city!.sigma!).toBeGreaterThan(town?.sigma ?? 1000)
    expect(town?.sigma ?? 1000).toBeGreaterThanOrEqual(1000)
  })
})

test.each([
  ['about 40', { value: 40, approx: true }],
  ['3-5', { value: 3, high: 5 }],
  ['at least 12', { value: 12, approx: true }],
  ['12', { value: 12 }],
  ['20+', { value: 20, approx: true }],
])('the amount %s', (words, amount) => {
  expect(amountOf(words)).toEqual(amount)
})

test.each(['many', '', '3 dozen', '-4', '12 km'])('%s is no amount', (words) => {
  expect(amountOf(words)).toBeUndefined()
})

describe('what may not be kept', () => {
  test.each([
    'witness_name',
    'caller',
    'contact',
    'Phone',
    'e-mail',
    'operator_lat',
    'observer_lat',
    'target',
    'weapon_load',
    'callsign',
    'home_point',
  ])('%s', (name) => {
    expect(isPrivate(name)).toBe(true)
  })

  test.each([
    'civilian_targeting',
    'latitude',
    'lon',
    'observer',
    'notes',
    'sensor',
    'location',
    'FeatureOfInterest',
    'Locations',
  ])('but %s may', (name) => {
    expect(isPrivate(name)).toBe(false)
  })

  test('addresses and telephone numbers in free words, and no coordinates or times', () => {
    const found = (text: string) => contactsIn(text).map(({ start, end }) => text.slice(start, end))
    expect(found('ask ann@ford.example or +47 555 01 002, tel. 0555 0100')).toEqual([
      'ann@ford.example',
      '+47 555 01 002',
      'tel. 0555 0100',
    ])
    expect(found('+47.62947,+34.32819 2031-05-02T08:24:00+02:00 at @noon')).toEqual([])
  })

  test('what stands behind a withheld stretch is found again; what touches it is not', () => {
    const made = redact('a SECRET b SECRET c', [
      { start: 2, end: 8 },
      { start: 11, end: 17 },
    ])
    expect(made.text).toBe('a [withheld] b [withheld] c')
    const moved = made.moved({ start: 18, end: 19 })!
    expect(made.text.slice(moved.start, moved.end)).toBe('c')
    expect(made.moved({ start: 7, end: 10 })).toBeUndefined()
  })
})
