import { scrub } from '@storefleet/observability'
import { type Content, type Secrets, SendFailure } from '../sender.ts'

export const channels = ['email', 'push'] as const
export type Channel = (typeof channels)[number]

export const deliveryStatuses = ['queued', 'sending', 'sent', 'failed', 'dead', 'suppressed'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

/** What can become of a delivery by an attempt to send it; suppressed without one. */
export const attemptResults = ['sent', 'failed', 'dead', 'suppressed'] as const
export type DeliveryAttempt = Readonly<{ channel: Channel; result: (typeof attemptResults)[number] }>

/** A message to one recipient over one channel. */
export type Delivery = Readonly<{
  id: string
  eventId: string
  eventType: string
  /** Id of what the event happened to, such as an order. */
  eventSubject: string
  correlationId: string
  /** Of the work that asked for it (W3C Trace Context). */
  traceparent: string | null
  channel: Channel
  /** An email address, or the id of a push subscription. */
  recipient: string
  title: string
  /** Null once it was blanked. */
  content: Content | null
  /** Null where there is none, and once it was blanked. */
  secrets: Secrets | null
  /** Whether a secret of it works once: then it is blanked, with the content, as soon as it is no longer needed. */
  holdsSecret: boolean
  expiresAt: Date | null
  status: DeliveryStatus
  attempts: number
  /** When it is due; while sending, when it is taken for lost; null when it is settled. */
  nextAttemptAt: Date | null
  lastError: string | null
  providerMessageId: string | null
  resendOf: string | null
  requestedBy: string | null
  createdAt: Date
  updatedAt: Date
  sentAt: Date | null
}>

/** A message that an event asks for. */
export type Notice = {
  channel: Channel
  recipient: string
  title: string
  content: Content
  /** What placeholders in the content stand for. */
  secrets?: Secrets | null
  holdsSecret?: boolean
  expiresAt?: Date | null
  /** What is limited with it, where that is not the type of its event. */
  kind?: string
}

/** Attempts are spread over about 17 hours, so that a mail server may be away for a night. */
export const maxAttempts = 12
const firstDelayMs = 5_000
const longestDelayMs = 4 * 60 * 60 * 1000

/** How long to wait after the nth attempt: three times longer each time, ± 20 % so that failures do not come back as a crowd. */
export function retryDelayMs(attempts: number, random: number): number {
  const delayMs = Math.min(firstDelayMs * 3 ** (attempts - 1), longestDelayMs)
  return Math.round(delayMs * (0.8 + 0.4 * random))
}

/** Why a delivery that is due is not worth an attempt, or undefined. */
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

/** What becomes of a delivery whose attempt failed: another attempt later, or none. */
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

type Origin = { id: string; type: string; subject: string; correlationid: string }

type Birth = { id: string; now: Date; traceparent?: string | null | undefined }

/** A new delivery of what an event asks for, due at once. */
export function newDelivery(event: Origin, notice: Notice, { id, now, traceparent = null }: Birth): Delivery {
  return {
    id,
    eventId: event.id,
    eventType: event.type,
    eventSubject: event.subject,
    correlationId: event.correlationid,
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

/** The delivery as an attempt begins: nobody else is given it until the lease ends. */
export const underWay = (delivery: Delivery, { now, leaseMs }: { now: Date; leaseMs: number }): Delivery => ({
  ...delivery,
  status: 'sending',
  attempts: delivery.attempts + 1,
  nextAttemptAt: new Date(now.getTime() + leaseMs),
  updatedAt: now,
})

/** A new delivery of the same message, linked to the first one. */
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
