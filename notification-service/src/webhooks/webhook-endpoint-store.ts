import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import { checkVersion } from '@storefleet/http'
import { type DisabledReason, mostEndpoints, type SealedSecret, type WebhookEndpoint } from './webhook-endpoint.ts'

export type WebhookEndpointStore = ReturnType<typeof createWebhookEndpointStore>
export type EndpointWithWaiting = WebhookEndpoint & { waiting: number }

const columns = sql.join([
  sql`webhook_endpoints.id, url, description, event_types, secrets, version, created_by, created_at, updated_at`,
  sql`failing_since, failures, disabled_at, disabled_reason`,
])
const waiting = sql`(
  select count(*) from webhook_deliveries where endpoint_id = webhook_endpoints.id and next_attempt_at is not null
)::integer as waiting`

export function createWebhookEndpointStore(db: Database) {
  return {
    /** All of them, oldest first, with the number of deliveries that wait. */
    list: (): Promise<EndpointWithWaiting[]> =>
      db.query<EndpointWithWaiting>(sql`select ${columns}, ${waiting} from webhook_endpoints order by id`),

    findById: (id: string): Promise<EndpointWithWaiting | undefined> =>
      db.first<EndpointWithWaiting>(sql`select ${columns}, ${waiting} from webhook_endpoints where id = ${id}`),

    /** The types that any endpoint is told of at present. */
    async wantedTypes(on: Queryable): Promise<ReadonlySet<string>> {
      const rows = await on.query<{ type: string }>(
        sql`select distinct unnest(event_types) as type from webhook_endpoints where disabled_at is null`,
      )
      return new Set(rows.map(({ type }) => type))
    },

    /** False where there are as many as there may be. */
    add(endpoint: WebhookEndpoint): Promise<boolean> {
      return db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtext('webhook-endpoints'))`)
        const kept = await tx.first<{ count: number }>(sql`select count(*) from webhook_endpoints`)
        if ((kept?.count ?? 0) >= mostEndpoints) return false
        await insert(tx, endpoint)
        return true
      })
    },

    /**
     * Changes an endpoint; undefined where there is none.
     *
     * @throws preconditionFailed `version-stale`
     */
    change(
      id: string,
      expected: number | 'any',
      decide: (endpoint: WebhookEndpoint) => WebhookEndpoint,
    ): Promise<WebhookEndpoint | undefined> {
      return db.transaction(async (tx) => {
        const endpoint = await tx.first<WebhookEndpoint>(
          sql`select ${columns} from webhook_endpoints where id = ${id} for no key update`,
        )
        if (endpoint === undefined) return undefined
        checkVersion(endpoint.version, expected)
        const changed = { ...decide(endpoint), version: endpoint.version + 1 }
        await tx.execute(sql`
          update webhook_endpoints set url = ${changed.url}, description = ${changed.description},
            event_types = ${[...changed.eventTypes]}, secrets = ${json(changed.secrets)}, version = ${changed.version},
            updated_at = ${changed.updatedAt}, failing_since = ${changed.failingSince}, failures = ${changed.failures},
            disabled_at = ${changed.disabledAt}, disabled_reason = ${changed.disabledReason}
          where id = ${id}`)
        return changed
      })
    },

    /** Keeps the secrets as they were sealed anew, unless they were rotated meanwhile. */
    keepSealed: (id: string, former: readonly SealedSecret[], secrets: readonly SealedSecret[]): Promise<number> =>
      db.execute(sql`
        update webhook_endpoints set secrets = ${json(secrets)} where id = ${id} and secrets = ${json(former)}::jsonb`),

    /** Removes an endpoint with its deliveries. False where there is none. */
    async remove(id: string): Promise<boolean> {
      return (await db.execute(sql`delete from webhook_endpoints where id = ${id}`)) > 0
    },
  }
}

/** Ends a failure. A success after a success writes nothing. */
export const recordHealthy = (tx: Tx, id: string): Promise<number> =>
  tx.execute(sql`
    update webhook_endpoints set failing_since = null, failures = 0 where id = ${id} and failures > 0`)

/** Counts a failed attempt, and returns the endpoint after it; undefined where it was removed or is disabled. */
export const recordUnhealthy = (tx: Tx, id: string, at: Date): Promise<WebhookEndpoint | undefined> =>
  tx.first<WebhookEndpoint>(sql`
    update webhook_endpoints set failures = failures + 1, failing_since = coalesce(failing_since, ${at})
    where id = ${id} and disabled_at is null returning ${columns}`)

/** Disables an endpoint that is not. True where it was this call. */
export async function disableEndpoint(tx: Tx, id: string, reason: DisabledReason, at: Date): Promise<boolean> {
  const changed = await tx.execute(sql`
    update webhook_endpoints set disabled_at = ${at}, disabled_reason = ${reason}, version = version + 1, updated_at = ${at}
    where id = ${id} and disabled_at is null`)
  return changed > 0
}

const insert = (tx: Tx, endpoint: WebhookEndpoint): Promise<number> =>
  tx.execute(sql`
    insert into webhook_endpoints (id, url, description, event_types, secrets, version, created_by, created_at, updated_at,
      failing_since, failures, disabled_at, disabled_reason)
    values (${endpoint.id}, ${endpoint.url}, ${endpoint.description}, ${[...endpoint.eventTypes]}, ${json(endpoint.secrets)},
      ${endpoint.version}, ${endpoint.createdBy}, ${endpoint.createdAt}, ${endpoint.updatedAt}, ${endpoint.failingSince},
      ${endpoint.failures}, ${endpoint.disabledAt}, ${endpoint.disabledReason})`)
