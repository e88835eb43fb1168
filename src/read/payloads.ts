import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from './draft.ts'

/** What a file of the second half holds, by its place and name: terms, what people entered, or what was observed. */
export type PayloadKind = 'agreement' | 'findings' | 'acts' | 'observed'
export type Payload = { kind: PayloadKind; source: Source }

/**
 * Parts the files of an agreement, of people's tables and of sensors from the sources that hold articles. Where no
 * folder `agreement/` holds a sheet of terms, all are taken for articles.
 */
export async function partSources(sources: readonly Source[]): Promise<{ articles: Source[]; payloads: Payload[] }> {
  if (!sources.some(({ name }) => isAgreement(name) && /\.ya?ml$/i.test(name)))
    return { articles: [...sources], payloads: [] }
  const kinds = await Promise.all(sources.map(kindOf))
  return {
    articles: sources.filter((_, i) => kinds[i] === undefined),
    payloads: sources.flatMap((source, i) => (kinds[i] ? [{ kind: kinds[i]!, source }] : [])),
  }
}

const isAgreement = (name: string) => /(?:^|\/)agreement\//i.test(name)

async function kindOf(source: Source): Promise<PayloadKind | undefined> {
  const name = basename(source.name).toLowerCase()
  if (isAgreement(source.name)) return 'agreement'
  if (name === 'findings.csv') return 'findings'
  if (name === 'acts.csv') return 'acts'
  if (/\.(?:csv|tsv|geojson|kml|cap|cot)$/.test(name)) return 'observed'
  if (!/\.(?:json|xml|atom)$/.test(name)) return undefined
  return isFeed(await headOf(source.path)) ? undefined : 'observed'
}

const HEAD = 8192 // bytes

async function headOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined)
  if (!file) return ''
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0).finally(() => file.close())
  return buffer.subarray(0, bytesRead).toString('latin1')
}

/** True for feeds of articles; a feed of alerts (CAP) is none. */
const isFeed = (head: string): boolean =>
  !/emergency:cap/.test(head) && (/<(?:rss|feed|rdf:RDF|html)\b/i.test(head) || /jsonfeed\.org/.test(head))
