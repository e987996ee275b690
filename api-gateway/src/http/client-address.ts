import { BlockList, isIP } from 'node:net'

/** Returns the address of the client: the peer of the connection, or the one that a trusted proxy names. */
export type ClientAddress = (peer: string | undefined, forwardedFor: string) => string

const mappedPrefix = '::ffff:'
const unknownAddress = '0.0.0.0'

const withoutMapping = (address: string) =>
  address.startsWith(mappedPrefix) && isIP(address.slice(mappedPrefix.length)) === 4
    ? address.slice(mappedPrefix.length)
    : address

/** Returns an entry of X-Forwarded-For without port and brackets; undefined where it is no address. */
function addressOf(entry: string): string | undefined {
  const bracketed = /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1]
  const address = bracketed ?? entry.replace(/^([\d.]+):\d+$/, '$1')
  return isIP(address) === 0 ? undefined : withoutMapping(address)
}

/** A list of addresses and networks, such as `10.0.0.0/8` or `::1`. Throws a RangeError that names a wrong entry. */
export function parseNetworks(entries: readonly string[]): BlockList {
  const networks = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address)
    const maxBits = family === 6 ? 128 : 32
    const prefix = bits === undefined ? maxBits : Number(bits)
    if (family === 0 || !/^\d*$/.test(bits ?? '') || prefix > maxBits || bits === '') throw new RangeError(entry)
    networks.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4')
  }
  return networks
}

/** Whether an address, as node:net gives it, lies in one of the networks. */
export function isTrusted(networks: BlockList, peer: string | undefined): boolean {
  const address = withoutMapping(peer ?? unknownAddress)
  return networks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * X-Forwarded-For is believed only as far as trusted proxies wrote it: from the right, up to and including the first
 * address that is not one of theirs. What stands further left was written by the client.
 */
export function createClientAddress(trustedProxies: BlockList): ClientAddress {
  const trustsNone = trustedProxies.rules.length === 0

  return (peer, forwardedFor) => {
    let client = withoutMapping(peer ?? unknownAddress)
    if (trustsNone || forwardedFor === '') return client
    const entries = forwardedFor.split(',')
    while (isTrusted(trustedProxies, client)) {
      const previous = addressOf(entries.pop()?.trim() ?? '')
      if (previous === undefined) return client
      client = previous
    }
    return client
  }
}

/** Returns what a quota is counted for: an IPv4 address, or the /64 network that an IPv6 client has to itself. */
export function quotaHolder(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
