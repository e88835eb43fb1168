import type { MarkedArticle, TermKind } from '../../record/index.ts'
import { KIND_WORDS } from '../words.ts'
import { dutyOf } from './duty.ts'
import { boundBy, isPassive } from './parties.ts'
import { idFrom, OPEN, type Party, type ProposedTerm, plain } from './proposed.ts'
import { timesIn } from './times.ts'
import type { Unit } from './units.ts'
import type { Zones } from './zones.ts'

/** Who the parties are, and all who are known so far: the list grows by the bodies that the text gives duties. */
export type Cast = { parties: readonly Party[]; known: Party[] }

/** The duty or permission that a saying holds, or undefined. */
export function termOf(
  unit: Unit,
  { article, marks }: MarkedArticle,
  cast: Cast,
  zones: Zones,
): Omit<ProposedTerm, 'id'> | undefined {
  const bound = dutyOf(unit)
  if (!bound) return undefined
  const { words } = unit
  const action = words.slice(bound.action)
  const { begins, by, within, of } = timesIn(article.text, unit.span, marks)
  const due = by ?? (within && /^P/.test(within) ? `${within} after ${of ? idFrom(of) : OPEN}` : undefined)
  const object = isPassive(action) ? thingIn(bound.subject) : objectIn(action)
  return {
    kind: kindOf(object ?? '') ?? kindOf((isPassive(action) ? words : action).replace(EXCEPT, ' ')) ?? 'step',
    binds: boundBy(bound.subject, action, cast.parties, cast.known),
    duty: bound.duty,
    words: plain(words),
    ...given('object', object),
    ...given('where', zones.in(unit)),
    ...given('limit', limitIn(words)),
    ...given('begins', begins),
    ...given('due', due),
    ...given('except', exceptionsIn(words)),
  }
}

/** A field where there is something to say. */
export const given = <K extends string, T>(key: K, value: T | undefined): { [k in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [k in K]?: T }

/** The kind whose words come most often; undefined where none does. */
function kindOf(words: string): TermKind | undefined {
  const hits = KIND_WORDS.map(([kind, pattern]) => ({ kind, count: words.match(pattern)?.length ?? 0 }))
  const best = hits.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count > 0 ? best.kind : undefined
}

/** What something is done to: "Artillery" in "Artillery shall be withdrawn". */
const thingIn = (subject: string): string | undefined =>
  /\s|s$/.test(plain(subject)) ? plain(subject.replace(/^\W+/, '')) : undefined

const VERB =
  /^\s*(?:(?:not|to|also|immediately|fully|refrain from|be|that|they|it|will|shall)\s+)*(?:any act of\s+|carry\s+out\s+|hand\s+over\s+|give\s+up\s+)?\w+\s+(?:of\s+)?/i
const ENDS =
  /[,;.:](?!\d)|\s(?:to|from|within|by|in|on|at|over|across|unless|except|until|under|with|outside|inside)\s/i

/** What follows the verb of a duty, up to where, when or unless. */
function objectIn(action: string): string | undefined {
  const behind = action.slice(VERB.exec(action)?.[0].length ?? 0)
  const end = ENDS.exec(behind)
  const object = plain(end ? behind.slice(0, end.index) : behind)
  return object.split(' ').length > 1 || /ies$|s$/.test(object) ? object : undefined
}

const LIMIT =
  /\b(?:above|exceeding|over|(?:no|not) (?:more|fewer|less) than|more than|at least|up to|not exceeding|below)\s+(\d[\d,.]*\d|\d)\s+([a-z]+)(?:\s+(?:per|a|each|every)\s+(day|week|month))?/i
const LENGTHS = /^(?:kilomet\w+|km|met(?:re|er)s?|m|miles?|hours?|days?|weeks?|months?|minutes?)$/i

function limitIn(words: string): ProposedTerm['limit'] | undefined {
  const [, value, unit, per] = LIMIT.exec(words) ?? []
  if (!value || !unit || LENGTHS.test(unit)) return undefined
  return { value: Number(value.replace(/,/g, '')), unit, ...given('per', per) }
}

const EXCEPT = /\b(?:except|unless|save (?:for|in|where)|other than|without prejudice to)\b[^.;]*/gi

function exceptionsIn(words: string): string[] | undefined {
  const found = words.match(EXCEPT)
  return found ? found.map(plain) : undefined
}
