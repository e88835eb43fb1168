import { anyOf, type Family, pattern } from './pattern.ts'
import { repeated, vague } from './reading.ts'

// "daily", "every week"; "now", "recently", "the future"
export const vagues: Family[] = [
  {
    needs: anyOf('daily'),
    rules: [{ name: 'frequency', pattern: pattern('daily'), read: (w) => repeated(String(w[0]!.value)) }],
  },
  {
    needs: anyOf('now'),
    rules: [{ name: 'reference', pattern: pattern('now'), read: (w) => vague(String(w[0]!.value)) }],
  },
]
