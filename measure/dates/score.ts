import type { Miss } from '../measured.ts'
import type { Case } from '../stats.ts'
import type { TimedText, Timex } from './timeml.ts'

/** What one document counts: spans to the letter, spans that overlap, and of these the values that are equal. */
export type DocScore = { strict: Case; relaxed: Case; value: Case; type: Case }

/**
 * Scores as TempEval-3 does (UzZaman et al. 2013): a gold expression is found when one of the method's overlaps it;
 * a value counts when the expression is found and the values are equal as strings. Each is used once.
 */
export function scoreOf({ text, gold }: TimedText, said: readonly Timex[]): DocScore {
  const pairs = paired(gold, said)
  const same = (test: (g: Timex, s: Timex) => boolean) => pairs.filter(([g, s]) => test(g, s)).length
  const counted = (hits: number): Case => ({ asked: gold.length, found: hits, said: said.length, right: hits })
  return {
    strict: counted(same((g, s) => words(text, g) === words(text, s))),
    relaxed: counted(pairs.length),
    value: counted(same((g, s) => g.value === s.value)),
    type: counted(same((g, s) => g.type === s.type)),
  }
}

function paired(gold: readonly Timex[], said: readonly Timex[]): [Timex, Timex][] {
  const free = new Set(said)
  return gold.flatMap((g) => {
    const over = [...free].filter((s) => s.start < g.end && g.start < s.end)
    const best = over.find((s) => s.value === g.value) ?? over[0]
    if (best === undefined) return []
    free.delete(best)
    return [[g, best]] as [Timex, Timex][]
  })
}

// Where the words begin and end, punctuation and white space apart.
function words(text: string, { start, end }: Timex): string {
  const exact = text.slice(start, end)
  return `${start + exact.search(/[\p{L}\p{N}]/u)}-${start + exact.replace(/[^\p{L}\p{N}]+$/u, '').length}`
}

/** What a method says of some words: a range is two expressions to TimeML, so its ends are scored apart. */
export function ends(text: string, said: readonly Timex[]): Timex[] {
  return said.flatMap((s) => {
    const [from, to] = s.value.split('/')
    const cut = /\s+(to|and|until|till|through|-)\s+|\s?[-–—]\s?/.exec(text.slice(s.start, s.end))
    if (to === undefined || cut === null) return [s]
    const at = s.start + cut.index
    return [
      { ...s, end: at, value: from! },
      { ...s, start: at + cut[0].length, value: to },
    ]
  })
}

/** The mistakes of a document: missed, made up, and of another value. */
export function missesOf({ name, text, gold }: TimedText, said: readonly Timex[]): Miss[] {
  const pairs = paired(gold, said)
  const found = new Set(pairs.flat())
  const miss = (what: string, at: Timex, expected: string, got: string): Miss => ({
    what,
    expected,
    got,
    where:
      `${name}:${at.start} ${text.slice(Math.max(0, at.start - 50), at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 30)}`.replace(
        /\s+/g,
        ' ',
      ),
  })
  return [
    ...gold.filter((g) => !found.has(g)).map((g) => miss('missed', g, g.value, '')),
    ...said.filter((s) => !found.has(s)).map((s) => miss('made up', s, '', s.value)),
    ...pairs.filter(([g, s]) => g.value !== s.value).map(([g, s]) => miss('value', g, g.value, s.value)),
  ]
}
