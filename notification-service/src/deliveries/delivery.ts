import { scrub } from '@storefleet/observability'
import type { Channel } from '../channels.ts'
import { type Content, type Secrets, SendFailure } from '../sender.ts'

export const deliveryStatuses = ['queued', 'sending', 'sent', 'failed', 'dead', 'suppressed'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

/** The result of an attempt to send; `suppressed` is a delivery without any attempt. */
export const attemptResults = ['sent', 'failed', 'dead', 'suppressed'] as const
export type DeliveryAttempt = Readonly<{ channel: Channel; result: (typeof attemptResults)[number] }>

/** A message to one recipient over one channel. */
export type Delivery = Readonly<{
  id: string
  eventId: string
  eventType: string
  /** The subject of the event, such as the id of an order. */
  eventSubject: string
  correlationId: string
  /** Whose account the event names; null for guests. */
  userId: string | null
  /** Of the event that caused it (W3C Trace Context). */
  traceparent: string | null
  channel: Channel
  /** An email address, or the id of a push subscription. */
  recipient: string
  title: string
  /** Null once it was blanked. */
  content: Content | null
  /** Null where there is none, and once it was blanked. */
  secrets: Secrets | null
  /** Whether it holds a one-time secret: then secret and content are deleted as soon as they are not needed. */
  holdsSecret: boolean
  expiresAt: Date | null
  status: DeliveryStatus
  attempts: number
  /** When it is due; while it is being sent, when its lease ends; null when it is settled. */
  nextAttemptAt: Date | null
  lastError: string | null
  providerMessageId: string | null
  resendOf: string | null
  requestedBy: string | null
  createdAt: Date
  updatedAt: Date
  sentAt: Date | null
}>

/** A message that an event causes. */
export type Notice = {
  channel: Channel
  recipient: string
  title: string
  content: Content
  /** What placeholders in the content stand for. */
  secrets?: Secrets | null
  holdsSecret?: boolean
  expiresAt?: Date | null
  /** The kind for the mail limit, where that is not the type of the event. */
  kind?: string
}

/** Attempts are spread over about 17 hours, longer than a mail server is usually unavailable. */
export const maxAttempts = 12
const firstDelayMs = 5_000
const longestDelayMs = 4 * 60 * 60 * 1000

/** Returns the wait after the nth attempt: three times the one before, ± 20 % so that retries do not all come at once. */
export function retryDelayMs(attempts: number, random: number): number {
  const delayMs = Math.min(firstDelayMs * 3 ** (attempts - 1), longestDelayMs)
  return Math.round(delayMs * (0.8 + 0.4 * random))
}

/** Returns why a due delivery must not be sent; undefined where it may be. */
export function refusalToSend(delivery: Delivery, now: Date): SendFailure | undefined {
  if (delivery.content === null) return new SendFailure('Its content was blanked', { isPermanent: true })
  if (delivery.expiresAt !== null && delivery.expiresAt <= now) {
    return new SendFailure('It expired before it could be sent', { isPermanent: true })
  }
  if (delivery.attempts > maxAttempts) {
    return new SendFailure(delivery.lastError ?? 'No attempt ever finished', { isPermanent: true })
  }
  return undefined
}

export type FailedAttempt = { status: 'failed' | 'dead'; nextAttemptAt: Date | null; lastError: string }

const longestError = 500

/** Returns the state after a failed attempt: `failed` with the time of the next one, or `dead`. */
export function failAttempt(
  delivery: Delivery,
  error: unknown,
  { now, random }: { now: Date; random: number },
): FailedAttempt {
  // A mail server may quote what it refuses.
  const lastError = scrub(error instanceof Error ? error.message : String(error))
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, longestError)
  const failure = error instanceof SendFailure ? error : undefined
  if (failure?.isPermanent || delivery.attempts >= maxAttempts)
    return { status: 'dead', nextAttemptAt: null, lastError }

  const delayMs = Math.max(
    retryDelayMs(delivery.attempts, random),
    Math.min(failure?.retryAfterMs ?? 0, longestDelayMs),
  )
  return { status: 'failed', nextAttemptAt: new Date(now.getTime() + delayMs), lastError }
}

const settledStatuses: readonly DeliveryStatus[] = ['sent', 'dead', 'suppressed']
export const isSettled = ({ status }: Delivery): boolean => settledStatuses.includes(status)

type Origin = { id: string; type: string; subject: string; correlationid: string; data?: unknown }

type Created = { id: string; now: Date; traceparent?: string | null | undefined }

/** Returns a new delivery for an event, due at once. */
export function newDelivery(event: Origin, notice: Notice, { id, now, traceparent = null }: Created): Delivery {
  return {
    id,
    eventId: event.id,
    eventType: event.type,
    eventSubject: event.subject,
    correlationId: event.correlationid,
    userId: userOf(event),
    traceparent,
    channel: notice.channel,
    recipient: notice.recipient,
    title: notice.title,
    content: notice.content,
    secrets: notice.secrets ?? null,
    holdsSecret: notice.holdsSecret ?? false,
    expiresAt: notice.expiresAt ?? null,
    ...due(now),
    resendOf: null,
    requestedBy: null,
  }
}

/** Returns whose account the event names: that of an account event, or the customer of an order. */
function userOf({ data }: Origin): string | null {
  const { userId, customerId } = (data ?? {}) as { userId?: string; customerId?: string | null }
  return userId ?? customerId ?? null
}

/** Returns the delivery as an attempt begins. No other sender claims it until the lease ends. */
export const startAttempt = (delivery: Delivery, { now, leaseMs }: { now: Date; leaseMs: number }): Delivery => ({
  ...delivery,
  status: 'sending',
  attempts: delivery.attempts + 1,
  nextAttemptAt: new Date(now.getTime() + leaseMs),
  updatedAt: now,
})

/** Returns a new delivery of the same message, linked to the first one. */
export function resendOf(delivery: Delivery, by: { id: string; now: Date; requestedBy: string }): Delivery {
  return {
    ...delivery,
    ...due(by.now),
    id: by.id,
    traceparent: null,
    resendOf: delivery.resendOf ?? delivery.id,
    requestedBy: by.requestedBy,
  }
}

const due = (now: Date) =>
  ({
    status: 'queued',
    attempts: 0,
    nextAttemptAt: now,
    lastError: null,
    providerMessageId: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
  }) as const
