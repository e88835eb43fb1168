import { observe } from '../../src/observe/index.ts'
import type { Access, Coverage, Note, Observation, Term, Zone } from '../../src/record/index.ts'
import { readAgreements } from '../../src/terms/index.ts'
import { placesOf, type Truce } from './index.ts'

/** What the readers make of a truce's folder. */
export type Heard = {
  observations: Observation[]
  coverage: Coverage[]
  access: Access[]
  terms: Term[]
  zones: Zone[]
  notes: Note[]
}

/** Reads all files of a truce the way `tell` does: by content. */
export function heardIn({ world, files }: Truce): Heard {
  const agreement = files.filter((f) => f.source.startsWith('agreement/'))
  const { agreements, notes } = readAgreements(agreement)
  const heard: Heard = {
    observations: [],
    coverage: [],
    access: [],
    terms: agreements.flatMap((a) => a.terms),
    zones: agreements.flatMap((a) => a.zones),
    notes: [...notes],
  }
  const known = { zone: world.zone, places: placesOf(world), parties: world.parties }
  for (const { source, text } of files.filter((f) => !agreement.includes(f))) {
    const observed = observe({ source, bytes: new TextEncoder().encode(text) }, known)
    if (!observed) throw new Error(`${source} is in no format that is read`)
    for (const one of observed.observations) heard.observations.push(one)
    heard.coverage.push(...observed.coverage)
    heard.access.push(...observed.access)
    heard.notes.push(...observed.notes)
  }
  return heard
}
