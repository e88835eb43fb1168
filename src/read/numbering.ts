import { type FrozenArticle, type Note, noteOf, type Span } from '../record/index.ts'
import { clearFit, contentOf, type Fit, type Listed, weightsOf } from './fit.ts'

/** A stretch of text that one or more bracketed numbers stand behind, and the list title that it clearly fits. */
type Bound = Span & { numbers: number[]; fits: Fit | undefined }
const CITED = /(?:\[\d{1,2}\][ ,]?)+/g
const LISTED = /^\[?\(?(\d{1,2})[\].)]\s/
const OUTLET = /^(?:\[?\(?\d{1,2}[\].)]\s+)?[^:]{2,30}: / // the outlet before a title
const PLAINLY = 0.6 // of a title's weight leaves no doubt

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
