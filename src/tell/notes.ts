import { type Note, noteOf } from '../record/index.ts'
import type { Story } from './story.ts'

/** The notes that belong to a story: those about its sources, and what the story itself must say of its ground. */
export function notesOf(story: Story, notes: readonly Note[]): Note[] {
  const sources = new Set(story.articles.map((a) => a.source))
  return [...notes.filter((n) => sources.has(n.source)), ...digestNotes(story)]
}

/** A digest is no origin of its own: where a line has nothing else, the reader must know. */
function digestNotes({ articles }: Story): Note[] {
  return articles
    .filter((a) => a.kind === 'digest')
    .map((a) =>
      noteOf('digest', a.source, 'tell', `article ${a.n} is a digest of other articles and counts for no origin`),
    )
}
