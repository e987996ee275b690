import { ServiceError } from '@storefleet/contracts'
import { type Actor, hasPermission, hasRole, type Permission, type TokenVerifier } from '@storefleet/identity'
import type { Problem } from '../http/problem.ts'
import type { Access } from '../route-table.ts'

/** Who sent a request, or why it is refused; neither for a request without credentials that needs none. */
type Authentication = Readonly<{ actor?: Actor; refusal?: Problem }>

/**
 * Checks an `Authorization` header (empty where there is none) against the access of a route and the permission that staff need for
 * it. Returns no promise where no token has to be verified.
 */
export type Authenticate = (
  access: Access,
  authorization: string,
  permission?: Permission,
) => Authentication | Promise<Authentication>

const bearer = /^Bearer +([\w\-.~+/]+=*) *$/i
const prefix = 'Bearer '
const anonymous: Authentication = {}

const needsNoRole = (access: Access) => access === 'public' || access === 'session'

function authorize(access: Access, actor: Actor, permission: Permission | undefined): Authentication {
  if (!needsNoRole(access) && !hasRole(actor.role, access)) return { actor, refusal: roleMissing(access) }
  if (permission !== undefined && !hasPermission(actor, permission))
    return { actor, refusal: permissionMissing(permission) }
  return { actor }
}

export function createAuthenticate(tokens: TokenVerifier): Authenticate {
  async function verifyBearer(
    access: Access,
    token: string,
    permission: Permission | undefined,
  ): Promise<Authentication> {
    let actor: Actor
    try {
      actor = await tokens.verify(token)
    } catch (error) {
      return { refusal: refusalFor(error) }
    }
    return authorize(access, actor, permission)
  }

  return (access, authorization, permission) => {
    if (access === 'session') return anonymous
    if (authorization === '') return needsNoRole(access) ? anonymous : { refusal: signInRequired }
    const known = authorization.startsWith(prefix) ? tokens.recall(authorization.slice(prefix.length)) : undefined
    if (known !== undefined) return authorize(access, known, permission)
    const token = bearer.exec(authorization)?.[1]
    return token === undefined ? { refusal: invalidToken } : verifyBearer(access, token, permission)
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

const secondFactorRequired: Problem = {
  status: 403,
  slug: 'second-factor-required',
  detail:
    'Staff of this shop need a second factor: set one up with POST /api/v1/auth/two-factor/enable, then renew the token.',
}

const roleMissing = (access: Access): Problem => ({
  status: 403,
  slug: `${access}-only`,
  detail: `Only ${access === 'admin' ? 'an admin' : 'staff'} may do this.`,
})

const permissionMissing = (permission: Permission): Problem => ({
  status: 403,
  slug: 'permission-missing',
  detail: `This needs the permission "${permission}".`,
})

const keysUnavailable: Problem = {
  status: 503,
  slug: 'service-unavailable',
  detail: 'The token cannot be checked at the moment. Nothing was done; try again shortly.',
  headers: ['retry-after', '1'],
}

function refusalFor(error: unknown): Problem {
  if (!(error instanceof ServiceError)) return keysUnavailable
  if (error.slug === secondFactorRequired.slug) return secondFactorRequired
  if (error.code !== 'unauthenticated') return keysUnavailable
  return error.slug === sessionRevoked.slug ? sessionRevoked : invalidToken
}
