import { type Coverage, cite, idOf, type Line, lineOf, type Observed } from '../record/index.ts'
import { areaOf, circleOf } from './areas.ts'
import { type Format, type Known, nothing } from './known.ts'
import { whole } from './made.ts'
import { type Given, readTable } from './rows.ts'
import { observerIn, timeIn } from './sheet.ts'
import { hasColumns, headOf } from './table.ts'

/**
 * What was watched: `observer,sensor,party,from,to,zone,area,lat,lon,radius_m,able,unable`. `area` is GeoJSON, WKT or a
 * name of the agreement; `able` are kinds divided by semicolons; `unable` are words.
 */
export const coverage: Format = (source, known) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'observer', 'able') || !(head.columns.has('from') || head.columns.has('date')))
    return undefined
  const watched: Coverage[] = nothing().coverage
  const observed: Observed = readTable(source, head, 'coverage', (given) => {
    const row = readRow(given, known)
    if (typeof row === 'string') return row
    watched.push(row)
    return { reading: given.reading, observations: [] }
  })
  return { ...observed, coverage: watched }
}

function readRow(given: Given, known: Known): Coverage | string {
  const { reading, columns } = given
  const { word } = columns
  const when = timeIn(given, known, null)
  if (typeof when === 'string') return when
  const area =
    word('area') === ''
      ? circleOf(word('lat'), word('lon'), word('radius_m'))
      : areaOf(unquoted(word('area')), known.places)
  if ('wrong' in area) return `coverage without an area: ${area.wrong}`
  const able = word('able')
    .split(/[;|]/)
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')
  return {
    id: idOf('coverage', reading.id),
    by: observerIn(columns),
    area,
    when,
    able,
    unable: lineIn(given, 'unable'),
    citations: [whole(reading)],
  }
}

const unquoted = (words: string) => words.replaceAll('""', '"')

function lineIn({ reading, columns }: Given, name: string): Line[] {
  const span = columns.at(name)
  return span ? [lineOf([cite(reading, span)])] : []
}
