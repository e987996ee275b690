import type { CloudEvent } from '@storefleet/contracts'

/** The event in a broker's message, or nothing when that is not one. */
export function readEvent(body: string | Buffer): CloudEvent | undefined {
  try {
    const event = JSON.parse(String(body))
    return typeof event?.id === 'string' && typeof event.type === 'string' ? event : undefined
  } catch {
    return undefined
  }
}
