import type { MarkedArticle } from '../../record/index.ts'
import { ESCAPE } from '../words.ts'
import { dutyOf } from './duty.ts'
import { boundBy } from './parties.ts'
import { OPEN, type ProposedGuarantee, type ProposedTier, plain } from './proposed.ts'
import { type Cast, given } from './terms.ts'
import { timesIn } from './times.ts'
import type { Unit } from './units.ts'

const TRIGGER =
  /^\s*((?:if|in the event (?:of|that)|in case (?:of)?|should|where|upon|when|at the request of|following)\b[^,;]*),\s*/i
const GOES_ON = /\b(?:continues?|persists?(?: in)?|is not (?:ended|stopped|remedied|corrected)|resumes?|recurs?)\b/i
const ABOUT =
  /\bviolat\w+|\bbreach\w*|\battack\w*|\baggression\b|\brequest\w*|\bnon-compliance\b|\bresum\w+ of hostilities|\bfails?\b|\bfailure\b/i

/** A guarantee, or a further tier of the one before; undefined for a saying that is neither. */
export type Promised =
  | { guarantee: Omit<ProposedGuarantee, 'id'> }
  | { tier: ProposedTier; escapes: string[] | undefined }

/** Reads what somebody shall do when something happens: a duty behind a condition that speaks of a breach or a request. */
export function promiseOf(unit: Unit, marked: MarkedArticle, cast: Cast, before: boolean): Promised | undefined {
  const trigger = TRIGGER.exec(unit.words)
  if (!trigger || !(ABOUT.test(trigger[1]!) || (before && GOES_ON.test(trigger[1]!)))) return undefined
  const said = { ...unit, words: unit.words.slice(trigger[0].length) }
  const bound = dutyOf(said)
  if (!bound) return undefined
  const action = said.words.slice(bound.action)
  const guarantors = boundBy(bound.subject, action, cast.parties, cast.known)
  const condition = plain(trigger[1]!)
  const tier = { action: plain(action).replace(/[.;]$/, ''), actor: guarantors[0]!, ...clockOf(unit, marked) }
  const escapes = escapesIn(said.words)
  if (before && GOES_ON.test(condition)) return { tier: { if: condition, ...tier }, escapes }
  const toward = towardIn(condition, guarantors, cast)
  return {
    guarantee: {
      words: plain(unit.words),
      guarantors,
      toward,
      status: OPEN,
      trigger: condition,
      needs: needsOf(condition),
      tiers: [tier],
      ...given('escape', escapes),
    },
  }
}

function escapesIn(words: string): string[] | undefined {
  const found = words.match(ESCAPE)
  return found ? found.map(plain) : undefined
}

const needsOf = (condition: string): string => {
  if (/\b(?:find|finds|found|determin\w+|establish\w*|confirm\w*|conclud\w+)\b/i.test(condition)) return 'finding'
  if (/\brequest/i.test(condition)) return 'request'
  return ABOUT.test(condition) ? 'breach' : 'not said'
}

function clockOf({ span }: Unit, { article, marks }: MarkedArticle): Pick<ProposedTier, 'clock' | 'within'> {
  const { within, of = '' } = timesIn(article.text, span, marks)
  const clock = /notif|notice/.test(of)
    ? 'notice'
    : /finding|determin/.test(of)
      ? 'finding'
      : /breach|violat|attack|incident|aggression/.test(of)
        ? 'breach'
        : 'not said'
  return { clock, ...given('within', within) }
}

/** The party that the condition names, unless it gives the guarantee itself. */
function towardIn(condition: string, guarantors: readonly string[], { parties }: Cast): string {
  return parties.find(({ id, name }) => condition.includes(name) && !guarantors.includes(id))?.id ?? OPEN
}
