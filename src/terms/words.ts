import type { TermKind } from '../record/index.ts'

/** Words by which an agreement's text says what a duty is about; the first kind with the most of them is proposed. */
export const KIND_WORDS: readonly (readonly [TermKind, RegExp])[] = [
  ['mines', /\bmines?\b|\bminefields?\b|\bde-?min\w+|\bunexploded\b|\bbooby/gi],
  ['release', /\brelease[sd]?\b|\bprisoners?\b|\bdetain\w+|\bhostages?\b|\bcaptives?\b|\bremains\b/gi],
  ['aid', /\bhumanitarian\b|\baid\b|\brelief\b|\bconvoys?\b|\bcorridors?\b|\bmedical\b/gi],
  ['flights', /\bflights?\b|\baircraft\b|\bairspace\b|\bdrones?\b|\bunmanned\b|\boverfl\w+|\bhelicopters?\b/gi],
  [
    'weapons',
    /\bartillery\b|\bcalibres?\b|\bweapons?\b|\btanks?\b|\brockets?\b|\bmortars?\b|\bmissiles?\b|\bhowitzers?\b/gi,
  ],
  [
    'fire',
    /\bfire\b|\bfiring\b|\bcease-?fire\b|\btruce\b|\bhostilit\w+|\bshell\w+|\bstrikes?\b|\battacks?\b|\buse of force\b|\bcombat\b/gi,
  ],
  ['works', /\bfortif\w+|\btrench\w*|\bconstruct\w+|\bbuild\w*|\bengineering\b|\bpositions\b/gi],
  ['forces', /\bforces?\b|\btroops?\b|\bpersonnel\b|\bsoldiers?\b|\bunits?\b|\bbattalions?\b/gi],
  [
    'infrastructure',
    /\bpower\b|\bwater\b|\bgrid\b|\bports?\b|\bpipelines?\b|\brailways?\b|\bbridges?\b|\broads?\b|\benergy\b/gi,
  ],
  ['access', /\baccess\b|\bfreedom of movement\b|\bmonitor\w*|\bobservers?\b|\binspect\w+|\bcrossing\b/gi],
  ['speech', /\bstatements?\b|\bpropaganda\b|\brhetoric\b|\bbroadcast\w*|\bincite\w*/gi],
  ['notice', /\bnotif\w+|\binform\w*|\bannounce\w*|\breport\w*|\bnotice\b/gi],
]

/** Words that leave a duty open to whoever has it. */
export const ESCAPE =
  /\bas (?:it|they) (?:deems?|considers?) (?:necessary|appropriate)|\bin accordance with (?:its|their) constitutional \w+|\bat (?:its|their) (?:own )?discretion|\bsubject to [^,.;]+|\bwhere (?:possible|appropriate)|\bas appropriate/gi

/** Words for a time that is no duration. */
export const VAGUE =
  /\bwithout (?:undue )?delay\b|\bimmediately\b|\bpromptly\b|\bforthwith\b|\bas soon as (?:possible|practicable)\b/i
