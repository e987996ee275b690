import { forbidden, unauthenticated, unavailable } from '@storefleet/contracts'
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Actor, roles } from './actor.ts'
import { knownPermissions } from './permissions.ts'
import { createTokenKeys, KeysUnreachable } from './token-keys.ts'

export type TokenVerifier = {
  /** Throws `unauthenticated` for a token that is not valid now, forbidden `second-factor-required` for one that is good for nothing yet. */
  verify(token: string): Promise<Actor>
  /** Whose token it is, where that is known without looking closer; undefined where it has to be verified. */
  recall(token: string): Actor | undefined
}

export type TokenVerifierOptions = { jwksUrl: string } & ExpectedToken

type ExpectedToken = {
  issuer: string
  audience: string
  /** Whether a session has ended before its tokens do. */
  isRevoked?: (sessionId: string) => boolean
  now?: () => Date
}

const maxRemembered = 10_000

/** Verifies the tokens user-service signs, offline, with its published keys. */
export function createTokenVerifier({ jwksUrl, ...expected }: TokenVerifierOptions): TokenVerifier {
  return rememberVerified(createTokenKeys({ jwksUrl }), expected)
}

/** Verifies with given keys, and remembers what it has verified until it expires: one signature check a token, not a request. */
export function rememberVerified(keys: JWTVerifyGetKey, expected: ExpectedToken): TokenVerifier {
  const { isRevoked = () => false, now = () => new Date(), ...claims } = expected
  const remembered = new Map<string, Verified>()

  const isEnded = ({ sessionId }: Actor) => sessionId !== null && isRevoked(sessionId)

  function find(token: string): Verified | undefined {
    const known = remembered.get(token)
    return known === undefined || known.expiresAtMs <= now().getTime() || isEnded(known.actor) ? undefined : known
  }

  async function look(token: string): Promise<Verified> {
    const payload = await verifySignature(token, keys, { ...claims, currentDate: now() })
    const verified = {
      actor: toActor(payload),
      mustSetUpSecondFactor: payload[secondFactorClaim] === true,
      expiresAtMs: (payload.exp ?? 0) * 1000,
    }
    if (remembered.size >= maxRemembered) remembered.delete(remembered.keys().next().value as string)
    remembered.set(token, verified)
    return verified
  }

  return {
    recall(token) {
      const known = find(token)
      return known?.mustSetUpSecondFactor ? undefined : known?.actor
    },

    async verify(token) {
      const { actor, mustSetUpSecondFactor } = find(token) ?? (await look(token))
      if (isEnded(actor)) throw sessionRevoked()
      if (mustSetUpSecondFactor) throw secondFactorRequired()
      return actor
    },
  }
}

type Verified = { actor: Actor; mustSetUpSecondFactor: boolean; expiresAtMs: number }

/** Of a token of staff who have to set up a second factor: until then it opens no route. */
export const secondFactorClaim = 'mustSetUpSecondFactor'

const secondFactorRequired = () =>
  forbidden(
    'second-factor-required',
    'Staff of this shop need a second factor: set one up with POST /api/v1/auth/two-factor/enable, then renew the token',
  )

const invalidTokenHeaders = { 'www-authenticate': 'Bearer error="invalid_token"' }

const sessionRevoked = () =>
  unauthenticated('session-revoked', 'This session has ended: sign in again', { headers: invalidTokenHeaders })

type ExpectedClaims = { issuer: string; audience: string; currentDate: Date }

async function verifySignature(token: string, keys: JWTVerifyGetKey, expected: ExpectedClaims) {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      requiredClaims: ['sub', 'exp'],
      algorithms: ['EdDSA', 'ES256'],
    })
    return payload
  } catch (error) {
    if (error instanceof KeysUnreachable || !(error instanceof errors.JOSEError)) {
      throw unavailable('sign-in-unavailable', 'Sign-in cannot be checked right now: try again in a moment', {
        cause: error,
      })
    }
    const message =
      error instanceof errors.JWTExpired ? 'The access token has expired: renew it' : 'The access token is not valid'
    throw unauthenticated('invalid-token', message, { headers: invalidTokenHeaders })
  }
}

function toActor(payload: JWTPayload): Actor {
  const role = roles.find((candidate) => candidate === payload.role)
  if (role === undefined || payload.sub === undefined)
    throw unauthenticated('invalid-token', 'The access token is not valid')
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    ...{ role, id: payload.sub, email: text(payload.email), name: text(payload.name), sessionId: text(payload.sid) },
    permissions: role === 'staff' ? knownPermissions(payload.permissions) : [],
  }
}
