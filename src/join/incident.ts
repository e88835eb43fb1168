import { type Evidence, type Incident, idOf, type Line, type Term, type Zone } from '../record/index.ts'
import { explained, type noticesIn } from './explain.ts'
import { SORTS } from './kinds.ts'
import { type Points, SORT } from './points.ts'
import { apart, chanceBeside, type Ground, groundOf, rounded, type Weighing } from './rule.ts'
import type { Star } from './star.ts'
import { touchesOf } from './touches.ts'

/** What all incidents of a join are made with. */
export type Making = Weighing & {
  notices: ReturnType<typeof noticesIn>
  terms: readonly Term[]
  zones: readonly Zone[]
}

/** A star as an incident: an allegation, or corroborated by the rule; never more, for that takes people. */
export function incidentOf(making: Making, star: Star): Incident {
  const { points } = making
  const anchor = points.of[star.anchor]!
  const ground = groundOf(making, star)
  const cause = explained(points, making.notices, star.anchor)
  const members = [star.anchor, ...star.supports].map((i) => points.of[i]!)
  const where = anchor.where!
  return {
    id: idOf('incident', anchor.id),
    status: ground && !cause ? 'corroborated' : 'allegation',
    kind: anchor.kind,
    when: anchor.when,
    where,
    evidence: evidenceOf(making, star, cause?.i),
    kinds: [...new Set([star.anchor, ...star.supports].map((i) => SORTS[points.sort[i]!]!))].sort(),
    origins: new Set(members.map((o) => o.origin)).size,
    terms:
      making.terms.length > 0
        ? touchesOf({ kind: anchor.kind, when: anchor.when, where }, making.terms, making.zones)
        : [],
    attribution: [],
    explained: cause?.line ?? null,
    history: historyOf(points, star, ground, cause),
  }
}

function evidenceOf(making: Making, { anchor, supports, near }: Star, notice: number | undefined): Evidence[] {
  const rows = [
    anchorRow(making.points.of[anchor]!.id),
    ...supports.map((i) => rowOf(making, anchor, i, 'supports')),
    ...near.map((i) => rowOf(making, anchor, i, 'near')),
  ]
  return notice === undefined ? rows : [...rows, rowOf(making, anchor, notice, 'contradicts')]
}

/** The anchor lies where it lies: nothing is measured from it but the others. */
const anchorRow = (observation: string): Evidence => ({
  observation,
  weighs: 'anchor',
  metres: 0,
  sigmas: 0,
  hours: 0,
  chance: 0,
  rule: RULES.anchor,
})

const RULES: Record<Evidence['weighs'], string> = {
  anchor: 'the sharpest: the others are measured from it',
  supports: 'within 2.5 sigmas, times meet, clearly nearer to this anchor than to any other',
  near: 'within 2.5 sigmas of this anchor and of another; moved to neither',
  contradicts: 'a notice says what else it may be',
}

function rowOf({ points, background }: Making, anchor: number, i: number, weighs: Evidence['weighs']): Evidence {
  const chance = points.sort[i] === SORT.notice ? 1 : rounded(chanceBeside(points, background, anchor, i), 10_000)
  return { observation: points.of[i]!.id, weighs, ...apart(points, anchor, i), chance, rule: RULES[weighs] }
}

// Told from the times of the evidence, not from when it was read: the same evidence has the same history.
function historyOf(
  points: Points,
  { anchor }: Star,
  ground: Ground | undefined,
  cause: { i: number; line: Line } | undefined,
): Incident['history'] {
  const begun = { at: points.of[anchor]!.when.to, from: null, to: 'allegation', by: 'join', why: RULES.anchor }
  if (cause)
    return [
      begun,
      {
        at: begun.at,
        from: 'allegation',
        to: 'allegation',
        by: 'join',
        why: `${RULES.contradicts}: not corroborated by rule`,
      },
    ]
  if (!ground) return [begun]
  const last = ground.by.reduce((a, b) => (points.to[a]! >= points.to[b]! ? a : b))
  const at = points.to[last]! > points.to[anchor]! ? points.of[last]!.when.to : begun.at
  return [begun, { at, from: 'allegation', to: 'corroborated', by: 'join', why: ground.rule }]
}
