import { OBSERVATION_KINDS } from '../record/index.ts'

/** A kind of observation that all formats share. */
export type Kind = (typeof OBSERVATION_KINDS)[number]

/**
 * Words for what was observed, as English forms, notices and column values write them, to the kind they mean; the first
 * that matches counts, so that "controlled demolition of mines" is demining and not a mine.
 */
const WORDS: readonly [Kind, RegExp][] = [
  ['exercise', /\b(?:drills?|exercises?|manoeuvres?|maneuvers?|live[- ]fire training)\b/],
  [
    'demining',
    /\b(?:de-?mining|mine clearance|clearance of mines|controlled (?:explosion|detonation|demolition)s?|eod)\b/,
  ],
  ['jamming', /\b(?:jamm(?:ed|ing)|spoofing|gnss interference|gps interference)\b/],
  [
    'obstruction',
    /\b(?:obstruct(?:ed|ion)|roadblocks?|road closures?|checkpoint closed|denied access|access denied)\b/,
  ],
  ['mine', /\b(?:mines?|landmines?|ied|ieds|improvised explosive|booby[- ]traps?|tripwires?|unexploded|uxo)\b/],
  ['launch', /\b(?:launch(?:es|ed)?|outgoing|rocket fire|take-?offs?)\b/],
  ['impact', /\b(?:impacts?|craters?|incoming|landed|fell)\b/],
  ['burst', /\b(?:bursts?|machine[- ]gun fire)\b/],
  ['shot', /\b(?:shots?|gunshots?|gunfire|small[- ]arms?|sniper|shooting)\b/],
  ['flare', /\b(?:flares?|illumination rounds?)\b/],
  ['projectile', /\b(?:projectiles?|tracers?|rounds? in flight)\b/],
  ['flash', /\b(?:muzzle flash(?:es)?|flash(?:es)?)\b(?! flood)/],
  [
    'explosion',
    /\b(?:explosions?|blasts?|detonations?|shell(?:s|ing|ed)?|mortars?|artillery|missiles?|rockets?|air ?strikes?|drone strikes?|strikes?|bomb(?:s|ing|ed|ings|ardment)?|grenades?)\b/,
  ],
  ['clash', /\b(?:clash(?:es|ed)?|battles?|armed clash|fighting|firefights?|skirmish(?:es)?|exchanges? of fire)\b/],
  ['heat', /\b(?:heat|hotspots?|hot spots?|fires?|burning|thermal anomal(?:y|ies))\b/],
  ['overflight', /\b(?:overflights?|uavs?|uas|drones?|aircraft|helicopters?|jets?|airspace)\b/],
  ['weapon present', /\b(?:weapons?|howitzers?|guns?|mlrs|tanks?)\b/],
  ['vehicle present', /\b(?:vehicles?|apcs?|ifvs?|trucks?|convoys?)\b/],
  ['works', /\b(?:trench(?:es)?|fortifications?|dug-?outs?|earthworks?|works|construction|engineering)\b/],
  ['movement', /\b(?:movements?|troops? moving|advance[sd]?|redeploy(?:ed|ment))\b/],
  [
    'harm',
    /\b(?:killed|wounded|injured|casualt(?:y|ies)|deaths?|victims?|violence against civilians|abduct(?:ed|ion)|attack(?:s|ed)? on civilians|sexual violence)\b/,
  ],
  ['damage', /\b(?:damag(?:e|ed)|destroy(?:ed)?|destruction|looting)\b/],
  ['silence', /\b(?:no activity|all quiet|silence|nothing (?:seen|heard|observed))\b/],
  ['forces present', /\b(?:soldiers?|troops?|units?|personnel|positions?)\b/],
]

/** The kind that some words mean, or undefined. */
export function kindOf(words: string): Kind | undefined {
  const bare = words.slice(0, 2000).toLowerCase().replaceAll('_', ' ')
  return WORDS.find(([, form]) => form.test(bare))?.[0]
}

/** The kind that a cell or a property says: one of ours as it stands, or words that mean one. */
export function kindSaid(words: string): Kind | undefined {
  const bare = words.trim().toLowerCase()
  return OBSERVATION_KINDS.find((kind) => kind === bare) ?? kindOf(words)
}
