import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createRaw, type Server, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import type { Fetched, FetchOptions, Limits, Means } from '../../src/fetch/index.ts'
import { fetchAll } from '../../src/fetch/index.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server of this test on 127.0.0.1; `asked` are the requests it got, as `host path`. */
export type Site = { at(path: string, host?: string): string; asked: string[]; headers: IncomingMessage['headers'][] }

const open: Server[] = []
const sockets = new Set<Socket>()
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done))))
})

/** Serves pages by their path; without a `/robots.txt` that answers 404. */
export async function siteOf(pages: Record<string, string | Handler>, host = '127.0.0.1'): Promise<Site> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host!.split(':')[0]} ${request.url}`)
    headers.push(request.headers)
    const page = pages[request.url!.split('?')[0]!]
    if (typeof page === 'function') page(request, response)
    else response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page ?? 'nothing here')
  })
  const port = await listen(server, host)
  return { at: (path, name = 'gazette.example') => `http://${name}:${port}${path}`, asked, headers }
}

/** Serves one answer, byte for byte, to whatever is asked but robots.txt. */
export async function rawSite(answer: string | Buffer): Promise<string> {
  const server = createRaw((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (request) => {
      const isRobots = request.toString().includes('/robots.txt')
      socket.end(isRobots ? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n' : answer)
    })
  })
  return `http://gazette.example:${await listen(server, '127.0.0.1')}/a`
}

async function listen(server: Server, host: string): Promise<number> {
  open.push(server)
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, host, done))
  return (server.address() as AddressInfo).port
}

/** A clock that stands still but for waits, which pass at once, and for what a test lets pass. */
export type Clock = Means & { pass(ms: number): void; waits: number[] }

export function clockOf(names: Record<string, string[]> = {}): Clock {
  let now = Date.parse('2031-03-01T08:00:00Z')
  const alarms = new Set<{ due: number; ring: () => void }>()
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    wait: async (ms) => {
      waits.push(ms)
      now += ms
    },
    alarm: (ms, ring) => {
      const alarm = { due: now + ms, ring }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    pass: (ms) => {
      now += ms
      for (const alarm of [...alarms].sort((a, b) => a.due - b.due)) if (alarm.due <= now) alarm.ring()
    },
    lookup: async (host) => {
      const addresses = names[host] ?? (host.endsWith('.example') ? ['127.0.0.1'] : [])
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    },
  }
}

export type Settings = Partial<Omit<FetchOptions, 'limits' | 'means'>> & { clock?: Clock; limits?: Partial<Limits> }

export function optionsOf({ clock = clockOf(), ...settings }: Settings = {}): FetchOptions {
  return { agent: { version: '0.0.0' }, allowed: ['127.0.0.1'], means: clock, ...settings }
}

/** All answers, by address. */
export async function fetched(inputs: string | string[], settings: Settings = {}): Promise<Fetched[]> {
  const all: Fetched[] = []
  for await (const one of fetchAll([inputs].flat(), optionsOf(settings))) all.push(one)
  return all.sort((a, b) => (a.url < b.url ? -1 : 1))
}

/** The one answer. */
export async function fetchOne(url: string, settings: Settings = {}): Promise<Fetched> {
  const [one, ...more] = await fetched(url, settings)
  if (!one || more.length > 0) throw new Error(`${more.length + 1} answers`)
  return one
}

export const wordsOf = ({ bytes }: Fetched) => (bytes ? Buffer.from(bytes).toString() : null)
export const troubleIn = ({ notes }: Fetched) => notes.map(({ kind, reason }) => `${kind}: ${reason}`).join('; ')
