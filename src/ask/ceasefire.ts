import type { CeasefireRecord, Line, PublicCeasefire } from '../record/index.ts'
import type { From, List, Passage } from './passage.ts'

/** A ceasefire as its folder keeps it: in full, or as everybody may see it. */
export type AskedCeasefire = CeasefireRecord | PublicCeasefire

/** The passages of a ceasefire: the agreement's own words, and the rows of what was found, observed and done about it. */
export function ceasefirePassages(record: AskedCeasefire): Passage[] {
  const maker = makerOf(record)
  return [...termPassages(record, maker), ...guaranteePassages(record, maker), ...rowPassages(record, maker)]
}

type Part = Partial<Passage> & { list: List; entry: string }
type Maker = { cited: (line: Line, part: Part) => Passage; row: (words: string, part: Part) => Passage; named: Named }
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
    row: (words, part) => ({ ...made(part), line: words, citation: null, from: stands }),
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

/** What is entered as rows has no words of an article: the row's own words stand for it, and its id. */
function rowPassages(record: AskedCeasefire, { row, named }: Maker): Passage[] {
  const guarantors = new Map(record.agreement.guarantees.map((g) => [g.id, g.guarantors]))
  const findings = record.findings.map((f) => {
    const [words, body] = 'words' in f ? [f.words, f.body] : [f.line.text, f.by.body]
    return row(words, { list: 'finding', entry: f.id, who: [body], days: [f.at], said: `found ${f.outcome}` })
  })
  const incidents = record.incidents.map((i) => {
    const day = 'day' in i ? i.day : i.when.from.slice(0, 10)
    return row(`${i.kind}, ${i.status}`, { list: 'incident', entry: i.id, days: [day], said: 'incident violation' })
  })
  const obligations = record.obligations.map((o) => {
    const done = o.done.map((d) => (typeof d === 'string' ? d : d.text))
    const said = [o.state, ...done, ...o.missing].join('; ')
    const who = named(guarantors.get(o.guarantee) ?? [])
    return row(said, {
      list: 'obligation',
      entry: o.id,
      who,
      days: o.due ? [o.due.slice(0, 10)] : [],
      said: 'guarantee obligation',
    })
  })
  return [...findings, ...incidents, ...obligations]
}
