import { type Database, sql } from '@storefleet/database'
import type { Permission } from '@storefleet/identity'

/** What a member of the staff is allowed to do, for their signed tokens. */
export async function readPermissions(db: Database, userId: string): Promise<readonly Permission[]> {
  const found = await db.first<{ permissions: Permission[] }>(sql`
    select permissions from users where id = ${userId} and role = 'staff'`)
  return found?.permissions ?? []
}
