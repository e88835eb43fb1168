import {
  type During,
  type Geometry,
  idOf,
  type Observation,
  type Place,
  type Position,
  type Span,
} from '../record/index.ts'
import { frozen } from './freeze.ts'
import { kindOf } from './kinds.ts'
import { type Format, type Known, nothing, type Source } from './known.ts'
import { type Outcome, observationOf, type Seen, take } from './made.ts'
import { type Tally, tallyOf } from './tally.ts'
import { clockOf, duringOf } from './times.ts'
import { numberOf, pointAt, positionOf } from './where.ts'
import { allOf, beginsWith, type Element, treeOf, wordsOf } from './xml.ts'

/**
 * Common Alerting Protocol 1.1 and 1.2: an alert, or a feed with alerts inside. A feed that only lists alerts is a note.
 * Positions are written latitude first. http://docs.oasis-open.org/emergency/cap/v1.2/
 */
export const cap: Format = (source, known) => {
  if (!beginsWith(source.text, ['alert', 'feed', 'rss']) || !(ALERT.test(source.text) || isIndex(source.text)))
    return undefined
  const { roots, trouble } = treeOf(source.text)
  const alerts = allOf(roots, 'alert')
  const observed = nothing()
  const tally = tallyOf(source.source, 'cap')
  if (trouble) tally.add(`the XML is not well formed: ${trouble}`)
  for (const alert of alerts) take(readAlert(alert, source, known, tally), alert, observed, tally)
  noteEntries(roots, alerts, tally)
  observed.notes.push(...tally.notes())
  return observed
}

const ALERT = /<(?:\w+:)?alert[\s>]/

/** True for a list of alerts that stand elsewhere, by what such lists say of themselves. */
const isIndex = (text: string) =>
  /emergency:cap:|application\/cap\+xml|capget|capatom|\bCAP (?:server|index|feed|alerts?)\b/i.test(
    text.slice(0, 16384),
  )

function noteEntries(roots: readonly Element[], alerts: readonly Element[], tally: Tally): void {
  const lists = roots.filter((root) => root.name === 'feed' || root.name === 'rss')
  const entries = lists.flatMap((list) => [...allOf([list], 'entry'), ...allOf([list], 'item')])
  for (const entry of entries)
    if (!alerts.some((alert) => alert.start >= entry.start && alert.end <= entry.end))
      tally.add('a feed lists an alert that is not in it; give the alert itself', entry)
  if (lists.length > 0 && entries.length + alerts.length === 0) tally.add('a feed of alerts with no entries', lists[0])
}

function readAlert(alert: Element, source: Source, known: Known, tally: Tally): Outcome {
  const [status, said] = [wordsOf(alert, 'status'), wordsOf(alert, 'msgType')]
  if (status !== 'Actual') return 'an alert that is a test, a draft or an exercise of the senders is no observation'
  if (said === 'Ack' || said === 'Error') return 'an acknowledgement or error message is no observation'
  const infos = alert.children.filter((c) => c.name === 'info')
  if (infos.length === 0)
    return `an alert ${said === 'Cancel' ? 'cancels an earlier one' : 'says nothing'}: it has no info`
  const { reading } = frozen(source.source, source.text, alert, privateIn(alert))
  const seen = inOneLanguage(infos).flatMap((info, i) => seenIn({ alert, info, i, known, tally }) ?? [])
  if (seen.length === 0) return 'an alert without a time that can be read'
  return { reading, observations: seen.map((each) => observationOf(reading, each)) }
}

/** The same is said once per language: those of the first language. */
function inOneLanguage(infos: readonly Element[]): Element[] {
  const language = wordsOf(infos[0]!, 'language').toLowerCase()
  return infos.filter((info) => wordsOf(info, 'language').toLowerCase() === language)
}

type Part = { alert: Element; info: Element; i: number; known: Known; tally: Tally }

function seenIn({ alert, info, i, known, tally }: Part): Seen | undefined {
  const when = whenOf(alert, info, known)
  if (!when) return undefined
  const key = [wordsOf(alert, 'sender'), wordsOf(alert, 'identifier'), wordsOf(alert, 'sent')]
  return {
    id: idOf('observation', 'cap', ...key, i),
    format: 'cap',
    kind: wordsOf(alert, 'msgType') === 'Cancel' ? 'notice' : kindIn(info),
    how: 'published',
    when,
    where: whereOf(info, tally),
    by: { observer: senderOf(alert, info), sensor: null, party: null },
    origin: `cap ${key[1]}`,
    confidence: confidenceOf(info),
    replaces: replacedBy(alert, i),
  }
}

/** Weather and earthquakes are notices, whatever their words ("flash flood"). */
function kindIn(info: Element): string {
  const category = wordsOf(info, 'category')
  if (category === 'Met' || category === 'Geo' || category === 'Health') return 'notice'
  return kindOf(wordsOf(info, 'event')) ?? kindOf(wordsOf(info, 'headline')) ?? 'notice'
}

function whenOf(alert: Element, info: Element, { zone }: Known): During | undefined {
  const sent = clockOf(wordsOf(alert, 'sent'))
  const from = clockOf(wordsOf(info, 'onset')) ?? clockOf(wordsOf(info, 'effective')) ?? sent
  const to = clockOf(wordsOf(info, 'expires')) ?? from
  return from && to && (duringOf(from, to, { zone }) ?? duringOf(from, from, { zone }))
}

function senderOf(alert: Element, info: Element): string {
  const sender = wordsOf(alert, 'sender')
  return wordsOf(info, 'senderName') || sender.slice(sender.indexOf('@') + 1) || 'not said'
}

function confidenceOf(info: Element): Observation['confidence'] {
  const said = wordsOf(info, 'certainty')
  return said === '' ? null : { said, scale: 'CAP certainty' }
}

// A cancellation stands in the place of what it cancels, as an update does.
// references: "sender,identifier,sent sender,identifier,sent"; the last is the newest
function replacedBy(alert: Element, i: number): string | null {
  if (!/^(?:Update|Cancel)$/.test(wordsOf(alert, 'msgType'))) return null
  const last = wordsOf(alert, 'references').split(/\s+/).at(-1) ?? ''
  const parts = last.split(',')
  return parts.length === 3 ? idOf('observation', 'cap', ...parts, i) : null
}

function whereOf(info: Element, tally: Tally): Place | null {
  const areas = info.children.filter((c) => c.name === 'area')
  const circle = areas.flatMap((a) => a.children.filter((c) => c.name === 'circle'))[0]
  const polygons = areas.flatMap((a) => a.children.filter((c) => c.name === 'polygon'))
  const rings = polygons.map((p) => ringOf(p, tally)).filter((ring) => ring !== undefined)
  if (rings.length > 0) return { geometry: areaOf(rings), sigma: null, basis: 'area' }
  return circle ? circleOf(circle, tally) : null
}

const areaOf = (rings: Position[][]): Geometry =>
  rings.length === 1
    ? { type: 'Polygon', coordinates: [rings[0]!] }
    : { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }

function ringOf(polygon: Element, tally: Tally): Position[] | undefined {
  const points = polygon.text.trim().split(/\s+/).map(pairOf)
  const wrong = points.find((p) => 'wrong' in p)
  const ring = points.flatMap((p) => ('wrong' in p ? [] : [[p.longitude, p.latitude]]))
  if (!wrong && ring.length >= 4 && String(ring[0]) === String(ring.at(-1))) return ring
  tally.add(wrong && 'wrong' in wrong ? wrong.wrong : 'a polygon is not closed', polygon)
  return undefined
}

function pairOf(words: string) {
  const [latitude, longitude] = words.split(',')
  return positionOf(numberOf(latitude), numberOf(longitude))
}

// "39.12,-108.5 12.5": a centre and a radius in kilometres, taken for two sigmas
function circleOf(circle: Element, tally: Tally): Place | null {
  const [centre = '', radius] = circle.text.trim().split(/\s+/)
  const position = pairOf(centre)
  if ('wrong' in position) {
    tally.add(position.wrong, circle)
    return null
  }
  const km = numberOf(radius) ?? 0
  return pointAt(position.longitude, position.latitude, km > 0 ? km * 500 : null, 'area')
}

const privateIn = (alert: Element): Span[] =>
  [...allOf([alert], 'contact'), ...allOf([alert], 'addresses')].filter((e) => e.text.trim() !== '')
