import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'

export type TokenKeysOptions = {
  jwksUrl: string
  /** In milliseconds. By default a monotonic clock. */
  now?: () => number
  fetch?: typeof globalThis.fetch
}

/** The key set could not be fetched, and no kept key is known to be good. */
export class KeysUnreachable extends Error {
  override name = 'KeysUnreachable'
}

const freshForMs = 600_000
/** As long as a key is published after it last signed. */
const keptForMs = 24 * 3_600_000
const retryAfterMs = 5_000
const timeoutMs = 3_000

/**
 * Returns the published keys (RFC 7517) as jose asks for them. They are fetched again every ten minutes, and for a key that
 * is not among them, at most once in five seconds. While their source does not respond, those fetched before stay good for a
 * day: no request waits for it, unless its key is unknown. Throws `KeysUnreachable` where a key cannot be had.
 */
export function createTokenKeys(options: TokenKeysOptions): JWTVerifyGetKey {
  const { jwksUrl, now = () => performance.now(), fetch = globalThis.fetch } = options
  let kept: { find: JWTVerifyGetKey; fetchedAtMs: number } | undefined
  let lastTry: { atMs: number; outcome: Promise<void> } | undefined

  async function load() {
    try {
      const response = await fetch(jwksUrl, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
      if (!response.ok) throw new Error(`${response.status} instead of the keys`)
      kept = { find: createLocalJWKSet((await response.json()) as JSONWebKeySet), fetchedAtMs: now() }
    } catch (error) {
      throw new KeysUnreachable('The keys that verify tokens could not be fetched', { cause: error })
    }
  }

  /** Joins a try that was made a moment ago, so that many requests with an unknown key make one. */
  function refresh(): Promise<void> {
    if (lastTry === undefined || now() - lastTry.atMs >= retryAfterMs) {
      lastTry = { atMs: now(), outcome: load() }
      lastTry.outcome.catch(() => {})
    }
    return lastTry.outcome
  }

  return async (header, token) => {
    const ageMs = kept === undefined ? Number.POSITIVE_INFINITY : now() - kept.fetchedAtMs
    if (ageMs >= keptForMs) await refresh()
    else if (ageMs >= freshForMs) void refresh()
    try {
      return await find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await refresh()
      return find(header, token)
    }
  }

  async function find(...[header, token]: Parameters<JWTVerifyGetKey>) {
    if (kept === undefined) throw new KeysUnreachable('The keys that verify tokens were not fetched')
    return kept.find(header, token)
  }
}
