import type { Draft } from '../../src/mark/draft.ts'
import { english } from '../../src/mark/english.ts'
import { names } from '../../src/mark/names.ts'
import { quotes } from '../../src/mark/quotes.ts'
import type { Block, FrozenArticle, NameMark, QuoteMark } from '../../src/record/index.ts'

/** A draft of a text: each line a paragraph; a line that begins with "# " is a title. */
export function draftOf(written: string): Draft {
  const lines = written.split('\n').filter((line) => line.trim() !== '')
  const text = lines.map((line) => line.replace(/^# /, '')).join('\n\n')
  const blocks: Block[] = []
  let start = 0
  for (const line of lines) {
    const end = start + line.replace(/^# /, '').length
    blocks.push({ start, end, kind: line.startsWith('# ') ? 'title' : 'paragraph' })
    start = end + 2
  }
  const article = { text, blocks } as unknown as FrozenArticle
  return { article, sentences: english.sentences(article), marks: [] }
}

/** The names of a text. */
export function namesIn(written: string): { text: string; marks: NameMark[] } {
  const draft = draftOf(written)
  return { text: draft.article.text, marks: names(draft) as NameMark[] }
}

/** The quotations of a text, after its names. */
export function quotesIn(written: string): { text: string; marks: QuoteMark[] } {
  const draft = draftOf(written)
  draft.marks = names(draft)
  return { text: draft.article.text, marks: quotes(draft) as QuoteMark[] }
}
