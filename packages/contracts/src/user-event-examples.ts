import type { DomainEvent } from './define-event.ts'
import { userDeleted, userEmailChanged, userEmailChangeRequested, userSecondFactorChanged } from './user-events.ts'

type Account = { userId: string; email: string; name: string }
type Link = { url: string; expiresAt: string }

/** The examples of an account that leaves, moves to another address, or is signed in to in another way. */
export const exampleAccountChanges = (account: Account, link: Link): readonly DomainEvent[] => {
  const { userId, email } = account
  const newEmail = 'ada.king@example.com'
  return [
    userDeleted(userId, { userId, emailAddress: email }),
    userEmailChangeRequested(userId, { ...account, ...link, mailbox: 'current', newEmail }),
    userEmailChanged(userId, { ...account, email: newEmail, formerEmail: email }),
    userSecondFactorChanged(userId, { ...account, isEnabled: true }),
  ]
}
