import type { CeasefireRecord, Incident } from '../../record/index.ts'
import { Scroll } from '../scroll.tsx'

/** The incidents with their exact places, times and evidence: for the mission itself alone. */
export function Exact({ record }: { record: CeasefireRecord }) {
  return (
    <Scroll name="Incidents, exactly">
      <table>
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col">When</th>
            <th scope="col">Where</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {record.incidents.map((incident) => (
            <tr key={incident.id}>
              <th scope="row">
                {incident.id}
                <br />
                {incident.kind}, {incident.status}
              </th>
              <td>
                {incident.when.from}
                {incident.when.to !== incident.when.from && ` to ${incident.when.to}`}
              </td>
              <td>{placeWords(incident)}</td>
              <td>
                {incident.evidence
                  .map(
                    (e) =>
                      `${e.observation} ${e.weighs}, ${e.metres} m, ${e.sigmas} σ, ${e.hours} h, chance ${e.chance}`,
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const placeWords = ({ where: { geometry, sigma, basis } }: Incident): string => {
  const at = geometry.type === 'Point' ? `${geometry.coordinates[1]}, ${geometry.coordinates[0]}` : geometry.type
  return `${at} ± ${sigma === null ? 'unknown' : `${Math.round(sigma)} m`} (${basis})`
}
