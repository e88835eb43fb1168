import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A report of an incident with its place and its day, counted from 1970. */
export type Report = { longitude: number; latitude: number; day: number }

/** The reports of a table that have a place and a day. */
export function reportsIn(file: string): Report[] {
  const rows = parse(readFileSync(file), { columns: true, bom: true, relax_column_count: true }) as Record<
    string,
    string
  >[]
  return rows.flatMap(({ lat, lon, date }) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const [latitude, longitude] = [Number.parseFloat(lat ?? ''), Number.parseFloat(lon ?? '')]
    return Number.isFinite(day + latitude + longitude) ? [{ longitude, latitude, day }] : []
  })
}
