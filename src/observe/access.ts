import { type Access, accessSchema, cite, idOf, lineOf } from '../record/index.ts'
import { type Format, type Known, nothing } from './known.ts'
import { whole } from './made.ts'
import { type Given, readTable } from './rows.ts'
import { placeIn, timeIn } from './sheet.ts'
import { hasColumns, headOf } from './table.ts'
import { numberOf } from './where.ts'

/**
 * What kept observers from seeing: `kind,from,to,zone,lat,lon,sigma_m,near,distance_km,direction,minutes,controller,
 * words`. `kind` is denied, delayed, conditional, escorted, mines, weather, technical, jammed or fired upon.
 */
export const access: Format = (source, known) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'kind', 'minutes', 'controller')) return undefined
  const kept: Access[] = nothing().access
  const observed = readTable(source, head, 'access', (given) => {
    const row = readRow(given, known)
    if (typeof row === 'string') return row
    kept.push(row)
    return { reading: given.reading, observations: [] }
  })
  return { ...observed, access: kept }
}

function readRow(given: Given, known: Known): Access | string {
  const { reading, columns } = given
  const { word, at } = columns
  const kind = accessSchema.shape.kind.safeParse(word('kind').toLowerCase()).data
  if (!kind) return 'a restriction of a kind that is not known'
  const where = placeIn(given, known)
  const when = timeIn(given, known, where)
  if (typeof when === 'string') return when
  const words = at('words')
  const minutes = numberOf(word('minutes'))
  return {
    id: idOf('access', reading.id),
    kind,
    when,
    where,
    minutes: minutes !== undefined && minutes >= 0 ? minutes : null,
    controller: word('controller') || null,
    line: lineOf([words ? cite(reading, words) : whole(reading)]),
  }
}
