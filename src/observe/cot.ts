import { idOf, type Observation, type Span } from '../record/index.ts'
import { frozen } from './freeze.ts'
import { kindOf } from './kinds.ts'
import { type Format, nothing, type Source } from './known.ts'
import { type Outcome, observationOf, take } from './made.ts'
import { type Tally, tallyOf } from './tally.ts'
import { clockOf, duringOf } from './times.ts'
import { numberOf, pointAt, positionOf, sigmaOf } from './where.ts'
import { beginsWith, childOf, type Element, treeOf, wordsOf } from './xml.ts'

/**
 * Cursor on Target events, one or many in a row. What was seen of others is read; positions of own people, devices and
 * cameras, routes, tasks, targets, alarms and talk are dropped. `ce` is one sigma in metres (Event-PUBLIC.xsd).
 */
export const cot: Format = (source) => {
  if (!beginsWith(source.text, ['event', 'events'])) return undefined
  const { roots, trouble } = treeOf(source.text)
  const events = roots.flatMap((root) => (root.name === 'events' ? root.children : [root])).filter(isEvent)
  if (events.length === 0) return undefined
  const observed = nothing()
  const tally = tallyOf(source.source, 'cot')
  if (trouble) tally.add(`the XML is not well formed: ${trouble}`)
  for (const event of events) take(readEvent(event, source, tally), event, observed, tally)
  observed.notes.push(...tally.notes())
  return observed
}

const isEvent = ({ name, attributes }: Element) => name === 'event' && ('uid' in attributes || 'stale' in attributes)

/** Types that may not be kept or are no observation, the first that matches; the reason is fit for a note. */
const DROPPED: readonly [RegExp, string][] = [
  [/^a-[fa](?:-|$)/, 'the position of own forces was dropped'],
  [/^b-m-p-s-p/, 'the position of a camera or sensor was dropped'],
  [/^b-m-r|^b-m-p-[wc]/, 'a planned route was dropped'],
  [/^b-a-|^b-r-f/, 'the position of a person who raised an alarm was dropped'],
  [/^t-/, 'a task or target was dropped'],
  [/^b-t-f/, 'talk was dropped'],
]
const READ = /^a-[^fa]|^b-m-p-s-m$|^b-d(?:-|$)/

function readEvent(event: Element, source: Source, tally: Tally): Outcome {
  const { type, uid } = event.attributes
  if (type === undefined || uid === undefined) return 'an event without a type or an id'
  const dropped = DROPPED.find(([form]) => form.test(type))?.[1]
  if (dropped) return dropped
  if (!READ.test(type)) return 'an event of a type that is no observation: drawings, files, plans'
  const when = whenOf(event)
  if (!when) return 'an event without a time that can be read'
  const { reading } = frozen(source.source, source.text, event, privateIn(event, source.text))
  const observation = observationOf(reading, {
    format: 'cot',
    kind: kindIn(event, type),
    how: howOf(event.attributes.how ?? ''),
    when,
    where: whereOf(event, tally),
    by: { observer: source.source, sensor: null, party: null },
    origin: idOf('cot', uid),
  })
  return { reading, observations: [observation] }
}

function whenOf({ attributes }: Element): Observation['when'] | undefined {
  const clock = clockOf(attributes.start ?? '') ?? clockOf(attributes.time ?? '')
  return clock && duringOf(clock, clock, { zone: 'UTC' })
}

function whereOf(event: Element, tally: Tally): Observation['where'] {
  const { lat, lon, ce } = childOf(event, 'point')?.attributes ?? {}
  const position = positionOf(numberOf(lat), numberOf(lon))
  if (!('wrong' in position)) return pointAt(position.longitude, position.latitude, sigmaOf(numberOf(ce)), 'measured')
  tally.add(position.wrong, event)
  return null
}

/** The way of knowing: m- by a machine, h- by a person (CoT "how"). */
const howOf = (how: string): Observation['how'] =>
  how.startsWith('m-') ? 'measured' : how.startsWith('h-') ? 'seen' : 'told'

const DIMENSIONS: readonly [RegExp, string][] = [
  [/^a-[^-]+-A/, 'overflight'],
  [/^a-[^-]+-G-E-W/, 'weapon present'],
  [/^a-[^-]+-G-E-V/, 'vehicle present'],
  [/^a-[^-]+-G-U/, 'forces present'],
]

function kindIn(event: Element, type: string): string {
  const detail = childOf(event, 'detail')
  const said = detail && kindOf(wordsOf(detail, 'remarks'))
  return said ?? DIMENSIONS.find(([form]) => form.test(type))?.[1] ?? 'other'
}

/** The parts of `detail` that tell of the thing seen; all others tell of who saw it, with what, and how to reach them. */
const KEPT = new Set(['remarks', 'track', 'precisionlocation', 'usericon', 'color', 'archive', 'height', 'shape'])

const privateIn = (event: Element, text: string): Span[] => [
  ...event.children
    .filter((c) => c.name === 'detail')
    .flatMap((d) => d.children.filter((part) => !KEPT.has(part.name))),
  ...event.children.flatMap((d) =>
    d.children.filter((part) => part.name === 'remarks').flatMap((r) => attributesOf(r, text)),
  ),
  ...devicesIn(event, text),
]

/** Remarks say in their attributes who wrote them to whom. */
function attributesOf({ start }: Span, text: string): Span[] {
  ATTRIBUTES.lastIndex = start
  const found = ATTRIBUTES.exec(text)
  return found ? [{ start: start + found[1]!.length, end: start + found[0].length }] : []
}

const ATTRIBUTES = /(<[\w:]+\s+)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/y

/** The ids of telephones and tablets, which stand for the people who carry them. */
function devicesIn({ start, end }: Span, text: string): Span[] {
  const found = text.slice(start, end).matchAll(/\b(?:ANDROID|WEAROS|IOS|WINTAK|ITAK)-[\w-]+/gi)
  return [...found].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }))
}
