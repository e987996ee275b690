import { userPasswordResetRequested, userVerificationRequested } from '@storefleet/contracts'
import type { User } from 'better-auth'
import type { RegistrationStore } from './registration-store.ts'

export const verificationLinkSeconds = 24 * 3600
export const resetLinkSeconds = 3600

export type AccountMailContext = { registrations: RegistrationStore; now: () => Date }

type Link = { user: User; url: string }

/** Links are mailed by whoever listens to these events. One that is lost is asked for again by the person who waits. */
export function createAccountMail({ registrations, now }: AccountMailContext) {
  const expiresIn = (seconds: number) => new Date(now().getTime() + seconds * 1000).toISOString()

  return {
    sendVerificationLink: ({ user, url }: Link): Promise<void> =>
      registrations.publish(
        userVerificationRequested(user.id, { ...personOf(user), url, expiresAt: expiresIn(verificationLinkSeconds) }),
      ),

    sendResetLink: ({ user, url }: Link): Promise<void> =>
      registrations.publish(
        userPasswordResetRequested(user.id, {
          ...personOf(user),
          url: withReturnPath(url),
          expiresAt: expiresIn(resetLinkSeconds),
        }),
      ),
  }
}

const personOf = ({ id, email, name }: User) => ({ userId: id, email, name })

/** Better Auth refuses a reset link that says nowhere to go, and makes one when nothing was asked for. */
function withReturnPath(link: string): string {
  const url = new URL(link)
  if (!url.searchParams.get('callbackURL')) url.searchParams.set('callbackURL', '/')
  return url.href
}
