import { hostName, isLocalHost } from '@storefleet/http'

/** Whether the shop may be reached under a `Host`: one that is listed, or of this machine or its network. Undefined allows every name. */
export function createHostCheck(allowed: ReadonlySet<string> | undefined): (host: string) => boolean {
  if (allowed === undefined) return () => true
  // Most requests name the same host as the one before.
  let latest = { host: '', isAllowed: true }
  return (host) => {
    if (host !== latest.host) latest = { host, isAllowed: allowed.has(hostName(host)) || isLocalHost(host) }
    return latest.isAllowed
  }
}
