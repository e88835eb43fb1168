import type { Plan, Truth } from '../truth.ts'
import { DAY, iso, positionOf, type World } from '../world.ts'
import type { File } from './file.ts'

/** What was announced: exercises and clearances as alerts, the known plants and quarries as placemarks that last. */
export function noticeFiles(world: World, { plans }: Truth): File[] {
  const alerts = plans
    .filter((p) => p.announced)
    .map((plan, i) => ({ source: `notices/alert-${i + 1}.cap`, text: alertOf(world, plan, i) }))
  const marks = world.sites
    .filter((s) => s.announced)
    .map((site) => {
      const [longitude, latitude] = positionOf(world, site)
      const name = site.kind === 'quarry' ? `${site.name}: blasting` : site.name
      return `<Placemark><name>${name}</name><TimeSpan><begin>${iso(world.start)}</begin><end>${iso(world.start + world.days * DAY)}</end></TimeSpan><ExtendedData><Data name="kind"><value>notice</value></Data><Data name="sigma_m"><value>300</value></Data></ExtendedData><Point><coordinates>${longitude.toFixed(5)},${latitude.toFixed(5)}</coordinates></Point></Placemark>`
    })
  const sites = {
    source: 'notices/sites.kml',
    text: `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('\n')}</Document></kml>`,
  }
  return [...alerts, sites]
}

const WORDS: Record<Plan['kind'], [string, string]> = {
  exercise: ['Live-fire exercise', 'Announced live-fire exercise under the exercise clause'],
  demining: ['Demining', 'Controlled detonations during mine clearance'],
}

function alertOf(world: World, { kind, spot, radius, from, to }: Plan, i: number): string {
  const [longitude, latitude] = positionOf(world, spot)
  const [event, headline] = WORDS[kind]
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>notice-${i + 1}</identifier><sender>notices@joint-commission.example</sender><sent>${iso(from - 2 * DAY)}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><language>en</language><category>Security</category><event>${event}</event><urgency>Future</urgency><severity>Minor</severity><certainty>Observed</certainty><onset>${iso(from)}</onset><expires>${iso(to)}</expires><senderName>Joint Commission</senderName><headline>${headline}</headline><area><areaDesc>announced area</areaDesc><circle>${latitude.toFixed(5)},${longitude.toFixed(5)} ${radius.toFixed(2)}</circle></area></info></alert>
`
}
