import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { ActorContext } from './order-access.ts'

/** Names who places an order, without keeping the address of a guest: `undefined` where no address is known. */
export function createClientKeys(secret: string) {
  const hash = (address: string) => createHmac('sha256', secret).update(`client ${address}`).digest('base64url')
  return ({ actor, clientAddress }: ActorContext): string | undefined => {
    if (actor.id !== null) return `customer ${actor.id}`
    return clientAddress === undefined ? undefined : `guest ${hash(networkOf(clientAddress))}`
  }
}

/** One customer has a whole IPv6 network of 64 bits. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
