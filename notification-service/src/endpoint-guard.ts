import { type LookupAddress, lookup as lookupCallback } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { SendFailure } from './sender.ts'

/** Resolves a host name to its addresses, as `dns.lookup` does. */
type Resolve = (hostname: string) => Promise<LookupAddress[]>

const resolveWithSystem: Resolve = (hostname) => lookup(hostname, { all: true })

// https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-special-registry
const specialIpv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const
const specialIpv6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [network, prefix] of specialIpv4) special.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of specialIpv6) special.addSubnet(network, prefix, 'ipv6')
const globalIpv6 = new BlockList()
globalIpv6.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is one of the public internet: not of this machine, a private network, or a special use. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4')
  return isIP(address) === 6 && globalIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an address is one of this machine alone. */
const isLoopbackAddress = (address: string) =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')

export type EndpointGuard = ReturnType<typeof createEndpointGuard>

type Options = {
  /** In development: http to this machine is accepted, and no address is refused. */
  isLocalAllowed: boolean
  /** In development: this machine is accepted by its local names, over http as well; private networks stay refused. */
  isLoopbackAllowed?: boolean
  resolve?: Resolve
}

/**
 * Prevents that endpoints which others choose, such as those of push and webhooks, reach our own network. An endpoint is checked when
 * it is saved, and its addresses again at every connection, because a name may resolve to other addresses by then. The connection is
 * made to the addresses that were checked.
 */
export function createEndpointGuard({ isLocalAllowed, isLoopbackAllowed = isLocalAllowed, resolve }: Options) {
  const resolveHost = resolve ?? resolveWithSystem
  const isAllowed = (host: string, address: string) =>
    isPublicAddress(address) || (isLoopbackAllowed && isLocalName(host) && isLoopbackAddress(address))

  const problemWith = async (endpoint: string): Promise<string | undefined> => {
    if (!URL.canParse(endpoint)) return 'must be an absolute URL'
    const url = new URL(endpoint)
    if (url.username !== '' || url.password !== '') return 'must not hold a password'
    if (url.protocol !== 'https:' && !(isLoopbackAllowed && isLocalHttp(url))) return 'must be an https URL'
    if (isLocalAllowed) return undefined
    const addresses = await addressesOf(url, resolveHost)
    if (addresses.length === 0) return 'must be a host that can be found'
    const isEachAllowed = addresses.every((address) => isAllowed(hostOf(url), address))
    return isEachAllowed ? undefined : 'must be a host on the public internet'
  }

  return {
    /** Returns what is wrong with an endpoint; undefined where it is valid. */
    problemWith,

    /** For `http.request`: refuses to connect to anything but allowed addresses. An address in the URL itself never comes here. */
    lookup: (isLocalAllowed ? lookupCallback : guardedLookup(resolveHost, isAllowed)) as LookupFunction,

    /** Throws for a URL that names an address which is not public. */
    refuseLocalAddress(url: URL): void {
      const host = hostOf(url)
      if (!isLocalAllowed && isIP(host) !== 0 && !isAllowed(host, host)) throw notPublic()
    },
  }
}

const notPublic = () => new SendFailure('The endpoint is not on the public internet', { isPermanent: true })

const isLocalName = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host)

const isLocalHttp = (url: URL) => url.protocol === 'http:' && isLocalName(hostOf(url))

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

async function addressesOf(url: URL, resolve: Resolve): Promise<string[]> {
  const host = hostOf(url)
  if (isIP(host) !== 0) return [host]
  const found = await resolve(host).catch(() => [])
  return found.map(({ address }) => address)
}

const guardedLookup =
  (resolve: Resolve, isAllowed: (host: string, address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined || !addresses.every(({ address }) => isAllowed(hostname, address)))
          callback(notPublic(), [])
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, []),
    )
  }
