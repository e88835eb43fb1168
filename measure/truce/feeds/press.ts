import { type Chance, pick } from '../../chance.ts'
import { happens, normal } from '../draw.ts'
import type { Happening, Truth } from '../truth.ts'
import { DAY, HOUR, kilometres, positionOf, type World } from '../world.ts'
import type { Invented } from './claims.ts'
import { csv, type File } from './file.ts'

const HEAD =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,latitude,longitude,geo_precision,source,notes,fatalities'.split(
    ',',
  )

const TYPES: Record<Happening['kind'], [string, string]> = {
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'small arms': ['Battles', 'Armed clash'],
  drone: ['Explosions/Remote violence', 'Air/drone strike'],
  weapons: ['Strategic developments', 'Other'],
  works: ['Strategic developments', 'Other'],
}

/**
 * What databases coded from the press, in ACLED's and UCDP's columns: loud happenings, some that are explained, some that
 * were only claimed; at the village's place in a list, on the day or the day after, and one in three once more from a copy.
 */
export function pressFiles(world: World, { happenings }: Truth, invented: readonly Invented[], chance: Chance): File[] {
  const told: Invented[] = [
    ...happenings.filter((h) => h.loud > 0.15 && happens(h.why ? 0.05 : world.habits.press * (0.5 + h.loud), chance)),
    ...invented.filter((h) => h.kind !== 'weapons' && h.kind !== 'works' && happens(0.15, chance)),
  ].sort((a, b) => a.at - b.at)
  const rows: (string | number)[][] = []
  const coded: (string | number)[][] = []
  for (const one of told) if ('seenAs' in one) (one as Happening).seenAs.push('telling')
  told.forEach((one, i) => {
    const row = rowOf(world, one, i, chance)
    rows.push(row)
    if (happens(0.33, chance)) rows.push([`${row[0]}b`, ...row.slice(1, 8), 'copy of an agency text', ...row.slice(9)])
    if (happens(0.2, chance)) coded.push(codedOf(row, i))
  })
  return [
    { source: 'press/acled.csv', text: csv(HEAD, rows) },
    { source: 'press/ucdp.csv', text: csv(CODED, coded) },
  ]
}

function rowOf(world: World, { spot, at, kind }: Invented, i: number, chance: Chance): (string | number)[] {
  const village = [...world.villages].sort((a, b) => kilometres(a, spot) - kilometres(b, spot))[
    happens(0.85, chance) ? 0 : 1
  ]!
  const [longitude, latitude] = positionOf(world, village.said)
  const day = new Date(at + (happens(0.12, chance) ? DAY : 0) + 0.2 * normal(chance) * HOUR).toISOString().slice(0, 10)
  const rough = happens(0.15, chance)
  const [type, finer] = TYPES[kind]
  return [
    `TRU${i + 1}`,
    day,
    happens(0.08, chance) ? 2 : 1,
    type,
    finer,
    latitude.toFixed(4),
    longitude.toFixed(4),
    rough ? 2 : 1,
    pick(['Daily Courier', 'Line Agency', 'Radio Valley'], chance),
    `fire was reported near ${village.name}`,
    0,
  ]
}

const CODED = 'id,type_of_violence,date_start,date_end,latitude,longitude,where_prec,event_clarity,best,low,high'.split(
  ',',
)

const codedOf = (row: readonly (string | number)[], i: number): (string | number)[] => [
  700_000 + i,
  1,
  row[1]!,
  row[1]!,
  row[5]!,
  row[6]!,
  row[7] === 1 ? 1 : 2,
  1,
  0,
  0,
  1,
]
