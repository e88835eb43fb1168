import { type Known, NOTHING_KNOWN, observeText } from '../../src/observe/index.ts'
import { holds, type Observed, observedSchema } from '../../src/record/index.ts'

/** Reads a text as an input, and proves that every citation stands in a frozen reading and that the types hold. */
export function see(text: string, known: Partial<Known> = {}, source = 'input'): Observed {
  const observed = observeText({ source, text }, { ...NOTHING_KNOWN, ...known })
  if (!observed) throw new Error('in no format that is known')
  observedSchema.parse(observed)
  prove(observed)
  return observed
}

/** Throws when a citation does not stand in the readings, or a sigma is 0. */
export function prove(observed: Observed): void {
  const texts = new Map(observed.readings.map((r) => [r.id, r.text]))
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('exact' in value && !holds(value as never, texts.get((value as { article?: string }).article ?? '')))
      throw new Error(`a citation does not hold: ${JSON.stringify(value).slice(0, 200)}`)
    if ('sigma' in value && value.sigma === 0) throw new Error('a sigma of 0')
    for (const inner of Object.values(value)) visit(inner)
  }
  visit([observed.observations, observed.coverage, observed.access])
}

/** The reasons of all notes. */
export const reasons = ({ notes }: Observed): string[] => notes.map((n) => n.reason)
