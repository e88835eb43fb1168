import type { GoldWords } from './gold.ts'

/** A place in a frozen text. */
export type Place = { article: string; start: number; end: number }

/** A frozen text with the input it came from. */
export type Text = { id: string; source: string; text: string; published: string | null }

/** Finds gold words in the frozen texts of their file; undefined where reading lost them. */
export type Align = (words: GoldWords) => Place | undefined

type Squeezed = { text: string; at: number[] } // `at[i]` is the place of unit i in the text it came from
type Found = { place: Place; context: number }

const CONTEXT = 60

export const meets = (a: Place, b: Place): boolean => a.article === b.article && a.start < b.end && b.start < a.end

/** True when one place of the first shares words with one place of the second. */
export const meet = (a: readonly Place[], b: readonly Place[]): boolean => a.some((x) => b.some((y) => meets(x, y)))

/**
 * Gold points into the files as they came, a record into frozen texts, which may differ in white space, quotation
 * marks and what was thrown out around the words. Of several places with the same words the one with the same
 * neighbours is taken, and of equal ones the nth for the nth.
 */
export function alignerOf(files: Record<string, string>, texts: readonly Text[]): Align {
  const squeezed = texts.map((text) => ({ ...text, squeezed: squeeze(text.text) }))
  return (gold) => {
    const words = squeeze(untagged(gold.words)).text
    const [before, after] = neighbours(files[gold.file] ?? '', gold)
    const found = squeezed
      .filter((t) => isOf(t.source, gold.file))
      .flatMap((t) => placesOf(words, t.squeezed, t.id, before, after))
    const best = Math.max(0, ...found.map((f) => f.context))
    const ties = found.filter((f) => f.context === best)
    return ties[Math.min(nthOf(words, before), ties.length - 1)]?.place
  }
}

/** True when an input is this file, or an item of it ("feed.xml#2"). */
export const isOf = (source: string, file: string): boolean => {
  const path = source.split('#')[0]!
  return path === file || path.endsWith(`/${file}`)
}

const untagged = (text: string): string => text.replace(/<[^<>]*>/g, ' ')

const neighbours = (file: string, gold: GoldWords): [string, string] => [
  squeeze(untagged(file.slice(0, gold.start))).text,
  squeeze(untagged(file.slice(gold.end, gold.end + 4 * CONTEXT))).text,
]

function placesOf(words: string, { text, at }: Squeezed, article: string, before: string, after: string): Found[] {
  const found: Found[] = []
  if (words === '') return found
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const end = i + words.length
    const context = sameEnd(text.slice(0, i), before) + sameStart(text.slice(end, end + CONTEXT), after)
    found.push({ place: { article, start: at[i]!, end: at[end - 1]! + 1 }, context })
  }
  return found
}

function nthOf(words: string, before: string): number {
  return words === '' ? 0 : before.split(words).length - 1
}

function sameStart(a: string, b: string): number {
  let n = 0
  while (n < CONTEXT && n < a.length && a[n] === b[n]) n++
  return n
}

function sameEnd(a: string, b: string): number {
  let n = 0
  while (n < CONTEXT && n < a.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}

const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/
const PLAIN: Record<string, string> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '‑': '-' }

function squeeze(text: string): Squeezed {
  const kept: string[] = []
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    if (INVISIBLE.test(unit)) continue
    kept.push(PLAIN[unit] ?? unit)
    at.push(i)
  }
  return { text: kept.join(''), at }
}
