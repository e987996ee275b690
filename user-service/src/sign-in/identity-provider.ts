import { toEmailAddress } from '@storefleet/contracts'
import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import type { IdentityProvider } from '../config.ts'
import { isPersonName } from '../person-name.ts'
import { accountEmail } from './read-auth-body.ts'

/** Its id in paths and in `accounts.provider_id`. */
export const providerId = 'oidc' as const

/**
 * Sign-in with the provider: authorization code with PKCE, state and nonce, and an ID token whose signature, issuer and audience
 * are checked. Its addresses are discovered at the first sign-in: the start waits for no other system.
 */
export function identityProviderPlugin({ issuer, clientId, clientSecret, name }: IdentityProvider): BetterAuthPlugin {
  const config = {
    ...{ providerId, name, clientId, clientSecret },
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    mapProfileToUser: toUser,
  }
  const plugin = genericOAuth({ config: [config] })
  // What the plug-in discovers when it is asked for, where the start could not.
  return { ...plugin, init: () => ({ context: { genericOAuthPendingDiscovery: new Map([[providerId, config]]) } }) }
}

/** What an account takes from the provider: no picture, which would be loaded from elsewhere. */
function toUser({ email, name }: Readonly<Record<string, unknown>>) {
  const address = typeof email === 'string' ? accountEmail(email) : ''
  return { email: address, name: isPersonName(name) ? name : (address.split('@')[0] ?? ''), image: undefined }
}

type Claims = Readonly<{ id?: string; email?: string | null; emailVerified?: boolean }>
type Source = Readonly<{ method: string; action: string; oauth?: unknown }>

/**
 * Says why an identity of the provider makes no account and is connected with none. Only an address that the provider has verified
 * does: else anyone who registers there with the address of another would get their account, now or once they have one. That the
 * address is verified here too is checked by Better Auth (`requireLocalEmailVerified`).
 */
export async function refuseIdentity(user: Claims, { method, action }: Source, ctx: GenericEndpointContext) {
  if (method !== 'oauth' || action === 'sign-in') return undefined
  if (user.emailVerified !== true || toEmailAddress(user.email ?? '') === undefined) {
    return { error: 'email_not_verified', errorDescription: 'The provider has not verified the email address' }
  }
  if (action !== 'link-account' || user.id === undefined) return undefined
  const accounts = await ctx.context.internalAdapter.findAccounts(user.id)
  // The address was given to another person there.
  return accounts.some((account) => account.providerId === providerId)
    ? {
        error: 'account_not_linked',
        errorDescription: 'The account is connected with another identity of the provider',
      }
    : undefined
}

/** Tokens of the provider are not needed again, so they are not kept. */
export const withoutTokens = async <Account extends object>(account: Account) => ({
  data: {
    ...account,
    ...{ accessToken: null, refreshToken: null, idToken: null },
    ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null },
  },
})
