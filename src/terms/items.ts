import type { Boundary, Guarantee, Line, Term, Tier, Zone } from '../record/index.ts'
import type { Binder } from './bind.ts'
import type { Geometries } from './places.ts'
import type { Sheet } from './sheet.ts'
import { stripOf } from './zones.ts'

/** What the items of a sheet may point to. */
export type Known = {
  parties: ReadonlySet<string>
  terms: ReadonlySet<string>
  boundaries: Boundary[]
  zones: Zone[]
  geometries: Geometries
}

/** A reference line with its drawing. */
export function boundaryOf(
  { id, name, asOf, geometry }: Sheet['boundaries'][number],
  line: Line,
  { geometries }: Known,
  { trouble }: Binder,
): Boundary | undefined {
  const drawn = geometries.get(geometry)
  return drawn ? { id, name, asOf, geometry: drawn, line } : trouble(id, `there is no drawing ${geometry}`)
}

/** A zone, drawn or computed as a strip along one side of a boundary. */
export function zoneOf(
  { id, name, geometry, from }: Sheet['zones'][number],
  line: Line,
  { boundaries, geometries }: Known,
  { trouble }: Binder,
): Zone | undefined {
  if (geometry) {
    const drawn = geometries.get(geometry)
    return drawn
      ? { id, name, geometry: drawn, from: from ?? null, line }
      : trouble(id, `there is no drawing ${geometry}`)
  }
  if (!from) return trouble(id, 'it has neither a drawing nor a rule')
  const boundary = boundaries.find((b) => b.id === from.boundary)
  if (!boundary) return trouble(id, `there is no boundary ${from.boundary}`)
  const strip = stripOf(boundary.geometry, from)
  return strip ? { id, name, geometry: strip, from, line } : trouble(id, `no strip can be drawn along ${boundary.id}`)
}

/** A duty or permission; words for its object and its exceptions that cannot be bound are left out with a note. */
export function termOf(item: Sheet['terms'][number], line: Line, known: Known, binder: Binder): Term | undefined {
  const { id, kind, binds, duty, object, where, limit, begins, due, except } = item
  const strange = strangers(binds, known) ?? where?.find((zone) => !known.zones.some((z) => z.id === zone))
  if (strange !== undefined) return binder.trouble(id, `"${strange}" is no party or zone of this agreement`)
  const lost = [begins, due].map((when) => / after (.+)$/.exec(when ?? '')?.[1]).find((t) => t && !isBase(t, id, known))
  if (lost) return binder.trouble(id, `no time can be counted after "${lost}": it is no other term of this agreement`)
  const exceptions = except.map((words) => binder.line(id, words, line))
  if (exceptions.includes(undefined)) return binder.trouble(id, 'without its exception it would bind more than it says')
  return {
    id,
    kind,
    binds,
    duty,
    object: (object && binder.citation(id, object, line)) || null,
    where: where ?? null,
    limit: limit ? { ...limit, per: limit.per ?? null } : null,
    begins: begins ?? null,
    due: due ?? null,
    except: exceptions as Line[],
    line,
  }
}

const isBase = (term: string, id: string, { terms }: Known): boolean => term !== id && terms.has(term)

/** A guarantee; one of whose tiers, triggers or escapes cannot be bound binds not at all. */
export function guaranteeOf(
  item: Sheet['guarantees'][number],
  line: Line,
  known: Known,
  binder: Binder,
): Guarantee | undefined {
  const { id, guarantors, toward, status, trigger, needs } = item
  const strange = strangers([...guarantors, toward, ...item.tiers.map((t) => t.actor)], known)
  if (strange !== undefined) return binder.trouble(id, `"${strange}" is no party of this agreement`)
  const words = binder.line(id, trigger, line)
  const tiers = item.tiers.map((tier, i) => tierOf(tier, i + 1, { id, line, binder }))
  const escapes = item.escape.map((e) => binder.line(id, e, line))
  if (!words || tiers.includes(undefined) || escapes.includes(undefined))
    return binder.trouble(id, 'without these words it would say something else, so it does not bind')
  return {
    id,
    guarantors,
    toward,
    status,
    trigger: { words, needs },
    tiers: tiers as Tier[],
    escape: escapes as Line[],
  }
}

/** A length of time; what else `within` says are words of the text. */
const DURATION = /^P(?=[\dT])(?:\d+[YMWD])*(?:T(?=\d)(?:\d+[HMS])+)?(?: working)?$/

type Parent = { id: string; line: Line; binder: Binder }

function tierOf(
  tier: Sheet['guarantees'][number]['tiers'][number],
  n: number,
  { id, line, binder }: Parent,
): Tier | undefined {
  const action = binder.line(id, tier.action, line)
  const condition = tier.if === undefined ? null : binder.line(id, tier.if, line)
  const isLong = tier.within === undefined || DURATION.test(tier.within) || binder.citation(id, tier.within, line)
  if (!action || condition === undefined || !isLong) return undefined
  return { n, if: condition, action, actor: tier.actor, clock: tier.clock, within: tier.within ?? null }
}

const strangers = (names: readonly string[], { parties }: Known) => names.find((name) => !parties.has(name))
