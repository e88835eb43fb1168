import type { Point } from './atlas.ts'
import type { Country, Region } from './region.ts'

/** How high a sign is, and the type of names, in units of the drawing. */
export const SIGN = 34
const LINE = 22
const LETTER = 10.5

type Box = { left: number; right: number; top: number; bottom: number }

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const around = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/**
 * Where the names of countries can be written: under their sign or over it, where no sign, no name before them and no edge
 * is in the way; the others go unwritten. Those with most room choose first.
 */
export function labelled(region: Region, nameOf: (country: Country) => string): Map<Country, Point> {
  const { width, height, countries } = region
  const taken = countries.map(({ at }) => around(at, SIGN * 1.3, SIGN))
  const isFree = (box: Box) =>
    box.left > 0 && box.right < width && box.top > 0 && box.bottom < height && !taken.some((other) => meet(box, other))
  const labels = new Map<Country, Point>()
  for (const country of [...countries].sort((a, b) => b.room - a.room)) {
    const [x, y] = country.at
    const away = (SIGN + LINE) / 2
    for (const at of [
      [x, y + away],
      [x, y - away],
    ] as Point[]) {
      const box = around(at, nameOf(country).length * LETTER, LINE)
      if (labels.has(country) || !isFree(box)) continue
      labels.set(country, at)
      taken.push(box)
    }
  }
  return labels
}
