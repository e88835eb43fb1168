import type { FrozenArticle, NameMark } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Actor } from './stands.ts'

/** Those who say "we" in the article's own voice: the makers of a joint statement, or the one who answers in an interview. */
export function voiceOf(
  { text }: FrozenArticle,
  sentences: readonly MarkedSentence[],
  names: readonly NameMark[],
  countries: ReadonlyMap<string, string>,
): Actor[] {
  if (STATEMENT.test(text)) return makersIn(sentences, names)
  const speech = SPEECH.test(text) ? holderIn(text, sentences[0]!, names, countries) : []
  if (speech.length > 0) return speech
  return ANSWERS.test(text) ? answeringIn(names, countries) : []
}

const STATEMENT = /(?:^|\n|\. )We, (?:the|on behalf)\b/
const ANSWERS = /\nA(?:nswer)?: /

const SPEECH =
  /^(?:[\w' ]{0,20})?(?:remarks|speech|address|transcript|statement|declaration|message|letter)\b[^\n]{0,40}\b(?:by|of|from)\b/i

/** "Remarks by the Foreign Minister of Norland", "Statement by Emil Korda": whose the speech is. */
function holderIn(
  text: string,
  title: MarkedSentence,
  names: readonly NameMark[],
  countries: ReadonlyMap<string, string>,
): Actor[] {
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

/** The first person that the article names, or the state that this person stands for. */
function answeringIn(names: readonly NameMark[], countries: ReadonlyMap<string, string>): Actor[] {
  const person = names.find((m) => m.type === 'person' && m.as === 'name')
  if (person === undefined) return []
  const speaker = { name: person.name, type: person.type, span: null }
  const country = person.country ?? countries.get(person.name)
  return [{ actor: country ? { name: country, type: 'country', span: null } : speaker, saidBy: speaker }]
}

const stateNamed = (name: string): Actor => ({ actor: { name, type: 'country', span: null }, saidBy: null })
