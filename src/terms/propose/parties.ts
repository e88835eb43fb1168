import { idFrom, type Party, plain } from './proposed.ts'

const END = String.raw`(?=\s*(?:\.(?:\s|$)|\n\s*(?:article|section|preamble|whereas|#|\d|\(?\w\))|,?\s+(?:witnessed|done|signed|on \d|as\b|under the|in the presence)|\n\s*\n(?!\s*(?:and|\())|$))`
// "between X and Y" · "by the representatives of X, Y and Z" · "X and Y ... have agreed as follows"
const LISTS = [
  new RegExp(String.raw`\bbetween\s+(.{3,400}?(?:\s+and\s+|,).{2,300}?)${END}`, 'is'),
  new RegExp(
    String.raw`\bby\s+(?:the\s+)?(?:duly authori[sz]ed\s+)?(?:representatives|delegations|plenipotentiaries)\s+of\s+(.{3,400}?)${END}`,
    'is',
  ),
  /(?:^|\n)\s*(The\s[^.\n]{3,300}?)(?:,\s+under\b[^,]*)?,?\s+(?:hereby\s+)?(?:have\s+)?agreed?\s+(?:as follows|on the following|to the following)/,
]
const FORM =
  /^(?:the\s+)?(?:government of\s+)?(?:the\s+)?(?:[a-z]\w+\s+)*(?:republic|state|kingdom|federation|emirate|sultanate|principality|union|commonwealth)\s+of\s+(?:the\s+)?/i
const GOVERNMENT = /^(?:the\s+)?government of\s+(?:the\s+)?/i
const SHORT = /\((?:hereinafter[^"“)]*)?["“']([^"”']+)["”'][^)]*\)/
const NAME = /(?:\p{Lu}[\p{L}\p{M}'’-]*)(?:\s+(?:of|for|the|and)?\s*\p{Lu}[\p{L}\p{M}'’-]*)*/u
const ALL =
  /\b(?:each|either|both|neither|no|one|a|the other)\s+(?:of the\s+)?(?:Party|Parties|Sides?)\b|\b(?:the\s+)?(?:two\s+)?(?:Parties|Sides)\b/i

/** The parties that the head of a text names: behind "between" or "by the representatives of", or as those who agreed. */
export function partiesOf(text: string): Party[] {
  const list = LISTS.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? ''
  return list.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).flatMap((part) => partyOf(part))
}

/** A party by the short name that the text gives it, or else by its own. */
function partyOf(words: string): Party[] {
  const [, short] = SHORT.exec(words) ?? []
  const bare = plain(words.replace(/\([^)]*\)?/g, ' ')).replace(/^(?:the|an?)\s+/i, '')
  const [name] = short ? [short] : (NAME.exec(bare.replace(FORM, '').replace(GOVERNMENT, '')) ?? [])
  return name && !NO_NAME.test(name) ? [{ id: idFrom(name), name }] : []
}

// What a sentence begins with, and what stands for the parties or the text itself.
const NO_NAME =
  /^(?:all|any|each|every|no|none|neither|both|such|these|those|this|that|it|they|if|in|on|at|for|should|when|where|upon|after|before|during|within|unless|following|subject|side|sides|party|parties|article|agreement|memorandum|protocol)$/i

/**
 * Who is bound: all parties ("Each Party"), the known ones that the subject names, or a body that is added to those known
 * ("The Commission"). What has to be done by somebody ("Artillery shall be withdrawn by ...") binds whom it names
 * behind "by", or all parties.
 */
export function boundBy(subject: string, action: string, all: readonly Party[], known: Party[]): string[] {
  const everybody = all.map((p) => p.id)
  const agent = PASSIVE.test(action) ? (BY.exec(action)?.[1] ?? '') : subject.replace(OPENING, '')
  if (agent === '' || ALL.test(agent) || NOBODY.test(agent)) return everybody
  const named = agent.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).flatMap((part) => knownOr(part, known))
  if (named.length > 0) return [...new Set(named)]
  return everybody
}

/** The parties that a part of a subject names; a new name is one more. */
function knownOr(part: string, known: Party[]): string[] {
  const named = known.filter(({ name }) => part.includes(name))
  if (named.length > 0) return named.map((p) => p.id)
  const bare = part.replace(/^(?:the|an?)\s+/i, '')
  const body = /^\p{Lu}/u.test(bare) ? partyOf(bare) : []
  const fresh = body.filter(({ id }) => !known.some((p) => p.id === id))
  known.push(...fresh)
  return body.map((p) => p.id)
}

// "In the event of a violation, the Commission ...": who is bound stands behind it.
const OPENING =
  /^\W*(?:in|if|should|when|where|upon|at|on|after|before|during|within|for|from|following|subject to|unless|without)\b[^,]*,\s*/i
// "No vessel shall", "Artillery", "Mines": things, not who is bound.
const NOBODY = /^\W*(?:no|none|any|all|every|such)\b/i

const PASSIVE = /^\s*(?:not\s+)?be\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|id|lt|ut|un)\b/i
const BY = /\bby\s+((?:(?:the|each|both|either)\s+)?\p{Lu}[^,.;]*|both sides|each side|the sides)/u

/** True where an action is told of what it is done to. */
export const isPassive = (action: string): boolean => PASSIVE.test(action)
