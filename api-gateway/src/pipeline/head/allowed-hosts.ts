import { hostName, isLocalHost } from '@storefleet/http'

/** Whether a `Host` may be answered: one that is listed, or of this machine or its network. Undefined lists every name. */
export function createHostCheck(allowed: ReadonlySet<string> | undefined): (host: string) => boolean {
  if (allowed === undefined) return () => true
  // Clients use few names; each is looked at once.
  let latest = { host: '', isAllowed: true }
  return (host) => {
    if (host !== latest.host) latest = { host, isAllowed: allowed.has(hostName(host)) || isLocalHost(host) }
    return latest.isAllowed
  }
}
