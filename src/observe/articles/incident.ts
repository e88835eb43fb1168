import type { Span } from '../../record/index.ts'
import { kindOf } from '../kinds.ts'

/** The words of a sentence that name an incident, with its kind. */
export type Incident = Span & { kind: string }

// "shelling" · "gunshots" · "opened fire" · "three drones"; not "opened talks", "a hunger strike", "an exploding debt"
const WORDS =
  /\b(?:explosions?|blasts?|detonations?|shells|shelled|shelling|mortars?|artillery|rockets?|missiles?|air ?strikes?|drone strikes?|bombs?|bombed|bombings?|bombardments?|grenades?|gunfire|gunshots?|shots|small[- ]arms|machine[- ]gun|snipers?|opened fire|fired (?:(?:about|some|around|at least|up to|more than) )?\d[\d,]* [a-z]+|fired (?:on|at|into|across|towards?)|bursts? of (?:[a-z-]+ ){0,3}(?:fire|gunfire|gun)|exchanges? of fire|clash(?:es|ed)?|firefights?|skirmish(?:es)?|drones?|uavs?|landmines?|mines? (?:exploded|detonated|went off)|ieds?|jammed|jamming|roadblocks?)\b/gi

// "no shelling" · "denied shelling" · "without a shot": then it is not told to have happened
const NOT =
  /\b(?:no|not|without(?: an?| any)?|never|neither|zero|denied|denies|rejected)(?:\s+(?:any|further|new|more|having|that))*\s*$/i

// "denied that its guns had shelled", "rejected the charge that ..."; not "denied it, but shelling went on"
const DENIED =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing))\b(?:(?!\bbut\b|\bafter\b|\bwhile\b|\balthough\b|\bthough\b)[^;:])*$/i

/** The first words of a sentence that name an incident and are not negated. */
export function incidentIn(text: string, { start, end }: Span): Incident | undefined {
  const sentence = text.slice(start, end)
  for (const found of sentence.matchAll(WORDS)) {
    const before = sentence.slice(0, found.index)
    if (NOT.test(before) || DENIED.test(before)) continue
    const at = start + found.index
    return {
      start: at,
      end: at + found[0].length,
      kind: kindIn(found[0].toLowerCase()),
    }
  }
  return undefined
}

const kindIn = (words: string): string =>
  OWN.get(words) ??
  (/^fired/.test(words) ? (kindOf(words.split(' ').at(-1)!) ?? 'shot') : undefined) ??
  (/^bursts?\b/.test(words) ? 'burst' : kindOf(words)) ??
  'other'

const OWN: ReadonlyMap<string, string> = new Map(Object.entries({ 'opened fire': 'shot', shells: 'explosion' }))
