import type { Observation } from '../record/index.ts'
import { causeIn } from './causes.ts'

/** What one happening can be; observations of different groups never join. */
export const GROUPS = ['fire', 'presence', 'works', 'flight', 'mine', 'obstruction', 'jamming', 'other'] as const
export type Group = (typeof GROUPS)[number]

const GROUP_OF: Record<string, Group> = {
  explosion: 'fire',
  burst: 'fire',
  shot: 'fire',
  projectile: 'fire',
  flash: 'fire',
  flare: 'fire',
  impact: 'fire',
  heat: 'fire',
  launch: 'fire',
  clash: 'fire',
  harm: 'fire',
  damage: 'fire',
  'vehicle present': 'presence',
  'weapon present': 'presence',
  'forces present': 'presence',
  movement: 'presence',
  works: 'works',
  overflight: 'flight',
  mine: 'mine',
  obstruction: 'obstruction',
  jamming: 'jamming',
}

/** The group of a kind of observation; a kind that is not known stands alone. */
export const groupOf = (kind: string): Group => GROUP_OF[kind] ?? 'other'

/**
 * The kinds of evidence. Two observations corroborate each other only when these differ: what an instrument heard and
 * what a person heard are two, two accounts of the press are one.
 */
export const SORTS = [
  'recording',
  'sound',
  'instrument',
  'heat',
  'sight',
  'hearing',
  'telling',
  'claim',
  'notice',
] as const
export type Sort = (typeof SORTS)[number]

const CAMERA = /\b(?:cameras?|video|cctv|film|photo(?:graph)?s?|imagers?|optical|ptz|eo)\b/i
const AUDIBLE = new Set(['explosion', 'burst', 'shot', 'launch', 'impact'])
// What goes on besides, and that nothing was noticed: neither begins an incident.
const NOTICES = new Set(['exercise', 'demining', 'notice', 'silence'])

/** The kind of evidence that an observation is. What a party says is a claim, however it came by it. */
export function sortOf({ kind, how, by, citations }: Observation): Sort {
  if (how === 'published' || NOTICES.has(kind)) return 'notice'
  if (kind === 'other' && causeIn(citations[0].exact)) return 'notice'
  if (how === 'claimed' || by.party !== null) return 'claim'
  if (kind === 'heat') return 'heat'
  if (how === 'recorded') return 'recording'
  if (how === 'measured') return measuredSort(kind, by.sensor)
  if (how === 'seen') return 'sight'
  return how === 'heard' ? 'hearing' : 'telling'
}

function measuredSort(kind: string, sensor: string | null): Sort {
  if (sensor !== null && CAMERA.test(sensor)) return 'recording'
  return AUDIBLE.has(kind) ? 'sound' : 'instrument'
}
