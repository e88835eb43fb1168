import type { Format } from './known.ts'
import { observationOf } from './made.ts'
import { readTable } from './rows.ts'
import { hasColumns, headOf } from './table.ts'
import { seenInUcdp } from './ucdp-event.ts'
import { numberOf, pointAt, positionOf } from './where.ts'

/** UCDP's georeferenced event data as CSV; as GeoJSON it comes by geojson.ts. https://ucdp.uu.se/downloads/ */
export const ucdp: Format = (source, known) => {
  const head = headOf(source.text)
  if (!head || !hasColumns(head, 'type_of_violence', 'where_prec', 'date_start')) return undefined
  return readTable(source, head, 'ucdp', ({ reading, columns, place, tally }) => {
    const position = positionOf(numberOf(columns.word('latitude')), numberOf(columns.word('longitude')))
    if ('wrong' in position) tally.add(position.wrong, place)
    const where = 'wrong' in position ? null : pointAt(position.longitude, position.latitude, null, 'gazetteer')
    const seen = seenInUcdp(columns, reading, known, where)
    return typeof seen === 'string' ? seen : { reading, observations: [observationOf(reading, seen)] }
  })
}
