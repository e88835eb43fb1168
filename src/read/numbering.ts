import { type FrozenArticle, type Note, noteOf, type Span } from '../record/index.ts'

/** A stretch of text that one or more bracketed numbers stand behind, and the list title that it clearly fits. */
type Bound = Span & { numbers: number[]; fits: Fit | undefined }
/** A title's place in the list, and the share of its weight that some words hold, 0 to 1. */
type Fit = { at: number; share: number }
/** An article that a digest lists; `number` as printed before it. */
type Listed = Span & { number: number | undefined; words: string[] }

const CITED = /(?:\[\d{1,2}\][ ,]?)+/g
const LISTED = /^\[?\(?(\d{1,2})[\].)]\s/
const OUTLET = /^(?:\[?\(?\d{1,2}[\].)]\s+)?[^:]{2,30}: / // the outlet before a title
const FEWEST = 4 // words that a sentence has to share with a title
const ENOUGH = 0.35 // of a title's weight has to stand in a sentence
const PLAINLY = 0.6 // of a title's weight leaves no doubt
const CLEARLY = 1.4 // times as much as of any other title

/**
 * Notes on the bracketed numbers of a digest: numbers that stand for different articles in different places, that the
 * list contradicts, or that nothing binds to the list. What a number means is never guessed, only that it cannot hold:
 * the words of the sentences that carry it are compared with the titles listed, rare words counting more.
 */
export function numberingNotes(article: FrozenArticle): Note[] {
  if (article.kind !== 'digest' || !article.text.includes('[')) return []
  const listed = listOf(article)
  const bounds = boundsOf(article, listed)
  if (bounds.length === 0) return []
  const note = (reason: string, place?: Span) => noteOf('numbering', article.source, 'numbering', reason, place)
  return [
    ...unbound(listed, bounds, note),
    ...torn(article, listed, bounds, note),
    ...against(article, listed, bounds, note),
  ]
}

type ToNote = (reason: string, place?: Span) => Note

/** The items at the end of a digest, after the last sentence with a number. */
function listOf({ text, blocks }: FrozenArticle): Listed[] {
  const last = blocks.findLastIndex(
    (b) => !LISTED.test(text.slice(b.start, b.end)) && /\[\d{1,2}\]/.test(text.slice(b.start, b.end)),
  )
  return blocks
    .slice(last + 1)
    .filter((b) => b.kind === 'item' || LISTED.test(text.slice(b.start, b.end)))
    .map((b) => {
      const words = text.slice(b.start, b.end)
      const number = LISTED.exec(words)?.[1]
      return {
        start: b.start,
        end: b.end,
        number: number ? Number(number) : undefined,
        words: contentOf(words.replace(OUTLET, '')),
      }
    })
}

function boundsOf({ text, blocks }: FrozenArticle, listed: readonly Listed[]): Bound[] {
  const weigh = weightsOf(listed)
  const until = listed[0]?.start ?? text.length
  return blocks
    .filter((b) => b.end <= until)
    .flatMap((b) => stretchesOf(text, b))
    .map((b) => ({ ...b, fits: clearFit(contentOf(b.words), listed, weigh) }))
}

/** What stands before each group of numbers in a block, back to the group before it. */
function stretchesOf(text: string, block: Span): (Span & { numbers: number[]; words: string })[] {
  let start = block.start
  return [...text.slice(block.start, block.end).matchAll(CITED)].map((found) => {
    const at = block.start + found.index
    const end = at + found[0].trimEnd().length
    const stretch = { start, end, numbers: found[0].match(/\d+/g)!.map(Number), words: text.slice(start, at) }
    start = at + found[0].length
    return stretch
  })
}

const COMMON = new Set(
  'that this with from have been were will would after over into about than their they says said more also could what when which while'.split(
    ' ',
  ),
)

/** The words of a text that carry its matter, cut to six letters so that forms of one word meet; "UK" and "EU" are words too. */
function contentOf(text: string): string[] {
  const words = text.match(/\p{L}{4,}|\b\p{Lu}{2,3}\b/gu) ?? []
  const low = words.map((word) => word.toLowerCase())
  return [...new Set(low.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)))]
}

/** How much a word tells among the titles: nothing when all have it. */
function weightsOf(listed: readonly Listed[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of listed) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log((listed.length + 1) / (counts.get(word) ?? 1))
}

/** The one title that words fit far better than any other; undefined where none does. */
function clearFit(
  words: readonly string[],
  listed: readonly Listed[],
  weigh: (word: string) => number,
): Fit | undefined {
  const own = new Set(words)
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weigh(word), 0)
  const fits = listed.map((l, at) => {
    const shared = l.words.filter((word) => own.has(word))
    return { at, share: sum(shared) / Math.max(1, sum(l.words)), count: shared.length }
  })
  const [best, second] = fits.sort((a, b) => b.share - a.share || a.at - b.at)
  if (!best || best.count < FEWEST || best.share < ENOUGH) return undefined
  return best.share > (second?.share ?? 0) * CLEARLY ? best : undefined
}

function unbound(listed: readonly Listed[], bounds: readonly Bound[], note: ToNote): Note[] {
  const most = Math.max(...bounds.flatMap((b) => b.numbers))
  if (listed.length === 0) return [note(`it cites numbers up to [${most}], but lists no articles`)]
  const notes = listed.every((l) => l.number === undefined)
    ? [note(`it cites numbers up to [${most}], but its list of ${listed.length} articles has none`)]
    : []
  return most > listed.length ? [...notes, note(`it cites [${most}], but lists ${listed.length} articles`)] : notes
}

/** Numbers whose sentences clearly fit different titles: numbering inconsistent. */
function torn({ text }: FrozenArticle, listed: readonly Listed[], bounds: readonly Bound[], note: ToNote): Note[] {
  const sole = bounds.filter((b) => b.numbers.length === 1 && b.fits !== undefined)
  const numbers = [...new Set(sole.map((b) => b.numbers[0]!))].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const own = sole.filter((b) => b.numbers[0] === number)
    const sure = own.find((b) => b.fits!.share >= PLAINLY)
    const other = own.find((b) => sure && b.fits!.at !== sure.fits!.at)
    if (!sure || !other) return []
    const [one, two] = [sure, other].map((b) => quoted(text, listed[b.fits!.at]!))
    return [note(`numbering inconsistent: [${number}] fits ${one} in one place, ${two} in another`, other)]
  })
}

/** Numbers whose sentences clearly fit another title than the one that bears the number. */
function against({ text }: FrozenArticle, listed: readonly Listed[], bounds: readonly Bound[], note: ToNote): Note[] {
  return bounds.flatMap((bound) => {
    const own = bound.numbers.length === 1 ? listed.find((l) => l.number === bound.numbers[0]) : undefined
    const fits = bound.fits && bound.fits.share >= PLAINLY ? listed[bound.fits.at] : undefined
    if (!own || !fits || own === fits) return []
    return [
      note(
        `numbering inconsistent: [${bound.numbers[0]}] stands before ${quoted(text, own)}, but its words fit ${quoted(text, fits)}`,
        bound,
      ),
    ]
  })
}

const quoted = (text: string, { start, end }: Span) => `"${text.slice(start, end)}"`
