import type { Chance } from '../../chance.ts'
import { pick } from '../../chance.ts'
import { between, happens, normal } from '../draw.ts'
import type { Happening, Truth } from '../truth.ts'
import { astray, DAY, HOUR, iso, positionOf, type World } from '../world.ts'
import { csv, type File } from './file.ts'
import { HEAD, KINDS } from './sheet.ts'

/**
 * Both parties' claims: true ones told late and off, and invented ones, often near where something was true days before;
 * and a hotline of residents as GeoJSON, which is mostly right.
 */
export function claimFiles(
  world: World,
  { happenings }: Truth,
  chance: Chance,
): { files: File[]; invented: Invented[] } {
  const real = happenings.filter((h) => h.why === null)
  const rows: (string | number)[][] = []
  const invented: Invented[] = []
  for (const h of real) {
    if (happens(0.4, chance))
      rows.push(
        claim(
          world,
          { spot: astray(h.spot, 700, chance), at: h.at + between(-1, 1, chance) * HOUR, kind: h.kind },
          chance,
        ),
      )
    if (happens(0.4 * world.habits.invented, chance))
      invented.push({ spot: astray(h.spot, 6000, chance), at: h.at + between(-3, 3, chance) * DAY, kind: h.kind })
  }
  for (const one of invented) rows.push(claim(world, one, chance))
  const hotline = real.filter((h) => h.kind !== 'works' && happens(0.24, chance)).map((h) => told(world, h, chance))
  const wrong = invented.filter(() => happens(0.06, chance)).map((h) => feature(world, h, chance))
  return {
    files: [
      { source: 'claims/observations.csv', text: csv(HEAD, rows) },
      {
        source: 'hotline.geojson',
        text: JSON.stringify({ type: 'FeatureCollection', features: [...hotline, ...wrong] }),
      },
    ],
    invented,
  }
}

/** What nobody did. */
export type Invented = Pick<Happening, 'spot' | 'at' | 'kind'>

function claim(world: World, { spot, at, kind }: Invented, chance: Chance): (string | number)[] {
  const [longitude, latitude] = positionOf(world, spot)
  const party = pick(world.parties, chance)
  const from = Math.round(at / HOUR) * HOUR
  return [
    '',
    KINDS[kind],
    'claimed',
    iso(from),
    iso(from + HOUR),
    '',
    latitude.toFixed(4),
    longitude.toFixed(4),
    pick([200, 500, 1000], chance),
    '',
    '',
    '',
    `${party} press office`,
    party,
    '',
    `a ceasefire violation by the other side`,
  ]
}

function told(world: World, h: Happening, chance: Chance) {
  h.seenAs.push('telling')
  return feature(world, h, chance)
}

function feature(world: World, { spot, at, kind }: Invented, chance: Chance) {
  const sigma = pick([300, 600, 1000], chance)
  const coordinates = positionOf(world, astray(spot, sigma, chance)).map((n) => Number(n.toFixed(5)))
  const time = iso(Math.round((at + 0.3 * normal(chance) * HOUR) / (HOUR / 4)) * (HOUR / 4))
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { kind: KINDS[kind], datetime: time, observer: 'Residents hotline', sigma_m: sigma },
  }
}
