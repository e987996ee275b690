import { type Database, type Queryable, sql } from '@storefleet/database'
import { type PushSubscription, subscriptionsPerUser } from './push-subscription.ts'
import type { VapidKeys } from './vapid-keys.ts'

export type PushStore = ReturnType<typeof createPushStore>

export function createPushStore(db: Database) {
  return {
    /**
     * Keeps a subscription. A browser that is known, by its endpoint and keys, is given to its present user and keeps its id.
     * `taken`: the endpoint is known with other keys. `full`: the user has as many as a user may.
     */
    save(subscription: PushSubscription): Promise<PushSubscription | 'taken' | 'full'> {
      return db.transaction(async (tx) => {
        await lockUser(tx, subscription.userId)
        const others = await tx.first<{ count: number }>(sql`
          select count(*) from push_subscriptions where user_id = ${subscription.userId} and endpoint <> ${subscription.endpoint}`)
        if ((others?.count ?? 0) >= subscriptionsPerUser) return 'full'
        return (await upsert(tx, subscription)) ?? 'taken'
      })
    },

    listOf: (userId: string, reader: Queryable = db): Promise<PushSubscription[]> =>
      reader.query<PushSubscription>(sql`select * from push_subscriptions where user_id = ${userId} order by id`),

    findById: (id: string): Promise<PushSubscription | undefined> =>
      db.first<PushSubscription>(sql`select * from push_subscriptions where id = ${id}`),

    /** True when the user had it. */
    async removeOwn(owned: { userId: string } & ({ id: string } | { endpoint: string })): Promise<boolean> {
      const which = 'id' in owned ? sql`id = ${owned.id}` : sql`endpoint = ${owned.endpoint}`
      return (await db.execute(sql`delete from push_subscriptions where user_id = ${owned.userId} and ${which}`)) > 0
    },

    async remove(tx: Queryable, id: string): Promise<void> {
      await tx.execute(sql`delete from push_subscriptions where id = ${id}`)
    },

    /** The keys kept here, which are the given ones where none were kept yet. */
    async keepVapidKeys(fresh: VapidKeys): Promise<VapidKeys> {
      await db.execute(sql`
        insert into vapid_keys (id, public_key, private_key) values (1, ${fresh.publicKey}, ${fresh.privateKey})
        on conflict (id) do nothing`)
      return (await db.first<VapidKeys>(sql`select public_key, private_key from vapid_keys`)) ?? fresh
    },
  }
}

// Two tabs that subscribe at once must not both find the last place free.
const lockUser = (tx: Queryable, userId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('push-subscriptions'), hashtext(${userId}))`)

const upsert = (tx: Queryable, subscription: PushSubscription): Promise<PushSubscription | undefined> =>
  tx.first<PushSubscription>(sql`
    insert into push_subscriptions (id, user_id, endpoint, p256dh, auth, expires_at, created_at)
    values (${subscription.id}, ${subscription.userId}, ${subscription.endpoint}, ${subscription.p256dh},
      ${subscription.auth}, ${subscription.expiresAt}, ${subscription.createdAt})
    on conflict on constraint push_subscriptions_endpoint
      do update set user_id = excluded.user_id, expires_at = excluded.expires_at
      where push_subscriptions.p256dh = excluded.p256dh and push_subscriptions.auth = excluded.auth
    returning *`)
