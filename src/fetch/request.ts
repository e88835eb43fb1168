import type { Socket } from 'node:net'
import { Client } from 'undici'
import type { Gate } from './addresses.ts'
import { type Body, readBody } from './body.ts'
import { connectorOf, refusalIn } from './connect.ts'
import type { Hosts } from './hosts.ts'
import type { Limits } from './limits.ts'
import type { Means } from './means.ts'
import { isTrouble, type Trouble, troubleOf } from './trouble.ts'
import { STOPPED, type Watch, watchOf } from './watch.ts'

/** What all requests of a run share. */
export type Trip = { agent: string; gate: Gate; means: Means; limits: Limits; hosts: Hosts; signal: AbortSignal }

/** The first value of each header, by its name in lower case. */
export type HeaderMap = ReadonlyMap<string, string>

/** An answer; its body was read only where it is a 200. */
export type Answer = { status: number; headers: HeaderMap; body: Body | null }

/** What is asked besides the address; `refuse` sees the headers of a 200 before its body is read. */
export type Asked = {
  headers?: Record<string, string>
  most: number
  refuse?: (headers: HeaderMap) => Trouble | undefined
}

/** One GET over a connection of its own, which is gone afterwards whatever happened. */
export async function request(url: URL, asked: Asked, trip: Trip): Promise<Answer | Trouble> {
  if (trip.signal.aborted) return STOPPED
  const sockets: Socket[] = []
  const connect = connectorOf(trip.gate, trip.means.lookup, (socket) => {
    sockets.push(socket)
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => watch.connected())
  })
  const client = new Client(url.origin, { connect, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: LARGEST_HEADERS })
  // undici heeds an AbortSignal only once it is connected.
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return client.destroy()
  }
  const watch = watchOf(trip, close)
  try {
    const answer = await answerOf(client, url, asked, trip.agent, watch)
    return watch.why() ?? answer
  } catch (error) {
    return watch.why() ?? refusalIn(error) ?? unreachable(error)
  } finally {
    watch.end()
    await close()
  }
}

const LARGEST_HEADERS = 64 * 1024
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1'

async function answerOf(client: Client, url: URL, asked: Asked, agent: string, watch: Watch) {
  const headers = { accept: ACCEPT, 'accept-encoding': 'gzip, br', ...asked.headers, 'user-agent': agent }
  const response = await client.request({ method: 'GET', path: url.pathname + url.search, headers })
  watch.answered()
  response.body.on('error', () => undefined)
  const received = headersOf(response.headers)
  if (response.statusCode !== 200) return { status: response.statusCode, headers: received, body: null }
  const refused = asked.refuse?.(received)
  if (refused) return refused
  const body = await readBody(response.body, (received.get('content-encoding') ?? '').trim().toLowerCase(), asked.most)
  return isTrouble(body) ? body : { status: 200, headers: received, body }
}

function headersOf(sent: Record<string, string | string[] | undefined>): HeaderMap {
  const firsts = Object.entries(sent).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const)
  return new Map(firsts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])))
}

function unreachable(error: unknown): Trouble {
  const { code, message } = error as NodeJS.ErrnoException
  return troubleOf('unreachable', `no answer could be had (${code || message.slice(0, 100)})`)
}
