/** A change of an account's address that waits for its two mailboxes. */
export type EmailChange = Readonly<{
  userId: string
  newEmail: string
  /** When the mailbox has confirmed it; null while it has not. */
  confirmedByCurrentAt: Date | null
  confirmedByNewAt: Date | null
  requestedAt: Date
  expiresAt: Date
}>

/** The mailbox that a link was sent to. */
export type Mailbox = 'current' | 'new'

export type Outcome = 'waiting' | 'changed' | 'stopped'

export type Answer = { outcome: 'waiting' | 'changed'; change: EmailChange } | { outcome: 'stopped' }

const emailChangeLinkMs = 24 * 3_600_000

/** How many changes an account may request in a day: each sends mail to an address that may be another person's. */
export const maxRequestsADay = 5
export const requestWindowMs = 24 * 3_600_000

/** A change of now, which no mailbox has confirmed. */
export const newEmailChange = (userId: string, newEmail: string, now: Date): EmailChange => ({
  userId,
  newEmail,
  confirmedByCurrentAt: null,
  confirmedByNewAt: null,
  requestedAt: now,
  expiresAt: new Date(now.getTime() + emailChangeLinkMs),
})

/**
 * What follows from what a mailbox says: either one stops the change, and it is made once both have confirmed it. Undefined
 * where the change has expired.
 */
export function answerEmailChange(
  change: EmailChange,
  mailbox: Mailbox,
  answer: 'confirm' | 'stop',
  now: Date,
): Answer | undefined {
  if (change.expiresAt <= now) return undefined
  if (answer === 'stop') return { outcome: 'stopped' }
  const confirmed = { ...change, [mailbox === 'current' ? 'confirmedByCurrentAt' : 'confirmedByNewAt']: now }
  const isComplete = confirmed.confirmedByCurrentAt !== null && confirmed.confirmedByNewAt !== null
  return { outcome: isComplete ? 'changed' : 'waiting', change: confirmed }
}
