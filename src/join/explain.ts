import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { type Citation, cite, type Line, lineOf } from '../record/index.ts'
import { metresOf, REACH, sigmaBetween } from './anchors.ts'
import { causeIn } from './causes.ts'
import { type Points, SORT } from './points.ts'

/** A notice with what it would explain. */
type Notice = { i: number; explains: ReadonlySet<string> }

/** The notices among some points, in order of time. */
export function noticesIn(points: Points): Notice[] {
  const found: Notice[] = []
  for (let i = 0; i < points.of.length; i++) {
    if (points.sort[i] !== SORT.notice) continue
    const { kind, citations } = points.of[i]!
    const cause = causeIn(kind) ?? causeIn(citations[0].exact)
    if (cause) found.push({ i, explains: cause.explains })
  }
  return found
}

/**
 * The words of the notice that would explain an anchor: of its kind, while it lasts, where it says. An announced cause
 * does not prove that nothing else happened: it keeps an incident an allegation until people have looked.
 */
export function explained(
  points: Points,
  notices: readonly Notice[],
  anchor: number,
): { i: number; line: Line } | undefined {
  const notice = notices.find(({ i, explains }) => explains.has(points.of[anchor]!.kind) && covers(points, i, anchor))
  return notice && { i: notice.i, line: lineOf([words(points.of[notice.i]!.citations[0])]) }
}

const SLACK = 0.25 // hours

function covers(points: Points, notice: number, i: number): boolean {
  if (points.from[notice]! - SLACK > points.to[i]! || points.to[notice]! + SLACK < points.from[i]!) return false
  const geometry = points.of[notice]!.where!.geometry
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  if (isArea && booleanPointInPolygon([points.longitude[i]!, points.latitude[i]!], geometry)) return true
  const reach = isArea ? REACH * points.sigma[i]! + points.sigma[notice]! * 2 : REACH * sigmaBetween(points, notice, i)
  return metresOf(points, notice, i) <= reach
}

// The headline of an alert, the name of a placemark, the words of a row; else all of the reading.
const TELLING =
  /(?:<(?:headline|event|name|description)>|"(?:title|name|description|kind|event)"\s*:\s*")([^<"]{3,200})/

function words(citation: Citation): Citation {
  const found = citation.start === 0 ? TELLING.exec(citation.exact) : null
  if (!found) return citation
  const start = found.index + found[0].length - found[1]!.length
  return cite({ id: citation.article, text: citation.exact }, { start, end: start + found[1]!.length })
}
