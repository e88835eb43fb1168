import { expect, test } from 'vitest'
import { told } from './telling.ts'

const daily = {
  published: '2026-01-07',
  text: `Talks in Orlen end without a result

“We leave with empty hands but open ears,” said Berit Sandor, the foreign minister of Tarland, on Tuesday.

“The river does not wait,” she added, “and neither shall we.”
`,
}

test('a quotation stands once, with its speaker and the words that name the saying', () => {
  const { quotes } = told({ 'daily.txt': daily })
  expect(quotes[0]).toMatchObject({ speaker: { name: 'Berit Sandor' }, cue: 'said', same: [] })
})

test('an interrupted quotation is one', () => {
  const { quotes } = told({ 'daily.txt': daily })
  expect(quotes).toHaveLength(2)
  expect(quotes[1]!.line.text).toBe('“The river does not wait,” she added, “and neither shall we.”')
})

test('the same words elsewhere are joined; another speaker there is a dispute', () => {
  const record = told({
    'daily.txt': daily,
    'late.txt': {
      published: '2026-01-08',
      text: '"We leave with empty hands but open ears," Oskar Venn, the envoy of Ilvany, said on Tuesday after the talks in Orlen.\n',
    },
  })
  expect(record.quotes[0]!.same).toMatchObject([{ speaker: { name: 'Oskar Venn' } }])
  expect(record.disputes).toMatchObject([
    { kind: 'attribution', sides: [{ value: 'Berit Sandor' }, { value: 'Oskar Venn' }] },
  ])
})

test('one speaker under two spellings is no dispute', () => {
  const record = told({
    'daily.txt': daily,
    'late.txt': {
      published: '2026-01-08',
      text: '"We leave with empty hands but open ears," Berrit Sandor, Tarland\'s foreign minister, said on Tuesday.\n',
    },
  })
  expect(record.disputes).toEqual([])
})
