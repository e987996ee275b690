import { type Database, type Sql, sql, type Tx } from '@storefleet/database'
import {
  attemptsOfRound,
  keptDays,
  mostReplays,
  type Settled,
  type WebhookAttempt,
  type WebhookDelivery,
  type WebhookStatus,
} from './webhook-delivery.ts'
import { mostWaiting, type SealedSecret } from './webhook-endpoint.ts'

export type WebhookDeliveryStore = ReturnType<typeof createWebhookDeliveryStore>

/** An event to be delivered to each endpoint that wants it. `newId` gives an id to each of the deliveries. */
export type QueuedEvent = Pick<
  WebhookDelivery,
  'eventId' | 'eventType' | 'eventSubject' | 'correlationId' | 'userId' | 'body' | 'createdAt'
>

/** A delivery whose attempt has begun, with what is needed to send it. */
export type ClaimedWebhook = WebhookDelivery & { url: string; secrets: readonly SealedSecret[] }

export type WebhookFilter = {
  endpointId: string
  status?: WebhookStatus | undefined
  eventType?: string | undefined
  beforeId?: string | undefined
  limit: number
}

const columns = sql.join([
  sql`webhook_deliveries.id, endpoint_id, event_id, event_type, event_subject, correlation_id, user_id, body, status`,
  sql`attempts, last_attempt, replays, next_attempt_at, webhook_deliveries.created_at, webhook_deliveries.updated_at`,
  sql`delivered_at`,
])

export function createWebhookDeliveryStore(db: Database) {
  return {
    /** The endpoints that are told of a type, in the order in which their rows are locked, and whether their queue is full. */
    endpointsFor: (tx: Tx, eventType: string): Promise<{ id: string; url: string; isFull: boolean }[]> =>
      tx.query(sql`
        select id, url, exists (
          select from webhook_deliveries where endpoint_id = webhook_endpoints.id and next_attempt_at is not null
          offset ${mostWaiting - 1}) as is_full
        from webhook_endpoints where disabled_at is null and ${eventType} = any(event_types) order by id`),

    /** Adds a delivery in the transaction of its event. One that exists does not change. */
    add: (tx: Tx, delivery: QueuedEvent & { id: string; endpointId: string }): Promise<number> =>
      tx.execute(insert(delivery)),

    /** The same outside a transaction, for a message that no event causes. */
    addAlone: (delivery: QueuedEvent & { id: string; endpointId: string }): Promise<number> =>
      db.execute(insert(delivery)),

    /**
     * Claims due deliveries, for each endpoint the longest waiting first and at most `limit`, and counts an attempt for each. Endpoints
     * in `busy` are left out: this process still sends to them. The commit waits for the disk, as that of `deliveries` does.
     */
    claimDue({ now, leaseMs, limit, busy }: Claim): Promise<ClaimedWebhook[]> {
      const leaseEnd = new Date(now.getTime() + leaseMs)
      return db.query<ClaimedWebhook>(sql`
        with due as (
          select due_of_endpoint.id, endpoints.url, endpoints.secrets from webhook_endpoints endpoints cross join lateral (
            select id from webhook_deliveries where endpoint_id = endpoints.id and next_attempt_at <= ${now}
            order by next_attempt_at, id limit ${limit} for update skip locked
          ) due_of_endpoint
          where endpoints.disabled_at is null and not endpoints.id = any(${[...busy]}::uuid[])
        )
        update webhook_deliveries
        set status = 'sending', attempts = attempts + 1, next_attempt_at = ${leaseEnd}, updated_at = ${now}
        from due where webhook_deliveries.id = due.id
        returning ${columns}, due.url, due.secrets`)
    },

    /**
     * Records what came of an attempt, with what `alongWith` adds. False when its lease had ended and another attempt took over: the
     * number of attempts is a fencing token.
     */
    recordAttempt(delivery: WebhookDelivery, outcome: Outcome, alongWith: (tx: Tx) => Promise<void>): Promise<boolean> {
      const { settled, attempt, at } = outcome
      return db.transaction(async (tx) => {
        const deliveredAt = settled.status === 'delivered' ? sql`, delivered_at = ${at}` : sql.empty
        const changed = await tx.execute(sql`
          update webhook_deliveries
          set status = ${settled.status}, next_attempt_at = ${settled.nextAttemptAt}, updated_at = ${at} ${deliveredAt}
          where id = ${delivery.id} and status = 'sending' and attempts = ${delivery.attempts}`)
        if (changed === 0) return false
        await tx.execute(sql`
          insert into webhook_attempts (delivery_id, number, started_at, duration_ms, response_status, response_body, error)
          values (${delivery.id}, ${attempt.number}, ${attempt.startedAt}, ${attempt.durationMs}, ${attempt.responseStatus},
            ${attempt.responseBody}, ${attempt.error})
          on conflict do nothing`)
        await alongWith(tx)
        return true
      })
    },

    /** Begins another round of attempts of a delivery that has ended. False where it has not, was erased, or was replayed too often. */
    async replay(id: string, now: Date): Promise<boolean> {
      const changed = await db.execute(sql`
        update webhook_deliveries
        set status = 'queued', next_attempt_at = ${now}, updated_at = ${now}, replays = replays + 1,
          last_attempt = attempts + ${attemptsOfRound}
        where id = ${id} and status in ('delivered', 'dead') and body is not null and replays < ${mostReplays}`)
      return changed > 0
    },

    findById: (id: string): Promise<WebhookDelivery | undefined> =>
      db.first<WebhookDelivery>(sql`select ${columns} from webhook_deliveries where id = ${id}`),

    /** Newest first. */
    list({ endpointId, status, eventType, beforeId, limit }: WebhookFilter): Promise<WebhookDelivery[]> {
      const conditions = [
        sql`endpoint_id = ${endpointId}`,
        ...(status === undefined ? [] : [sql`status = ${status}`]),
        ...(eventType === undefined ? [] : [sql`event_type = ${eventType}`]),
        ...(beforeId === undefined ? [] : [sql`id < ${beforeId}`]),
      ]
      return db.query<WebhookDelivery>(sql`
        select ${columns} from webhook_deliveries where ${sql.join(conditions, sql` and `)} order by id desc limit ${limit}`)
    },

    /** Newest first. */
    attemptsOf: (id: string, before: number | undefined, limit: number): Promise<WebhookAttempt[]> =>
      db.query<WebhookAttempt>(sql`
        select number, started_at, duration_ms, response_status, response_body, error from webhook_attempts
        where delivery_id = ${id} and number < ${before ?? 2_147_483_647} order by number desc limit ${limit}`),

    /** Deletes deliveries with their attempts when they have been kept long enough, also those that wait for a disabled endpoint. */
    deleteOld: (now: Date, limit: number): Promise<number> =>
      db.execute(sql`
        delete from webhook_deliveries where id in (
          select id from webhook_deliveries where created_at < ${new Date(now.getTime() - keptDays * 86_400_000)}
          order by created_at limit ${limit} for update skip locked)`),
  }
}

type Claim = { now: Date; leaseMs: number; limit: number; busy: Iterable<string> }
type Outcome = { settled: Settled; attempt: WebhookAttempt; at: Date }

const insert = (delivery: QueuedEvent & { id: string; endpointId: string }): Sql => sql`
  insert into webhook_deliveries (id, endpoint_id, event_id, event_type, event_subject, correlation_id, user_id, body, status,
    last_attempt, next_attempt_at, created_at, updated_at)
  values (${delivery.id}, ${delivery.endpointId}, ${delivery.eventId}, ${delivery.eventType}, ${delivery.eventSubject},
    ${delivery.correlationId}, ${delivery.userId}, ${delivery.body}, 'queued', ${attemptsOfRound}, ${delivery.createdAt},
    ${delivery.createdAt}, ${delivery.createdAt})
  on conflict (endpoint_id, event_id) do nothing`
