import type { ChangeList, StoryRecord, ToldStory } from '../../src/record/index.ts'
import { type Align, alignerOf, type Place } from '../gold/align.ts'
import type { Gold, GoldWords } from '../gold/gold.ts'
import { textsOf } from '../gold/told.ts'
import type { GoldChange, Step } from './steps.ts'

/** An entry of a record by its id and the places that it rests on. */
export type Entry = { id: string; value: number | null; places: Place[] }

/** The entries of a list of a record. */
export function entriesIn(record: StoryRecord, list: ChangeList): Entry[] {
  return record[list].map((entry) => {
    const also = 'also' in entry ? entry.also : 'same' in entry ? entry.same.map((s) => s.citation) : []
    const places = 'sides' in entry ? entry.sides.flatMap((s) => s.citations) : [...entry.line.citations, ...also]
    return { id: entry.id, value: 'about' in entry && 'value' in entry ? entry.value : null, places }
  })
}

/** Finds gold words in the texts of a told state, also those that a later version says otherwise. */
export function aligned(told: ToldStory, files: Record<string, string>, versions: Step['versions']): Align {
  const align = alignerOf(files, textsOf([told]))
  return (words) => align(words) ?? align(renewed(words, versions))
}

const renewed = (words: GoldWords, versions: Step['versions']): GoldWords => ({
  ...words,
  words: versions
    .filter((v) => v.file === words.file)
    .reduce((text, { from, to }) => {
      const [a, b] = apart(from, to)
      return text.includes(from) ? text.replace(from, to) : text.includes(a) ? text.replace(a, b) : text
    }, words.words),
})

/** The words in which two versions of a passage differ. */
function apart(from: string, to: string): [string, string] {
  const [a, b] = [from.split(' '), to.split(' ')]
  const start = a.findIndex((word, i) => word !== b[i])
  const end = [...a].reverse().findIndex((word, i) => word !== b.at(-1 - i))
  return [a.slice(start, a.length - end).join(' '), b.slice(start, b.length - end).join(' ')]
}

/** Where what a gold change speaks of stands in the texts of a told state. */
export function placesOf(change: GoldChange, gold: Gold, align: Align): Place[] {
  return wordsOf(change, gold).flatMap((words) => align(words) ?? [])
}

function wordsOf({ list, of, file, words }: GoldChange, gold: Gold): GoldWords[] {
  if (list === 'figures') return [{ file: file!, words: words!, start: 0, end: 0 }]
  if (list === 'disputes') return gold.disputes.filter((d) => d.about === of).flatMap((d) => d.sides)
  if (list === 'timeline') return gold.events.filter((e) => e.id === of).flatMap((e) => e.evidence)
  return gold[list].filter((e) => e.id === of)
}
