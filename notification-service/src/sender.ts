import type { Tx } from '@storefleet/database'

export type EmailContent = Readonly<{ subject: string; html: string; text: string }>
/** What a service worker is given to show. `tag` is the same for every copy of one notice. */
export type PushContent = Readonly<{ title: string; body: string; url: string }>
export type Content = EmailContent | PushContent

/** By the text that stands for a secret in the content: the member of the event that it was, and the secret, sealed. */
export type Secrets = Readonly<Record<string, { member: string; sealed: string }>>

/** What a channel is asked to send. `id` is the same on every attempt, so that copies can be told from new messages. */
export type Outgoing<Kind extends Content = Content> = Readonly<{
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

/** One way out of the house. It throws a `SendFailure`, or anything else for a failure that may pass. */
export type Sender<Kind extends Content = Content> = (message: Outgoing<Kind>) => Promise<Sent>

type FailureDetails = {
  /** The same message would be refused again. */
  isPermanent: boolean
  /** The earliest that the other side wants to hear from us again. */
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
