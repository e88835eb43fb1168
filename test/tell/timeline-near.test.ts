import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Member } from '../../src/record/index.ts'
import { daysOf } from '../../src/record/index.ts'
import { inEvidence } from '../../src/tell/timeline/evidence.ts'
import { type Cluster, clustersOf, neededBy } from '../../src/tell/timeline/merge.ts'
import { nearby } from '../../src/tell/timeline/near.ts'
import { isPassing, type Telling } from '../../src/tell/timeline/telling.ts'

const WORDS = ['bridge', 'ferry', 'truce', 'sign', 'meet', 'harbour', 'cross', 'leave', '40', '90']
const KINDS = ['meeting', 'signing', 'visit']
const NAMES = ['Berit Sandor', 'Sea League', 'Assembly of the Sea League', 'Tarland']
const DATES = ['2031-03-03', '2031-03-04', '2031-03-06', '2031-03-09', '2032-03-03', '2031-03', '2031-03-02/2031-03-05']

const memberOf = (i: number): Member => ({
  article: {
    ...{ kind: i === 0 ? 'digest' : 'report', outlet: 'Test', title: null, byline: [], url: null, removed: [] },
    ...{ id: `a${i}`, source: `a${i}`, work: `a${i}`, language: 'en', blocks: [], text: '' },
    published: i % 3 === 1 ? null : { edtf: DATES[i]!, basis: 'given' },
  },
  marks: [],
  origin: null,
})
const MEMBERS = DATES.slice(0, 5).map((_, i) => memberOf(i))

const some = (from: string[], most: number) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: most })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const drawn = fc.record({
  member: fc.nat({ max: MEMBERS.length - 1 }),
  by: fc.constantFrom('clause', 'clause', 'clause anchored', 'statement', 'noun'),
  status: fc.constantFrom('happened', 'happened', 'announced', 'cancelled'),
  date: maybe(fc.constantFrom(...DATES)),
  verb: fc.constantFrom(...WORDS.slice(2, 5)),
  about: maybe(fc.constantFrom(...KINDS)),
  deed: maybe(fc.constantFrom(...KINDS)),
  tells: some(KINDS, 2),
  points: some(KINDS, 1),
  head: some(WORDS, 7),
  names: some(NAMES, 2),
  party: maybe(fc.constantFrom('e1', 'e2')),
  passing: maybe(fc.constant(true)),
  relative: maybe(fc.constantFrom('weekday', 'day', 'year')),
  sentence: fc.nat({ max: 3 }),
})

const DAY = 86_400_000

/** What was drawn as the telling that an article gives: a noun always gives its kind and a day. */
function tellingOf(d: typeof drawn extends fc.Arbitrary<infer T> ? T : never, n: number): Telling {
  const member = MEMBERS[d.member]!
  const date = d.date ?? (d.by === 'noun' ? DATES[0] : undefined)
  const days = date === undefined ? undefined : daysOf(date)
  const span = { start: 1000 * d.sentence, end: 1000 * d.sentence + 900 }
  const unit = member.article.published || days ? undefined : d.relative
  const words = [...d.head, ...d.tells.map((kind) => `the ${kind}`)]
  return {
    member,
    mark: {
      ...{ kind: 'event', by: d.by, start: 1000 * n, end: 1000 * n + 900, sentence: span, status: d.status },
      ...{ when: date === undefined ? null : { edtf: date, basis: 'stated', from: null }, verb: d.verb, party: null },
      ...{
        about: d.about ?? (d.by === 'noun' ? KINDS[0] : null),
        tells: d.tells,
        points: d.points,
        head: d.head,
        names: d.names,
      },
      ...(d.deed && { deed: d.deed }),
      ...(d.passing && { passing: d.passing }),
    } as Telling['mark'],
    status: d.status as Telling['status'],
    sentence: sentenceOf(d.member, d.sentence),
    place: d.sentence / 4,
    days,
    from: Date.parse(days?.from ?? '') / DAY,
    to: Date.parse(days?.to ?? '') / DAY,
    edtf: date ?? member.article.published?.edtf ?? 'XXXX-XX-XX',
    relative: unit ? { unit, offset: (n % 7) + 1, anchor: 'published', direction: 'past' } : null,
    yearless: unit === 'year' ? '-03-03' : null,
    stems: new Set(words),
    numbers: d.head.filter((stem) => /^\d+$/.test(stem)),
    names: new Set(d.names),
    party: d.party ?? null,
  }
}

const SENTENCES = MEMBERS.map(() => Array.from({ length: 4 }, () => ({ whole: true })))
const sentenceOf = (member: number, n: number) => SENTENCES[member]![n] as unknown as Telling['sentence']

const story = fc.array(drawn, { minLength: 2, maxLength: 250 }).map((all) => all.map(tellingOf))

/** How alike two tellings are, reckoned with sets of words. */
function likeness(all: readonly Telling[]): (a: Telling, b: Telling) => number {
  const counts = new Map<string, number>()
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + Math.log(1 + Math.max(2, all.length) / counts.get(stem)!), 0)
  return (a, b) => {
    const common = [...a.stems].filter((stem) => b.stems.has(stem))
    if (common.length === 0) return 0
    const [shorter] = a.stems.size <= b.stems.size ? [a] : [b]
    const words = (weigh(common) / weigh(shorter.stems)) * Math.min(1, shorter.stems.size / 3)
    const [kind, other] = [a, b].map(({ mark }) => mark.about ?? mark.deed)
    const isOne = a.mark.verb === b.mark.verb || (kind !== undefined && kind === other)
    return isOne && a.names.size > 0 && b.names.size > 0 ? words + 0.15 : words
  }
}

const CLOSE = 1e-9

test('the index of tellings leaves out no cluster that looking at all of them finds', () => {
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.boolean()), (tellings, joins) => {
      const ranked = inEvidence(tellings)
      const like = likeness(ranked)
      const index = nearby(ranked)
      const clusters = new Map<number, Cluster>()
      for (const [i, telling] of ranked.entries()) {
        const near = new Map(index.near(i).map((n) => [n.cluster, n.like]))
        expect([...near.keys()]).toEqual([...near.keys()].sort((a, b) => a - b))
        const fitting = [...clusters].filter(([number, cluster]) => {
          const compared = cluster.tellings.slice(0, 4).filter((t, n) => n === 0 || !isPassing(t))
          const most = Math.max(...compared.map((t) => like(t, telling)))
          const needed = neededBy(cluster, telling)
          if (near.has(number)) expect(near.get(number)).toBeCloseTo(most, 9)
          return needed !== undefined && most >= needed + (needed && CLOSE)
        })
        expect([...near.keys()]).toEqual(expect.arrayContaining(fitting.map(([number]) => number)))
        const taken = joins.next().value ? fitting[0] : undefined
        if (taken) {
          taken[1].tellings.push(telling)
          index.join(i, taken[0])
        } else {
          clusters.set(i, { tellings: [telling], dated: telling })
          index.begin(i)
        }
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('the clusters are the same whatever the order of the articles', () => {
  const shown = (tellings: readonly Telling[]) =>
    clustersOf(tellings)
      .map(({ tellings, dated }) => [dated, ...tellings].map((t) => `${t.member.article.id}@${t.mark.start}`).join(' '))
      .sort()
  fc.assert(
    fc.property(story, fc.shuffledSubarray([...MEMBERS], { minLength: MEMBERS.length }), (tellings, order) => {
      const others = [...tellings].sort((a, b) => order.indexOf(a.member) - order.indexOf(b.member))
      expect(shown(others)).toEqual(shown(tellings))
    }),
    { numRuns: 200, seed: 7 },
  )
})
