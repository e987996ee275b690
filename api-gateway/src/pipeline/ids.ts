import { newSpanId, newTraceId } from '@storefleet/observability'

/** A new W3C `traceparent`, for a trace that is not recorded. */
export const newTraceparent = (): string => `00-${newTraceId()}-${newSpanId()}-00`

/** A UUIDv7 (RFC 9562) for the given time, in milliseconds since the epoch. */
export function newUuid(time: number): string {
  const clock = time.toString(16).padStart(12, '0')
  // Its variant and random bits are those of a UUIDv4.
  const random = newTraceId()
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${random.slice(13, 16)}-${random.slice(16, 20)}-${random.slice(20)}`
}
