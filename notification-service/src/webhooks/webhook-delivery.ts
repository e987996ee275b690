import { scrub } from '@storefleet/observability'

export const webhookStatuses = ['queued', 'sending', 'delivered', 'failed', 'dead'] as const
export type WebhookStatus = (typeof webhookStatuses)[number]

/** An event that one endpoint is told of. */
export type WebhookDelivery = Readonly<{
  id: string
  endpointId: string
  eventId: string
  eventType: string
  eventSubject: string
  correlationId: string
  userId: string | null
  /** As it is sent; null once it was erased. */
  body: string | null
  status: WebhookStatus
  attempts: number
  /** The number of the last attempt of this round. */
  lastAttempt: number
  replays: number
  nextAttemptAt: Date | null
  createdAt: Date
  updatedAt: Date
  deliveredAt: Date | null
}>

/** An attempt as the log keeps it. */
export type WebhookAttempt = Readonly<{
  number: number
  startedAt: Date
  durationMs: number
  /** Null where there was no response. */
  responseStatus: number | null
  responseBody: string | null
  error: string | null
}>

/** What came of a request. `retryAfterMs` is what the response asks for. */
export type PostResult = Readonly<{
  status: number | null
  body: string | null
  error: string | null
  retryAfterMs: number
}>

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** The waits after each attempt but the last: about three days in all, as Standard Webhooks advises. */
const waitsMs = [
  ...[5_000, minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs],
  ...[5 * hourMs, 10 * hourMs, 14 * hourMs, 20 * hourMs, 24 * hourMs],
]
export const attemptsOfRound = waitsMs.length + 1
const longestWaitMs = 24 * hourMs

export const mostReplays = 20
/** For how long deliveries and their attempts are kept. */
export const keptDays = 30
/** For how long an attempt may go on before it counts as lost; longer than the time limit of its request. */
export const attemptLeaseMs = minuteMs

export type Settled = Readonly<{ status: 'delivered' | 'failed' | 'dead'; nextAttemptAt: Date | null }>

/** Returns the state after an attempt. A wait is up to a fifth longer, so that deliveries do not all come back at once. */
export function settleAttempt(
  delivery: Pick<WebhookDelivery, 'attempts' | 'lastAttempt'>,
  { status, error, retryAfterMs }: PostResult,
  { now, random }: { now: Date; random: number },
): Settled {
  if (error === null && status !== null && isSuccess(status)) return { status: 'delivered', nextAttemptAt: null }
  const waitMs = waitsMs[attemptsOfRound - (delivery.lastAttempt - delivery.attempts) - 1]
  if (delivery.attempts >= delivery.lastAttempt || waitMs === undefined) return { status: 'dead', nextAttemptAt: null }
  const delayMs = Math.max(waitMs * (1 + random / 5), Math.min(retryAfterMs, longestWaitMs))
  return { status: 'failed', nextAttemptAt: new Date(now.getTime() + Math.round(delayMs)) }
}

/** A redirect is none: where it leads to was not checked. */
export const isSuccess = (status: number): boolean => status >= 200 && status < 300

/** What is not waiting or being sent can be sent again. */
export const isSettled = ({ status }: Pick<WebhookDelivery, 'status'>): boolean =>
  status === 'delivered' || status === 'dead'

/** Returns what a receiver or the network said as the log keeps it: one line, short, without addresses of persons. */
export const shortened = (text: string, longest: number): string =>
  scrub(text)
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, longest)
