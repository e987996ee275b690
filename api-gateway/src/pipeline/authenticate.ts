import { ServiceError } from '@storefleet/contracts'
import type { Actor, TokenVerifier } from '@storefleet/identity'
import type { Access } from '../route-table.ts'
import type { Problem } from '../http/problem.ts'

/** Who asks, as far as the gateway knows, or why the request goes no further. */
export type Admission = Readonly<{ actor?: Actor; refusal?: Problem }>

/** Checks an `Authorization` header (empty where there is none) against who may; answers at once where no token is to be checked. */
export type Admit = (access: Access, authorization: string) => Admission | Promise<Admission>

const rankOfAccess = { public: 0, session: 0, customer: 1, staff: 2, admin: 3 } as const
const rankOfRole = { guest: 0, customer: 1, staff: 2, admin: 3 } as const
const bearer = /^Bearer +([\w\-.~+/]+=*) *$/i
const prefix = 'Bearer '
const anonymous: Admission = {}

const admitted = (access: Access, actor: Actor): Admission =>
  rankOfRole[actor.role] < rankOfAccess[access] ? { actor, refusal: roleMissing(access) } : { actor }

export function createAdmit(tokens: TokenVerifier): Admit {
  async function admitBearer(access: Access, token: string): Promise<Admission> {
    let actor: Actor
    try {
      actor = await tokens.verify(token)
    } catch (error) {
      return { refusal: refusalFor(error) }
    }
    return admitted(access, actor)
  }

  return (access, authorization) => {
    if (access === 'session') return anonymous
    if (authorization === '') return rankOfAccess[access] === 0 ? anonymous : { refusal: signInRequired }
    const known = authorization.startsWith(prefix) ? tokens.recall(authorization.slice(prefix.length)) : undefined
    if (known !== undefined) return admitted(access, known)
    const token = bearer.exec(authorization)?.[1]
    return token === undefined ? { refusal: invalidToken } : admitBearer(access, token)
  }
}

const signInRequired: Problem = {
  status: 401,
  slug: 'sign-in-required',
  detail: 'Sign in first: this route takes an access token as "Authorization: Bearer <token>".',
  headers: ['www-authenticate', 'Bearer realm="storefleet"'],
}

const invalidToken: Problem = {
  status: 401,
  slug: 'invalid-token',
  detail: 'The access token is malformed, expired or not one of this shop: fetch a new one.',
  headers: ['www-authenticate', 'Bearer realm="storefleet", error="invalid_token"'],
}

const sessionRevoked: Problem = {
  ...invalidToken,
  slug: 'session-revoked',
  detail: 'The session that this access token belongs to has ended: sign in again.',
}

const roleMissing = (access: Access): Problem => ({
  status: 403,
  slug: `${access}-only`,
  detail: `Only ${access === 'admin' ? 'an admin' : 'staff'} may do this.`,
})

const keysUnavailable: Problem = {
  status: 503,
  slug: 'service-unavailable',
  detail: 'The token cannot be checked at the moment. Nothing was done; try again shortly.',
  headers: ['retry-after', '1'],
}

function refusalFor(error: unknown): Problem {
  if (!(error instanceof ServiceError) || error.code !== 'unauthenticated') return keysUnavailable
  return error.slug === sessionRevoked.slug ? sessionRevoked : invalidToken
}
