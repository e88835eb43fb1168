import type { Found } from '../disputes.ts'
import { originOf, type Story } from '../story.ts'
import { citePassage, daysApart, familyOf, mayMeet, passagesWith } from './passages.ts'
import { type Signing, signingIn } from './signing.ts'

/**
 * How many parties one document has: `the trilateral declaration` and `the declaration that the two nations signed`, on one
 * day. A list of names alone may be cut short, so one side at least must say the number.
 */
export function signerDisputes(story: Story): Found[] {
  const signings = signedIn(story).flatMap((p) => signingIn(p, story))
  const pairs = signings.flatMap((a, i) => signings.slice(i + 1).map((b) => [a, b] as const))
  const opposed = pairs.filter(([a, b]) => areOpposed(a, b) && !areTwo(a, b, signings))
  if (opposed.length === 0) return []
  const signers = signings.filter((s) => opposed.some((pair) => pair.includes(s)))
  return [disputeOf(signers)]
}

const signedIn = passagesWith(/\bsign(?:s|ed)?\b/)

function disputeOf(signings: readonly Signing[]): Found {
  const counts = [...new Set(signings.map((s) => s.parties))].sort((a, b) => b - a)
  return {
    by: 'one signing, a number of parties said in words and another number of them elsewhere',
    kind: 'number',
    about: `how many signed the ${/\w+$/.exec(signings[0]!.like)?.[0] ?? 'text'}`,
    sides: counts.map((count) => {
      const [first, ...rest] = signings.filter((s) => s.parties === count) as [Signing, ...Signing[]]
      const citations = [citePassage(first.passage), ...rest.map((s) => citePassage(s.passage))] as const
      return { value: `${count}: ${first.value}`, citations: [...citations] }
    }),
  }
}

const MOST_NAMED = 4

function areOpposed(a: Signing, b: Signing): boolean {
  if (a.parties === b.parties || a.kind !== b.kind || familyOf(a.passage.member) === familyOf(b.passage.member))
    return false
  if (!(a.said && b.said) && !mayList(a, b)) return false
  return (
    daysApart(a.passage, b.passage) <= (isLoose(a) || isLoose(b) ? 3 : 1) &&
    sameDocument(a, b) &&
    mayMeet(a.names, b.names)
  )
}

/** Two or three names against a word like `trilateral`; of twelve that signed a list may well name two. */
const mayList = (a: Signing, b: Signing) => (a.said || b.said) && a.parties <= MOST_NAMED && b.parties <= MOST_NAMED

const isLoose = ({ passage }: Signing) => originOf(passage.member) === undefined

/** `the fisheries agreement` is not `the cable agreement`; `the agreement` may be either. */
function sameDocument(a: Signing, b: Signing): boolean {
  const own = ({ like }: Signing) => new Set(like.split(' ').slice(0, -1))
  return mayMeet(own(a), own(b))
}

/** One article that tells both numbers tells of two documents. */
const areTwo = (a: Signing, b: Signing, signings: readonly Signing[]) =>
  [a, b].some((side) =>
    signings.some(
      (s) =>
        familyOf(s.passage.member) === familyOf(side.passage.member) &&
        s.parties === (side === a ? b : a).parties &&
        s.kind === side.kind,
    ),
  )
