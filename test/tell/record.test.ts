import { expect, test } from 'vitest'
import { told } from './telling.ts'

const report = (outlet: string, published: string, text: string) => ({ outlet, published, text })

const story = () =>
  told({
    'b.txt': report(
      'Daily',
      '2026-01-07',
      'Accord on the Avel\n\nTarland and Ilvany signed an accord on the Avel dam on Tuesday. Tarland will send 300 engineers to the Avel dam if the ceasefire holds, said Berit Sandor, the foreign minister of Tarland. Farmers along the river have waited for an accord on the water for years.\n',
    ),
    'a.txt': report(
      'Post',
      '2026-01-06',
      'Ilvany seeks a share of the Avel\n\nNegotiators of Ilvany sought a larger share of the water on Monday. The dam on the Avel holds half of the water of the valley.\n',
    ),
  })

test('articles are numbered by date, one number each, equal to their place', () => {
  expect(story().articles.map((a) => [a.n, a.source])).toEqual([
    [1, 'a.txt'],
    [2, 'b.txt'],
  ])
})

test('no sentence stands twice on the page', () => {
  const { title, timeline, summary } = story()
  const lines = [title, ...timeline.map((e) => e.line), ...summary.flatMap((s) => s.lines)]
  const places = lines.map((l) => `${l.citations[0].article}@${l.citations[0].start}`)
  expect(new Set(places).size).toBe(places.length)
})

test('a section names the independent articles it rests on', () => {
  const { summary, articles } = story()
  const known = new Set(articles.map((a) => a.id))
  expect(summary.length).toBeGreaterThan(0)
  for (const section of summary) {
    expect(section.origins.length).toBeGreaterThan(0)
    expect(section.origins.every((id) => known.has(id))).toBe(true)
  }
})

test('the same evidence has the same id, whatever else is read', () => {
  const alone = told({
    'b.txt': report('Daily', '2026-01-07', 'Tarland and Ilvany signed an accord on the Avel dam on Tuesday.\n'),
  })
  const again = told({
    'b.txt': report('Daily', '2026-01-07', 'Tarland and Ilvany signed an accord on the Avel dam on Tuesday.\n'),
    'z.txt': report('Post', '2026-02-09', 'Swimmers of Brae won the regatta of the lakes on Sunday.\n'),
  })
  expect(again.timeline.map((e) => e.id)).toContain(alone.timeline[0]!.id)
  expect(again.articles.map((a) => a.id)).toContain(alone.articles[0]!.id)
})
