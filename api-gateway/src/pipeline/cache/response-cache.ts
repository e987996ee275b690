import type { SharedBody } from '@storefleet/http/content-encoding'
import type { Problem } from '../../http/problem.ts'

/** A response of a service that several clients may be sent. */
export type SharedResponse = Readonly<{
  status: number
  /** As clients get them: a flat list of names and values. */
  headers: readonly string[]
  etag: string | undefined
  body: SharedBody
  /** Whether clients may be sent the body in a content coding. */
  isCompressible: boolean
  /** How long it may be sent to others, in milliseconds; 0 only to those that asked while it was fetched. */
  freshForMs: number
}>

/** Why a service sent no response: the problem document for each client that waited for it. */
export type SharedFailure = Readonly<{ problem: Problem }>

export type CacheOutcome = 'hit' | 'shared' | 'miss'

/** Undefined where the response must not be shared: then each request has to be forwarded. */
export type Fetched = SharedResponse | SharedFailure | undefined
type Fetch = () => Promise<Fetched>

export const isFailure = (fetched: Fetched): fetched is SharedFailure => fetched !== undefined && 'problem' in fetched

export type ResponseCache = {
  /**
   * Returns the response to `key`: at once from the cache, else what `fetch` brings. Requests that come meanwhile wait for the
   * same fetch (request coalescing), also where it fails. Undefined where the response must not be shared, or was not a moment ago.
   */
  find(key: string, fetch: Fetch): SharedResponse | undefined | Promise<Fetched>
  /** Removes everything, and does not keep what is being fetched. */
  clear(): void
}

type Options = Readonly<{
  /** Limit of all entries together; 0 keeps nothing. */
  maxBytes: number
  now: () => number
  onFound: (outcome: CacheOutcome) => void
}>

/** `response` is undefined where the fetched one must not be shared: for a moment no request waits for the fetch of another. */
type Entry = { response: SharedResponse | undefined; freshUntil: number; bytes: number }

/** What the body takes, and in all its codings at most. */
const bytesOf = ({ body, isCompressible }: SharedResponse) => body.identity.length * (isCompressible ? 1.5 : 1)

/** What an entry takes besides its body and key. */
const overheadBytes = 1024
const unsharedForMs = 1_000

/**
 * Keeps responses for as long as their service allows. When room is needed the oldest go first: entries live so briefly that
 * the oldest are those that are stale.
 */
export function createResponseCache({ maxBytes, now, onFound }: Options): ResponseCache {
  const entries = new Map<string, Entry>()
  let fetching = new Map<string, Promise<Fetched>>()
  let usedBytes = 0

  function forget(key: string) {
    usedBytes -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  function keep(key: string, fetched: SharedResponse | undefined) {
    forget(key)
    const isShared = fetched !== undefined && fetched.freshForMs > 0
    const bytes = (isShared ? bytesOf(fetched) : 0) + key.length + overheadBytes
    if (bytes > maxBytes) return
    const freshUntil = now() + (isShared ? fetched.freshForMs : unsharedForMs)
    entries.set(key, { response: isShared ? fetched : undefined, bytes, freshUntil })
    usedBytes += bytes
    for (const oldest of entries.keys()) {
      if (usedBytes <= maxBytes) break
      forget(oldest)
    }
  }

  function begin(key: string, fetch: Fetch) {
    const current = fetching
    const response = fetch().finally(() => current.delete(key))
    current.set(key, response)
    // A response that was asked for before `clear` may show what was true before it.
    response.then((found) => !isFailure(found) && current === fetching && keep(key, found)).catch(() => {})
    return response
  }

  return {
    find(key, fetch) {
      const entry = entries.get(key)
      if (entry !== undefined && now() < entry.freshUntil) {
        if (entry.response !== undefined) onFound('hit')
        return entry.response
      }
      const underWay = fetching.get(key)
      onFound(underWay === undefined ? 'miss' : 'shared')
      return underWay ?? begin(key, fetch)
    },
    clear() {
      entries.clear()
      fetching = new Map()
      usedBytes = 0
    },
  }
}
