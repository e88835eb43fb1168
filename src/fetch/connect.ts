import { isIP, type LookupFunction, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import type { Gate } from './addresses.ts'
import type { Means } from './means.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** Thrown into a connection that may not be made, and read off it again. */
type Refusal = Error & { refused: Trouble }

/** What the gate refused, where an error of a request comes from there. */
export const refusalIn = (error: unknown): Trouble | undefined => (error as Partial<Refusal>)?.refused

/** Connects to nothing but what the gate lets through; `held` is told each socket, for one that hangs must be ended by hand. */
export function connectorOf(gate: Gate, lookup: Means['lookup'], held: (socket: Socket) => void) {
  const connect = buildConnector({ timeout: 0, maxCachedSessions: 0, ...{ lookup: checked(gate, lookup) } })
  const connector: buildConnector.connector = (options, callback) => {
    // Node looks up no name that is an address.
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const refused = isIP(host) ? refusalOf(gate, host, host) : undefined
    if (refused) callback(refused, null)
    else held(connect(options, callback) as unknown as Socket)
  }
  return connector
}

// What is checked is what is connected to: nobody looks the name up a second time.
function checked(gate: Gate, lookup: Means['lookup']): LookupFunction {
  return (host, { all }, callback) => {
    lookup(host).then(
      (addresses) => {
        const refused = addresses.map(({ address }) => refusalOf(gate, host, address)).find((r) => r !== undefined)
        const first = addresses[0]
        if (refused) callback(refused, [])
        else if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), [])
        else if (all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, []),
    )
  }
}

function refusalOf(gate: Gate, host: string, address: string): Refusal | undefined {
  const sort = gate(address)
  if (!sort) return undefined
  const where = host === address ? address : `${host} is ${address}`
  const reason = `${where}, an address that is not of the open internet (${sort}); it can be allowed`
  return Object.assign(new Error(reason), { refused: troubleOf('forbidden address', reason) })
}
