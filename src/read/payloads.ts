import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from './draft.ts'
import { loadSource } from './load.ts'

/** What a file that is no source of articles holds, by its place and name: terms, what people entered, what was observed. */
export type PayloadKind = 'corrections' | 'agreement' | 'findings' | 'acts' | 'observed'
export type Payload = { kind: PayloadKind; source: Source }

/**
 * Parts people's corrections, and the files of an agreement, of people's tables and of sensors from the sources that
 * hold articles. Where no folder `agreement/` holds a sheet of terms, all but corrections are taken for articles.
 */
export async function partSources(sources: readonly Source[]): Promise<{ articles: Source[]; payloads: Payload[] }> {
  const isWatched = sources.some(({ name }) => isAgreement(name) && /\.ya?ml$/i.test(name))
  const kinds = await Promise.all(
    sources.map((s) => (isCorrections(s) ? 'corrections' : isWatched ? kindOf(s) : undefined)),
  )
  return {
    articles: sources.filter((_, i) => kinds[i] === undefined),
    payloads: sources.flatMap((source, i) => (kinds[i] ? [{ kind: kinds[i]!, source }] : [])),
  }
}

const isCorrections = ({ name }: Source) => basename(name).toLowerCase() === 'corrections.csv'
const isAgreement = (name: string) => /(?:^|\/)agreement\//i.test(name)

async function kindOf(source: Source): Promise<PayloadKind | undefined> {
  const name = basename(source.name).toLowerCase()
  if (isAgreement(source.name)) return 'agreement'
  if (name === 'findings.csv') return 'findings'
  if (name === 'acts.csv') return 'acts'
  if (/\.(?:csv|tsv|geojson|kml|cap|cot)$/.test(name)) return 'observed'
  if (!/\.(?:json|xml|atom)$/.test(name)) return undefined
  return isFeed(await headOf(source)) ? undefined : 'observed'
}

const HEAD = 8192 // bytes

async function headOf(source: Source): Promise<string> {
  if (source.part) {
    const bytes = await loadSource(source)
    return bytes instanceof Uint8Array ? Buffer.from(bytes.subarray(0, HEAD)).toString('latin1') : ''
  }
  const file = await open(source.path).catch(() => undefined)
  if (!file) return ''
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0).finally(() => file.close())
  return buffer.subarray(0, bytesRead).toString('latin1')
}

/** True for feeds of articles; a feed of alerts (CAP) is none. */
const isFeed = (head: string): boolean =>
  !/emergency:cap/.test(head) && (/<(?:rss|feed|rdf:RDF|html)\b/i.test(head) || /jsonfeed\.org/.test(head))
