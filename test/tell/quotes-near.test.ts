import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationIndex } from '../../src/tell/quotes/near.ts'
import { sameWords } from '../../src/tell/quotes/same.ts'

const word = fc.constantFrom('we', 'the', 'river', 'bridge', 'nobody', 'sleeps', 'tonight', 'water', 'will')
const quotation = fc.array(word, { minLength: 1, maxLength: 9 })

test('two quotations that differ in their rarest words only are found', () => {
  const [one, two] = [
    ['the', 'river', 'will', 'not', 'freeze'],
    ['the', 'river', 'will', 'not', 'wait'],
  ]
  const index = quotationIndex([one, two, one.slice(0, 4), two.slice(0, 4)])
  index.add(one, 0)
  expect([sameWords(one, two), index.near(two)]).toEqual([true, [0]])
})

test('the index of quotations leaves out none that is the same words', () => {
  fc.assert(
    fc.property(fc.array(quotation, { minLength: 2, maxLength: 12 }), (all) => {
      const index = quotationIndex(all)
      for (const [n, words] of all.entries()) {
        const same = all.slice(0, n).flatMap((other, i) => (sameWords(other, words) ? [i] : []))
        expect(index.near(words)).toEqual(expect.arrayContaining(same))
        index.add(words, n)
      }
    }),
    { numRuns: 500, seed: 7 },
  )
})
