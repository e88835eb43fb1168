import type { Place, Text } from './align.ts'
import type { Told, ToldEvent, ToldPledge, ToldQuote } from './told.ts'

type Piece = { start: number; words: string }

/**
 * What plain patterns make of the same frozen texts, as a measure of how much there is to win: each explicit date with
 * its sentence and each article's first sentence under its publication day; all words between quotation marks with the
 * nearest name; the verbs of promising alone, with the name before them.
 */
export function plainly(texts: readonly Text[]): Told {
  return {
    who: 'plain patterns',
    events: texts.flatMap(datesOf),
    pledges: texts.flatMap(pledgesOf),
    quotes: texts.flatMap(quotesOf),
    disputes: null,
  }
}

const placeOf = (text: Text, { start, words }: Piece): Place => ({ article: text.id, start, end: start + words.length })

function sentencesOf(text: string): Piece[] {
  const pieces = text.matchAll(/\S[^\n]*?(?:[.!?]+["”’)]*(?=\s+["“‘(]?\p{Lu})|(?=\n|$))/gu)
  return [...pieces].map((m) => ({ start: m.index, words: m[0] })).filter((p) => p.words !== '')
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) ${MONTH}(?:,? (\\d{4}))?`, 'g')
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?!\\d)(?:,? (\\d{4}))?`, 'g')

/** The explicit dates in some words, as EDTF; a missing year is that of the publication. */
export function explicitDates(words: string, published: string | null): string[] {
  const year = published?.slice(0, 4)
  const found = [
    ...[...words.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map((m) => m[0]),
    ...[...words.matchAll(DAY_FIRST)].map(([, day, month, y]) => dateOf(y ?? year, month!, day!)),
    ...[...words.matchAll(MONTH_FIRST)].map(([, month, day, y]) => dateOf(y ?? year, month!, day!)),
  ]
  return [...new Set(found.filter((d) => d !== undefined))]
}

function dateOf(year: string | undefined, month: string, day: string): string | undefined {
  const m = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (year === undefined || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function datesOf(text: Text): ToldEvent[] {
  const sentences = sentencesOf(text.text)
  const event = (when: string, piece: Piece): ToldEvent => ({
    when,
    status: null,
    places: [placeOf(text, piece)],
    text: piece.words,
  })
  const lead = text.published && sentences[0] ? [event(text.published, sentences[0])] : []
  return [...lead, ...sentences.flatMap((s) => explicitDates(s.words, text.published).map((d) => event(d, s)))]
}

const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu
const NO_NAME = /^(The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That|If|As|For|With|After|Before)$/

const namesOf = (text: string): Piece[] =>
  [...text.matchAll(NAME)].filter((m) => !NO_NAME.test(m[0])).map((m) => ({ start: m.index, words: m[0] }))

function quotesOf(text: Text): ToldQuote[] {
  const names = namesOf(text.text)
  return [...text.text.matchAll(/“[^“”\n]+”|"[^"\n]+"/g)].map((m) => {
    const place = placeOf(text, { start: m.index, words: m[0] })
    const gap = (n: Piece) => Math.max(n.start - place.end, place.start - n.start - n.words.length)
    const outside = names.filter((n) => gap(n) >= 0).sort((a, b) => gap(a) - gap(b))
    return { place, speaker: outside[0] ? [outside[0].words] : [], text: m[0] }
  })
}

const VERBS: [string, RegExp][] = [
  ['refuses', /\b(refus\w+|reject\w*|rul(?:ed?|ing) out|(?:would|will) not|won't|oppos\w+)\b/],
  ['demands', /\b(demand\w*|insist\w*|call(?:s|ed)? (?:on|for)|urg(?:ed?|es|ing))\b/],
  ['threatens', /\b(threat\w*|warn\w*|legitimate target\w*)\b/],
  ['withdraws', /\b(withdr\w+|pull(?:s|ed)? out)\b/],
  ['commits', /\b(will|would|pledg\w+|promis\w+|vow\w*|commit\w*|agreed? to|ready to|sign(?:s|ed)?)\b/],
  ['may', /\b(may|might|could|consider\w*|suggest\w*)\b/],
]

function pledgesOf(text: Text): ToldPledge[] {
  return sentencesOf(text.text).flatMap((sentence) => {
    const found = VERBS.map(([stance, verb]) => ({ stance, at: sentence.words.search(verb) })).find((v) => v.at >= 0)
    if (!found) return []
    const actor = namesOf(sentence.words.slice(0, found.at)).at(-1)
    const action = placeOf(text, { start: sentence.start + found.at, words: sentence.words.slice(found.at) })
    const said = { actor: actor ? [actor.words] : [], stance: found.stance, condition: null, text: sentence.words }
    return [{ ...said, action, places: [placeOf(text, sentence)] }]
  })
}
