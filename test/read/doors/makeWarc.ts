import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'

/** A record to write; without `type` it is an answer. */
export type Written = {
  url: string
  date?: string
  type?: 'request' | 'revisit' | 'metadata' | 'resource' | 'warcinfo'
  status?: string
  headers?: Record<string, string>
  body?: Buffer | string
}

/** One record as a widely used library writes it. */
export async function makeRecord({ url, date, type, status, headers, body = '' }: Written): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      url,
      date: date ?? '2026-01-10T12:00:00Z',
      type: type ?? 'response',
      statusline: status ?? 'HTTP/1.1 200 OK',
      httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' },
      warcHeaders: { 'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>' },
    },
    [Buffer.from(body)],
  )
  return Buffer.from(await WARCSerializer.serialize(record, { gzip: false }))
}

/** An archive; `gzip` packs record by record, as crawlers do. */
export async function makeWarc(records: readonly Written[], gzip = false): Promise<Buffer> {
  const parts = await Promise.all(records.map(makeRecord))
  return Buffer.concat(gzip ? parts.map((p) => gzipSync(p)) : parts)
}

/** A page of a news site, in words of our own. */
export const page = (n: number, date = '2026-01-08T09:00:00Z'): string =>
  `<html lang="en"><head><title>Round ${n} of the ferry talks</title><meta property="article:published_time" content="${date}"></head><body><article><h1>Round ${n} of the ferry talks</h1><p>The two delegations met by the lake for round ${n} and spoke for nine hours, officials on both sides said.</p><p>A further round will follow within a week, the chief envoy told reporters on the quay.</p></article></body></html>`
