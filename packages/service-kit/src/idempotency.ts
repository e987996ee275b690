import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Database, Queryable, Tx } from './database/database.ts'
import { json, sql } from './database/sql.ts'
import { conflict, invalid, ServiceError, unprocessable } from './errors.ts'

export type Answer<Body = unknown> = { status: number; body: Body }

export type IdempotentRequest = {
  /** The `Idempotency-Key` header. */
  key: string | string[] | undefined
  /** Whose key it is and for what: keys of different scopes do not meet. */
  scope: string
  /** All that the answer depends on. */
  request: unknown
}

export type Idempotency = {
  /**
   * Does `work` once for a key and answers every repetition with the stored answer, errors below 500 included.
   * Work that a crash cut off is taken up by the next try: it must be re-entrant.
   * Throws `invalid` without a key, `unprocessable` for a key that came with another request, and `conflict` while
   * the first request is still being worked on after two seconds.
   */
  run<Body>(request: IdempotentRequest, work: Work<Body>): Promise<Answer<Body>>
}

/** One try at what a key asks for. */
export type Try = {
  /** The same on every try. */
  resourceId: string
  /** Nobody can have used the id before, so there is nothing to look for. */
  isFirst: boolean
  /**
   * For work that ends with a transaction: keeps the answer in it, a refusal that `answer` throws included. After a crash both
   * are there or neither. What is kept is what is sent, whatever the work answers afterwards.
   */
  answerWithin(tx: Tx, answer: () => Answer): Promise<void>
}

export type Work<Body> = (attempt: Try) => Promise<Answer<Body>>

type StoredError = Pick<ServiceError, 'code' | 'slug' | 'message' | 'fields' | 'extra' | 'headers'>
type StoredAnswer = Answer | { error: StoredError }
type Claim = { resourceId: string; isFirst: boolean } | { answer: StoredAnswer } | 'in-flight'

/**
 * After this long without an answer the first worker is taken for dead, and the next repetition does the work. Should the
 * first be only slow, both do: the work is re-entrant, and whoever answers first gives the answer of both.
 */
const lockSeconds = 5
const waitMs = 2000
const pollMs = 25
const wellFormed = /^[\x21-\x7e]{1,255}$/

/**
 * Nothing here waits for the disk of itself. What the work saves does, and then the key is safe as well, as it came before; an
 * answer of its own that is forgotten is found again by repeating the work, which is re-entrant.
 *
 * Idempotency-Key as the IETF draft has it: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function createIdempotency({ db, newId }: { db: Database; newId: () => string }): Idempotency {
  return {
    async run<Body>({ key, scope, request }: IdempotentRequest, work: Work<Body>) {
      const slot = { scope, key: requireKey(key), requestHash: hashOf(request) }
      const claim = await claimOrWait(db, slot, newId)
      if ('answer' in claim) return replay(claim.answer) as Answer<Body>
      let kept: StoredAnswer | undefined
      const answerWithin: Try['answerWithin'] = async (tx, answer) => {
        const keeping = await store(tx, slot, await outcomeOf(answer))
        tx.afterCommit(() => {
          kept = keeping
        })
      }
      const answer = await outcomeOf(() => work({ ...claim, answerWithin })).catch(async (failure: unknown) => {
        await unlock(db, slot)
        throw failure
      })
      return replay(kept ?? (await store(db.relaxed, slot, answer))) as Answer<Body>
    },
  }
}

type Slot = { scope: string; key: string; requestHash: string }

function requireKey(key: string | string[] | undefined): string {
  if (typeof key === 'string' && wellFormed.test(key)) return key
  throw invalid(
    'idempotency-key-required',
    'Send an Idempotency-Key header of 1 to 255 visible characters, a new one for each new wish',
    {
      fields: [{ field: 'Idempotency-Key', message: key === undefined ? 'is required' : 'is not well formed' }],
    },
  )
}

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

async function claimOrWait(db: Database, slot: Slot, newId: () => string): Promise<Exclude<Claim, 'in-flight'>> {
  for (const deadline = Date.now() + waitMs; ; await delay(pollMs)) {
    const claim = await claimKey(db, slot, newId)
    if (claim !== 'in-flight') return claim
    if (Date.now() > deadline) {
      throw conflict(
        'idempotency-key-in-flight',
        'The first request with this Idempotency-Key is still being worked on: ask again shortly',
        {
          headers: { 'retry-after': '1' },
        },
      )
    }
  }
}

async function claimKey(db: Database, { scope, key, requestHash }: Slot, newId: () => string): Promise<Claim> {
  const id = newId()
  const claimed = await db.relaxed.first<{ resourceId: string }>(sql`
    insert into idempotency_keys as stored (scope, key, request_hash, resource_id, locked_until)
    values (${scope}, ${key}, ${requestHash}, ${id}, now() + make_interval(secs => ${lockSeconds}))
    on conflict (scope, key) do update set locked_until = excluded.locked_until
      where stored.answer is null and stored.locked_until < now() and stored.request_hash = excluded.request_hash
    returning resource_id`)
  if (claimed !== undefined) return { ...claimed, isFirst: claimed.resourceId === id }
  const stored = await db.first<{ requestHash: string; answer: string | null }>(sql`
    select request_hash, answer from idempotency_keys where scope = ${scope} and key = ${key}`)
  if (stored !== undefined && stored.requestHash !== requestHash) {
    throw unprocessable(
      'idempotency-key-reused',
      'This Idempotency-Key came with another request before: use a new key for a new request',
      {
        fields: [{ field: 'Idempotency-Key', message: 'belongs to another request' }],
      },
    )
  }
  return stored?.answer ? { answer: JSON.parse(stored.answer) as StoredAnswer } : 'in-flight'
}

/** A refusal is an answer too; a failure is not, and is thrown. */
async function outcomeOf(work: () => Answer | Promise<Answer>): Promise<StoredAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceError && error.status < 500) return { error: toStored(error) }
    throw error
  }
}

/** Keeps the answer unless there is one already; answers what is kept. */
async function store(on: Queryable, { scope, key }: Slot, answer: StoredAnswer): Promise<StoredAnswer> {
  const row = await on.first<{ answer: string }>(sql`
    update idempotency_keys set answer = coalesce(answer, ${json(answer)})
    where scope = ${scope} and key = ${key} returning answer`)
  return row === undefined ? answer : (JSON.parse(row.answer) as StoredAnswer)
}

const unlock = (db: Database, { scope, key }: Slot) =>
  db.relaxed.execute(
    sql`update idempotency_keys set locked_until = now() - interval '1 second' where scope = ${scope} and key = ${key} and answer is null`,
  )

const toStored = ({ code, slug, message, fields, extra, headers }: ServiceError): StoredError => ({
  code,
  slug,
  message,
  fields,
  extra,
  headers,
})

function replay(stored: StoredAnswer): Answer {
  if (!('error' in stored)) return stored
  const { code, slug, message, ...details } = stored.error
  throw new ServiceError(code, slug, message, details)
}
