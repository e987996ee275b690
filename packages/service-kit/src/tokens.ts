import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { unauthenticated, unavailable } from './errors.ts'
import type { Actor, Role } from './http/actor.ts'

export type TokenVerifier = {
  /** Throws `unauthenticated` for a token that is not valid now. */
  verify(token: string): Promise<Actor>
}

export type TokenVerifierOptions = { jwksUrl: string; issuer: string; audience: string }

const maxRemembered = 10_000
const roles: readonly Role[] = ['customer', 'staff', 'admin']

/** Verifies the tokens user-service signs, offline, with its published keys (RFC 7517), which are fetched when an unknown one is met. */
export function createTokenVerifier({ jwksUrl, issuer, audience }: TokenVerifierOptions): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: 600_000,
    cooldownDuration: 5_000,
    timeoutDuration: 3_000,
  })
  return rememberVerified(keys, { issuer, audience })
}

/** Verifies with given keys, and remembers what it has verified until it expires: one signature check a token, not a request. */
export function rememberVerified(keys: JWTVerifyGetKey, expected: { issuer: string; audience: string }): TokenVerifier {
  const remembered = new Map<string, { actor: Actor; expiresAtMs: number }>()

  return {
    async verify(token) {
      const known = remembered.get(token)
      if (known !== undefined && known.expiresAtMs > Date.now()) return known.actor
      const payload = await verifySignature(token, keys, expected)
      const actor = toActor(payload)
      if (remembered.size >= maxRemembered) remembered.delete(remembered.keys().next().value as string)
      remembered.set(token, { actor, expiresAtMs: (payload.exp ?? 0) * 1000 })
      return actor
    },
  }
}

async function verifySignature(token: string, keys: JWTVerifyGetKey, expected: { issuer: string; audience: string }) {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      requiredClaims: ['sub', 'exp'],
      algorithms: ['EdDSA', 'ES256'],
    })
    return payload
  } catch (error) {
    if (isKeySetUnreachable(error)) {
      throw unavailable('sign-in-unavailable', 'Sign-in cannot be checked right now: try again in a moment', {
        cause: error,
      })
    }
    const message =
      error instanceof errors.JWTExpired ? 'The access token has expired: renew it' : 'The access token is not valid'
    throw unauthenticated('invalid-token', message, { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })
  }
}

const isKeySetUnreachable = (error: unknown) =>
  error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.constructor === errors.JOSEError

function toActor(payload: JWTPayload): Actor {
  const role = roles.find((candidate) => candidate === payload.role)
  if (role === undefined || payload.sub === undefined)
    throw unauthenticated('invalid-token', 'The access token is not valid')
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { role, id: payload.sub, email: text(payload.email), name: text(payload.name), sessionId: text(payload.sid) }
}
