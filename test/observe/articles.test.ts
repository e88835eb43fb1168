import { describe, expect, test } from 'vitest'
import { mark } from '../../src/mark/index.ts'
import { observeArticles } from '../../src/observe/articles.ts'
import { type Known, NOTHING_KNOWN } from '../../src/observe/index.ts'
import { readSource } from '../../src/read/index.ts'
import { holds, type Member } from '../../src/record/index.ts'

const place = (name: string, lon: number, lat: number) => ({
  name,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  sigma: 800,
})
const KNOWN: Known = {
  zone: 'UTC',
  places: [place('Old Ford', 30, 51), place('Brack', 30.2, 51.1), place('Lower Marn', 30.1, 51.05)],
  parties: ['Norland', 'Sudland'],
}

function member(text: string, name = 'ford.txt', origin: Member['origin'] = null): Member {
  const given = { published: '2031-05-03', outlet: 'Ford Herald', url: null, title: null }
  const bytes = new TextEncoder().encode(`A quiet night ends\n\n${text}\n`)
  const [article] = readSource({ name, path: name, given } as never, bytes, '9999-12-31').articles
  return { ...mark(article!).marked, origin }
}

const observed = (text: string, known = KNOWN) => observeArticles([member(text)], known)
const first = (text: string, known = KNOWN) => observed(text, known).observations[0]

describe('what articles tell', () => {
  test('a place and a day make an observation that cites its sentence', () => {
    const one = member('Gunfire was heard in Lower Marn on 1 May. The market stayed open.')
    const { observations, readings } = observeArticles([one], KNOWN)
    expect(readings).toEqual([])
    expect(observations).toHaveLength(1)
    expect(observations[0]).toMatchObject({
      kind: 'shot',
      how: 'told',
      when: { from: '2031-05-01T00:00:00Z', to: '2031-05-02T00:00:00Z', basis: 'resolved' },
      where: { geometry: { coordinates: [30.1, 51.05] }, sigma: 800, basis: 'gazetteer' },
      by: { observer: 'Ford Herald', party: null },
    })
    expect(observations[0]!.citations[0]).toMatchObject({
      kind: 'passage',
      exact: 'Gunfire was heard in Lower Marn on 1 May.',
    })
    expect(holds(observations[0]!.citations[0], one.article.text)).toBe(true)
  })

  test('about 40, three to six kilometres south-east, assessed as outgoing: each as it is', () => {
    const seen = first(
      'About 40 explosions were heard 3 to 6 km south-east of Old Ford on 2 May, the observer mission said. The mission assessed them as outgoing fire.',
    )
    expect(seen).toMatchObject({
      kind: 'explosion',
      where: { basis: 'bearing', geometry: { coordinates: [expect.closeTo(30.045, 2), expect.closeTo(50.971, 2)] } },
      values: [{ value: 40, approx: true, unit: 'explosions', at: { exact: 'About 40' } }],
      assessed: { exact: 'assessed them as outgoing fire' },
    })
  })

  test.each([
    ["Sudland's defence ministry said that shells fell in Brack on 2 May.", 'claimed', 'Sudland'],
    ['Shells hit houses in Brack on 2 May, according to the army of Norland.', 'claimed', 'Norland'],
    ['Norland forces shelled Brack on 2 May, Sudland said.', 'claimed', 'Sudland'],
    ['A village elder claimed that rockets struck Brack on 2 May.', 'claimed', null],
    ['Norland forces shelled Brack on 2 May, the observer mission said.', 'told', null],
    ['Rockets fell in Brack on 2 May.', 'told', null],
  ])('%s', (text, how, party) => {
    expect(first(text)).toMatchObject({ how, by: { party } })
  })

  test.each([
    ['no place', 'Gunfire was heard on 1 May.'],
    ['no day', 'Gunfire was heard in Lower Marn.'],
    ['not yet', 'Norland will fire artillery shells in Lower Marn on 9 May.'],
    ['denied', 'Norland denied shelling Brack on 2 May.'],
    ['none', 'There were no explosions in Brack on 2 May.'],
    ['another strike', 'Teachers in Brack began a hunger strike on 2 May.'],
    ['a visit', 'The president visited Old Ford on 2 May.'],
    ['only said there', 'Speaking to reporters from Brack on 2 May, he recalled the shelling.'],
  ])('%s: nothing', (_, text) => {
    expect(observed(text).observations).toEqual([])
  })

  test('near a place is anywhere within ten kilometres of it', () => {
    expect(first('Two drones were seen near Brack on 2 May.')!.where!.sigma).toBeGreaterThan(4000)
  })

  test('a name that stands for several places stays open, and is told; a country in the article decides', () => {
    const open = observed('Gunfire was heard in Goma on 1 May.', NOTHING_KNOWN)
    expect(open.observations).toEqual([])
    expect(open.notes[0]!.reason).toContain('stands for several')
    const decided = first('Gunfire was heard in Goma, Democratic Republic of the Congo, on 1 May.', NOTHING_KNOWN)
    expect(decided!.where!.geometry.coordinates).toEqual([expect.closeTo(29.2, 1), expect.closeTo(-1.7, 1)])
  })

  test('a copy has the origin of what it copies, whatever lies between', () => {
    const text = 'Gunfire was heard in Lower Marn on 1 May.'
    const [wire, copy, rewrite] = [member(text, 'a.txt'), member(text, 'b.txt'), member(text, 'c.txt')]
    const members: Member[] = [
      wire!,
      { ...copy!, origin: { of: wire!.article.id, by: 'likeness' } },
      { ...rewrite!, origin: { of: copy!.article.id, by: 'likeness' } },
    ]
    const { observations } = observeArticles(members, KNOWN)
    expect(observations).toHaveLength(3)
    expect(new Set(observations.map((o) => o.origin))).toEqual(new Set([`article ${wire!.article.id}`]))
    expect(new Set(observations.map((o) => o.id)).size).toBe(3)
  })

  test('without a zone a day of an article is as wide as its place may have it', () => {
    const { when } = first('Gunfire was heard in Lower Marn on 1 May.', { ...KNOWN, zone: null })!
    expect(when).toEqual({ from: '2031-04-30T18:00:00Z', to: '2031-05-02T00:00:00Z', basis: 'resolved' })
  })
})

describe('who says it, and who denies it', () => {
  test('the people of a party speak for it', () => {
    expect(first('The Norlandic army said that two shells hit Old Ford on 1 May.')).toMatchObject({
      how: 'claimed',
      by: { party: 'Norland' },
    })
  })

  test('what is denied is not told to have happened; what went on after the denial is', () => {
    expect(first('Norland denied that its artillery had shelled Old Ford on 1 May.')).toBeUndefined()
    expect(first('Sudland rejected the charge that it had fired on Old Ford on 1 May.')).toBeUndefined()
    expect(first('Norland denied it, but gunfire was heard in Old Ford on 1 May.')).toMatchObject({ kind: 'shot' })
  })

  test('what was fired, and how often', () => {
    expect(
      first('Gunners fired about 40 bursts 3 to 6 km south-east of Old Ford on 1 May, residents said.'),
    ).toMatchObject({
      kind: 'burst',
    })
    expect(first('Troops fired on a convoy in Brack on 1 May, residents said.')).toMatchObject({ kind: 'shot' })
  })
})
