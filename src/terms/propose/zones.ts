import { idFrom, OPEN, type ProposedBoundary, type ProposedZone, plain } from './proposed.ts'
import type { Unit } from './units.ts'

/** The lines and strips that a text speaks of, as they are met: drawings and sides are for a person to add. */
export type Zones = { boundaries: ProposedBoundary[]; zones: ProposedZone[]; in(unit: Unit): string[] | undefined }

const COUNT: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const STRIP =
  /\b(\d+(?:\.\d+)?|one|two|three|five|ten|fifteen|twenty|thirty)[\s-]+(kilomet(?:re|er)s?|km|met(?:re|er)s?)\s+(?:(?!of\b|from\b|behind\b)\w+\s+)?(?:from|of|behind|on (?:each|either) side of)\s+the\s+((?:\p{Lu}\p{L}*)(?:\s+(?:of\s+)?\p{Lu}\p{L}*)*)/u

/** Gathers zones from the sayings it is asked about; the same strip in two sayings is one. */
export function zonesSoFar(): Zones {
  const boundaries: ProposedBoundary[] = []
  const zones: ProposedZone[] = []
  const boundaryOf = (name: string): string => {
    const known = boundaries.find((b) => b.name === name || b.name.startsWith(`${name} `))
    if (known) return known.id
    boundaries.push({ id: idFrom(name), name, words: name, asOf: OPEN, geometry: OPEN })
    return idFrom(name)
  }
  const within = (unit: Unit): string[] | undefined => {
    const [words, count, unitOfLength, line] = STRIP.exec(unit.words) ?? []
    if (!words) return undefined
    const metres = (COUNT[count!] ?? Number(count)) * (/^k/.test(unitOfLength!) ? 1000 : 1)
    const boundary = boundaryOf(line!)
    const known = zones.find((z) => z.from.boundary === boundary && z.from.metres === metres)
    if (known) return [known.id]
    const id = `Z${zones.length + 1}`
    zones.push({ id, name: plain(words), words: plain(words), from: { boundary, metres, side: OPEN } })
    return [id]
  }
  return { boundaries, zones, in: within }
}
