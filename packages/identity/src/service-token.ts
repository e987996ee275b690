import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose'

const lifetimeMs = 5 * 60_000
const renewalMarginMs = 60_000
/** The longest lifetime that a token may have; one of ours has half of it. */
const longestLifetimeSeconds = 10 * 60
const clockToleranceSeconds = 30
const longestToken = 2_000
const mostRemembered = 1_000
const tokenType = 'storefleet-service+jwt'

const keyOf = (secret: string) => new TextEncoder().encode(secret)

type Clock = () => number

export type ServiceTokenOptions = {
  /** Name of the service that calls (`iss`). */
  caller: string
  /** Name of the service that is called (`aud`). */
  audience: string
  /** The caller's own; it signs nothing else. */
  secret: string
  /** Milliseconds since 1970. */
  now?: Clock
}

/**
 * Which services may call, by name, each with the secrets that its tokens may be signed with: one, or while it is changed
 * the old one and the new one.
 */
export type CallerSecrets = Readonly<Record<string, readonly string[]>>

/** Returns a token that proves who calls: valid for five minutes, the same one until a minute before it expires. */
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

type Claims = { iss: string; aud: unknown; iat: number; exp: number }
export type ServiceTokenVerifierOptions = { audience: string; callers: CallerSecrets; now?: Clock }

/**
 * Returns the name of the calling service. Throws when the token is missing, forged, expired, meant for another service,
 * signed by a service that may not call, issued in the future, or valid for more than ten minutes.
 * A token that was good is remembered until it expires: a caller presents the same one with every call.
 */
export function createServiceTokenVerifier({ audience, callers, now = Date.now }: ServiceTokenVerifierOptions) {
  const keys = new Map(Object.entries(callers).map(([caller, secrets]) => [caller, secrets.map(keyOf)]))
  const verified = new Map<string, { caller: string; expiresAtMs: number }>()

  function remember(token: string, { iss: caller, exp }: Claims) {
    for (const [known, { expiresAtMs }] of verified) if (expiresAtMs <= now()) verified.delete(known)
    if (verified.size < mostRemembered) verified.set(token, { caller, expiresAtMs: exp * 1000 })
  }

  /** Only the keys of the service that it names are tried. */
  async function verify(token: string): Promise<string> {
    if (token.length > longestToken) throw refused('The token is too long')
    const issuer = decodeJwt(token).iss
    const claims = await verifyWithAny(token, keys.get(issuer ?? '') ?? [], { audience, now: new Date(now()) })
    requireShortLife(claims)
    remember(token, claims)
    return claims.iss
  }

  return async (token: string): Promise<string> => {
    const known = verified.get(token)
    return known && known.expiresAtMs > now() ? known.caller : verify(token)
  }
}

async function verifyWithAny(token: string, keys: readonly Uint8Array[], { audience, now }: Expected): Promise<Claims> {
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify<Claims>(token, key, {
        algorithms: ['HS256'],
        typ: tokenType,
        audience,
        requiredClaims: ['iss', 'aud', 'iat', 'exp'],
        maxTokenAge: longestLifetimeSeconds,
        clockTolerance: clockToleranceSeconds,
        currentDate: now,
      })
      return payload
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error
    }
  }
  throw refused('No service that may call has signed the token')
}

type Expected = { audience: string; now: Date }

function requireShortLife({ aud, iat, exp }: Claims): void {
  if (exp - iat > longestLifetimeSeconds) throw refused('The token is valid for too long')
  if (typeof aud !== 'string') throw refused('The token is meant for several services')
}

const refused = (message: string) => new errors.JWTInvalid(message)
