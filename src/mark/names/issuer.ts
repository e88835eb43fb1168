import type { Cast } from './cast.ts'
import { known } from './gazetteer.ts'

/** Gives a ministry whose own words the article is its state: the outlet is "Ministry of Trade, Ostrel". */
export function giveIssuer(outlet: string | null, cast: Cast): void {
  const at = outlet?.lastIndexOf(',') ?? -1
  if (outlet === null || at < 0) return
  const body = outlet.slice(0, at).toLowerCase()
  const country = known(outlet.slice(at + 1).trim())?.country ?? null
  for (const member of cast.members)
    if (member.type === 'organisation' && member.name.toLowerCase().startsWith(body)) member.country ??= country
}
