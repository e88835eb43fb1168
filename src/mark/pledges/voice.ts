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
  return ANSWERS.test(text) ? answeringIn(names, countries) : []
}

const STATEMENT = /(?:^|\n|\. )We, (?:the|on behalf)\b/
const ANSWERS = /\nA(?:nswer)?: /

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
