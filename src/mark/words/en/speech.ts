/** What saying does: the plain report, and the acts that other finders build on. */
export type SpeechKind =
  | 'say'
  | 'ask'
  | 'answer'
  | 'claim'
  | 'deny'
  | 'admit'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'demand'
  | 'urge'
  | 'propose'
  | 'agree'
  | 'refuse'
  | 'praise'
  | 'blame'
  | 'describe'
  | 'think'
  | 'write'
  | 'exclaim'

const kinds: Record<SpeechKind, string> = {
  say: `say add tell state announce declare explain note remark comment observe mention continue conclude
    reiterate repeat stress emphasize emphasise underline underscore highlight report reveal disclose indicate
    clarify recall recount relate testify proclaim utter voice express speak begin start finish interject
    elaborate specify confide summarize summarise reflect muse opine venture echo outline detail
    cite quote signal predict forecast advise inform brief assure reassure remind
    expound quip joke jest crack reason chime deadpan tweet retweet post pronounce preach narrate intone volunteer relay vent joke chant`,
  ask: 'ask inquire enquire wonder query question press probe quiz pose',
  answer: 'answer reply respond retort counter rejoin riposte fire react demur',
  claim:
    'claim assert maintain insist contend argue allege affirm reaffirm posit suggest hint imply purport boast brag swear attest profess',
  deny: 'deny dispute refute rebut contradict disavow dismiss rebuff disagree object',
  admit: 'admit concede acknowledge confess grant allow accept apologize apologise',
  promise: 'promise pledge vow commit guarantee undertake',
  threaten: 'threaten',
  warn: 'warn caution alert forewarn fret worry lament bemoan',
  demand: 'demand order instruct command require call',
  urge: 'urge implore beg plead appeal exhort encourage beseech entreat invite',
  propose: 'propose offer recommend counsel request suggest submit',
  agree: 'agree confirm concur verify endorse corroborate welcome',
  refuse: 'refuse reject decline',
  praise:
    'praise hail laud applaud commend tout compliment extol celebrate thank congratulate gush rave enthuse marvel rejoice',
  blame: `blame accuse criticize criticise condemn denounce blast slam decry deplore lambast lambaste rebuke chide scold
    attack mock ridicule deride castigate rap assail charge complain protest bristle fume rail rage taunt tease scoff
    sneer snap bash hammer rip knock needle skewer berate thunder grumble gripe jab chastise savage trash`,
  describe:
    'describe characterize characterise label brand dub portray depict deem view term hail call liken compare cast frame',
  think: 'think believe feel consider hope expect fear doubt suspect guess figure reckon conclude agree',
  write: 'write pen publish text email type scribble tweet blog print read',
  exclaim:
    'exclaim shout yell cry scream whisper mutter murmur chant sing laugh sigh groan roar bellow bark gasp shriek mumble holler declaim',
}

/**
 * Verbs that report what somebody said, by lemma; the first kind that lists a verb is its kind.
 * Compiled by the project from general knowledge of English.
 */
export const SPEECH: ReadonlyMap<string, SpeechKind> = new Map(
  (Object.entries(kinds) as [SpeechKind, string][])
    .flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const))
    .reverse(),
)

/** Forms so plainly of saying that a wrong tag does not matter. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'said says added adds told tells asked asks replied replies wrote writes tweeted tweets stated states argued argues insisted insists explained explains noted declared warned warns announced claimed claims quipped remarked recalled recalls'.split(
    ' ',
  ),
)

/** Nouns for what is said: "his claim that", "Korda's remark". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `comment comments remark remarks statement statements claim claims warning warnings promise pledge call calls description assertion insistence suggestion
  accusation accusations complaint vow threat threats demand demands argument answer response reply tweet tweets words message letter characterization characterisation
  assessment admission denial declaration announcement question advice observation prediction admonition contention allegation charge boast quip joke rhetoric motto mantra`.split(
    /\s+/,
  ),
)

/** Words that name or label what stands in quotation marks: "so-called", "the term", "known as", "entitled". */
export const NAMING: ReadonlySet<string> = new Set(
  `so-called called named titled entitled dubbed nicknamed known billed labeled labelled branded termed styled codenamed code-named christened term terms word words phrase phrases
  title nickname slogan hashtag acronym song film movie book novel album play article essay headline episode show series program programme game brand operation chapter`.split(
    /\s+/,
  ),
)

/** Verbs that report speech only where the words stand close by, for they have other meanings. */
export const WEAK: ReadonlySet<string> = new Set(
  `begin start continue finish read post show cite quote fire rip knock snap hammer attack figure reason record allow accept grant press probe question guess
  welcome view celebrate order command require commit guarantee submit sign charge trash rap cast frame print open feel consider hope expect tout mention
  detail signal speak publish text blog email type pen cover suspect cry sing roar call laugh counter face rage reflect echo outline pose think believe doubt brief
  thank invite`.split(/\s+/),
)

/** The forms that a regular verb of the table may take, for words that a tagger took for nouns: "Korda pledges". */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  [...SPEECH.keys()].flatMap((verb) => {
    const stem = verb.replace(/e$/, '')
    return [
      /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`.replace(/([^aeiou])ys$/, '$1ies'),
      `${stem}ed`.replace(/([^aeiou])yed$/, '$1ied'),
    ]
  }),
)
