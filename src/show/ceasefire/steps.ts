import { type PublicReport, printedDate, type Step } from '../../record/index.ts'

/** When a step is or was due, behind its state: "late, was due 11 March 2026". */
export function dueIn({ state, due }: Pick<Step, 'state' | 'due'>): string {
  if (!due) return ''
  if (state === 'due') return ` on ${printedDate(due)}`
  return `, ${state === 'ahead' ? '' : 'was '}due ${printedDate(due)}`
}

/** How much of a quantity was done: "58 of 120 prisoners (the sum of what was reported done)". */
export function doneWords({ due, done }: Pick<PublicReport['quantities'][number], 'due' | 'done'>): string {
  return `${done.value} of ${due.value} ${due.what} (${done.rule})`
}
