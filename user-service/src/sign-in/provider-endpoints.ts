import { Type } from 'typebox'
import type { AuthEndpoint } from './auth-endpoint.ts'
import { ProviderSignIn, ProviderSignInStarted } from './auth-schemas.ts'

const Text = Type.Optional(Type.String({ maxLength: 4_000 }))

/** Sign-in with an OpenID Connect provider. */
export const providerEndpoints: readonly AuthEndpoint[] = [
  {
    method: 'POST',
    path: '/sign-in/social',
    operationId: 'openProviderSignIn',
    summary: 'Sign in with the OpenID Connect provider of the shop: where the browser goes for it',
    description:
      'The browser that asks is the one that must return: it gets a cookie, good for five minutes. Where the account has a second factor, it returns with `secondFactor=required`, and a code is sent as after a password.',
    body: ProviderSignIn,
    response: { 200: ProviderSignInStarted },
  },
  {
    method: 'GET',
    path: '/callback/oidc',
    operationId: 'receiveProviderSignIn',
    summary: 'Where the provider sends the browser back: sets the session cookie, and redirects',
    querystring: Type.Object({ code: Text, state: Text, iss: Text, error: Text, error_description: Text }),
    response: { 302: Type.Null() },
  },
]
