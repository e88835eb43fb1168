import { anyOf, type Family, pattern } from './pattern.ts'
import { repeated, vague } from './reading.ts'

/** Words that place a thing in the past, the present or the future and say no more, and plain frequencies. */
export const vagues: Family[] = [
  {
    needs: anyOf('daily now'),
    rules: [
      { name: 'frequency', pattern: pattern('daily'), read: (w) => repeated(String(w[0]!.value)) },
      { name: 'reference', pattern: pattern('now'), read: (w) => vague(String(w[0]!.value)) },
    ],
  },
  {
    needs: anyOf('past future'),
    rules: [
      // "in the near future", "in the past"
      { name: 'reference', pattern: pattern('(?<=in) the near? future'), read: () => vague('FUTURE_REF') },
      {
        name: 'reference',
        pattern: pattern('(?<=in) the (near|recent)? past(?! (unit|units|count))'),
        read: () => vague('PAST_REF'),
      },
    ],
  },
]
