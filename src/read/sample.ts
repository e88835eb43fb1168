import { type FrozenArticle, type Note, noteOf } from '../record/index.ts'

/** A text that says of itself that it is invented gets a note of kind `sample`, so that every page can say so too. */
export function sampleNotes({ source, removed }: FrozenArticle): Note[] {
  const said = removed.find((words) => words.startsWith('Invented sample: '))
  return said ? [noteOf('sample', source, 'read', said)] : []
}
