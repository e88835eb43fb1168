import type { Note } from '../record/index.ts'
import { textOf } from './content.ts'
import type { Fetched, FetchedKind, Known } from './fetched.ts'
import { isoOf } from './hosts.ts'
import { fileOutlines, isAddress } from './inputs.ts'
import type { Limits } from './limits.ts'
import { itemsIn, type Named, outlinesIn } from './links.ts'
import type { Trip } from './request.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'
import { noteAbout } from './visit.ts'

/** One address to ask for; `wanted` is what its place leads one to expect, null where it may be anything. */
export type Task = { url: string; from: string | null; wanted: FetchedKind | null; depth: number }

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
      more: [{ url: new URL(input.trim()).href.split('#', 1)[0]!, from: null, wanted: null, depth: 0 }],
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

function itemTasks({ url, depth }: Task, named: Named, { items }: Limits): Expanded {
  const notes =
    named.broken === null
      ? []
      : [noteAbout(url, troubleOf('malformed', `a feed that cannot be parsed: ${named.broken}`))]
  const { kept, left } = firstOf(url, named.urls, items)
  return { more: kept.map((to) => ({ url: to, from: url, wanted: 'page', depth })), notes: [...notes, ...left] }
}

function listTasks(from: string, named: ReturnType<typeof outlinesIn>, depth: number, limits: Limits): Expanded {
  const broken =
    named.broken === null ? [] : [noteAbout(from, troubleOf('malformed', `a broken list: ${named.broken}`))]
  const none =
    named.urls.length + named.lists.length === 0
      ? [noteAbout(from, troubleOf('empty', 'a list that names no feed'))]
      : []
  const deep = depth >= limits.depth && named.lists.length > 0 ? [noteAbout(from, TOO_DEEP)] : []
  const { kept, left } = firstOf(from, named.urls, limits.listed)
  const lists = deep.length > 0 ? [] : named.lists.slice(0, limits.listed)
  return {
    more: [
      ...kept.map((url): Task => ({ url, from, wanted: 'feed', depth })),
      ...lists.map((url): Task => ({ url, from, wanted: 'list', depth: depth + 1 })),
    ],
    notes: [...broken, ...none, ...deep, ...left],
  }
}

const TOO_DEEP = troubleOf('left out', 'lists within lists are followed no deeper')

function firstOf(source: string, urls: readonly string[], most: number): { kept: string[]; left: Note[] } {
  const kept = urls.slice(0, most)
  const over = urls.length - kept.length
  const reason = `it names ${urls.length} addresses; the last ${over} are left out`
  return { kept, left: over > 0 ? [noteAbout(source, troubleOf('left out', reason))] : [] }
}
