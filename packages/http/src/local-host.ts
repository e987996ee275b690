import { isIP } from 'node:net'

/** Names that no public DNS server answers for (RFC 6761, RFC 9476 and the private-use name `internal`). */
const privateSuffix = /\.(?:localhost|test|internal|local)$/

/**
 * Whether a `Host` header (with or without a port) names this machine or one beside it. A page of the web reaches this machine
 * under a name of its own when that name is made to stand for a local address (DNS rebinding): such a name has a dot and is public.
 */
export function isLocalHost(host: string): boolean {
  const name = hostName(host)
  return isIP(name) !== 0 || !name.includes('.') || privateSuffix.test(name)
}

/** The name in a `Host` header, in lower case, without port, brackets and final dot. */
export function hostName(host: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(host)?.[1]
  return (bracketed ?? host.replace(/:\d*$/, '')).replace(/\.$/, '').toLowerCase()
}
