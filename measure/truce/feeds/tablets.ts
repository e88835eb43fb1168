import type { Chance } from '../../chance.ts'
import { between, happens } from '../draw.ts'
import type { Truth } from '../truth.ts'
import { astray, DAY, dayOf, HOUR, isCloudy, iso, positionOf, type World } from '../world.ts'
import type { File } from './file.ts'

/** Sightings from tablets as Cursor on Target, and drones over the line as KML. */
export function tabletFiles(world: World, { happenings }: Truth, chance: Chance): File[] {
  const shown = happenings.filter((h) => h.kind === 'weapons' && happens(0.25, chance))
  for (const h of shown) h.seenAs.push('sight')
  const events = shown.map((h, i) => {
    const [longitude, latitude] = positionOf(world, astray(h.spot, 80, chance))
    const ce = happens(0.2, chance) ? '9999999.0' : '80.0'
    const at = iso(h.at + between(0, h.lasts, chance) * HOUR)
    return `<event version="2.0" uid="sighting-${i + 1}" type="a-h-G-E-W" how="h-e" time="${at}" start="${at}" stale="${iso(h.at + DAY)}"><point lat="${latitude.toFixed(6)}" lon="${longitude.toFixed(6)}" hae="9999999.0" ce="${ce}" le="9999999.0"/><detail><remarks>howitzer under nets</remarks></detail></event>`
  })
  const flights = happenings.filter(
    (h) => h.kind === 'drone' && !isCloudy(world, h.spot, dayOf(world, h.at)) && happens(0.3, chance),
  )
  for (const h of flights) h.seenAs.push('telling')
  const marks = flights.map((h) => {
    const [longitude, latitude] = positionOf(world, astray(h.spot, 300, chance))
    return `<Placemark><name>drone overflight</name><TimeStamp><when>${iso(h.at)}</when></TimeStamp><ExtendedData><Data name="observer"><value>Airspace cell</value></Data><Data name="sensor"><value>radio finder</value></Data><Data name="sigma_m"><value>300</value></Data></ExtendedData><Point><coordinates>${longitude.toFixed(6)},${latitude.toFixed(6)},0</coordinates></Point></Placemark>`
  })
  return [
    { source: 'tablets.cot', text: `<events>${events.join('\n')}</events>` },
    {
      source: 'airspace.kml',
      text: `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('\n')}</Document></kml>`,
    },
  ]
}
