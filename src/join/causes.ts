const BLAST = ['explosion', 'flash', 'heat', 'impact', 'damage']
const LIVE = [...BLAST, 'burst', 'shot', 'projectile', 'flare', 'launch']
const UNITS = ['movement', 'vehicle present', 'weapon present', 'forces present', 'overflight']
const GLOW = ['heat', 'flash', 'flare', 'explosion']

/** What may go on besides, as notices name it, and which kinds of observation that would explain. */
export type Cause = { form: RegExp; explains: ReadonlySet<string> }

// announced live-fire exercise · clearance of mines · blasting in a quarry · a steel plant · burning of stubble
const CAUSES: readonly Cause[] = [
  { form: /\b(?:exercises?|drills?|manoeuvres?|maneuvers?|live[- ]fire)\b/i, explains: new Set([...LIVE, ...UNITS]) },
  {
    form: /\b(?:de-?mining|mine clearance|clearance of mines|controlled (?:explosion|detonation|demolition)s?|eod)\b/i,
    explains: new Set(BLAST),
  },
  { form: /\b(?:quarr(?:y|ies)|blasting|rock blasts?)\b/i, explains: new Set(BLAST) },
  {
    form: /\b(?:steel ?works?|foundry|refinery|furnaces?|(?:steel|power|chemical|coke) plant|gas flares?|flaring)\b/i,
    explains: new Set(GLOW),
  },
  {
    form: /\b(?:harvest|stubble|straw|crop|agricultural|controlled burn(?:ing|s)?|burning of fields)\b/i,
    explains: new Set(GLOW),
  },
]

/** The cause that some words name first, or undefined. */
export const causeIn = (words: string): Cause | undefined => CAUSES.find(({ form }) => form.test(words))
