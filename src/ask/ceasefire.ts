import { type CeasefireRecord, type Line, type PublicCeasefire, printedDate } from '../record/index.ts'
import type { From, List, Passage } from './passage.ts'

/** A ceasefire as its folder keeps it: in full, or as everybody may see it. */
export type AskedCeasefire = CeasefireRecord | PublicCeasefire

/** The passages of a ceasefire: the agreement's own words, and the rows of what was found, observed and done about it. */
export function ceasefirePassages(record: AskedCeasefire): Passage[] {
  const maker = makerOf(record)
  return [...termPassages(record, maker), ...guaranteePassages(record, maker), ...rowPassages(record, maker)]
}

type Part = Partial<Passage> & { list: List; entry: string }
type Maker = {
  cited: (line: Line, part: Part) => Passage
  row: (words: string, day: string, part: Part) => Passage
  named: Named
}
type Named = (ids: readonly string[]) => string[]

function makerOf({ id, agreement }: AskedCeasefire): Maker {
  const { title, from, parties } = agreement
  const stands: From = { id, outlet: null, title: title.text, published: from, digest: false }
  const plain = { story: `ceasefire/${id}`, who: [], speaks: [], days: [], said: '', before: [], conditional: false }
  const made = ({ list, entry, ...part }: Part) => ({ ...plain, lists: [list], entries: [entry], ...part })
  return {
    cited: (line, part) => {
      const [citation] = line.citations
      return { ...made(part), line: line.text, citation, from: { ...stands, id: citation.article } }
    },
    row: (words, day, part) => ({
      ...made({ days: [day], ...part }),
      line: words,
      citation: null,
      from: { ...stands, published: day },
    }),
    named: (ids) => ids.map((party) => parties.find((p) => p.entity === party)?.name ?? party),
  }
}

function termPassages({ agreement }: AskedCeasefire, { cited, named }: Maker): Passage[] {
  return agreement.terms.map(({ id, line, binds, kind, due, begins }) =>
    cited(line, {
      list: 'term',
      entry: id,
      who: named(binds),
      said: kind,
      days: [due, begins].flatMap((day) => (day && /^\d/.test(day) ? day : [])),
    }),
  )
}

function guaranteePassages({ agreement }: AskedCeasefire, { cited, named }: Maker): Passage[] {
  return agreement.guarantees.flatMap(({ id, trigger, tiers }) =>
    tiers.map(({ action, if: condition, actor }) =>
      cited(action, {
        list: 'guarantee',
        entry: id,
        who: named([actor]),
        said: [trigger.words, ...(condition ? [condition] : [])].map((line) => line.text).join('. '),
        conditional: true,
      }),
    ),
  )
}

/** What is entered as rows has no words of an article: what the row says stands for it, with the row's id. */
function rowPassages(record: AskedCeasefire, maker: Maker): Passage[] {
  const { incidents, access } = record
  return [
    ...record.findings.map((finding) => findingRow(finding, maker)),
    ...incidents.map((incident) => incidentRow(incident, maker)),
    ...access.map((one) => accessRow(one, maker)),
    ...record.obligations.map((obligation) => obligationRow(obligation, record, maker)),
  ]
}

function findingRow(finding: AskedCeasefire['findings'][number], { row }: Maker): Passage {
  const [words, body] = 'words' in finding ? [finding.words, finding.body] : [finding.line.text, finding.by.body]
  const said = `found ${finding.outcome}`
  return row(words, finding.at.slice(0, 10), { list: 'finding', entry: finding.id, who: [body], said })
}

function incidentRow(incident: AskedCeasefire['incidents'][number], { row }: Maker): Passage {
  const day = 'day' in incident ? incident.day : incident.when.from.slice(0, 10)
  const words = `${incident.kind}, ${printedDate(day)}: ${incident.status}`
  return row(words, day, { list: 'incident', entry: incident.id, said: 'incident violation' })
}

function accessRow(access: AskedCeasefire['access'][number], { row }: Maker): Passage {
  const day = 'day' in access ? access.day : access.when.from.slice(0, 10)
  const long = access.minutes === null ? [] : [`${access.minutes} minutes`]
  const words = [
    `access ${access.kind}`,
    printedDate(day),
    ...(access.controller === null ? [] : [access.controller]),
    ...long,
  ].join(', ')
  return row(words, day, { list: 'access', entry: access.id, said: 'observers' })
}

function obligationRow(
  { id, guarantee, state, due, done, missing }: AskedCeasefire['obligations'][number],
  { agreement, asOf }: AskedCeasefire,
  { row, named }: Maker,
): Passage {
  const acts = done.map((act) => (typeof act === 'string' ? act : act.text))
  const who = named(agreement.guarantees.find((g) => g.id === guarantee)?.guarantors ?? [])
  const said = 'guarantee obligation owe'
  const part: Part = { list: 'obligation', entry: id, who, said, ...(due ? { days: [due.slice(0, 10)] } : {}) }
  return row([state, ...acts, ...missing].join('; '), asOf.slice(0, 10), part)
}
