import { byDate, type Pledge } from '../../record/index.ts'
import { alike } from './alike.ts'
import { type Amounts, scopeChange } from './scope.ts'
import { STANDING } from './standing.ts'

/** A pledge with the stems and the amounts of the words for what is promised. */
export type Step = { pledge: Pledge; content: readonly string[]; amounts: Amounts }

/**
 * Ties each pledge to the earlier one of its actor on its matter that it confirms or changes. Pledges must be in order
 * of date. What was promised of another thing, at another time or on other terms is no change of the first.
 */
export function threaded(steps: readonly Step[]): Pledge[] {
  const threads = new Map<string, Step[]>()
  return steps.map((step) => {
    const thread = threads.get(step.pledge.actor.entity) ?? []
    const change = changeOf(step, thread)
    threads.set(step.pledge.actor.entity, thread)
    thread.push(step)
    return { ...step.pledge, change }
  })
}

type How = NonNullable<Pledge['change']>['how']

/** The nearest earlier pledge of the thread that this one can be measured against. */
function changeOf(step: Step, thread: readonly Step[]): Pledge['change'] {
  const isEarlier = (other: Step) => byDate(other.pledge.asOf.edtf, step.pledge.asOf.edtf) < 0
  for (let i = thread.findLastIndex(isEarlier); i >= 0; i--) {
    const earlier = thread[i]!
    const how = onOneMatter(earlier, step) ? howChanged(earlier, step) : undefined
    if (how) return { of: earlier.pledge.id, how }
  }
  return null
}

/** Of one matter and much the same words; or of much the same words, more than one of them, where no matter is known. */
function onOneMatter({ pledge: a, content: x }: Step, { pledge: b, content: y }: Step): boolean {
  const [known, other] = [a.matter ?? 'other', b.matter ?? 'other']
  if (known === other && known !== 'other') return alike(x, y) >= 0.25
  if (known !== other && known !== 'other' && other !== 'other') return false
  return Math.min(x.length, y.length) > 1 && alike(x, y) >= 0.5
}

function howChanged(before: Step, after: Step): How | undefined {
  const [earlier, later] = [before.pledge, after.pledge]
  if (later.met && earlier.condition) return 'condition met'
  if (later.stance === 'withdraws')
    return earlier.stance === 'refuses' || earlier.stance === 'withdraws' ? undefined : 'reverses'
  if (earlier.stance === later.stance) return scopeChange(before, after)
  const [was, is] = [STANDING[earlier.stance], STANDING[later.stance]]
  if (was === undefined || is === undefined) return undefined
  if (is < 0 && was >= 0) return onEqualTerms(earlier, later) ? 'reverses' : undefined
  if (was < 0 && is > 0) return onEqualTerms(earlier, later) ? 'reverses' : undefined
  return is > was ? 'widens' : 'narrows'
}

/** A refusal for now and a promise for later can both hold. */
const onEqualTerms = (a: Pledge, b: Pledge): boolean => (a.condition === null) === (b.condition === null)
