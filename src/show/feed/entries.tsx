import { createHash } from 'node:crypto'
import type { Run, StoryRecord } from '../../record/index.ts'
import { TITLES } from '../list.tsx'
import { rendered } from '../page.tsx'
import { STORY_FILE } from '../places.ts'
import { type Altered, alteredBy, CHANGES_FILE, countsIn, HOW, RUNS, runAnchor, runsOf, saysIn } from '../runs.ts'

/** What a feed tells of a story, whatever its format; `home` is the address of the story's folder, or empty. */
export type Feed = {
  id: string
  title: string
  home: string
  href: string
  at: string // ISO 8601, with seconds, in UTC
  entries: Entry[]
}
export type Entry = { id: string; title: string; href: string; at: string; html: string }

/** What every feed says that it is. */
export const ABOUT = 'What came, went or changed in the record of this story, run by run.'

/**
 * A story's feed: an entry a run that changed something in it, the last one first. An entry keeps its id and its address:
 * it leads to its run on the page of changes and not to lines that may go.
 */
export function feedOf(record: StoryRecord, runs: readonly Run[], site: string | null): Feed {
  const says = saysIn(record)
  const home = site === null ? '' : `${site}${record.slug}/`
  const entries = runsOf(record, runs)
    .slice(0, RUNS)
    .map(({ run, changes }) => ({
      id: urnOf(record.id, `run ${run.n}`),
      title: countsIn(changes),
      href: `${home}${CHANGES_FILE}#${runAnchor(run.n)}`,
      at: momentOf(run.asOf),
      html: rendered(<Content altered={alteredBy(changes, says)} />),
    }))
  const at = entries[0]?.at ?? momentOf(record.asOf)
  return { id: urnOf(record.id), title: record.title.text, home, href: `${home}${STORY_FILE}`, at, entries }
}

/** A clock as an instant; a clock that is a day is its first moment. */
const momentOf = (asOf: string): string => new Date(asOf).toISOString()

/** A name that stays the same wherever the pages lie: a UUID made of a hash (RFC 9562, version 8). */
function urnOf(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex')
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)]
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`
}

// Further ones stand on the page of changes.
const SAID = 60

/** What a run changed, list by list. */
function Content({ altered }: { altered: readonly Altered[] }) {
  const said = altered.slice(0, SAID)
  const lists = [...new Set(said.map((one) => one.list))]
  return (
    <>
      {lists.map((list) => (
        <section key={list}>
          <h3>{TITLES[list]}</h3>
          <ul>
            {said
              .filter((one) => one.list === list)
              .map((one) => (
                <Changed key={`${one.id} ${one.how}`} one={one} />
              ))}
          </ul>
        </section>
      ))}
      {altered.length > SAID && <p>And {altered.length - SAID} more.</p>}
    </>
  )
}

function Changed({ one: { how, says, fields, why } }: { one: Altered }) {
  return (
    <li>
      {HOW[how]}: {says}
      {fields.map(({ field, old, new: now }) => (
        <span key={field}>
          {says !== null && '; '}
          {field}: <del>{old}</del> {now !== says && now}
        </span>
      ))}{' '}
      ({why})
    </li>
  )
}
