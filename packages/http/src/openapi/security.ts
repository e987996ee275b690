import type { Access } from '@storefleet/identity'

/** A credential other than a signed token: Better Auth's session, the token of one order, the signature of a webhook. */
export type Credential = 'session' | 'optional-session' | 'order' | 'signature'

export const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A signed token from `GET /api/v1/auth/token`, valid for 15 minutes.',
  },
  sessionCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'storefleet.session_token',
    description: 'The cookie that signing in sets. Over HTTPS it is named `__Host-storefleet.session_token`.',
  },
  sessionToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `token` of the response to signing in, for clients without cookies.',
  },
  orderToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-order-access-token',
    description: 'The `accessToken` of a placed order: it gives access to that order alone.',
  },
  orderCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'storefleet_order',
    description: 'The same token as the cookie that `POST /api/v1/orders/{id}/access` sets.',
  },
  webhookSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'storefleet-signature',
    description: 'The payment provider’s signature of the body and its time.',
  },
} as const

type Requirement = Partial<Record<keyof typeof securitySchemes, string[]>>

const token: Requirement[] = [{ bearer: [] }]
/** A guest’s cart is found by its id, which cannot be guessed. */
const securityOfAccess: Record<Access, Requirement[]> = {
  public: [],
  owner: [{}, ...token],
  customer: token,
  staff: token,
  admin: token,
}
const session: Requirement[] = [{ sessionCookie: [] }, { sessionToken: [] }]
const securityOfCredential: Record<Credential, Requirement[]> = {
  session,
  'optional-session': [{}, ...session],
  order: [...token, { orderToken: [] }],
  signature: [{ webhookSignature: [] }],
}

/** Returns the `security` of an operation: alternatives, of which an empty one is "none". */
export function securityOf(
  access: Access | undefined,
  credential: Credential | undefined,
  method: string,
): Requirement[] {
  if (credential === undefined) return securityOfAccess[access ?? 'customer']
  const mayUseCookie = credential === 'order' && method === 'GET'
  return [...securityOfCredential[credential], ...(mayUseCookie ? [{ orderCookie: [] }] : [])]
}
