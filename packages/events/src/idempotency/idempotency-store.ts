import { type Database, json, type Queryable, type Sql, sql } from '@storefleet/database'

/** A key as a request brings it. */
export type Slot = {
  scope: string
  /** The scope under which the release before this one kept keys of such requests. */
  formerScope?: string | undefined
  key: string
  requestHash: string
}

/** A key that one attempt holds, for the resource with this id. */
export type ClaimedSlot = Slot & { resourceId: string }

/** What is kept under a key. `isFree`: the attempt that held it has not finished in time. */
export type KeptKey = { requestHash: string; answer: string | null; isFree: boolean }

/**
 * After this long without a response the first attempt is taken for dead, and the next repetition does the work. Should the
 * first be only slow, both do: the work is re-entrant, and the response of the one that finishes first is returned for both.
 */
const lockSeconds = 5

const lockEnd = sql`now() + make_interval(secs => ${sql.integer(lockSeconds)})`

export type IdempotencyStore = ReturnType<typeof createIdempotencyStore>

export function createIdempotencyStore(db: Database) {
  return {
    /**
     * Takes the key for `newResourceId`, or takes over one whose holder has not finished in time, with the id it had. Undefined
     * where the key is held or answered. Does not wait for the disk, so PostgreSQL may forget it: `confirm` decides.
     */
    claim: (slot: Slot, newResourceId: string): Promise<{ scope: string; resourceId: string } | undefined> =>
      db.relaxed.first(sql`
        insert into idempotency_keys as stored (scope, key, request_hash, resource_id, locked_until)
        values (${scopeOf(slot)}, ${slot.key}, ${slot.requestHash}, ${newResourceId}, ${lockEnd})
        on conflict (scope, key) do update set locked_until = excluded.locked_until
          where stored.answer is null and stored.locked_until < now() and stored.request_hash = excluded.request_hash
        returning scope, resource_id`),

    read: (slot: Slot): Promise<KeptKey | undefined> =>
      db.first(sql`
        select request_hash, answer, answer is null and locked_until < now() as is_free
        from idempotency_keys where scope = ${scopeOf(slot)} and key = ${slot.key}`),

    /**
     * Makes sure that the key belongs to this resource, for as long as keys are kept once the transaction has committed, and keeps
     * the response unless there is one already. A claim that was forgotten is written again. Undefined where the key has gone
     * to another resource: then nothing may be saved under it.
     */
    confirm: (on: Queryable, slot: ClaimedSlot, answer?: unknown): Promise<{ answer: string | null } | undefined> =>
      on.first(sql`
        insert into idempotency_keys as stored (scope, key, request_hash, resource_id, locked_until, answer)
        values (${slot.scope}, ${slot.key}, ${slot.requestHash}, ${slot.resourceId}, ${lockEnd},
          ${answer === undefined ? null : json(answer)})
        on conflict (scope, key) do update
          set locked_until = excluded.locked_until, answer = coalesce(stored.answer, excluded.answer)
          where stored.resource_id = excluded.resource_id
        returning answer`),

    /** Lets the next repetition begin at once. */
    async free({ scope, key, resourceId }: ClaimedSlot): Promise<void> {
      await db.relaxed.execute(sql`
        update idempotency_keys set locked_until = now() - interval '1 second'
        where scope = ${scope} and key = ${key} and resource_id = ${resourceId} and answer is null`)
    },
  }
}

/** During a rollout a replica of the release before may have kept the same request under the former scope. */
const scopeOf = ({ scope, formerScope, key, requestHash }: Slot): Sql =>
  formerScope === undefined
    ? sql`${scope}`
    : sql`coalesce((
        select former.scope from idempotency_keys former
        where former.scope = ${formerScope} and former.key = ${key} and former.request_hash = ${requestHash}
      ), ${scope})`
