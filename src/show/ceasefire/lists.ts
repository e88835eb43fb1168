import type { PublicCeasefire } from '../../record/index.ts'
import { csvOf } from '../csv.ts'
import type { List } from '../lists.ts'

/** The lists of a ceasefire that everybody may see, each as CSV. */
export function ceasefireLists(ceasefire: PublicCeasefire): List[] {
  return [incidents(ceasefire), access(ceasefire), counts(ceasefire), steps(ceasefire), obligations(ceasefire)]
}

function incidents({ incidents }: PublicCeasefire): List {
  const columns = ['id', 'day', 'status', 'kind', 'cell', 'kinds of evidence', 'origins', 'may touch', 'explained']
  const rows = incidents.map(({ id, day, status, kind, cell, kinds, origins, terms, explained }) => [
    id,
    day,
    status,
    kind,
    cell,
    kinds.join('; '),
    origins,
    terms.map(({ term, zone }) => (zone ? `${term} in ${zone}` : term)).join('; '),
    explained,
  ])
  return { name: 'incidents', csv: csvOf(columns, rows) }
}

function access({ access }: PublicCeasefire): List {
  const rows = access.map(({ id, day, kind, cell, minutes, controller }) => [id, day, kind, cell, minutes, controller])
  return { name: 'access', csv: csvOf(['id', 'day', 'kind', 'cell', 'minutes', 'controller'], rows) }
}

/** One row for each count of each region and day, with its rule. */
function counts({ reports }: PublicCeasefire): List {
  const columns = ['from', 'to', 'region', 'what', 'unit', 'value', 'at least', 'day before', 'usual low', 'usual high']
  const rows = reports.flatMap(({ period, regions }) =>
    regions.flatMap(({ region, counts }) =>
      counts.map(({ now, before, usual, seen }) => [
        period.from,
        period.to,
        region,
        now.what,
        now.unit,
        now.value,
        now.atLeast,
        before.value,
        usual?.low ?? null,
        usual?.high ?? null,
        seen.now,
        now.rule,
      ]),
    ),
  )
  return { name: 'counts', csv: csvOf([...columns, 'share watched', 'rule'], rows) }
}

/** The steps as the newest report has them. */
function steps({ reports }: PublicCeasefire): List {
  const rows = (reports.at(-1)?.steps ?? []).map(({ term, due, state, line }) => [term, due, state, line.text])
  return { name: 'steps', csv: csvOf(['term', 'due', 'state', 'words'], rows) }
}

function obligations({ obligations }: PublicCeasefire): List {
  const rows = obligations.map(({ guarantee, tier, finding, state, starts, due, missing }) => [
    guarantee,
    tier,
    finding,
    state,
    starts,
    due,
    missing.join('; '),
  ])
  const columns = ['guarantee', 'tier', 'finding', 'state', 'starts', 'due', 'missing']
  return { name: 'obligations', csv: csvOf(columns, rows) }
}
