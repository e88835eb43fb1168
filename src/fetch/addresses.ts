import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { TrucelineError } from '../record/index.ts'

/** Says what sort of address it is where it may not be asked, such as "private"; undefined for one of the open internet. */
export type Gate = (address: string) => string | undefined

type Ip = ipaddr.IPv4 | ipaddr.IPv6
type Range = [Ip, number]

/**
 * Lets through the addresses of the open internet (IANA special-purpose registries) and those within `allowed`:
 * addresses and CIDR ranges such as `10.1.0.0/16`.
 * @throws TrucelineError `usage` for a range that cannot be read.
 */
export function gateOf(allowed: readonly string[]): Gate {
  const ranges = allowed.map(rangeOf)
  return (address) => {
    if (!ipaddr.isValid(address)) return 'unreadable'
    const ip = inner(ipaddr.parse(address))
    return ranges.some((range) => isWithin(ip, range)) ? undefined : sortOf(ip)
  }
}

function rangeOf(words: string): Range {
  const [address = '', ...bits] = words.split('/')
  const width = { 0: undefined, 4: '32', 6: '128' }[isIP(address)]
  try {
    if (width) return ipaddr.parseCIDR(bits.length > 0 ? words : `${address}/${width}`)
  } catch {}
  throw new TrucelineError('usage', `"${words}" is no address and no range such as 10.1.0.0/16`)
}

const isWithin = (ip: Ip, [network, bits]: Range) => ip.kind() === network.kind() && ip.match(network as never, bits)

/** ::ffff:10.0.0.1 and 64:ff9b::a00:1 lead to 10.0.0.1. */
function inner(ip: Ip): Ip {
  if (ip.kind() === 'ipv4') return ip
  const wide = ip as ipaddr.IPv6
  const holdsOther = ['ipv4Mapped', 'rfc6052'].includes(wide.range())
  return holdsOther ? new ipaddr.IPv4(wide.toByteArray().slice(-4)) : wide
}

// Global unicast of IPv6 is 2000::/3 and nothing else.
function sortOf(ip: Ip): string | undefined {
  const sort = ip.range()
  if (sort !== 'unicast') return sort
  return ip.kind() === 'ipv4' || (ip.toByteArray()[0]! & 0xe0) === 0x20 ? undefined : 'reserved'
}
