import { type Database, sql } from '@storefleet/database'

export type ClaimStore = ReturnType<typeof createClaimStore>

const settingName = 'PICTURE_STORAGE'

export function createClaimStore(db: Database) {
  return {
    /** Returns the id of the storage that the pictures are in: the one given, where there was none yet. */
    async claim(id: string): Promise<{ id: string; isNew: boolean }> {
      const added = await db.execute(
        sql`insert into kept_settings (name, value) values (${settingName}, ${id}) on conflict (name) do nothing`,
      )
      const row = await db.first<{ value: string }>(sql`select value from kept_settings where name = ${settingName}`)
      return { id: row?.value ?? id, isNew: added > 0 }
    },
  }
}
