import { jwtVerify, SignJWT } from 'jose'

const lifetimeMs = 5 * 60_000
const renewalMarginMs = 60_000
const clockToleranceSeconds = 30
const tokenType = 'storefleet-service+jwt'

const keyOf = (secret: string) => new TextEncoder().encode(secret)

type Clock = () => number

export type ServiceTokenOptions = {
  /** Name of the service that calls (`iss`). */
  caller: string
  /** Name of the service that is called (`aud`). */
  audience: string
  secret: string
  /** Milliseconds since 1970. */
  now?: Clock
}

/** Answers a token that proves who calls: valid for five minutes, the same one until a minute before it expires. */
export function createServiceTokenSource({ caller, audience, secret, now = Date.now }: ServiceTokenOptions) {
  const key = keyOf(secret)
  let token: Promise<string> | undefined
  let renewAt = 0

  const sign = (issuedAtMs: number) =>
    new SignJWT()
      .setProtectedHeader({ alg: 'HS256', typ: tokenType })
      .setIssuer(caller)
      .setAudience(audience)
      .setIssuedAt(Math.floor(issuedAtMs / 1000))
      .setExpirationTime(Math.floor((issuedAtMs + lifetimeMs) / 1000))
      .sign(key)

  return (): Promise<string> => {
    if (token === undefined || now() >= renewAt) {
      renewAt = now() + lifetimeMs - renewalMarginMs
      token = sign(now())
    }
    return token
  }
}

/**
 * Answers the name of the calling service, or throws when the token is missing, forged, expired or meant for another service.
 * A token that was good is remembered until it expires: a caller presents the same one with every call.
 */
export function createServiceTokenVerifier({ audience, secret, now = Date.now }: Omit<ServiceTokenOptions, 'caller'>) {
  const key = keyOf(secret)
  const verified = new Map<string, { caller: string; expiresAtMs: number }>()

  function forgetExpired() {
    for (const [token, { expiresAtMs }] of verified) if (expiresAtMs <= now()) verified.delete(token)
  }

  async function verify(token: string): Promise<string> {
    const { payload } = await jwtVerify<{ iss: string; exp: number }>(token, key, {
      algorithms: ['HS256'],
      typ: tokenType,
      audience,
      requiredClaims: ['iss', 'exp'],
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(now()),
    })
    forgetExpired()
    verified.set(token, { caller: payload.iss, expiresAtMs: payload.exp * 1000 })
    return payload.iss
  }

  return async (token: string): Promise<string> => {
    const known = verified.get(token)
    return known && known.expiresAtMs > now() ? known.caller : verify(token)
  }
}
