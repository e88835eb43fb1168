const alternatives = (text: string) => text.trim().split(/\s+/).join('|')

/** Numbers in words, as far as lengths of time, parties and anniversaries need them. */
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const CARDINAL = `(?:\\d{1,3}|${CARDINALS.join('|')})`
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`

/** The value of a number or an ordinal, in figures or in words. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  return (CARDINALS.includes(lower) ? CARDINALS.indexOf(lower) : ORDINALS.indexOf(lower)) + 1
}

/** What lasts: each line the names of one kind of happening. */
const LASTING = [
  'war conflict invasion fighting hostilities',
  'strike walkout stoppage',
  'siege blockade encirclement',
  'drought',
  'truce ceasefire armistice',
  'talks negotiations',
  'outage blackout',
  'occupation',
  'dispute standoff stand-off row impasse deadlock',
  'ban embargo moratorium',
  'closure shutdown lockdown',
  'protest protests',
  'epidemic outbreak pandemic',
  'curfew',
  'heatwave',
  'trial',
].map((line) => line.split(' '))

export const LASTING_NOUN = `(?:${LASTING.flat().join('|')})`

/** The kind of happening that a noun names, as the first noun of its line. */
export const lastingKind = (noun: string): string | undefined =>
  LASTING.find((line) => line.includes(noun.toLowerCase()))?.[0]

/** What is signed; each line the names of one kind of document. */
const DOCUMENTS = [
  'declaration statement communique communiqué intent letter',
  'agreement accord deal pact treaty convention protocol charter contract compact',
  'memorandum memoranda',
].map((line) => line.split(' '))

export const DOCUMENT_NOUN = `(?:${DOCUMENTS.flat().join('|')})`
export const documentKind = (noun: string): string | undefined =>
  DOCUMENTS.find((line) => line.includes(noun.toLowerCase()))?.[0]

/** Words for how many parties a document has. */
export const PARTIES_WORD: ReadonlyMap<string, number> = new Map([
  ['bilateral', 2],
  ['two-way', 2],
  ['two-party', 2],
  ['trilateral', 3],
  ['tripartite', 3],
  ['three-way', 3],
  ['quadrilateral', 4],
  ['quadripartite', 4],
  ['four-way', 4],
])

/** Those who sign, when they are only counted. */
export const SIGNERS =
  alternatives(`nations states countries governments parties sides leaders presidents premiers ministers
  powers neighbours neighbors companies unions clubs cities towns firms banks republics kingdoms capitals delegations`)

/** Titles and little words that may stand between the names of those who sign. */
export const BESIDE_NAMES = new Set(
  `and the of for president presidents prime minister ministers king queen chancellor premier sir dame lord lady mr mrs ms dr general leader leaders
  foreign defence defense secretary state head governor mayor chief executive director chairman chairwoman steward warden leaders’ both`.split(
    /\s+/,
  ),
)

/** A word by its consonants, each once: `Gadhafi` and `Gaddafi`, `kilometres` and `kilometers`, `than` and `then` are alike. */
export const consonantsOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[aeiouyh\s'’-]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Words of praise, blame and measure that anybody may put in quotation marks by himself. */
export const STOCK = new Set(
  `a an the this that these those we it non very so truly most really historic unacceptable unprecedented productive constructive positive negative important serious significant critical vital
  tragic terrible horrific shameful disgraceful disappointing disappointed outrageous absurd nonsense lies lie false fake true clear good bad great difficult hard tough
  intense red line lines game changer turning point first step right wrong direction major progress success failure victory defeat terrorist terrorists terrorism
  aggression genocide peace war legitimate illegal unlawful unjustified provocation strong firm substantive fruitful useful frank open good-faith
  out abundance caution matter days hours weeks time responsible party force full no not all ever never again of in on for and with by to is are was will be must can
  deal breaker wake-up call big huge small bad idea risk threat danger disaster crisis tragedy mistake mess hoax scam joke witch hunt war crime crimes self-defense self-defence
  there yet ready act action actions steps measures strongest possible terms condemn
  concerned concern deeply gravely welcome necessary essential urgent immediate`.split(/\s+/),
)
