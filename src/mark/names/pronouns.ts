import { type NameMark, type Span, within } from '../../record/index.ts'
import type { MarkedSentence } from '../draft.ts'
import type { Token } from '../language.ts'
import { isSpeech } from './acts.ts'
import { fits, type Gender, genderOf } from './gender.ts'

type Subject = { name: string; country: string | null; gender: Gender }

/**
 * "he", "she" and "his nation" where one subject alone can be meant: of the same sentence, else of the one before.
 * Words inside quotation marks are left out: there "he" is somebody else's.
 */
export function pronounsIn(
  sentences: readonly MarkedSentence[],
  marks: readonly NameMark[],
  quoted: readonly Span[],
): NameMark[] {
  const found: NameMark[] = []
  let before: Subject[] = []
  let next = 0
  let quote = 0
  const titles = titlesOf(marks)
  let block = -1
  for (const { tokens, end, heading, block: own } of sentences) {
    const now: Subject[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      while (quoted[quote] && quoted[quote]!.end <= token.start) quote++
      if (quoted[quote] && within(token, quoted[quote]!)) continue
      while (marks[next] && marks[next]!.start < token.start) next++
      const mark = marks[next]
      if (mark && mark.start === token.start) {
        if (isSubject(tokens, at, mark))
          now.push({ name: mark.name, country: mark.country, gender: genderOf(mark.name, titles.get(mark.name) ?? []) })
        continue
      }
      if (token.tag === 'PRON' && token.text.length < 6) found.push(...resolve(tokens, at, now, before))
      if (token.lower === 'he' || token.lower === 'she') keep(now, found.at(-1), token)
    }
    const goesOn = now.length === 0 && (own === block || entirely(tokens, quoted, end))
    if (!goesOn) before = heading ? [] : now
    block = own
  }
  return found
}

/** A pronoun that is resolved is a subject for what follows. */
function keep(now: Subject[], mark: NameMark | undefined, token: Token): void {
  if (mark?.start === token.start) now.push({ name: mark.name, country: mark.country, gender: token.lower as Gender })
}

const entirely = (tokens: readonly Token[], quoted: readonly Span[], end: number) =>
  quoted.some((q) => q.start <= tokens[0]!.start && q.end >= end)

function titlesOf(marks: readonly NameMark[]): Map<string, string[]> {
  const titles = new Map<string, string[]>()
  for (const { name, role } of marks) if (role) titles.set(name, [...(titles.get(name) ?? []), role])
  return titles
}

function resolve(
  tokens: readonly Token[],
  at: number,
  now: readonly Subject[],
  before: readonly Subject[],
): NameMark[] {
  const { lower } = tokens[at]!
  if (lower === 'he' || lower === 'she') return personOf(tokens[at]!, whoIs(lower, now, before))
  const owned = /^(?:his|her|their)$/.test(lower) && isOwned(lower, tokens[at + 1])
  return owned ? landsOf(lower, tokens, at, now.length > 0 ? now : before) : []
}

/** The one whom "he" or "she" can mean; a full name goes before a single word, its sentence before the one before. */
function whoIs(pronoun: Gender, now: readonly Subject[], before: readonly Subject[]): Subject | undefined {
  const [full, fullBefore] = [now.filter(isFull), before.filter(isFull)]
  return (
    onlyOne(pronoun, full) ??
    (none(pronoun, full) ? onlyOne(pronoun, fullBefore) : undefined) ??
    onlyOne(pronoun, now) ??
    (none(pronoun, now) ? onlyOne(pronoun, before) : undefined)
  )
}

function personOf({ start, end }: Token, who: Subject | undefined): NameMark[] {
  if (!who) return []
  const { name, country } = who
  const by = 'the one subject before'
  return [{ kind: 'name', start, end, by, type: 'person', name, as: 'pronoun', country, role: null }]
}

/** "his |nation", "her |ministry": what a state is called by those who speak for it. */
const isOwned = (pronoun: string, noun: Token | undefined): boolean =>
  noun !== undefined && (LANDS.test(noun.lower) || (pronoun !== 'their' && ARMS.test(noun.lower)))

/** The countries of the owners, where each has one, and for one owner one alone. */
function landsOf(pronoun: string, tokens: readonly Token[], at: number, near: readonly Subject[]): NameMark[] {
  const lands = [...new Set(fitting(pronoun, near).map((s) => s.country))]
  if (pronoun !== 'their' && lands.length !== 1) return []
  const { start } = tokens[at]!
  const { end } = tokens[at + 1]!
  const by = 'the country of the subject'
  return lands.includes(null)
    ? []
    : lands.map((land) => {
        const name = land!
        return { kind: 'name', start, end, by, type: 'country', name, as: 'pronoun', country: name, role: null }
      })
}

const LANDS = /^(?:nations?|country|countries)$/
/** What somebody who governs calls his own. */
const ARMS = /^(?:government|army|navy|troops|delegation|ministry|treasury|cabinet|administration|diplomats)$/

/** "his" and "her" are one's of that gender, "their" everybody's. */
const fitting = (pronoun: string, owners: readonly Subject[]): readonly Subject[] =>
  pronoun === 'their' ? owners : owners.filter((s) => fits(pronoun === 'his' ? 'he' : 'she', s.gender))

const none = (pronoun: string, subjects: readonly Subject[]) => !subjects.some((s) => fits(pronoun, s.gender))

function onlyOne(pronoun: string, subjects: readonly Subject[]): Subject | undefined {
  const all = subjects.filter((s) => fits(pronoun, s.gender))
  return all.every((s) => s.name === all[0]!.name) ? all[0] : undefined
}

/** A single unknown word may be no person. */
const isFull = (subject: Subject) => subject.name.includes(' ')

/** A person before a finite verb, joined to one by "and", or behind a verb of saying that ends the sentence. */
function isSubject(tokens: readonly Token[], from: number, mark: NameMark): boolean {
  if (mark.type !== 'person') return false
  let to = from
  while (tokens[to] && tokens[to]!.start < mark.end) to++
  if (/^(?:of|to|with|by|from|for|on|at|about|against|than)$/.test(tokens[from - 1]?.lower ?? '')) return false
  if (tokens[to]?.lower === 'and') return true
  if (tokens[to]?.text === ',' && /^(?:who|the|a|an|\d+)$|\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) return true
  let lead = from
  while (/^\p{Lu}/u.test(tokens[lead - 1]?.text ?? '')) lead--
  if (tokens[to]?.text === ',' && tokens[lead - 1]?.text === ',' && /^(?:VERB|AUX)$/.test(tokens[to + 1]?.tag ?? ''))
    return true
  while (tokens[to]?.tag === 'ADV') to++
  const next = tokens[to]
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return !next.lower.endsWith('ing')
  return isSpeech(tokens[from - 1]) && tokens[from - 2]?.tag === 'PUNCT'
}
