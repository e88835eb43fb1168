import type { Row } from '../measured.ts'

/** An answer with the rule that gave it, and whether the gold has it. */
export type Judged = { by: string; right: boolean }

/**
 * What each family of rules brings and costs over all judged answers: the share of the right ones it found, and by how
 * much precision falls because of it (negative: it raises precision).
 */
export function ruleRows(answers: readonly Judged[], where: string): Row[] {
  const right = answers.filter((a) => a.right).length
  const families = [...new Set(answers.map(familyOf))].sort()
  return families.flatMap((family) => {
    const own = answers.filter((a) => familyOf(a) === family)
    const rest = answers.filter((a) => familyOf(a) !== family)
    const share = own.filter((a) => a.right).length / Math.max(1, right)
    const cost = rest.length === 0 ? 0 : precisionOf(rest) - precisionOf(answers)
    return [
      row(`${where}: by ${family}: share of those found`, share, own.length),
      row(`${where}: by ${family}: cost in precision`, cost, own.length),
    ]
  })
}

/** "verb: agree to" and "verb: vow" are of one family, "would as said, passive" and "would as said" of another. */
const familyOf = ({ by }: Judged): string => by.replace(/[:,].*$/, '')

const precisionOf = (answers: readonly Judged[]): number => answers.filter((a) => a.right).length / answers.length

const row = (name: string, value: number, n: number): Row => ({
  name,
  who: 'truceline',
  value,
  low: null,
  high: null,
  n,
})
