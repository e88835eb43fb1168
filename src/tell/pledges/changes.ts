import { byDate, type Pledge } from '../../record/index.ts'
import { alike, contentOf } from './alike.ts'
import { scopeChange } from './scope.ts'
import { STANDING } from './standing.ts'

/**
 * Ties each pledge to the earlier one of its actor on its matter that it confirms or changes. Pledges must be in order
 * of date. What was promised of another thing, at another time or on other terms is no change of the first.
 */
export function threaded(pledges: readonly Pledge[]): Pledge[] {
  const threads = new Map<string, Pledge[]>()
  return pledges.map((pledge) => {
    const thread = threads.get(pledge.actor.entity) ?? []
    threads.set(pledge.actor.entity, [...thread, pledge])
    return { ...pledge, change: changeOf(pledge, thread) }
  })
}

type How = NonNullable<Pledge['change']>['how']

/** The nearest earlier pledge of the thread that this one can be measured against. */
function changeOf(pledge: Pledge, thread: readonly Pledge[]): Pledge['change'] {
  for (let i = thread.length - 1; i >= 0; i--) {
    const earlier = thread[i]!
    if (byDate(earlier.asOf.edtf, pledge.asOf.edtf) >= 0 || !onOneMatter(earlier, pledge)) continue
    const how = howChanged(earlier, pledge)
    if (how) return { of: earlier.id, how }
  }
  return null
}

/** Of one matter and much the same words; or of much the same words, more than one of them, where no matter is known. */
function onOneMatter(a: Pledge, b: Pledge): boolean {
  const [known, other] = [a.matter ?? 'other', b.matter ?? 'other']
  const [x, y] = [contentOf(a), contentOf(b)]
  if (known === other && known !== 'other') return alike(x, y) >= 0.25
  if (known !== other && known !== 'other' && other !== 'other') return false
  return Math.min(x.length, y.length) > 1 && alike(x, y) >= 0.5
}

function howChanged(earlier: Pledge, later: Pledge): How | undefined {
  if (later.met && earlier.condition) return 'condition met'
  if (later.stance === 'withdraws')
    return earlier.stance === 'refuses' || earlier.stance === 'withdraws' ? undefined : 'reverses'
  if (earlier.stance === later.stance) return scopeChange(earlier, later)
  const [before, after] = [STANDING[earlier.stance], STANDING[later.stance]]
  if (before === undefined || after === undefined) return undefined
  if (after < 0 && before >= 0) return onEqualTerms(earlier, later) ? 'reverses' : undefined
  if (before < 0 && after > 0) return onEqualTerms(earlier, later) ? 'reverses' : undefined
  return after > before ? 'widens' : 'narrows'
}

/** A refusal for now and a promise for later can both hold. */
const onEqualTerms = (a: Pledge, b: Pledge): boolean => (a.condition === null) === (b.condition === null)
