import type { Token } from '../language.ts'
import { OFFICES } from '../words/en/titles.ts'
import { isSpeech } from './acts.ts'
import type { Member } from './cast.ts'
import { saysOfItself } from './evidence.ts'
import type { Score } from './forms.ts'
import type { Mention } from './mentions.ts'

/**
 * What stands round the mentions of a member says: a title, an age, a verb of saying, "in", "the … government".
 * However often a thing is told it counts no more than a few times, so that the name of a main person stays one.
 */
export function byContext(score: Score, { form, mentions }: Member): void {
  const share = (is: (m: Mention) => boolean) => {
    const n = mentions.filter(is).length
    return n * 5 >= mentions.length ? Math.min(n, 2) : 0
  }
  if (mentions.some((m) => m.honorific)) score.person += 4
  if (mentions.some((m) => m.role)) score.person += 3
  if (mentions.some(hasAge)) score.person += 3
  if (mentions.some(isWho)) score.person += 2
  if (mentions.some(isOutlet)) score.organisation += 4
  const full = score.person >= 2 && form.includes(' ')
  if (score.person >= 0) score.person = Math.max(score.person, ...mentions.map(likely))
  if (!full && mentions.filter(isThe).length * 4 >= mentions.length) {
    score.person -= 3
    score.organisation += 0.6
  }
  if (full) return
  score.place += (mentions.some(isDateline) || mentions.some(isCalledPlace) ? 4 : 0) + 1.5 * share(isInside)
  score.organisation += 3 * Math.min(1, share(isTraded)) + 1.2 * Math.min(1, share(saysOfItself))
  score.group += /^(?:al|el)[- ]/i.test(form) ? 2 * Math.min(1, share(fights)) : 0
  if (!form.includes(' ')) for (const mention of mentions.slice(0, 9)) score.country += statehood(mention)
}

const hasAge = ({ sentence: { tokens }, to }: Mention) =>
  tokens[to]?.text === ',' && /^\d\d?$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ','

const isWho = ({ sentence: { tokens }, to }: Mention) => tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who'

/** Acting makes a person likely; a country acts too. */
function likely({ sentence: { tokens }, from, to, opening }: Mention): number {
  const [before, next] = [tokens[from - 1], tokens[to]]
  const says = before?.tag !== 'ADP' && isSpeech(next)
  if (says || (isSpeech(before) && tokens[from - 2]?.tag === 'PUNCT')) return opening ? 0.55 : 1
  return before?.tag !== 'ADP' && (next?.tag === 'VERB' || next?.tag === 'AUX') ? (opening ? 0.55 : 0.6) : 0
}

/** "the |Guild said"; in "the |Kolm campaign" the article is the campaign's. */
const isThe = ({ sentence: { tokens }, from, to }: Mention) => tokens[from - 1]?.lower === 'the' && !isNoun(tokens[to])

const isNoun = (token: Token | undefined) => token !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag)

/** "VARD, April 14" */
export const isDateline = ({ sentence: { tokens }, from, to, words }: Mention) =>
  from === 0 && /^(?:,|—|–|\(|-)$/.test(tokens[to]?.text ?? '') && !/\p{Ll}/u.test(words)

const INSIDE = new Set(['in', 'into', 'near', 'across', 'throughout', 'inside', 'outside'])
const BEYOND = new Set(['behind', 'across', 'along', 'beyond', 'up', 'down'])

/** "in |Vard", "across the |Lissum", "the road to |Vard", "the |Vard airport" */
const isInside = ({ sentence: { tokens }, from, to }: Mention) =>
  INSIDE.has(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'the' && BEYOND.has(tokens[from - 2]?.lower ?? '') && !isNoun(tokens[to])) ||
  SITES.has(tokens[to]?.lower ?? '') ||
  isWay(tokens, from)

const SITES = new Set(
  'airport airstrip harbour harbor port base plant refinery compound prison suburb area region'.split(' '),
)

/** "the road to |Vard", "flew from |Vard" */
const isWay = (tokens: readonly Token[], from: number) =>
  /^(?:to|from|for)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 5), from - 1).some((t) => WAYS.has(t.lower))
const WAYS = new Set(
  'road route railway flight flights ferry train convoy flew fly sailed sail drove travelled traveled marched fled border'.split(
    ' ',
  ),
)

/** "the town of |Vard", "|Vard, a town" */
const isCalledPlace = ({ sentence: { tokens }, from, to, words }: Mention) =>
  (tokens[from - 1]?.lower === 'of' && TOWNS.has(tokens[from - 2]?.lower ?? '')) ||
  (!words.includes(' ') &&
    tokens[to]?.text === ',' &&
    /^an?$/.test(tokens[to + 1]?.lower ?? '') &&
    tokens.slice(to + 2, to + 5).some((t, k) => TOWNS.has(t.lower) && !isNoun(tokens[to + 3 + k])))
const TOWNS = new Set(
  'city town village port suburb district province region island cities towns villages suburbs provinces regions islands'.split(
    ' ',
  ),
)

/** "|Sahra television", "the newspaper |Sahra" */
const isOutlet = ({ sentence: { tokens }, from, to }: Mention) =>
  OUTLETS.has(tokens[tokens[to]?.lower === 'news' ? to + 1 : to]?.lower ?? '') ||
  /^(?:newspaper|daily|magazine|broadcaster|agency|website)$/.test(tokens[from - 1]?.lower ?? '')
const OUTLETS = new Set('television tv newspaper daily magazine agency channel website broadcaster'.split(' '))

const TRADED = new Set(
  'shares stock shareholders investors bonds profits revenue ceo customers employees stores plants headquarters subsidiary'.split(
    ' ',
  ),
)
const FIRMS = new Set(
  'company firm maker carmaker chipmaker retailer airline bank manufacturer producer startup brand'.split(' '),
)

/** "shares of |Kestrel", "|Kestrel's shares", "|Tessaly, a software company": what is owned or sells. */
function isTraded({ sentence: { tokens }, from, to }: Mention): boolean {
  if (/^(?:of|in)$/.test(tokens[from - 1]?.lower ?? '') && TRADED.has(tokens[from - 2]?.lower ?? '')) return true
  if (tokens[to]?.lower === 'chief' && tokens[to + 1]?.lower === 'executive') return true
  if (TRADED.has(tokens[tokens[to]?.tag === 'PART' ? to + 1 : to]?.lower ?? '')) return true
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false
  return tokens.slice(to + 2, to + 6).some((t) => FIRMS.has(t.lower))
}

const FIGHTERS = new Set('fighters militants gunmen rebels insurgents militia militiamen'.split(' '))
const fights = ({ sentence: { tokens }, to }: Mention) => FIGHTERS.has(tokens[to]?.lower ?? '')

/** What a state has. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  'government army troops forces parliament border soil territory airspace capital navy constitution currency republic embassy sovereignty'.split(
    ' ',
  ),
)

/** "the |Varnian government", "|Varnia's border" */
function statehood({ sentence: { tokens }, from, to }: Mention): number {
  const next = tokens[to]
  if (next?.tag === 'PART') return STATE_NOUNS.has(tokens[to + 1]?.lower ?? '') ? 2 : 0
  if (!next || !STATE_NOUNS.has(next.lower) || OFFICES.has(next.lower)) return 0
  return tokens[from - 1]?.lower === 'the' ? 2 : 0.5
}
