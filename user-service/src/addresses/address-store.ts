import { unauthenticated } from '@storefleet/contracts'
import { type Database, type Queryable, sql } from '@storefleet/database'
import type { AddressBook, SavedAddress } from './address-book.ts'

export type AddressStore = ReturnType<typeof createAddressStore>

export function createAddressStore(db: Database) {
  return {
    bookOf: (userId: string): Promise<AddressBook> => load(db, userId),

    /** Applies a change to a user's addresses; one change at a time for each user. */
    update(userId: string, change: (book: AddressBook) => AddressBook): Promise<AddressBook> {
      return db.transaction(async (tx) => {
        const owner = await tx.first(sql`select id from users where id = ${userId} for no key update`)
        if (!owner) throw unauthenticated('account-not-found', 'This account no longer exists')
        const before = await load(tx, userId)
        const after = change(before)
        await save(tx, userId, before, after)
        return after
      })
    },
  }
}

type Row = { [Key in keyof SavedAddress]: SavedAddress[Key] | null }

/** Parts that an address does not have: null, or empty in a column that once had to hold something. */
const isGiven = ([, value]: [string, unknown]) => value !== null && value !== ''

async function load(db: Queryable, userId: string): Promise<AddressBook> {
  const rows = await db.query<Row>(sql`
    select id, name, line1, line2, city, region, postal_code, country, phone, is_default, created_at, updated_at
    from addresses where user_id = ${userId} order by id`)
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(isGiven)) as SavedAddress)
}

async function save(tx: Queryable, userId: string, before: AddressBook, after: AddressBook) {
  const kept = new Set(after.map(({ id }) => id))
  for (const { id } of before) {
    if (!kept.has(id)) await tx.execute(sql`delete from addresses where id = ${id}`)
  }
  const changed = after.filter((address) => !before.includes(address))
  // The default leaves one row before it reaches another: the index allows no two at any moment.
  for (const address of changed.toSorted((left, right) => Number(left.isDefault) - Number(right.isDefault))) {
    await upsert(tx, userId, address)
  }
}

const upsert = (tx: Queryable, userId: string, address: SavedAddress) =>
  tx.execute(sql`
    insert into addresses (id, user_id, name, line1, line2, city, region, postal_code, country, phone, is_default,
                           created_at, updated_at)
    values (${address.id}, ${userId}, ${address.name}, ${address.line1}, ${address.line2}, ${address.city ?? ''},
            ${address.region}, ${address.postalCode ?? ''}, ${address.country}, ${address.phone}, ${address.isDefault},
            ${address.createdAt}, ${address.updatedAt})
    on conflict (id) do update set
      name = excluded.name, line1 = excluded.line1, line2 = excluded.line2, city = excluded.city,
      region = excluded.region, postal_code = excluded.postal_code, country = excluded.country, phone = excluded.phone,
      is_default = excluded.is_default, updated_at = excluded.updated_at`)
