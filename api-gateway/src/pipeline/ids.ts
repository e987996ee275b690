import { randomHex } from '@storefleet/observability'

/** A new W3C `traceparent`, for a trace that is not recorded. */
export function newTraceparent(): string {
  const hex = randomHex(24)
  return `00-${hex.slice(0, 32)}-${hex.slice(32)}-00`
}

/** A UUIDv7 (RFC 9562) for the given time, in milliseconds since the epoch. */
export function newUuid(time: number): string {
  const clock = time.toString(16).padStart(12, '0')
  const random = randomHex(10)
  const variant = '89ab'.charAt(random.charCodeAt(3) & 3)
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
