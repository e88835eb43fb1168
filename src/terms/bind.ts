import { type Citation, cite, type Line, lineOf, type Note, noteOf, type Span } from '../record/index.ts'

/** The agreement's text as it was received, under an id that is a hash of its source and text. */
export type Text = { id: string; source: string; text: string }

/** Binds the words of one sheet to a text; words that cannot be bound are undefined and become a note. */
export type Binder = {
  line(item: string, words: string, near?: Line): Line | undefined
  citation(item: string, words: string, near?: Line): Citation | undefined
  trouble(item: string, reason: string): undefined
}

/**
 * A binder for a text: words are found with white space being all one, and the forms of quotation marks and hyphens too,
 * over the ends of lines and pages; first inside the line `near`, where given. Words that stand nowhere, or more than once, bind nothing: the person who binds has to say which.
 */
export function binderOf(text: Text, sheet: string, notes: Note[]): Binder {
  const trouble = (item: string, reason: string) => {
    notes.push(noteOf('terms', sheet, 'binding', `${item}: ${reason}`))
    return undefined
  }
  const citation: Binder['citation'] = (item, words, near) => {
    const inside = near ? placesOf(text.text, words, near.citations[0]) : []
    const places = inside.length > 0 ? inside : placesOf(text.text, words, { start: 0, end: text.text.length })
    if (places.length === 1) return cite(text, places[0]!)
    if (places.length === 0) return trouble(item, `"${words}" does not stand in ${text.source}`)
    return trouble(item, `"${words}" stands ${places.length} times in ${text.source}: give more of its words`)
  }
  const line: Binder['line'] = (item, words, near) => {
    const found = citation(item, words, near)
    return found && lineOf([found], pagesIn(found.exact))
  }
  return { line, citation, trouble }
}

function placesOf(text: string, words: string, { start, end }: Span): Span[] {
  const pattern = words.trim().split(/\s+/u).map(wordPattern).join(GAP)
  return [...text.slice(start, end).matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}

// What a printer puts between two pages: a form feed, a page's number on a line of its own with its signs or empty lines around.
const PAGE =
  '[ \\t]*\\n\\s*(?:[Pp]age\\s+\\d{1,4}|[-–—][ \\t]*\\d{1,4}[ \\t]*[-–—]|\\d{1,4}[ \\t]*(?:/|of)[ \\t]*\\d{1,4}|(?<=\\n[ \\t]*\\n[ \\t]*)\\d{1,4}(?=[ \\t]*\\n[ \\t]*[\\n\\f]))[ \\t]*\\n\\s*'

/** Between two words: white space of any kind, or the end of one page and the beginning of the next. */
const GAP = `(?:\\s+|(?:${PAGE}))`

/** The same sign in the forms in which typists and printers write it. */
const SAME: readonly string[] = ["'’‘ʼ′", '"“”„‟″', '-‐‑–—']

// Within a word a line may break behind a hyphen, and a hyphen may stand that is not seen.
const BROKEN = '(?:\\u00AD\\s*|[-‐]\\n[ \\t]*)?'

const wordPattern = (word: string): string => [...word].map(signPattern).join(BROKEN)

function signPattern(sign: string): string {
  const same = SAME.find((forms) => forms.includes(sign))
  return same ? `[${same.replace('-', '\\-')}]` : sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** The edits that leave out what stands between two pages. */
const pagesIn = (words: string) =>
  [...words.matchAll(new RegExp(PAGE, 'gu'))].map(({ index, 0: found }) => ({
    at: index + 1,
    cut: found.length - 1,
    insert: '',
  }))
