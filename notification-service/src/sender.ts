import type { Tx } from '@storefleet/database'

export type EmailContent = Readonly<{ subject: string; html: string; text: string }>
/** What the service worker of a browser shows. */
export type PushContent = Readonly<{ title: string; body: string; url: string }>
export type Content = EmailContent | PushContent

/** The sealed secrets of a content by their placeholders, each with the member of the event that held it. */
export type Secrets = Readonly<Record<string, { member: string; sealed: string }>>

/** A message to send. `id` is the same on every attempt, so that copies can be recognised. */
type Outgoing<Kind extends Content = Content> = Readonly<{
  id: string
  recipient: string
  content: Kind
  /** The content with placeholders, for a channel that keeps it, and what they stand for. */
  kept?: Readonly<{ content: Kind; secrets: Secrets | null }>
}>

export type Sent = {
  providerMessageId: string | null
  /** Further rows that commit together with the record that it was sent. */
  record?: (tx: Tx) => Promise<void>
}

/** Sends over one channel. Throws a `SendFailure`; any other error counts as temporary. */
export type Sender<Kind extends Content = Content> = (message: Outgoing<Kind>) => Promise<Sent>

type FailureDetails = {
  /** The same message would be refused again. */
  isPermanent: boolean
  /** How long the other side asks us to wait. */
  retryAfterMs?: number
  /** Further rows that commit together with the record of the failure. */
  record?: (tx: Tx) => Promise<void>
  cause?: unknown
}

export class SendFailure extends Error {
  override name = 'SendFailure'
  readonly isPermanent: boolean
  readonly retryAfterMs: number
  readonly record: ((tx: Tx) => Promise<void>) | undefined

  constructor(message: string, { isPermanent, retryAfterMs = 0, record, cause }: FailureDetails) {
    super(message, { cause })
    this.isPermanent = isPermanent
    this.retryAfterMs = retryAfterMs
    this.record = record
  }
}
