import type { Agreement, Line } from '../record/index.ts'
import type { Binder } from './bind.ts'
import { boundaryOf, guaranteeOf, type Known, termOf, zoneOf } from './items.ts'
import type { Geometries } from './places.ts'
import type { Sheet } from './sheet.ts'

/**
 * Binds each item of a sheet to words of the agreement's text. An item whose words, drawing or party cannot be found, and
 * one that nobody confirmed, is left out with a note: it does not bind. Undefined when the title cannot be bound.
 */
export function agreementOf(sheet: Sheet, geometries: Geometries, binder: Binder): Agreement | undefined {
  const { agreement, calendar, parties } = sheet
  const title = binder.line('agreement', agreement.title)
  if (!title) return undefined
  const known: Known = {
    parties: new Set(parties.map((p) => p.id)),
    terms: new Set([agreement.id, ...sheet.terms.map((t) => t.id)]),
    boundaries: [],
    zones: [],
    geometries,
  }
  const make = { confirmed: sheet.confirmed !== undefined, binder }
  known.boundaries = each(sheet.boundaries, make, (item, line) => boundaryOf(item, line, known, binder))
  known.zones = each(sheet.zones, make, (item, line) => zoneOf(item, line, known, binder))
  return {
    id: agreement.id,
    title,
    status: agreement.status,
    from: agreement.from ?? null,
    to: agreement.to ?? null,
    parties: parties.map(({ id, name }) => ({ entity: id, name })),
    boundaries: known.boundaries,
    zones: known.zones,
    terms: each(sheet.terms, make, (item, line) => termOf(item, line, known, binder)),
    guarantees: each(sheet.guarantees, make, (item, line) => guaranteeOf(item, line, known, binder)),
    calendar: calendar ? { ...calendar, rest: calendar.rest ?? null } : null,
    replaces: agreement.replaces ?? null,
  }
}

type Item = { id: string; words: string; confirmed?: object | undefined }

/** Makes what can be made of the confirmed items of a list, each with the line of its words. */
function each<I extends Item, T>(
  items: readonly I[],
  { confirmed, binder }: { confirmed: boolean; binder: Binder },
  make: (item: I, line: Line) => T | undefined,
): T[] {
  const seen = new Set<string>()
  const made: T[] = []
  for (const item of items) {
    if (seen.has(item.id)) binder.trouble(item.id, 'this id stands twice')
    else if (!confirmed && !item.confirmed) binder.trouble(item.id, 'nobody has confirmed it, so it does not bind')
    else {
      const line = binder.line(item.id, item.words)
      const one = line && make(item, line)
      if (one) made.push(one)
    }
    seen.add(item.id)
  }
  return made
}
