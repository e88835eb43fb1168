import { byDate, type Pledge, type Stance } from '../../record/index.ts'

/**
 * Ties each pledge to the earlier one of its actor on its matter that it confirms or changes. Pledges must be in order
 * of date. A different condition or scope is another promise, not a change of the first.
 */
export function threaded(pledges: readonly Pledge[]): Pledge[] {
  const threads = new Map<string, Pledge[]>()
  return pledges.map((pledge) => {
    if (pledge.matter === null || pledge.matter === 'other') return pledge
    const key = `${pledge.actor.entity} ${pledge.matter}`
    const thread = threads.get(key) ?? []
    threads.set(key, [...thread, pledge])
    return { ...pledge, change: changeOf(pledge, thread) }
  })
}

function changeOf(pledge: Pledge, thread: readonly Pledge[]): Pledge['change'] {
  const earlier = thread.filter((p) => byDate(p.asOf.edtf, pledge.asOf.edtf) < 0).at(-1)
  if (!earlier) return null
  const how = howChanged(earlier, pledge)
  return how ? { of: earlier.id, how } : null
}

const SIGN: Partial<Record<Stance, 1 | -1>> = { commits: 1, may: 1, refuses: -1, withdraws: -1 }

type How = NonNullable<Pledge['change']>['how']

function howChanged(earlier: Pledge, later: Pledge): How | undefined {
  const [before, after] = [SIGN[earlier.stance], SIGN[later.stance]]
  if (!before || !after) return undefined
  if (later.met && earlier.condition) return 'condition met'
  if (later.stance === 'withdraws' && before === 1) return 'reverses'
  if ((earlier.condition === null) !== (later.condition === null)) return undefined
  if (before !== after) return 'reverses'
  return later.stance === earlier.stance ? 'confirms' : later.stance === 'commits' ? 'widens' : 'narrows'
}
