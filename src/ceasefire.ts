import { momentOf, reportsOf, stretchOf, withClaims, withFindings } from './comply/index.ts'
import { join } from './join/index.ts'
import { observeArticles } from './observe/articles.ts'
import { observe } from './observe/index.ts'
import { obligationsOf, readActs, readFindings } from './owe/index.ts'
import type { PayloadKind } from './read/index.ts'
import {
  type Act,
  type Agreement,
  type Ceasefire,
  type Finding,
  type Incident,
  type Member,
  type Note,
  noteOf,
  type Observed,
  type Reading,
} from './record/index.ts'
import { type Agreed, readAgreements } from './terms/index.ts'

/** A file of the second half: what it is, and its bytes. */
export type Watch = { kind: PayloadKind; source: string; bytes: Uint8Array }

/** What came of some files: a ceasefire for each agreement, and trouble. */
export type Watched = { ceasefires: Ceasefire[]; notes: Note[] }

/**
 * The second half of the path: terms from agreements, observations from every format and from articles, joined to
 * incidents, counted, and held against the guarantees; once for each agreement. Nothing later than the clock is known.
 */
export function watchAll(files: readonly Watch[], members: readonly Member[], asOf: string): Watched {
  const agreed = readAgreements(textsOf(files, 'agreement'))
  const entered = enteredIn(files, asOf)
  const silent: Note[] = []
  const ceasefires = agreed.agreements.map((agreement) => {
    const { silent: notes, ...observed } = observedFor(agreement, agreed, files, members, asOf)
    silent.push(...notes)
    return ceasefireOf({ agreement, agreed, entered, observed, members, asOf })
  })
  const once = [...new Map(silent.map((note) => [JSON.stringify(note), note])).values()]
  return { ceasefires, notes: [...agreed.notes, ...entered.notes, ...once] }
}

const textsOf = (files: readonly Watch[], kind: Watch['kind']) =>
  files
    .filter((file) => file.kind === kind)
    .map(({ source, bytes }) => ({ source, text: new TextDecoder().decode(bytes) }))

/** What people entered up to the clock. */
type Entered = { findings: Finding[]; acts: Act[]; readings: Reading[]; notes: Note[] }

function enteredIn(files: readonly Watch[], asOf: string): Entered {
  const found = textsOf(files, 'findings').map(({ source, text }) => readFindings(source, text))
  const acted = textsOf(files, 'acts').map(({ source, text }) => readActs(source, text))
  return {
    findings: newestEach(found.flatMap((f) => f.findings).filter(({ at }) => isKnown(at, asOf))),
    acts: acted.flatMap((a) => a.acts).filter(({ at }) => isKnown(at, asOf)),
    readings: [...found, ...acted].flatMap((table) => table.readings),
    notes: [...found, ...acted].flatMap((table) => table.notes),
  }
}

/** Of findings with one id the one made last: it was made anew. */
const newestEach = (findings: readonly Finding[]): Finding[] =>
  onceEach([...findings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.line.text < b.line.text ? -1 : 1)))

/** True for what is not later than the clock; with a clock that is a day, all of that day is known. */
const isKnown = (at: string, asOf: string): boolean =>
  asOf.includes('T') ? Date.parse(at) <= Date.parse(asOf) : at.slice(0, 10) <= asOf.slice(0, 10)

/** All that sensors, forms and articles give, as one, each observation once, up to the clock. */
function observedFor(
  agreement: Agreement,
  { places }: Agreed,
  files: readonly Watch[],
  members: readonly Member[],
  asOf: string,
): Observed & { silent: Note[] } {
  const known = { zone: agreement.calendar?.zone ?? null, places, parties: boundIn(agreement) }
  const read = files.filter((f) => f.kind === 'observed').map((file) => ({ file, observed: observe(file, known) }))
  const fromFiles = read.flatMap(({ observed }) => observed ?? [])
  const all = [...fromFiles, observeArticles(members, known)]
  const seen = [...onceEach(all.flatMap((o) => o.observations)), ...onceEach(all.flatMap((o) => o.access))]
  const later = seen.filter(({ when }) => !isKnown(when.from, asOf)).length
  return {
    readings: onceEach(all.flatMap((o) => o.readings)),
    observations: onceEach(all.flatMap((o) => o.observations)).filter(({ when }) => isKnown(when.from, asOf)),
    coverage: onceEach(all.flatMap((o) => o.coverage)),
    access: onceEach(all.flatMap((o) => o.access)).filter(({ when }) => isKnown(when.from, asOf)),
    silent: read.flatMap(({ file, observed }) => silenceOf(file, observed)),
    notes: [...all.flatMap((o) => o.notes), ...(later > 0 ? [laterNote(later, asOf)] : [])],
  }
}

/** The names of those whom terms bind: what they say is a claim. Who only watches or guarantees is none of them. */
function boundIn({ parties, terms }: Agreement): string[] {
  const bound = new Set(terms.flatMap((t) => t.binds))
  return parties.filter((p) => p.entity !== null && bound.has(p.entity)).map((p) => p.name)
}

/** Why a file told nothing at all: everybody may know that, but not how many readings there were. */
function silenceOf({ source }: Watch, observed: Observed | undefined): Note[] {
  if (!observed) return [noteOf('observation', source, 'observe', 'it is in no format that is read')]
  if (observed.observations.length + observed.coverage.length + observed.access.length > 0) return []
  const reasons = observed.notes.map(({ reason }) => reason.replace(/^\d+ times: /, ''))
  return [...new Set(reasons)].map((reason) => noteOf('observation', source, 'observe', reason))
}

const laterNote = (count: number, asOf: string): Note =>
  noteOf('later', 'observations', 'clock', `${count} happened after the clock (${asOf}): left out`)

const onceEach = <T extends { id: string }>(all: readonly T[]): T[] =>
  [...new Map(all.map((one) => [one.id, one])).values()].sort(byId)

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/**
 * What was over before the agreement began, or began when it was over, is no incident under it; its readings still tell
 * what is usual there.
 */
function isUnder({ from, to, calendar }: Agreement): (incident: Incident) => boolean {
  const zone = calendar?.zone ?? 'UTC'
  const begins = from === null ? Number.NEGATIVE_INFINITY : momentOf(from, zone)
  const ends = to === null ? Number.POSITIVE_INFINITY : stretchOf({ from: to, to }, zone).to
  return ({ when }) => stretchOf(when, zone).to >= begins && momentOf(when.from, zone) < ends
}

type Case = {
  agreement: Agreement
  agreed: Agreed
  entered: Entered
  observed: Observed
  members: readonly Member[]
  asOf: string
}

function ceasefireOf({ agreement, agreed, entered, observed, members, asOf }: Case): Ceasefire {
  const { coverage, observations, access, readings } = observed
  const joined = join(observations, { coverage, terms: agreement.terms, zones: agreement.zones })
  const claimed = withClaims(joined.filter(isUnder(agreement)), observations, agreement)
  const { incidents, notes } = withFindings(claimed, entered.findings, entered.acts)
  const { findings, acts } = entered
  const known = { observations, coverage, access, incidents, findings, acts }
  const told = new Set(observations.flatMap((o) => o.citations.map((c) => c.article)))
  const texts = [
    ...agreed.texts,
    ...readings,
    ...entered.readings,
    ...members.map((m) => m.article).filter(({ id }) => told.has(id)),
  ]
  return {
    record: {
      schema: 1,
      id: agreement.id,
      asOf,
      agreement,
      ...known,
      reports: reportsOf(agreement, known, asOf),
      obligations: obligationsOf(agreement, { findings, acts, incidents }, asOf),
      notes: [...observed.notes, ...notes],
    },
    texts: Object.fromEntries(texts.map(({ id, text }) => [id, text])),
  }
}
