import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { expect, vi } from 'vitest'
import { openSource } from '../../src/read/index.ts'

const CLOCK = '2026-02-01T00:00:00Z'
const LIMIT = 5000 // milliseconds of processor time

/** Makes every way to the network of this thread throw. */
export function noNetwork(): void {
  const refuse = (): never => {
    throw new Error('a source asked the network')
  }
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse)
  vi.spyOn(http, 'request').mockImplementation(refuse)
  vi.spyOn(https, 'request').mockImplementation(refuse)
  vi.stubGlobal('fetch', refuse)
}

/** Reads a source within the time limit, and proves that every article is whole. Trouble must be a note. */
export async function quiet(name: string, bytes: Uint8Array) {
  const start = process.cpuUsage()
  const { articles, notes } = await openSource({ name, path: name, given: null }, bytes, CLOCK)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(LIMIT + 1500) // a thread is ended once the limit has passed
  for (const { text, blocks, source } of articles) {
    expect(blocks.map((b) => text.slice(b.start, b.end)).join('\n\n')).toBe(text)
    expect(source.startsWith(name)).toBe(true)
  }
  if (articles.length === 0) expect(notes.length).toBeGreaterThan(0)
  return { articles, kinds: notes.map((n) => n.kind), reasons: notes.map((n) => n.reason) }
}

/** Bytes with some of them changed, and cut at a place from 0 to 1. */
export function damaged(bytes: Uint8Array, changes: readonly [at: number, byte: number][], cut: number): Buffer {
  const copy = Buffer.from(bytes)
  for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte
  return copy.subarray(0, Math.ceil(cut * copy.length))
}
