import { idFrom, type Party, plain } from './proposed.ts'

const BETWEEN = /\bbetween\s+([^.\n(]+?)(?=\s*(?:[.\n(]|,\s*(?:witnessed|done|signed|as)\b|$))/i
const FORM =
  /^(?:the\s+)?(?:Government of\s+)?(?:the\s+)?(?:[A-Z]\w+\s+)*(?:Republic|State|Kingdom|Federation|Emirate|Principality|Union|Commonwealth)\s+of\s+(?:the\s+)?/
const NAME = /(?:\p{Lu}[\p{L}\p{M}'’-]*)(?:\s+(?:of|for|the|and)?\s*\p{Lu}[\p{L}\p{M}'’-]*)*/u
const ALL =
  /\b(?:each|either|both|neither|no)\s+(?:of the\s+)?(?:Party|Parties|Sides?)\b|\bthe\s+(?:two\s+)?(?:Parties|Sides)\b/i

/** The parties named behind "between ... and ..." at the head of a text. */
export function partiesOf(text: string): Party[] {
  const [, list] = BETWEEN.exec(text) ?? []
  return (list ?? '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/).flatMap((part) => partyOf(part))
}

function partyOf(words: string): Party[] {
  const [name] = NAME.exec(plain(words).replace(FORM, '')) ?? []
  return name ? [{ id: idFrom(name), name }] : []
}

/**
 * Who is bound: all parties ("Each Party"), the known ones that the subject names, or a body that is added to those known
 * ("The Commission"). What has to be done by somebody ("Artillery shall be withdrawn by ...") binds whom it names
 * behind "by", or all parties.
 */
export function boundBy(subject: string, action: string, all: readonly Party[], known: Party[]): string[] {
  const everybody = all.map((p) => p.id)
  const agent = PASSIVE.test(action) ? (BY.exec(action)?.[1] ?? '') : subject
  if (agent === '' || ALL.test(agent)) return everybody
  const named = agent.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).flatMap((part) => knownOr(part, known))
  if (named.length > 0) return [...new Set(named)]
  return everybody
}

/** The parties that a part of a subject names; a new name is one more. */
function knownOr(part: string, known: Party[]): string[] {
  const named = known.filter(({ name }) => part.includes(name))
  if (named.length > 0) return named.map((p) => p.id)
  const body = partyOf(part.replace(/^(?:the|an?)\s+/i, ''))
  known.push(...body)
  return body.map((p) => p.id)
}

const PASSIVE = /^\s*(?:not\s+)?be\s+\w+(?:ed|en|wn|id|lt|ut|un)\b/i
const BY = /\bby\s+((?:the\s+)?\p{Lu}[^,.;]*)/u
