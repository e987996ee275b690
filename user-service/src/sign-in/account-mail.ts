import { userPasswordResetRequested, userSignUpRepeated, userVerificationRequested } from '@storefleet/contracts'
import type { RegistrationStore } from './registration-store.ts'
import { signVerificationToken, verificationLinkSeconds } from './verification-token.ts'

export const resetLinkSeconds = 3600

export type AccountMailContext = {
  registrations: RegistrationStore
  now: () => Date
  /** Where a link leads in the end, where its request does not say. */
  config: {
    returnPaths: Readonly<{ verified: string; reset: string }>
    verifyPage: string | undefined
    publicUrl: string
  }
}
export type SignUpContext = AccountMailContext & { authSecret: string; authUrl: string }

type Person = { id: string; email: string; name: string }
type Link = { user: Person; url: string }

/** Publishes the events by which notification-service mails links. A user who receives no link requests another one. */
export function createAccountMail({ registrations, now, config }: AccountMailContext) {
  const { returnPaths } = config
  const expiresIn = (seconds: number) => new Date(now().getTime() + seconds * 1000).toISOString()

  return {
    sendVerificationLink: ({ user, url }: Link): Promise<void> =>
      registrations.publish(
        userVerificationRequested(user.id, {
          ...personOf(user),
          url: verificationLink(url, config),
          expiresAt: expiresIn(verificationLinkSeconds),
        }),
      ),

    sendResetLink: ({ user, url }: Link): Promise<void> =>
      registrations.publish(
        userPasswordResetRequested(user.id, {
          ...personOf(user),
          url: withReturnPath(url, returnPaths.reset),
          expiresAt: expiresIn(resetLinkSeconds),
        }),
      ),
  }
}

/**
 * Mails the owner of an address that is registered again. A verified address is told that it has an account; an unverified one
 * gets another link to the first registration, which does not change.
 */
export async function repeatSignUp(context: SignUpContext, user: Person, callbackURL = '/'): Promise<void> {
  const registration = await context.registrations.find(user.id)
  if (!registration || registration.bannedAt) return
  if (registration.emailVerified) return context.registrations.publish(userSignUpRepeated(user.id, personOf(user)))
  const url = new URL(`${context.authUrl}/verify-email`)
  url.searchParams.set('token', await signVerificationToken(context.authSecret, { userId: user.id, email: user.email }))
  url.searchParams.set('callbackURL', callbackURL)
  await createAccountMail(context).sendVerificationLink({ user, url: url.href })
}

const personOf = ({ id, email, name }: Person) => ({ userId: id, email, name })

/**
 * A request that returns to the storefront's page for confirmed addresses, of any language, has its link lead to the page before
 * it: who signs up on the page of a language goes on in it. Other links lead to the page of the API.
 */
function verificationLink(link: string, { returnPaths, verifyPage, publicUrl }: AccountMailContext['config']): string {
  const { searchParams } = new URL(link)
  const given = searchParams.get('callbackURL') ?? ''
  const { origin, pathname = '' } = URL.parse(given, publicUrl) ?? {}
  const prefix = pathname.slice(0, -returnPaths.verified.length)
  const isOwnPage = pathname.endsWith(returnPaths.verified) && /^(\/[a-z]{2})?$/.test(prefix)
  if (verifyPage === undefined || !isOwnPage || origin !== new URL(publicUrl).origin)
    return withReturnPath(link, returnPaths.verified)
  const page = new URL(`${prefix}${verifyPage}`, publicUrl)
  page.searchParams.set('token', searchParams.get('token') ?? '')
  return page.href
}

/** Better Auth refuses a reset link without `callbackURL`, and creates one where the request names none; in other links it is `/` then. */
function withReturnPath(link: string, path: string): string {
  const url = new URL(link)
  const given = url.searchParams.get('callbackURL')
  if (!given || given === '/') url.searchParams.set('callbackURL', path)
  return url.href
}
