import type { Point } from './atlas.ts'

/** How far a point lies from the stretch between two others; asked for so often that nothing is unpacked. */
function gap(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
  const x = p[0] - a[0] - along * dx
  const y = p[1] - a[1] - along * dy
  return Math.sqrt(x * x + y * y)
}

/**
 * A line without the points that lie less than `least` off it; its ends stay (Douglas and Peucker 1973). What stands
 * open are stretches, so that a long coast does not call itself over and over.
 */
export function thinned(line: readonly Point[], least: number): Point[] {
  const kept = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next
    let [far, most] = [0, least]
    for (let i = from + 1; i < to; i++) {
      const off = gap(line[i]!, line[from]!, line[to]!)
      if (off >= most) [far, most] = [i, off]
    }
    if (far > 0) {
      kept.add(far)
      open.push([from, far], [far, to])
    }
  }
  return line.filter((_, i) => kept.has(i))
}

/** The area inside a ring. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!
    return sum + x * v - u * y
  }, 0)
  return Math.abs(twice) / 2
}

const bothWays = (ring: readonly Point[]): [Point, Point][] => ring.map((p, i) => [p, ring[(i + 1) % ring.length]!])

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  const crossed = bothWays(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  )
  return crossed.length % 2 === 1
}

// So many steps each way are tried for the middle of a shape.
const STEPS = 14

/** A place well inside a ring, where a sign can stand, and how far it is from there to the border. */
export function middleOf(ring: readonly Point[]): { at: Point; room: number } {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const edges = bothWays(ring)
  let best = { at: [left + wide / 2, top + high / 2] as Point, room: 0 }
  for (let i = 1; i < STEPS; i++)
    for (let j = 1; j < STEPS; j++) {
      const at: Point = [left + (wide * i) / STEPS, top + (high * j) / STEPS]
      const room = isInside(at, ring) ? edges.reduce((least, [a, b]) => Math.min(least, gap(at, a, b)), Infinity) : 0
      if (room > best.room) best = { at, room }
    }
  return best
}
