import type { FrozenArticle, NameMark } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Actor } from './stands.ts'

/** Those who say "we" in the article's own voice: the makers of a joint statement, or the one who answers in an interview. */
export function voiceOf(
  { text, blocks }: FrozenArticle,
  sentences: readonly MarkedSentence[],
  names: readonly NameMark[],
  known: Known,
): Actor[] {
  if (STATEMENT.test(text)) return makersIn(sentences, names)
  const speech = SPEECH.test(text) ? holderIn(text, sentences[0]!, names, known) : []
  if (speech.length > 0) return speech
  return ANSWERS.test(text) || isInterview(text, blocks) ? answeringIn(names, known) : []
}

/** The states and the bodies that people stand for. */
type Known = { countries: ReadonlyMap<string, string>; bodies: ReadonlyMap<string, NameMark> }

/** An article that calls itself an interview, in which three paragraphs or more ask and those behind them answer; not a page of comments. */
function isInterview(text: string, blocks: FrozenArticle['blocks']): boolean {
  if (!INTERVIEW.test(text.slice(0, 400))) return false
  const asked = (at: number) => blocks[at] !== undefined && ASKING.test(text.slice(blocks[at].start, blocks[at].end))
  let answers = 0
  for (let at = 0; at + 1 < blocks.length; at++) if (asked(at) && !asked(at + 1)) answers++
  return answers >= 3 && answers * 5 >= blocks.length
}

/** A short paragraph that is a question of the interviewer's and no quotation. */
const ASKING = /^[^"“”„«»]{5,300}\?$/
const INTERVIEW =
  /\b(?:interview|talks? (?:to|with)|spoke (?:to|with)|speaks (?:to|with)|questions (?:to|for)|Q ?& ?A)\b/i

const STATEMENT = /(?:^|\n|\. )We, (?:the|on behalf)\b/
const ANSWERS = /\nA(?:nswer)?: /

const SPEECH =
  /^(?:[\w' ]{0,20})?(?:remarks|speech|address|transcript|statement|declaration|message|letter)\b[^\n]{0,40}\b(?:by|of|from)\b/i

/** "Remarks by the Foreign Minister of Norland", "Statement by Emil Korda": whose the speech is. */
function holderIn(text: string, title: MarkedSentence, names: readonly NameMark[], { countries }: Known): Actor[] {
  const own = names.filter((m) => m.start >= title.start && m.end <= title.end)
  const state = own.find((m) => m.type === 'country' || OFFICE_OF.test(text.slice(0, m.start)))
  const person = own.find((m) => m.type === 'person' && m !== state)
  const speaker = person ? { name: person.name, type: person.type, span: null } : null
  const country = state?.country ?? state?.name ?? (person && (person.country ?? countries.get(person.name)))
  if (country) return [{ actor: { name: country, type: 'country', span: null }, saidBy: speaker }]
  return speaker ? [{ actor: speaker, saidBy: speaker }] : []
}

const OFFICE_OF = /\b(?:minister|president|government|premier|chancellor|ministry|ambassador|envoy) of (?:the )?$/i

/** "We, the ministers of Norland and Velmark, agree": the states named before the verb. */
function makersIn(sentences: readonly MarkedSentence[], names: readonly NameMark[]): Actor[] {
  const opening = sentences.find(({ tokens }) => tokens[0]?.lower === 'we' && tokens[1]?.text === ',')
  const verb = opening?.clauses.find((c) => c.role === 'main')?.verb
  if (opening === undefined || verb === undefined) return []
  const end = opening.tokens[verb.from]!.start
  const states = names.filter((m) => m.start > opening.start && m.end <= end && (m.type === 'country' || m.country))
  return [...new Set(states.map((m) => m.country ?? m.name))].map(stateNamed)
}

/** The first person that the article names, or the state or body that this person stands for. */
function answeringIn(names: readonly NameMark[], { countries, bodies }: Known): Actor[] {
  const person = names.find((m) => m.type === 'person' && m.as === 'name')
  if (person === undefined) return []
  const speaker = { name: person.name, type: person.type, span: null }
  const country = person.country ?? countries.get(person.name)
  const body = bodies.get(person.name)
  if (country) return [{ actor: { name: country, type: 'country', span: null }, saidBy: speaker }]
  return [{ actor: speaker, saidBy: speaker, ...(body ? { body } : {}) }]
}

const stateNamed = (name: string): Actor => ({ actor: { name, type: 'country', span: null }, saidBy: null })
