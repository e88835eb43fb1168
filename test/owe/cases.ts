import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readActs, readFindings, type Said } from '../../src/owe/index.ts'
import type { Agreement, Finding, Incident } from '../../src/record/index.ts'
import { readAgreements } from '../../src/terms/index.ts'

type Tier = { if?: string; action: string; clock: string; within?: string }
export type Case = {
  name: string
  words: string
  tiers: Tier[]
  needs?: string
  status?: string
  escape?: string[]
  calendar?: object | null
  to?: string
  both?: boolean
  findings?: { id?: string; at: string; outcome?: string; incidents?: string[] }[]
  acts?: { of?: string; kind: string; at: string; tier?: number }[]
  incidents?: {
    id?: string
    status: Incident['status']
    from?: string
    to?: string
    attribution?: { party: string; basis: 'finding' | 'area of control' }
  }[]
  now: string
  expect: { tier?: number; state: string; starts?: string; due?: string; missing?: string[] }[]
}

/** The guarantees written by hand beside this file. */
export const cases: Case[] = parse(readFileSync(join(import.meta.dirname, 'guarantees.yaml'), 'utf8'))

const CALENDAR = { zone: 'Europe/Vienna', rest: [6, 7], holidays: ['2026-04-06'] }

/** The agreement of a case: one term, and the guarantee in the case's words. */
export function agreementIn(c: Case): Agreement {
  const title = 'Agreement of two states'
  const fire = 'Karsk shall cease all fire.'
  const guarantee = {
    id: 'G1',
    guarantors: ['tavia'],
    toward: 'oland',
    status: c.status ?? 'adopted',
    words: c.words,
    trigger: c.words,
    needs: c.needs ?? 'finding',
    tiers: c.tiers.map((tier) => ({ ...tier, actor: 'tavia' })),
    escape: c.escape ?? [],
  }
  const sheet = {
    agreement: { id: 'pact', text: 'pact.txt', title, status: 'adopted', ...(c.to ? { to: c.to } : {}) },
    confirmed: { by: 'A. Clerk', on: '2026-01-01' },
    ...(c.calendar === null ? {} : { calendar: c.calendar ?? CALENDAR }),
    parties: ['karsk', 'oland', 'tavia'].map((id) => ({ id, name: id })),
    terms: [{ id: 'T1', kind: 'fire', binds: c.both ? ['karsk', 'oland'] : ['karsk'], duty: 'must not', words: fire }],
    guarantees: [guarantee],
  }
  const { agreements, notes } = readAgreements([
    { source: 'terms.yaml', text: JSON.stringify(sheet) },
    { source: 'pact.txt', text: [title, fire, c.words].join('\n\n') },
  ])
  if (!agreements[0]) throw new Error(notes.map((n) => n.reason).join('\n'))
  return agreements[0]
}

/** What people and observers said in a case, read from the tables they would have written. */
export function saidIn(c: Case): Said {
  const findings = (c.findings ?? []).map((f, i) =>
    [
      f.id ?? `f${i + 1}`,
      (f.incidents ?? []).join(';'),
      'T1',
      '1',
      f.outcome ?? 'violation',
      '',
      'Commission',
      'A. Reed; B. Moss',
      'joint visit',
      '',
      f.at,
      'so found',
    ].join(','),
  )
  const acts = (c.acts ?? []).map((a) =>
    [a.of ?? 'G1', a.tier ?? '', '', a.kind, a.at, 'Tavia', `${a.kind} on ${a.at}`].join(','),
  )
  return {
    findings: readFindings('findings.csv', [FINDINGS, ...findings].join('\n')).findings,
    acts: readActs('acts.csv', [ACTS, ...acts].join('\n')).acts,
    incidents: (c.incidents ?? []).map((incident, i) => incidentOf(incident, i)),
  }
}

export const FINDINGS = 'id,incidents,term,version,outcome,intent,body,people,procedure,dissent,at,words'
export const ACTS = 'of,tier,finding,kind,at,by,words'

function incidentOf(incident: NonNullable<Case['incidents']>[number], i: number): Incident {
  const line = { text: 'x', citations: [] as never, edits: [] } as unknown as Finding['line']
  const { attribution } = incident
  return {
    id: incident.id ?? `i${i + 1}`,
    status: incident.status,
    kind: 'explosion',
    when: {
      from: incident.from ?? '2026-05-31T10:00+02:00',
      to: incident.to ?? '2026-05-31T10:00+02:00',
      basis: 'stated',
    },
    where: { geometry: { type: 'Point', coordinates: [20, 45] }, sigma: 100, basis: 'measured' },
    evidence: [],
    kinds: ['sound'],
    origins: 1,
    terms: [{ term: 'T1', zone: null, inside: 1, why: line }],
    attribution: attribution ? [{ ...attribution, line }] : [],
    explained: null,
    history: [],
  }
}
