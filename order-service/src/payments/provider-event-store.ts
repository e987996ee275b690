import { type Database, sql } from '@storefleet/database'

export type ProviderEventStore = ReturnType<typeof createProviderEventStore>

/** The provider's events that are handled. */
export function createProviderEventStore(db: Database) {
  return {
    async isDone(provider: string, eventId: string): Promise<boolean> {
      const known = await db.first(sql`select 1 from provider_events where provider = ${provider} and id = ${eventId}`)
      return known !== undefined
    },
    async markDone(provider: string, eventId: string, now: Date): Promise<void> {
      await db.execute(sql`
        insert into provider_events (provider, id, received_at) values (${provider}, ${eventId}, ${now}) on conflict do nothing`)
    },
  }
}
