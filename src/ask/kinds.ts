/** What kind of answer a question wants; `whether` wants a yes or a no, `is` who holds an office. */
export type Kind =
  | 'when'
  | 'where'
  | 'why'
  | 'how many'
  | 'how long'
  | 'how far'
  | 'how old'
  | 'disagree'
  | 'condition'
  | 'said'
  | 'promised'
  | 'is'
  | 'who'
  | 'whether'
  | 'what'

/** Whether a question asks about what was, what will be, or what somebody is bound to do. */
export type Tense = 'past' | 'ahead' | 'duty' | null

/** Verbs for what is done by speaking, as they begin. */
export const PROMISING = 'promise|pledge|commit|offer|threaten|threat|demand|refuse|reject|undertake|exclude|agree'

const SOURCES = 'where|sources?|outlets?|papers?|newspapers?|reports?|accounts?|articles?|figures?|numbers?'

const SAYING =
  'say|says|said|tell|told|declared?|warn(?:ed)?|call(?:ed)?|write|wrote|answer(?:ed)?|comment(?:ed)?|describe[ds]?|argue[ds]?|' +
  'claim(?:ed|s)?|explain(?:ed|s)?|repl(?:y|ied)|suggest(?:ed)?|propose[ds]?|recommend(?:ed|s)?|critici[sz]ed?|complain(?:ed)?'

const AMOUNTS = 'many|much|large|big|high|heavy|deep|tall|wide|fast|strong|often|small|low|expensive|cheap|costly'
const SUMS = 'share|number|percentage|proportion|sum|amount|size|price|majority|cost|toll|fee|total|turnout'
const DAYS = 'day|date|week|month|year|time'
const BODIES =
  'country|countries|states?|part(?:y|ies)|sides?|governments?|ministers?|compan(?:y|ies)|organi[sz]ations?|groups?|newspapers?|papers?|banks?'

// In order: the first that fits.
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    new RegExp(`\\b(?:${SOURCES})\\b.*\\b(?:disagree|differ|contradict|conflict|dispute)|\\bconflicting\\b`, 'i'),
    'disagree',
  ],
  [/\b(?:under|on|with) (?:which|what) (?:condition|term)|\bon what\b.*\bdepend|\bconditions?\b/i, 'condition'],
  [new RegExp(`^(?:(?:on|since|until|by|for|from|in|at|during) )?(?:when|(?:which|what) (?:${DAYS}))\\b`, 'i'), 'when'],
  [
    /^(?:why|for what reason|what (?:is|was|were) the (?:reason|cause|grounds?)|how come|what (?:led|caused|made))\b/i,
    'why',
  ],
  [/\bhow old\b/i, 'how old'],
  [/\bhow long\b/i, 'how long'],
  [/\bhow far\b/i, 'how far'],
  [new RegExp(`\\bhow (?:${AMOUNTS})\\b|\\b(?:what|which) (?:${SUMS})\\b`, 'i'), 'how many'],
  [new RegExp(`^what (?:is|was|were|are|will be) the (?:[\\p{L}-]+ )?(?:${SUMS})\\b`, 'iu'), 'how many'],
  [new RegExp(`^(?!who|which).*\\b(?:${PROMISING}|must|have to|has to|obliged|owe)`, 'i'), 'promised'],
  [new RegExp(`^(?!who (?:wrote|called)|is|are|was|were|has|have).*\\b(?:${SAYING})\\b`, 'i'), 'said'],
  [/^(?:what|how) (?:does|do|did) .+ (?:think|believe|feel)\b/i, 'said'],
  [/^who(?:'s|’s| is| was| are| were) (?:the|a|an)\b/i, 'is'],
  [new RegExp(`^(?:\\p{L}+ )?(?:who|whom|whose)\\b|^(?:which|what) (?:${BODIES})\\b`, 'iu'), 'who'],
  [
    /^(?:\p{L}+ )?where\b|^(?:in|at|to|from) (?:which|what) (?:city|town|place|port|harbou?r|country|village|region)\b/iu,
    'where',
  ],
  [/^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|must|shall)\b/i, 'whether'],
]

/** The kind of a question by its words. */
export const kindOf = (asked: string): Kind => KINDS.find(([form]) => form.test(asked.trim()))?.[1] ?? 'what'

/** The tense of a question by its verbs. */
export function tenseOf(asked: string): Tense {
  if (/\b(?:must|shall|have to|has to|obliged|owe|owes|bound)\b/i.test(asked)) return 'duty'
  if (/\b(?:will|is going to|are going to|plans? to)\b/i.test(asked)) return 'ahead'
  return /\b(?:did|was|were|had|has|have)\b/i.test(asked) ? 'past' : null
}
