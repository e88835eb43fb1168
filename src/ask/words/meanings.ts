import { stem } from '../stem.ts'

// Words that reports of talks, fighting and aid use for one another: who asks with one means the others too.
const ROWS = `
 soldier troop force contingent battalion sergeant serviceman brigade
 prisoner captive detainee pow serviceman
 ceasefire truce armistice
 talk negotiation negotiate round
 postpone delay postponement
 kill die dead death toll life fatality casualty victim
 wound injure hurt
 refuse reject exclude decline dismiss
 promise pledge commit vow undertake offer guarantee
 money fund payment pay aid loan sum
 shell bombard strike attack bombing
 displace drive flee refugee uproot
 sign signature
 summit conference meeting meet gather
 drone uav unmanned
 gun artillery howitzer mortar
 allow let permit permission
 cancel scrap
 hold occupy control capture seize
 law bill act legislation
 parliament assembly legislature diet
 buy purchase
 sell sale
 agreement accord pact deal treaty protocol declaration arrangement text document
 border frontier
 begin start open launch
 end stop finish expire
 exchange swap
 mine minefield deminer mineclear
 cut reduce reduction trim shrink halve
 own possess belong
 lead head chair
 send deploy dispatch contribute commit station
 deploy station
 supply provide
 supply deliver delivery
 build construct construction rebuild
 release free
 release hand
 demand insist require
 ask request appeal
 threaten threat
 warn warning
 withdraw pull quit
 observer monitor inspector
 violate breach violation
 share part fifth third half quarter percent
 water river flow
 weapon arm
 reason why because
 find finding establish
 return home
 participate attend present
 count tally
 depend condition provided
 depend condition unless
 voter vote ballot
 agree accept consent
 invite invitation
 war fighting conflict hostility invasion
 close shut closure
 repay pay cost price
 say statement declare`

/** What a stem can mean besides itself: the numbers of its rows. */
const ROWS_OF = new Map<string, string[]>()
for (const [n, row] of ROWS.trim().split('\n').entries())
  for (const word of row.trim().split(' ')) {
    const key = stem(word)
    ROWS_OF.set(key, [...(ROWS_OF.get(key) ?? []), `=${n}`])
  }

/** The meanings of a stem that it shares with other words; none for most. */
export const meaningsOf = (stemmed: string): readonly string[] => ROWS_OF.get(stemmed) ?? NONE
const NONE: readonly string[] = []

/** Verbs of two words that mean what one does: `called off` is `cancelled`. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bput(?:s|ting)? off\b/gi, 'postponed'],
  [/\bcall(?:s|ed|ing)? off\b/gi, 'cancelled'],
  [/\bcall(?:s|ed|ing)? for\b/gi, 'demanded'],
  [/\brul(?:e|es|ed|ing) out\b/gi, 'excluded'],
  [/\bturn(?:s|ed|ing)? down\b/gi, 'refused'],
  [/\b(?:said|say|says|saying) no\b/gi, 'refused'],
  [/\bpull(?:s|ed|ing)? back\b/gi, 'withdrew'],
  [/\bwalk(?:s|ed|ing)? out\b/gi, 'left'],
  [/\bcarr(?:y|ies|ied|ying) out\b/gi, 'done'],
  [/\bhand(?:s|ed|ing)? over\b/gi, 'released'],
  [/\b(?:go|goes|went|gone|going|come|comes|came|coming) home\b/gi, 'returned'],
  [/\b(?:took|taken?|takes|taking) part\b/gi, 'participated'],
  [/\b(?:set|sets|setting) up\b/gi, 'established'],
  [/\b(?:cease(?:-|\s)fire|cessation of (?:fire|hostilities))\b/gi, 'ceasefire'],
  [/\bprisoners? of war\b/gi, 'prisoners'],
  [/\b(?:take|takes|took|taken|taking) place\b/gi, 'happened'],
  [/\bper ?cent\b/gi, 'percent'],
]
