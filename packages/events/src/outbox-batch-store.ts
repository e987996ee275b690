import { secretMembersOf, typesWithSecrets } from '@storefleet/contracts'
import { type Database, type Sql, sql } from '@storefleet/database'

export type OutboxRow = {
  sequence: number
  id: string
  type: string
  version: number
  subject: string
  data: unknown
  correlationId: string | null
  traceparent: string | null
  occurredAt: Date
}

/** Long enough for a broker to confirm a batch. The batch of a relay that died is claimed by another one after it. */
const leaseSeconds = 5

/**
 * Leases unpublished rows of the outbox, oldest first, at most `batchSize` at a time. No statement waits for the disk: a
 * mark or a lease that a crash loses means that events are sent again, and the inbox of each consumer ignores the second delivery.
 */
export function createOutboxBatchStore({ relaxed }: Database, batchSize: number) {
  const query = async (statement: Sql) => inOrder(await relaxed.query<OutboxRow>(statement))

  return {
    claim: (): Promise<OutboxRow[]> => query(claiming(batchSize, [])),

    /** In one statement, as under load there is always a next batch. */
    markPublishedAndClaim: (rows: readonly OutboxRow[]): Promise<OutboxRow[]> =>
      query(sql`with published as (${marking(rows)}) ${claiming(batchSize, rows)}`),

    async markPublished(rows: readonly OutboxRow[]): Promise<void> {
      await relaxed.execute(marking(rows))
    },

    /** Ends the lease of rows that were not published. */
    async free(rows: readonly OutboxRow[]): Promise<void> {
      await relaxed.execute(sql`update outbox set locked_until = null where sequence = any(${sequencesOf(rows)})`)
    },
  }
}

/** Rows that the same statement marks still look unpublished to it, so `marked` names them. */
function claiming(batchSize: number, marked: readonly OutboxRow[]): Sql {
  const others = marked.length === 0 ? sql.empty : sql`and sequence <> all(${sequencesOf(marked)})`
  return sql`
    update outbox set locked_until = now() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
    where sequence in (
      select sequence from outbox
      where published_at is null and (locked_until is null or locked_until < now()) ${others}
      order by sequence limit ${batchSize}
      for update skip locked
    )
    returning sequence, id, type, version, subject, data, correlation_id, traceparent, occurred_at`
}

/** The payload of a published event is never read again, so its secrets are deleted. */
const marking = (rows: readonly OutboxRow[]): Sql =>
  sql`update outbox set published_at = now(), locked_until = null, data = ${withoutSecretMembers()}
    where sequence = any(${sequencesOf(rows)})`

/** The payload of an outbox row without its secrets. */
function withoutSecretMembers(): Sql {
  const types = typesWithSecrets()
  const members = [...new Set(types.flatMap(secretMembersOf))]
  return sql`case when type = any(${types}) then data - ${members}::text[] else data end`
}

const inOrder = (rows: OutboxRow[]) => rows.sort((left, right) => left.sequence - right.sequence)

const sequencesOf = (rows: readonly OutboxRow[]) => rows.map((row) => row.sequence)
