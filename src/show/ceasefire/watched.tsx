import type { PublicAccess, PublicCeasefire } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import type { Lettered } from './cells.ts'
import { percent, Row, Where } from './words.tsx'

/** What could not be seen: the share of each region that was watched, and where people were kept out. */
export function Watched({ ceasefire, cells }: { ceasefire: PublicCeasefire; cells: readonly Lettered[] }) {
  const { reports, access, agreement } = ceasefire
  const regions = [
    ...agreement.zones.map((z) => ({ id: z.id, name: z.name })),
    { id: 'elsewhere', name: 'Outside the zones' },
  ]
  return (
    <>
      <ul class="plain">
        {regions.map(({ id, name }) => (
          <Row key={id} label={name}>
            <p>{shareWords(reports, id)}</p>
          </Row>
        ))}
      </ul>
      {access.length > 0 && <h3 class="sub">Where observers were kept out</h3>}
      <ul class="plain">
        {access.map((a) => (
          <Row key={a.id} of={ceasefire} id={a.id} label={<time dateTime={a.day}>{printedDate(a.day)}</time>}>
            <p>
              {accessWords(a)}
              <Where cell={a.cell} cells={cells} />
            </p>
          </Row>
        ))}
      </ul>
    </>
  )
}

/** How observers were kept out, how long and by whom: "access denied for 50 minutes by Karvelia". */
export function accessWords({ kind, minutes, controller }: PublicAccess): string {
  return `access ${kind}${minutes === null ? '' : ` for ${minutes} minutes`}${controller ? ` by ${controller}` : ''}`
}

/** The mean share over all days and all counts that ask for one; what no count asked about is not known. */
function shareWords(reports: PublicCeasefire['reports'], region: string): string {
  const shares = reports.map((r) => r.regions.find((g) => g.region === region)?.watched ?? 0)
  if (shares.length === 0) return 'not known yet'
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length
  const blind = shares.filter((s) => s === 0).length
  return `watched by something ${percent(mean)} of the time${blind > 0 ? `; not at all on ${blind} of ${shares.length} days` : ''}`
}
