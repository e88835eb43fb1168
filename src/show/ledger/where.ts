import { type Matter, matterSchema, type Pledge, type Stance, type StoryRecord } from '../../record/index.ts'
import { byActor } from '../places.ts'
import { STANCES, type Tone } from '../stance.tsx'
import { atlasName } from './atlas.ts'
import { type Region, regionOf } from './region.ts'

/** How one actor stands on the matter of a map; several tones at once are mixed. */
export type Stood = { name: string; stances: Stance[]; tone: Tone | 'mixed' }
/** One matter on the map: by country, and the actors that have no place there. */
export type MatterMap = { matter: Matter; places: Map<string, Stood>; beside: Stood[] }
/** The region of a ledger and a map of it for each matter, the one with most countries first. */
export type Where = { region: Region; maps: MatterMap[] }

/** Under which matter each pledge stands, by its id. */
export type Matters = ReadonlyMap<string, Matter>

/** The matters of some pledges, in the order of the record's schema. */
export const mattersIn = (pledges: readonly Pledge[], matters: Matters): Matter[] =>
  matterSchema.options.filter((matter) => pledges.some((p) => matters.get(p.id) === matter))

// What stands under it is not one matter: its stances cannot be compared.
const NO_MATTER = 'other'

/** Where the pledges that stand have places; undefined where no matter has two of them. */
export function whereOf(record: StoryRecord, standing: readonly Pledge[], matters: Matters): Where | undefined {
  const countries = countriesOf(record)
  const all = mattersIn(standing, matters)
    .filter((matter) => matter !== NO_MATTER)

    .map((matter) =>
      mapOf(
        matter,
        standing.filter((p) => matters.get(p.id) === matter),
        countries,
      ),
    )
  const region = regionOf([...new Set(all.filter(isShared).flatMap(({ places }) => [...places.keys()]))].sort())
  if (!region) return undefined
  const drawn = new Set(region.countries.map(({ name }) => name))
  const maps = all.map((map) => within(map, drawn)).filter(isShared)
  return maps.length > 0 ? { region, maps: maps.sort((a, b) => b.places.size - a.places.size) } : undefined
}

const isShared = ({ places }: MatterMap) => places.size > 1

/** What world-atlas may call the entities that can lie on a map, by their ids. */
const countriesOf = ({ entities }: StoryRecord): Map<string, string> =>
  new Map(entities.filter((e) => e.kind === 'country' || e.kind === 'place').map((e) => [e.id, atlasName(e.name)]))

function mapOf(matter: Matter, pledges: readonly Pledge[], countries: ReadonlyMap<string, string>): MatterMap {
  const places = new Map<string, Stood>()
  const beside: Stood[] = []
  for (const [entity, those] of byActor(pledges)) {
    const country = countries.get(entity)
    if (country) places.set(country, stoodOf(those))
    else beside.push(stoodOf(those))
  }
  return { matter, places, beside }
}

function stoodOf(pledges: readonly Pledge[]): Stood {
  const stances = [...new Set(pledges.map((p) => p.stance))]
  const [tone, ...others] = new Set(stances.map((stance) => STANCES[stance].tone))
  return { name: pledges[0]!.actor.name, stances, tone: others.length > 0 ? 'mixed' : tone! }
}

/** A map with what is not drawn beside it. */
function within({ matter, places, beside }: MatterMap, drawn: ReadonlySet<string>): MatterMap {
  const outside = [...places].filter(([country]) => !drawn.has(country)).map(([, stood]) => stood)
  return {
    matter,
    places: new Map([...places].filter(([country]) => drawn.has(country))),
    beside: [...outside, ...beside],
  }
}
