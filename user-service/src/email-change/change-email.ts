import { invalid, notFound, unauthenticated } from '@storefleet/contracts'
import { type Actor, requireUser } from '@storefleet/identity'
import type { EmailChange, Outcome } from './email-change.ts'
import type { EmailChangeStore } from './email-change-store.ts'

export type EmailChangeContext = {
  emailChanges: EmailChangeStore
  /** Where links lead, as a path or a URL of this shop; undefined where the caller has to say it. */
  confirmPage: string | undefined
  publicUrl: string
  /** Whether a link of ours may lead to that URL or path. */
  isOwnUrl: (url: string) => Promise<boolean>
  now: () => Date
}

/**
 * Asks both mailboxes whether the account may change to another address, which is given as accounts have it. The response is the
 * same where that address has an account: its owner is told so by mail.
 *
 * @throws invalid `invalid-email-change`, forbidden `session-not-fresh`, rateLimited `too-many-email-changes`, unauthenticated `account-closed`
 */
export async function requestEmailChange(
  { emailChanges, confirmPage, publicUrl, isOwnUrl, now }: EmailChangeContext,
  actor: Actor,
  { email, page = confirmPage }: { email: string; page?: string | undefined },
): Promise<EmailChange> {
  const user = requireUser(actor)
  if (email === user.email) throw invalidField('email', 'This is the address of the account already')
  if (page === undefined) throw invalidField('page', 'Name the page that the mailed links lead to')
  if (!(await isOwnUrl(page))) throw invalidField('page', 'The page must be one of this shop')
  const linkOf = (token: string) => {
    const url = new URL(page, publicUrl)
    url.searchParams.set('token', token)
    return url.href
  }
  const change = await emailChanges.request({
    ...{ userId: user.id, sessionId: user.sessionId, newEmail: email, linkOf, now: now() },
  })
  if (!change) throw unauthenticated('account-closed', 'This account is closed')
  return change
}

/** Does with a change what the owner of a mailbox says. Throws notFound `link-not-found`. */
export async function answerLink(
  { emailChanges, now }: EmailChangeContext,
  given: { token: string; answer: 'confirm' | 'stop' },
): Promise<Outcome> {
  const outcome = await emailChanges.answer({ ...given, now: now() })
  if (!outcome) throw notFound('link-not-found', 'This link does not work any more')
  return outcome
}

const invalidField = (field: string, message: string) =>
  invalid('invalid-email-change', message, { fields: [{ field, message }] })
