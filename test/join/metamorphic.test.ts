import { describe, expect, it } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { truceOf } from '../../measure/truce/index.ts'
import { heardIn } from '../../measure/truce/read.ts'
import { join } from '../../src/join/index.ts'
import { type Incident, idOf, type Observation } from '../../src/record/index.ts'

const heard = heardIn(truceOf(101))
const { observations } = heard
const incidents = join(observations, heard)
const RANK: Record<string, number> = { allegation: 0, corroborated: 1 }

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const chance = seeded(seed)
  return list
    .map((one) => [chance(), one] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one)
}

const standing = (all: readonly Incident[]) =>
  all.map((i) => [i.id, i.status, i.evidence.map((e) => [e.observation, e.weighs])])

describe('the same truce in another form', () => {
  it('has something of everything', () => {
    expect(incidents.filter((i) => i.status === 'corroborated').length).toBeGreaterThan(50)
    expect(incidents.filter((i) => i.explained).length).toBeGreaterThan(3)
    expect(incidents.filter((i) => i.evidence.some((e) => e.weighs === 'near')).length).toBeGreaterThan(5)
  })

  it('in any order, and twice, gives the same', () => {
    expect(join(shuffled(observations, 1), heard)).toEqual(incidents)
    expect(join([...observations, ...shuffled(observations, 2)], heard)).toEqual(incidents)
  })

  it('with copies of what the press and the parties say gives no other standing', () => {
    const copies = observations
      .filter((o) => o.how === 'told' || o.how === 'claimed')
      .map((o) => ({ ...o, id: idOf('observation', o.id, 'copy'), source: 'a copy' }))
    const before = new Map(incidents.map((i) => [i.id, i.status]))
    const after = join([...observations, ...copies], heard).filter((i) => before.has(i.id))
    const risen = after.filter((i) => RANK[i.status]! > RANK[before.get(i.id)!]!)
    expect(risen.map((i) => i.id)).toEqual([])
  })

  it('with one piece of evidence less never stands higher', () => {
    const many = shuffled(
      incidents.filter((i) => i.evidence.length > 1),
      3,
    ).slice(0, 25)
    for (const incident of many) {
      const { observation } = incident.evidence.find((e) => e.weighs === 'supports') ?? incident.evidence[0]!
      const after = join(
        observations.filter((o) => o.id !== observation),
        heard,
      )
      const same = after.find((i) => i.id === incident.id)
      if (same) expect(RANK[same.status]!).toBeLessThanOrEqual(RANK[incident.status]!)
    }
  })

  it('without its anchor never stands higher', () => {
    const open = shuffled(
      incidents.filter((i) => i.status === 'allegation' && i.evidence.length > 1),
      4,
    ).slice(0, 25)
    for (const incident of open) {
      const [anchor, ...rest] = incident.evidence.map((e) => e.observation)
      const after = join(
        observations.filter((o) => o.id !== anchor),
        heard,
      )
      const heirs = after.filter((i) => i.evidence.every((e) => rest.includes(e.observation)))
      expect(heirs.filter((i) => i.status === 'corroborated')).toEqual([])
    }
  })

  it('in another part of the world joins the same', () => {
    const moved = (o: Observation): Observation =>
      o.where?.geometry.type === 'Point'
        ? {
            ...o,
            where: {
              ...o.where,
              geometry: {
                type: 'Point',
                coordinates: [o.where.geometry.coordinates[0]! - 40, o.where.geometry.coordinates[1]!],
              },
            },
          }
        : o
    const points = observations.filter((o) => o.where?.geometry.type === 'Point')
    expect(standing(join(points.map(moved)))).toEqual(standing(join(points)))
  })

  it('with the parties changed about mirrors', () => {
    const parties = [...new Set(observations.flatMap((o) => o.by.party ?? []))]
    expect(parties).toHaveLength(2)
    const other = (party: string | null) =>
      party === parties[0] ? parties[1]! : party === parties[1] ? parties[0]! : party
    const swapped = observations.map((o) => ({ ...o, by: { ...o.by, party: other(o.by.party) } }))
    expect(join(swapped, heard)).toEqual(incidents)
  })

  it('read day by day ends where reading it at once ends', () => {
    const days = [...new Set(observations.map((o) => o.when.from.slice(0, 10)))].sort()
    let read: Observation[] = []
    let last: Incident[] = []
    for (const day of days) {
      read = [...read, ...observations.filter((o) => o.when.from.startsWith(day))]
      if (Number(day.slice(8)) % 9 === 0 || day === days.at(-1)) last = join(read, heard)
    }
    expect(last).toEqual(incidents)
  })
})
