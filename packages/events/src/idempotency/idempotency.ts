import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { conflict, invalid, ServiceError, unprocessable } from '@storefleet/contracts'
import type { Database, Queryable, Tx } from '@storefleet/database'
import type { WaitingClock } from './idempotency-line.ts'
import { type ClaimedSlot, createIdempotencyStore, type IdempotencyStore, type Slot } from './idempotency-store.ts'
import { createTurnTaking, type TurnTaking, type WaitingLimits } from './idempotency-waiting.ts'

export type RecordedResponse<Body = unknown> = { status: number; body: Body }

type IdempotentRequest = {
  /** The `Idempotency-Key` header. */
  key: string | string[] | undefined
  /** Whose key it is and for what: keys of different scopes do not meet. */
  scope: string
  /** The scope that the release before this one gave to the same requests, while both may run. */
  formerScope?: string | undefined
  /** Everything that the response depends on. */
  request: unknown
}

export type Idempotency = {
  /**
   * Does `work` once for a key and returns the stored response to every repetition, errors below 500 other than 429 included.
   * Work that a crash interrupted is repeated by the next attempt: it must be re-entrant. The first transaction of the work that saves
   * anything calls `confirmInTransaction` or `recordResponse`; a first attempt that returns and has done neither throws.
   * Throws `invalid` without a key, `unprocessable` for a key that came with another request, and `conflict` while
   * the first request is still being worked on after two seconds, or when too many wait for it.
   */
  run<Body>(request: IdempotentRequest, work: Work<Body>): Promise<RecordedResponse<Body>>
}

/** One attempt at the work of a key. */
export type Try = {
  /** The same in every attempt, unless nothing was saved under it. */
  resourceId: string
  /** The id is new, so nothing can have been saved under it. */
  isFirst: boolean
  /**
   * Makes sure, in the transaction that first saves something, that the key belongs to `resourceId`: that a key was taken may have
   * been forgotten, and another attempt may work under another id. Then it throws `ClaimLost`: the transaction must roll back, nothing
   * that cannot be undone may follow, and the caller gets the response of the other attempt.
   */
  confirmInTransaction(tx: Tx): Promise<void>
  /**
   * For work that ends with a transaction: keeps the response in it, a refusal that `response` throws included, and confirms the key.
   * After a crash both are there or neither. What is kept is what is sent, even if the work returns something else afterwards.
   */
  recordResponse(tx: Tx, response: () => RecordedResponse): Promise<void>
}

export type Work<Body> = (attempt: Try) => Promise<RecordedResponse<Body>>

/** The key of this attempt belongs to another attempt. Nothing was saved under this one's id, and nothing may be. */
class ClaimLost extends ServiceError {
  constructor() {
    super('conflict', 'idempotency-key-in-flight', inFlightMessage, { headers: { 'retry-after': '1' } })
    this.name = 'ClaimLost'
  }
}

type StoredError = Pick<ServiceError, 'code' | 'slug' | 'message' | 'fields' | 'extra' | 'headers'>
type StoredResponse = RecordedResponse | { error: StoredError }

export type IdempotencyOptions = {
  db: Database
  newId: () => string
  limits?: Partial<WaitingLimits>
  clock?: WaitingClock
}

const inFlightMessage =
  'The first request with this Idempotency-Key is still being worked on: ask again shortly with the same key'
const defaultLimits: WaitingLimits = { waitMs: 2_000, waitersEach: 50, waitersInAll: 500 }
const realClock: WaitingClock = { nowMs: () => performance.now(), sleep: (ms) => sleep(ms, undefined, { ref: false }) }
/** Each loss needs a crash of the database in between. */
const mostTries = 3
const wellFormed = /^[\x21-\x7e]{1,255}$/

/**
 * Idempotency-Key as the IETF draft has it: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 * That a key is taken does not wait for the disk; the first transaction that saves something under it confirms it.
 */
export function createIdempotency({ db, newId, limits, clock = realClock }: IdempotencyOptions): Idempotency {
  const store = createIdempotencyStore(db)
  const turns = createTurnTaking({
    store,
    newId,
    limits: { ...defaultLimits, ...limits },
    clock,
    inFlight: () => conflict('idempotency-key-in-flight', inFlightMessage, { headers: { 'retry-after': '1' } }),
    reused: keyReused,
  })
  return {
    async run<Body>({ key, scope, formerScope, request }: IdempotentRequest, work: Work<Body>) {
      const slot = { scope, formerScope, key: requireKey(key), requestHash: hashOf(request) }
      for (let tries = 1; ; tries += 1) {
        try {
          return replay(await outcomeUnder(turns, store, { db, slot, work })) as RecordedResponse<Body>
        } catch (error) {
          if (!(error instanceof ClaimLost) || tries === mostTries) throw error
        }
      }
    },
  }
}

type Asked<Body> = { db: Database; slot: Slot; work: Work<Body> }

async function outcomeUnder<Body>(
  turns: TurnTaking,
  store: IdempotencyStore,
  { db, slot, work }: Asked<Body>,
): Promise<StoredResponse> {
  const turn = await turns.take(slot)
  if ('keptResponse' in turn) return JSON.parse(turn.keptResponse) as StoredResponse
  const { resourceId, isFirst, scope } = turn
  const claimed = { ...slot, scope, resourceId }
  try {
    return await tryOnce(store, db, { claimed, isFirst, work })
  } catch (failure) {
    // Where the database is away, the key frees itself after a while.
    await store.free(claimed).catch(() => {})
    throw failure
  } finally {
    turns.end(slot)
  }
}

type Claimed<Body> = { claimed: ClaimedSlot; isFirst: boolean; work: Work<Body> }

async function tryOnce<Body>(
  store: IdempotencyStore,
  db: Database,
  { claimed, isFirst, work }: Claimed<Body>,
): Promise<StoredResponse> {
  let isConfirmed = !isFirst
  let kept: StoredResponse | undefined
  const attempt: Try = {
    resourceId: claimed.resourceId,
    isFirst,
    async confirmInTransaction(tx) {
      await confirm(store, tx, claimed)
      tx.afterCommit(() => {
        isConfirmed = true
      })
    },
    async recordResponse(tx, response) {
      const keeping = await confirm(store, tx, claimed, await outcomeOf(response))
      tx.afterCommit(() => {
        isConfirmed = true
        kept = keeping
      })
    },
  }
  const outcome = await outcomeOf(() => work(attempt))
  if (kept !== undefined) return kept
  if (!isConfirmed && !('error' in outcome)) {
    throw new Error('The work returned without confirming its key: call confirmInTransaction in its first transaction')
  }
  return (await confirm(store, db, claimed, outcome)) ?? outcome
}

/** Returns what is kept. Throws `ClaimLost`. */
async function confirm(
  store: IdempotencyStore,
  on: Queryable,
  claimed: ClaimedSlot,
  response?: StoredResponse,
): Promise<StoredResponse | undefined> {
  const row = await store.confirm(on, claimed, response)
  if (row === undefined) throw new ClaimLost()
  return row.answer === null ? undefined : (JSON.parse(row.answer) as StoredResponse)
}

function requireKey(key: string | string[] | undefined): string {
  if (typeof key === 'string' && wellFormed.test(key)) return key
  throw invalid(
    'idempotency-key-required',
    'Send an Idempotency-Key header of 1 to 255 visible characters, a new one for each new request',
    {
      fields: [{ field: 'Idempotency-Key', message: key === undefined ? 'is required' : 'is not well formed' }],
    },
  )
}

const keyReused = () =>
  unprocessable(
    'idempotency-key-reused',
    'This Idempotency-Key came with another request before: use a new key for a new request',
    {
      fields: [{ field: 'Idempotency-Key', message: 'belongs to another request' }],
    },
  )

const hashOf = (request: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(sorted(request)))
    .digest('base64url')

/** The same members in another order are the same request. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}

/** A refusal is a response too. A failure is none, and is thrown, and so is what asks to come again later (429). */
async function outcomeOf(work: () => RecordedResponse | Promise<RecordedResponse>): Promise<StoredResponse> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceError && isKept(error)) {
      return { error: toStored(error) }
    }
    throw error
  }
}

const isKept = (error: ServiceError) => error.status < 500 && error.status !== 429 && !(error instanceof ClaimLost)

const toStored = ({ code, slug, message, fields, extra, headers }: ServiceError): StoredError => ({
  code,
  slug,
  message,
  fields,
  extra,
  headers,
})

function replay(stored: StoredResponse): RecordedResponse {
  if (!('error' in stored)) return stored
  const { code, slug, message, ...details } = stored.error
  throw new ServiceError(code, slug, message, details)
}
