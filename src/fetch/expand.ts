import type { Note } from '../record/index.ts'
import { textOf } from './content.ts'
import type { Fetched, FetchedKind, Known } from './fetched.ts'
import { isoOf } from './hosts.ts'
import { fileOutlines, isAddress } from './inputs.ts'
import type { Limits } from './limits.ts'
import { itemsIn, outlinesIn } from './links.ts'
import type { Trip } from './request.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'
import { noteAbout } from './visit.ts'

/**
 * One address to ask for; `wanted` is what its place leads one to expect, null where it may be anything; `published` is
 * when its feed says that it came out.
 */
export type Task = {
  url: string
  from: string | null
  published: string | null
  wanted: FetchedKind | null
  depth: number
}

/** The first tasks of a run, each address once, and the inputs that give none as answers with a note. */
export async function tasksOf(inputs: readonly string[], trip: Trip): Promise<{ tasks: Task[]; troubled: Fetched[] }> {
  const tasks = new Map<string, Task>()
  const troubled: Fetched[] = []
  for (const input of new Set(inputs)) {
    const { more, notes } = await begin(input, trip.limits)
    for (const task of more) if (!tasks.has(task.url)) tasks.set(task.url, task)
    if (notes.length > 0) troubled.push(unasked(input, notes, trip))
  }
  return { tasks: [...tasks.values()], troubled }
}

type Expanded = { more: Task[]; notes: Note[] }

async function begin(input: string, limits: Limits): Promise<Expanded> {
  if (isAddress(input)) {
    if (!URL.canParse(input.trim())) return troubled(input, troubleOf('address', 'it is no address'))
    return {
      more: [
        { url: new URL(input.trim()).href.split('#', 1)[0]!, from: null, published: null, wanted: null, depth: 0 },
      ],
      notes: [],
    }
  }
  const outlines = await fileOutlines(input)
  return isTrouble(outlines) ? troubled(input, outlines) : listTasks(input, outlines, 0, limits)
}

const troubled = (source: string, trouble: Trouble): Expanded => ({ more: [], notes: [noteAbout(source, trouble)] })

const unasked = (url: string, notes: Note[], { means }: Trip): Fetched => ({
  url,
  finalUrl: url,
  from: null,
  published: null,
  kind: null,
  at: isoOf(means.now()),
  status: null,
  type: null,
  bytes: null,
  etag: null,
  lastModified: null,
  retryAt: null,
  notes,
})

/**
 * What an answer leads on to: the feeds of a list, and, where they are to be followed, the pages of a feed's items. One
 * that says "unchanged" leads where the kept one does, for an earlier run may have been stopped on the way.
 */
export async function expand(
  task: Task,
  fetched: Fetched,
  known: Known | undefined,
  follow: boolean,
  limits: Limits,
): Promise<Expanded> {
  const bytes = fetched.bytes ?? (fetched.status === 304 ? await known?.bytes?.() : undefined)
  if (!bytes) return { more: [], notes: [] }
  const kind = fetched.kind ?? known?.kind
  const text = () => textOf(bytes, fetched.type ?? '')
  if (kind === 'list') return listTasks(fetched.url, outlinesIn(text(), fetched.finalUrl), task.depth, limits)
  if (kind === 'feed')
    return follow && task.wanted !== 'page' ? itemTasks(task, itemsIn(text(), fetched.finalUrl), limits) : NONE
  return task.wanted === 'feed' || task.wanted === 'list' ? troubled(task.url, wrong(task.wanted)) : NONE
}

const NONE: Expanded = { more: [], notes: [] }

const wrong = (wanted: FetchedKind) => troubleOf('wrong type', `it is a page where a ${wanted} was expected`)

function itemTasks({ url, depth }: Task, { items, broken }: ReturnType<typeof itemsIn>, limits: Limits): Expanded {
  return {
    more: items.slice(0, limits.items).map((item) => ({ ...item, from: url, wanted: 'page', depth })),
    notes: notesAbout(url, [
      broken === null ? null : troubleOf('malformed', `a feed that cannot be parsed: ${broken}`),
      beyond(items.length, limits.items),
    ]),
  }
}

function listTasks(from: string, named: ReturnType<typeof outlinesIn>, depth: number, limits: Limits): Expanded {
  const { urls, lists, broken } = named
  const isDeepest = depth >= limits.depth
  const feeds = urls.map((url): Task => ({ url, from, published: null, wanted: 'feed', depth }))
  const further = isDeepest
    ? []
    : lists.map(
        (url): Task => ({
          url,
          from,
          published: null,
          wanted: 'list',
          depth: depth + 1,
        }),
      )
  const all = [...feeds, ...further]
  return {
    more: all.slice(0, limits.listed),
    notes: notesAbout(from, [
      broken === null ? null : troubleOf('malformed', `a broken list: ${broken}`),
      urls.length + lists.length === 0 ? troubleOf('empty', 'a list that names no feed') : null,
      isDeepest && lists.length > 0 ? troubleOf('left out', 'lists within lists are followed no deeper') : null,
      beyond(all.length, limits.listed),
    ]),
  }
}

/** What stands beyond a limit is left out, with a word. */
export const beyond = (named: number, most: number): Trouble | null =>
  named > most ? troubleOf('left out', `it names ${named} addresses; the last ${named - most} are left out`) : null

export const notesAbout = (source: string, troubles: readonly (Trouble | null)[]): Note[] =>
  troubles.flatMap((trouble) => (trouble === null ? [] : [noteAbout(source, trouble)]))
