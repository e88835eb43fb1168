import { type Agreement, type Incident, lineOf, type Observation, type Who } from '../record/index.ts'

/**
 * Puts on incidents whom a party to the terms blames for them, in its own words: "claimed by the other side" and no more.
 * Nobody is blamed by being named ("near the Ostrevan line"), by itself, or by who only guarantees or watches.
 */
export function withClaims(
  incidents: readonly Incident[],
  observations: readonly Observation[],
  agreement: Agreement,
): Incident[] {
  const bound = new Set(agreement.terms.flatMap((t) => t.binds))
  const parties = agreement.parties.filter((p) => p.entity !== null && bound.has(p.entity))
  const claims = new Map(observations.filter((o) => o.by.party !== null).map((o) => [o.id, o]))
  return incidents.map((incident) => {
    const own = incident.evidence.filter((e) => e.weighs === 'anchor' || e.weighs === 'supports')
    const blamed = own.flatMap((e) => blamesOf(claims.get(e.observation), parties))
    return blamed.length === 0 ? incident : { ...incident, attribution: [...incident.attribution, ...blamed] }
  })
}

function blamesOf(claim: Observation | undefined, parties: readonly Who[]): Incident['attribution'] {
  if (!claim || !parties.some((p) => isSame(p, claim.by.party!))) return []
  const others = parties.filter((p) => !isSame(p, claim.by.party!))
  return others.flatMap(({ entity, name }) => {
    const said = claim.citations.find((c) => blames(c.exact, name))
    return said ? [{ party: entity, basis: 'claimed by the other side' as const, line: lineOf([said]) }] : []
  })
}

const isSame = ({ entity, name }: Who, party: string): boolean =>
  [entity, name].some((n) => n?.toLowerCase() === party.toLowerCase())

// "Ostrevan guns shelled", "Ostreva's army had fired", "fire by Ostrevan forces", "accused Ostreva of"; not "near the Ostrevan line".
const DID =
  'shell(?:ed|s|ing)|fir(?:ed|es|ing)|open(?:ed|s|ing) fire|attack(?:ed|s|ing)|struck|str(?:ikes|iking)|bomb(?:ed|s|ing|arded)|launch(?:ed|es|ing)|shot|shoot(?:s|ing)?|hit(?:s|ting)?|violat(?:ed|es|ing)|flew|fl(?:ies|ying)|jamm(?:ed|ing)|la(?:id|ying) mines'

function blames(words: string, name: string): boolean {
  const who = `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:n|an|ian|ese|i)?(?:['’]s)?(?:\\s+(?!line\\b|side\\b|bank\\b|border\\b|territory\\b|village\\b|town\\b)[a-z-]+){0,2}?`
  return new RegExp(
    `\\b${who}\\s+(?:(?:had|have|has|was|were|again|deliberately)\\s+){0,2}(?:${DID})\\b|\\b(?:fire|shelling|attacks?|strikes?|shots?|rounds?|drones?|fired|shelled|launched|attacked|struck|bombed|flown)\\s+(?:by|of|from)\\s+(?:the\\s+)?${who}(?:\\s+(?:forces|troops|army|guns|gunners|soldiers|units?|artillery|side)\\b|[.,;]|$)|\\b(?:accus|blam)(?:ed|es|ing)\\s+(?:the\\s+)?${who}\\s+(?:of|for)\\b`,
  ).test(words)
}
