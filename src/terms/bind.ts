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
 * A binder for a text: words are found with white space being all one, first inside the line `near`, where given. Words
 * that stand nowhere, or more than once, bind nothing: the person who binds has to say which.
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
    return found && lineOf([found])
  }
  return { line, citation, trouble }
}

function placesOf(text: string, words: string, { start, end }: Span): Span[] {
  const pattern = words.trim().split(/\s+/).map(literal).join('\\s+')
  return [...text.slice(start, end).matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
