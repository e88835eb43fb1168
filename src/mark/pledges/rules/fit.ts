import {
  ANNOUNCED,
  DENIED,
  type Frame,
  GRANTED,
  HARM_NOUNS,
  LEFT,
  NEEDS_ACT,
  OFFERED_WORDS,
  TAKEN_BACK,
  THREATENED,
} from '../../words/en/pledges.ts'
import { contentOf, dealsWithAct, hasWord } from '../phrases.ts'
import { namesIn, type Range, type Scene } from '../scene.ts'

/** Whether the object is something that this verb can promise, refuse, take back or threaten. */
export function isFit(scene: Scene, k: number, frame: Frame, phrase: Range): boolean {
  const { verb: group, to } = scene.clauses[k]!
  if (frame.stance !== 'refuses' && frame.stance !== 'withdraws' && contentOf(scene, k) !== undefined) return false
  if (/^(no|little|few)$/.test(scene.tokens[phrase.from]!.lower)) return sparesAll(scene, k, phrase)
  if (group.lemma === 'deny') return hasWord(scene, phrase, (t) => GRANTED.has(t.lemma))
  if (/^(stand|stick)$/.test(group.lemma)) return hasWord(scene, phrase, (t) => TAKEN_BACK.has(t.lemma))
  if (FORGOING.test(group.lemma) && frame.stance === 'commits')
    return hasWord(scene, phrase, (t) => HARM_NOUNS.has(t.lemma))
  if (group.lemma === 'renounce' && hasWord(scene, phrase, (t) => HARM_NOUNS.has(t.lemma) && t.lemma !== 'ban'))
    return false
  if (group.lemma === 'volunteer') return dealsWithAct(scene, phrase) || scene.tokens[phrase.from]!.tag === 'NUM'
  if (group.lemma === 'put') return true
  if (group.lemma === 'seek') return hasWord(scene, phrase, (t) => SOUGHT.test(t.lemma))
  if (frame.stance === 'withdraws') return takesBack(scene, group.lemma, frame, phrase)
  if (frame.stance === 'threatens') return hasWord(scene, phrase, (t) => THREATENED.has(t.lemma))
  if (frame.stance === 'refuses' && hasWord(scene, phrase, (t) => DENIED.has(t.lemma))) return false
  if (frame.stance === 'refuses' && hasWord(scene, phrase, (t) => PLEAS.test(t.lemma))) return true
  if (/^(announce|approve)$/.test(group.lemma))
    return hasWord(
      scene,
      { from: phrase.from, to: Math.min(to, phrase.to + 3) },
      (t) => ANNOUNCED.has(t.lemma) || /[€$£]/.test(t.text),
    )
  if (exceeds(scene, phrase.from)) return false
  if (group.lemma === 'offer') return !hasWord(scene, phrase, (t) => OFFERED_WORDS.has(t.lemma))
  if (group.lemma === 'ask')
    return !hasWord(scene, phrase, (t) => OFFERED_WORDS.has(t.lemma) || ASKED_WORDS.test(t.lemma))
  if (group.lemma === 'exclude' && group.negated && hasWord(scene, phrase, (t) => t.lower === 'anything')) return true
  if (group.lemma === 'oppose' && /^(any|this|that|it)$/.test(scene.tokens[phrase.from]!.lower)) return true
  return (
    !NEEDS_ACT.has(group.lemma) ||
    dealsWithAct(scene, phrase) ||
    (group.progressive && (isDeed(scene, phrase) || isNew(scene, phrase)))
  )
}

/** "offers |more than a roof", not "more than 40 trucks" */
const exceeds = ({ tokens }: Scene, at: number): boolean =>
  /^(more|less)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'than' &&
  tokens[at + 2]?.tag !== 'NUM' &&
  !/^[€$£]/.test(tokens[at + 2]?.text ?? '')

/** "promised |no drilling| before June", "guaranteed no layoffs" */
const sparesAll = ({ tokens, clauses }: Scene, k: number, { from }: Range): boolean =>
  /^(pledge|promise|vow|guarantee|commit)$/.test(clauses[k]!.verb.lemma) &&
  tokens[from]!.lower === 'no' &&
  (/...ing$/.test(tokens[from + 1]?.lower ?? '') || SPARED.test(tokens[from + 1]?.lemma ?? ''))

const SPARED =
  /^(strike|tariff|sanction|attack|closure|layoff|lay-off|cut|redundancy|dismissal|increase|rise|eviction|raid|tax|charge|violence|force|reprisal|change|delay)$/

/** What one seeks of another: "seeks damages", not "seeks a solution", "sought shelter". */
const SOUGHT =
  /^(raise|rise|increase|damages|compensation|penalty|sentence|release|return|extradition|guarantee|assurance|ban|injunction|apology|inquiry|investigation|extension|exemption|delay|postponement|recount|ceasefire|truce|withdrawal|reinstatement|refund|concession)$/

/** "resists |pressure| to close the camp", "dismissed |calls| for a vote" */
const PLEAS = /^(call|pressure|demand|plea|appeal|request|attempt|effort|bid|move)$/

const FORGOING = /^(give|forgo|forswear|refrain)$/

/** What is asked for in words alone: "asked for patience". */
export const ASKED_WORDS =
  /^(comment|time|patience|calm|forgiveness|information|name|permission|understanding|trouble|question|direction|thing|delay|favour|favor|restraint|unity|prayer|attention|action|reflection|caution|respect)$/

/** "is considering a similar |contribution", "is weighing a |freeze" */
const isDeed = ({ tokens }: Scene, { to }: Range): boolean =>
  /..(?:tion|sion|ment|ance|ing|al)$|^(?:cut|rise|increase|freeze|change|move|step|response|reply|transfer|shift)s?$/.test(
    tokens[to - 1]?.lower ?? '',
  )

/** "is considering |a surcharge": what is not there yet; "an option" and "an offer" are. */
const isNew = ({ tokens }: Scene, { from, to }: Range): boolean =>
  /^(an?|new|further|legal|tougher|harsher|additional)$/.test(tokens[from]!.lower) &&
  !/^(option|scenario|possibility|request|question|range|number|series|variety|way|view|letter|report)$/.test(
    tokens[to - 1]!.lemma,
  )

function takesBack(scene: Scene, lemma: string, frame: Frame, phrase: Range): boolean {
  const stops = /^(cancel|scrap|suspend)$/.test(lemma) || frame.after === 'off'
  const call = scene.tokens[phrase.to - 1]!.lemma === 'call' && scene.tokens[phrase.to]?.lower === 'for' // "dropped its call for"
  if ((frame.after === undefined || lemma === 'give') && !stops)
    return call || hasWord(scene, phrase, (t) => TAKEN_BACK.has(t.lemma))
  const named = namesIn(scene, phrase).some((m) => m.type === 'organisation' || m.type === 'group')
  const harm = frame.after === 'off' && hasWord(scene, phrase, (t) => HARM_NOUNS.has(t.lemma))
  return named || harm || hasWord(scene, phrase, (t) => LEFT.has(t.lemma) || TAKEN_BACK.has(t.lemma))
}
