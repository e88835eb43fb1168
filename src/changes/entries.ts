import { type ChangeList, type Citation, type Corrected, idOfLine, type StoryRecord } from '../record/index.ts'

/** One entry of a list: what it says in a row of words, its fields, what it rests on, and of an event its day. */
export type Entry = {
  id: string
  kind: string
  says: string
  fields: Readonly<Record<string, string>>
  citations: readonly Citation[]
  works: ReadonlyMap<string, string> // of the articles of its record
  day: string | null
  corrected: readonly Corrected[]
}

// What knows an entry again where its id is another; asked of the few that are left over.

/** The places that it rests on. */
export const placesOf = ({ citations }: Entry): string[] =>
  citations.map(({ article, start, end }) => `${article}:${start}-${end}`)

/** Its passages by the work they stand in, so that a new version of an article does not make it a new entry. */
export const wordsOf = (entry: Entry): string[] => entry.citations.map((c) => `${workOf(entry, c)}:${c.exact}`)

/** The works that it rests on. */
export const worksOf = (entry: Entry): string[] => [...new Set(entry.citations.map((c) => workOf(entry, c)))]

/** The articles that it rests on. */
export const articlesOf = ({ citations }: Entry): string[] => [...new Set(citations.map((c) => c.article))]

/** Its id, and the ids of its single tellings. */
export const namesOf = ({ id, kind, citations }: Entry): string[] => [id, ...citations.map((c) => idOfLine(kind, [c]))]

const workOf = ({ works }: Entry, { article }: Citation): string => works.get(article) ?? article

/** The lists that are compared, in the order of the record. */
export const CHANGE_LISTS: readonly ChangeList[] = ['timeline', 'pledges', 'quotes', 'figures', 'disputes']

const KIND: Record<ChangeList, string> = {
  timeline: 'event',
  pledges: 'pledge',
  quotes: 'quote',
  figures: 'figure',
  disputes: 'dispute',
}

/** The entries of a list with all that may change in them. */
export function entriesOf(record: StoryRecord, list: ChangeList): Entry[] {
  const works = new Map(record.articles.map((a) => [a.id, a.work]))
  return SAID[list](record).map(({ entry, says, fields, citations, day = null }) => {
    const { id, corrected = [] } = entry
    const all = { ...fields, confirmed: confirmedBy(corrected) }
    return { id, kind: KIND[list], says, fields: all, citations, works, day, corrected }
  })
}

const confirmedBy = (corrected: readonly Corrected[]): string =>
  corrected.flatMap(({ field, by, on }) => (field === 'confirm' ? [`${by}, ${on}`] : [])).join('; ')

type Said = {
  entry: { id: string; corrected?: Corrected[] | undefined }
  says: string
  fields: Record<string, string>
  citations: Citation[]
  day?: string
}

const SAID: Record<ChangeList, (record: StoryRecord) => Said[]> = {
  timeline: ({ timeline }) =>
    timeline.map((entry) => ({
      entry,
      says: entry.line.text,
      fields: {
        date: entry.when.edtf,
        status: entry.status,
        line: entry.line.text,
        origins: String(entry.origins.length),
      },
      citations: [...entry.line.citations, ...entry.also],
      day: entry.when.edtf,
    })),
  pledges: ({ pledges }) =>
    pledges.map((entry) => ({
      entry,
      says: `${entry.actor.name} ${entry.stance}: ${entry.action.exact}`,
      fields: {
        actor: entry.actor.name,
        stance: entry.stance,
        action: entry.action.exact,
        condition: entry.condition?.exact ?? '',
        met: String(entry.met),
        limits: limitsBeside(entry),
        to: entry.to?.name ?? '',
        'said by': entry.saidBy?.name ?? '',
        date: entry.asOf.edtf,
      },
      citations: [...entry.line.citations],
    })),
  quotes: ({ quotes }) =>
    quotes.map((entry) => ({
      entry,
      says: `${entry.speaker?.name ?? 'unknown'}: ${entry.line.text}`,
      fields: { speaker: entry.speaker?.name ?? '', line: entry.line.text },
      citations: [...entry.line.citations, ...entry.same.map((s) => s.citation)],
    })),
  figures: ({ figures }) =>
    figures.map((entry) => ({
      entry,
      says: `${amountOf(entry)}: ${entry.about}`,
      fields: { value: amountOf(entry), date: entry.asOf.edtf },
      citations: [...entry.line.citations],
    })),
  disputes: ({ disputes }) =>
    disputes.map((entry) => {
      const sides = entry.sides.map((s) => s.value).join(' / ')
      const citations = entry.sides.flatMap((s) => s.citations)
      return { entry, says: `${entry.about}: ${sides}`, fields: { sides }, citations }
    }),
}

/** The limits of a pledge that do not stand in its action. */
const limitsBeside = ({ limits, action }: StoryRecord['pledges'][number]): string =>
  limits
    .map((limit) => limit.exact)
    .filter((words) => !action.exact.includes(words))
    .join('; ')

const amountOf = ({ value, high, unit }: StoryRecord['figures'][number]): string =>
  `${value}${high === null ? '' : `/${high}`} ${unit}`.trim()
