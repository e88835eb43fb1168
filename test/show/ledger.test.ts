import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { COUNTRIES } from '../../src/mark/words/en/countries.ts'
import type { Matter, Pledge, Stance } from '../../src/record/index.ts'
import { showStory } from '../../src/show/index.ts'
import { atlasName, atlasOf } from '../../src/show/ledger/atlas.ts'
import { labelled } from '../../src/show/ledger/labels.ts'
import { areaOf, middleOf, thinned } from '../../src/show/ledger/plane.ts'
import { regionOf } from '../../src/show/ledger/region.ts'
import { whereOf } from '../../src/show/ledger/where.ts'
import { mattersOf, standingOf } from '../../src/show/threads.ts'
import { placedStory } from './placed.ts'
import { SAMPLE } from './sample.ts'

describe('the countries of a map', () => {
  it('are all that English news names, but the smallest', () =>
    expect(COUNTRIES.map((c) => c.name).filter((name) => !atlasOf().names.includes(atlasName(name)))).toEqual([
      'Tuvalu',
    ]))
  it('are found by the name of the record', () => {
    expect(atlasName('United States')).toBe('United States of America')
    expect(atlasName('Norway')).toBe('Norway')
    expect(atlasName('Vesk')).toBe('Vesk')
  })
})

describe('lines and rings', () => {
  const square: [number, number][] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  it('lose what is not seen, and keep their ends', () =>
    expect(thinned(square, 1)).toEqual(square.filter(([x]) => x !== 5)))
  it('stay where every point is seen', () => expect(thinned(square, 0.05)).toEqual(square))
  it('of one point or two are left alone', () => {
    expect(thinned([[1, 1]], 1)).toEqual([[1, 1]])
    expect(thinned(square.slice(0, 2), 99)).toEqual(square.slice(0, 2))
  })
  it('know their area and their middle', () => {
    expect(areaOf(square)).toBeCloseTo(99.5)
    const { at, room } = middleOf(square)
    expect([...at, room].map(Math.round)).toEqual([5, 5, 5])
  })
  it('have their sign inside, where a crescent has its middle outside', () => {
    const crescent: [number, number][] = [
      [0, 0],
      [30, 0],
      [30, 6],
      [6, 6],
      [6, 24],
      [30, 24],
      [30, 30],
      [0, 30],
    ]
    expect(middleOf(crescent).at[0]).toBeLessThan(6)
  })
})

/** All points of a path of ours: a place, then ways. */
function pointsIn(d: string): [number, number][] {
  return d.split('M').flatMap((ring) => {
    const [xs] = [ring.match(/-?\d+/g)?.map(Number) ?? []]
    const points: [number, number][] = []
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [x, y] = points.at(-1) ?? [0, 0]
      points.push([x + xs[i]!, y + xs[i + 1]!])
    }
    return points
  })
}

const seen = (...names: string[]) => regionOf(names)?.countries.map(({ name }) => name)

describe('the region of some countries', () => {
  it('shows neighbours, and the lands around them', () => {
    const { countries, land } = regionOf(['France', 'Germany'])!
    expect(countries.map((c) => c.name)).toEqual(['France', 'Germany'])
    expect(land.length).toBeGreaterThan(500)
  })
  it.each([
    [['Estonia', 'Portugal', 'Cyprus']],
    [['Fiji', 'Samoa']],
    [['United States of America', 'Russia']],
    [['Spain', 'New Zealand', 'Japan']],
  ])('holds all it draws: %s', (names) => {
    const { width, height, countries, land } = regionOf(names)!
    expect(countries).toHaveLength(names.length)
    for (const [x, y] of [land, ...countries.map((c) => c.d)].flatMap(pointsIn)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
    for (const { at, d } of countries) expect(pointsIn(d).length, `${at}`).toBeGreaterThan(3)
  })
  it('draws a vast country as far as it reaches in, and one far off not at all', () => {
    expect(seen('Finland', 'Estonia', 'Russia')).toEqual(['Finland', 'Estonia', 'Russia'])
    expect(seen('Finland', 'Estonia', 'United States of America')).toEqual(['Finland', 'Estonia'])
  })
  it('goes round the world where all are far from each other', () =>
    expect(seen('Canada', 'Australia')).toEqual(['Canada', 'Australia']))
  it('is none for one country, or for names that are no country', () => {
    expect(regionOf(['France'])).toBeUndefined()
    expect(regionOf(['France', 'Vesk', 'Antarctica', '<b>'])).toBeUndefined()
    expect(regionOf([])).toBeUndefined()
  })
  it('writes no name on another', () => {
    const region = regionOf(['Netherlands', 'Belgium', 'Luxembourg', 'Germany', 'France'])!
    const at = [...labelled(region, ({ name }) => name).values()]
    expect(at.length).toBeGreaterThan(1)
    for (const [i, [x, y]] of at.entries())
      for (const [u, v] of at.slice(i + 1)) expect(Math.abs(x - u) > 40 || Math.abs(y - v) >= 20).toBe(true)
  })
})

const placed = placedStory()
const matters = mattersOf(placed.record.pledges)
const pageOf = (story: typeof SAMPLE) =>
  parseHTML([...showStory(story, { passagesOnly: false })].find((p) => p.path.endsWith('/index.html'))!.html).document

describe('the map of a matter', () => {
  const where = whereOf(placed.record, standingOf(placed.record.pledges), matters)!
  it('stands where two states do, and has what has no place beside it', () => {
    expect(where.maps.map(({ matter, places }) => [matter, [...places.keys()]])).toEqual([
      ['troops', ['Norway', 'Sweden', 'Finland']],
    ])
    expect(where.maps[0]!.beside.map((s) => s.name)).toEqual(['Thale', 'United States'])
  })
  it('tells several stances from one, and by tone', () => {
    const tones = [...where.maps[0]!.places.values()].map(({ tone, stances }) => [tone, stances.join(' ')])
    expect(tones).toEqual([
      ['yes', 'commits'],
      ['mixed', 'refuses may'],
      ['no', 'refuses threatens'],
    ])
  })
  it('says on the page who is not on it, and what it says in words', () => {
    const page = pageOf(placed)
    expect(page.querySelector('.where svg')!.getAttribute('aria-label')).toBe(
      'Map, troops: Norway commits; Sweden refuses, may; Finland refuses, threatens',
    )
    expect(page.querySelector('.where .from')!.textContent).toBe(
      'Not on this map: Thale ? undecided; United States → demands',
    )
    expect(page.querySelectorAll('.where use.tone')).toHaveLength(3)
    for (const use of page.querySelectorAll('.where use'))
      expect(page.querySelector(`path[id="${use.getAttribute('href')!.slice(1)}"]`)).not.toBeNull()
  })
  it('is left out where nobody has a place, and of what is no one matter', () => {
    expect(pageOf(SAMPLE).querySelector('.on-map')).toBeNull()
    const others = placed.record.pledges.map((p) => ({ ...p, matter: 'other' as Matter }))
    expect(whereOf(placed.record, others, mattersOf(others))).toBeUndefined()
  })
  it('takes a person of a country’s name for no country', () => {
    const entities = placed.record.entities.map((e) => ({ ...e, kind: 'person' as const }))
    expect(whereOf({ ...placed.record, entities }, placed.record.pledges, matters)).toBeUndefined()
  })
  it('is the same in whatever order the pledges come', () => {
    const turned = whereOf(placed.record, [...standingOf(placed.record.pledges)].reverse(), matters)!
    expect(turned.region).toEqual(where.region)
  })
})

test('a thread tells what was said when, each step with its words but where it only confirms', () => {
  const [first, second] = placed.record.pledges as [Pledge, Pledge]
  const later = (id: string, stance: Stance, how: 'confirms' | 'reverses', of: string): Pledge => ({
    ...second,
    id,
    actor: first.actor,
    matter: first.matter,
    stance,
    change: { of, how },
  })
  const pledges = [
    first,
    later('pledge-b', 'refuses', 'reverses', first.id),
    later('pledge-c', 'refuses', 'confirms', 'pledge-b'),
  ]
  const page = pageOf({ ...placed, record: { ...placed.record, pledges } })
  const steps = [...page.querySelectorAll('.threads li li')].map((li) => li.textContent!.replace(/\s+/g, ' '))
  expect(steps).toHaveLength(3)
  expect(steps[0]).toContain(`✓ commits “${first.action.exact}”`)
  expect(steps[1]).toContain(`reversed, ✗ refuses “${second.action.exact}”`)
  expect(steps[2]).toMatch(/confirmed, ✗ refuses$/)
})
