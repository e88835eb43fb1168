import type { ShownCeasefire } from './ceasefire-output.ts'
import { type Corrections, readCorrections } from './correct/index.ts'
import { LARGEST_PAYLOAD, loadSource } from './read/load.ts'
import type { Payload } from './read/payloads.ts'
import type { Member, Note } from './record/index.ts'

/** A ceasefire for each agreement with its files, and trouble. */
export type Watched = { ceasefires: ShownCeasefire[]; notes: Note[] }

/** What people corrected, by all tables of the inputs, in order of their names. */
export async function correctionsIn(payloads: readonly Payload[]): Promise<Corrections> {
  const tables = payloads.filter((p) => p.kind === 'corrections')
  const read = tables.map(async ({ source }) => {
    const bytes = await loadSource(source)
    if (!(bytes instanceof Uint8Array)) return { corrections: [], notes: [bytes] }
    return readCorrections(source.name, new TextDecoder().decode(bytes))
  })
  const all = await Promise.all(read)
  return { corrections: all.flatMap((c) => c.corrections), notes: all.flatMap((c) => c.notes) }
}

/** The second half of the path, where there is an agreement. */
export async function watchFound(
  all: readonly Payload[],
  members: readonly Member[],
  options: { asOf: string; restricted?: boolean },
): Promise<Watched> {
  const payloads = all.filter((p) => p.kind !== 'corrections')
  if (payloads.length === 0) return { ceasefires: [], notes: [] }
  const { watchAll } = await import('./ceasefire.ts')
  const { showCeasefire } = await import('./ceasefire-output.ts')
  const loaded = await Promise.all(
    payloads.map(async ({ kind, source }) => ({
      kind,
      source: source.name,
      bytes: await loadSource(source, LARGEST_PAYLOAD),
    })),
  )
  const files = loaded.flatMap(({ bytes, ...file }) => (bytes instanceof Uint8Array ? [{ ...file, bytes }] : []))
  const lost = loaded.flatMap(({ bytes }) => (bytes instanceof Uint8Array ? [] : [bytes]))
  const { ceasefires, notes } = watchAll(files, members, options.asOf)
  return {
    ceasefires: ceasefires.map((c) => showCeasefire(c, options.restricted === true)),
    notes: [...lost, ...notes],
  }
}
