import type { Citation, Event, Line, StoryRecord } from '../record/index.ts'
import type { List } from './passage.ts'

/** One thing that a record says, in the form that all its lists share: what it rests on, and what it adds to the words. */
export type Entry = {
  list: List
  id: string
  line: Line | null
  citations: readonly Citation[]
  who: string[]
  speaks: string[]
  day: string | null
  said: string
  conditional: boolean
}

const BARE: Omit<Entry, 'list' | 'id' | 'citations'> = {
  line: null,
  who: [],
  speaks: [],
  day: null,
  said: '',
  conditional: false,
}

/** All entries of a story's record. */
export function entriesOf(record: StoryRecord): Entry[] {
  return [
    ...record.timeline.map(eventEntry),
    ...pledgeEntries(record),
    ...quoteEntries(record),
    ...figureEntries(record),
    ...disputeEntries(record),
    ...summaryEntries(record),
  ]
}

function eventEntry({ id, line, also, when, status }: Event): Entry {
  const said = status === 'happened' ? '' : status
  return { ...BARE, list: 'event', id, line, citations: [...line.citations, ...also], day: when.edtf, said }
}

function pledgeEntries({ pledges }: StoryRecord): Entry[] {
  return pledges.map(({ id, line, action, condition, actor, saidBy, to, stance, matter, asOf }) => ({
    ...BARE,
    list: 'pledge',
    id,
    line,
    citations: [...line.citations, action, ...(condition ? [condition] : [])],
    who: [actor.name, ...[saidBy, to].flatMap((who) => who?.name ?? [])],
    speaks: [actor.name, ...(saidBy ? [saidBy.name] : [])],
    day: asOf.basis === 'published' ? null : asOf.edtf,
    said: [STANCES[stance], matter === 'other' ? '' : (matter ?? '')].join(' '),
    conditional: condition !== null,
  }))
}

const STANCES = {
  commits: 'promised',
  may: '',
  undecided: 'undecided',
  refuses: 'refused',
  withdraws: 'withdrew',
  demands: 'demanded',
  threatens: 'threatened',
}

function quoteEntries({ quotes }: StoryRecord): Entry[] {
  return quotes.flatMap(({ id, line, speaker, same }) =>
    [{ speaker, citations: line.citations }, ...same.map((s) => ({ speaker: s.speaker, citations: [s.citation] }))].map(
      (telling, i): Entry => {
        const who = telling.speaker ? [telling.speaker.name] : []
        return {
          ...BARE,
          list: 'quote',
          id,
          line: i === 0 ? line : null,
          citations: telling.citations,
          who,
          speaks: who,
        }
      },
    ),
  )
}

function figureEntries({ figures }: StoryRecord): Entry[] {
  return figures.map(({ id, line, about, unit }) => ({
    ...BARE,
    list: 'figure',
    id,
    line,
    citations: line.citations,
    said: `${about} ${unit}`,
  }))
}

function disputeEntries({ disputes }: StoryRecord): Entry[] {
  return disputes.map(({ id, about, sides }) => ({
    ...BARE,
    list: 'dispute',
    id,
    citations: sides.flatMap((side) => side.citations),
    said: about,
  }))
}

function summaryEntries({ summary }: StoryRecord): Entry[] {
  return summary.flatMap(({ lines }) =>
    lines.map((line): Entry => ({ ...BARE, list: 'summary', id: '', line, citations: line.citations })),
  )
}
