import { expect, test } from 'vitest'
import { withClaims } from '../../src/comply/index.ts'
import { cite, readingOf } from '../../src/record/index.ts'
import { agreement, incident, observed } from './samples.ts'

const AT = '2026-03-02T09:00+01:00'
const blamed = (words: string, party: string | null = 'Karsk') => {
  const reading = readingOf('rows.csv', words)
  const claim = observed('c', AT, {
    how: 'claimed',
    by: { observer: 'hotline', sensor: null, party },
    citations: [cite(reading, { start: 0, end: words.length })],
  })
  const evidence = [
    { observation: 'c', weighs: 'anchor' as const, metres: 0, sigmas: 0, hours: 0, chance: 0, rule: 'x' },
  ]
  const [one] = withClaims([incident('i', AT, { evidence })], [claim], agreement)
  return one!.attribution.map((a) => [a.party, a.basis, a.line.text])
}

test('whom a party blames stands on the incident in its words, as claimed by the other side', () => {
  for (const words of [
    'Oland forces shelled the mill twice',
    'the mill was hit by mortars fired by Oland forces',
    'Karsk accused Oland of opening fire on the mill',
    "Oland's artillery had fired on the mill",
  ])
    expect(blamed(words)).toEqual([['oland', 'claimed by the other side', words]])
  expect(blamed('Karsk troops fired on the bridge', 'Oland')).toEqual([
    ['karsk', 'claimed by the other side', 'Karsk troops fired on the bridge'],
  ])
})

test('nobody is blamed by being named, by itself, by nobody, or by who only guarantees', () => {
  expect(blamed('three explosions near the Oland line')).toEqual([])
  expect(blamed('Oland said that two shells fell at the mill')).toEqual([])
  expect(blamed('Karsk guns fired in answer')).toEqual([])
  expect(blamed('Oland forces shelled the mill', null)).toEqual([])
  expect(blamed('Oland forces shelled the mill', 'Tavia')).toEqual([])
})
