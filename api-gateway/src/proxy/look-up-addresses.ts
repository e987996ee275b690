import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'

export type LookUpAddresses = (host: string) => Promise<readonly string[]>

let turn: Promise<unknown> = Promise.resolve()

/**
 * Every address a host name stands for, of one IP version, so that no replica is among them twice. Throws where there is none.
 * One look-up at a time: each takes one of the few threads that verifying tokens needs too.
 */
export const lookUpAddresses: LookUpAddresses = (host) => {
  const found = turn.then(() => lookup(host, { all: true, order: 'ipv4first' }))
  turn = found.catch(() => {})
  return found.then((entries) =>
    entries.filter(({ family }) => family === entries[0]?.family).map(({ address }) => address),
  )
}

/** The host to look up again and again; undefined where the URL holds an address, or means this machine. */
export function hostToFollow(url: string): string | undefined {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || isIP(hostname) !== 0 || hostname.startsWith('[') ? undefined : hostname
}
