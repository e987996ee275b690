import { conflict } from '@storefleet/contracts'
import { type Database, isUniqueViolation, json, type Queryable, sql, type Tx } from '@storefleet/database'
import type { Discount, DiscountUse } from './discount.ts'

type Rule = Pick<
  Discount,
  'value' | 'productIds' | 'categoryIds' | 'minimumSubtotalMinor' | 'isFirstOrderOnly' | 'isCombinable'
> & {
  startsAt: string | null
  endsAt: string | null
}
type Row = Pick<
  Discount,
  'id' | 'title' | 'code' | 'usageLimit' | 'usageLimitPerCustomer' | 'timesUsed' | 'isActive'
> & {
  rule: Rule
  version: number
  createdAt: Date
  updatedAt: Date
}

/** A discount as staff sees it. */
export type KeptDiscount = Discount & { version: number; createdAt: Date; updatedAt: Date }
/** Who uses discounts: guests are known by their email, in any case of letters. */
export type DiscountCustomer = Readonly<{ customerId: string | null; email: string }>

/** At most so many discounts apply by themselves: each is looked at for every cart. */
export const mostAutomatic = 50

export type DiscountStore = ReturnType<typeof createDiscountStore>

/** The only SQL for discounts and their uses. */
export const createDiscountStore = (db: Database) => ({
  /** Returns the active discounts that apply by themselves. */
  async automatic(): Promise<Discount[]> {
    const rows = await db.query<Row>(sql`${all} where code is null and is_active order by id limit ${mostAutomatic}`)
    return rows.map(toDiscount)
  },

  /** Returns the discounts with these codes, in any case of letters. Unknown codes are left out. */
  async withCodes(codes: readonly string[]): Promise<Discount[]> {
    const rows = await db.query<Row>(sql`${all} where code = any(${codes.map((code) => code.toUpperCase())})`)
    return rows.map(toDiscount)
  },

  async findById(id: string): Promise<KeptDiscount | undefined> {
    const row = await db.first<Row>(sql`${all} where id = ${id}`)
    return row && toDiscount(row)
  },

  async list(limit: number, afterId: string | undefined): Promise<KeptDiscount[]> {
    const rows = await db.query<Row>(
      sql`${all} where ${afterId ?? null}::uuid is null or id < ${afterId ?? null}::uuid order by id desc limit ${limit}`,
    )
    return rows.map(toDiscount)
  },

  /** Whether the discount could be added: false where its code is taken. */
  async add(discount: Discount, now: Date): Promise<boolean> {
    const added = await db.execute(sql`
      insert into discounts (id, title, code, rule, usage_limit, usage_limit_per_customer, is_active, version, created_at, updated_at)
      values (${discount.id}, ${discount.title}, ${discount.code}, ${json(ruleOf(discount))}, ${discount.usageLimit},
        ${discount.usageLimitPerCustomer}, ${discount.isActive}, 1, ${now}, ${now})
      on conflict (code) do nothing`)
    return added > 0
  },

  /**
   * Whether the discount was still at this version and is saved as the next. Its uses are counted anew: the lock waits for the orders that
   * are claiming it, also while it has no limit. Throws 409 `discount-code-taken`.
   */
  async replace(discount: Discount, version: number, now: Date): Promise<boolean> {
    const saving = db.transaction(async (tx) => {
      await tx.execute(sql`select from discounts where id = ${discount.id} for update`)
      // A statement of its own: it sees the uses that the lock has waited for.
      return tx.execute(sql`
        update discounts set title = ${discount.title}, code = ${discount.code}, rule = ${json(ruleOf(discount))},
          usage_limit = ${discount.usageLimit}, usage_limit_per_customer = ${discount.usageLimitPerCustomer},
          is_active = ${discount.isActive}, version = version + 1, updated_at = ${now},
          times_used = (select count(*) from discount_uses where discount_id = discounts.id and released_at is null)
        where id = ${discount.id} and version = ${version}`)
    })
    const saved = await saving.catch((cause: unknown) => {
      if (!isUniqueViolation(cause, 'discounts_code_key')) throw cause
      throw conflict('discount-code-taken', 'Another discount has this code', { cause })
    })
    return saved > 0
  },

  usesOf: (customer: DiscountCustomer, discountIds: readonly string[]) => usesOf(db, customer, discountIds),

  /** Whether a customer has an order that was not cancelled. */
  async hasOrdered({ customerId, email }: DiscountCustomer): Promise<boolean> {
    const found = await db.first(sql`
      select 1 from orders where (customer_id = ${customerId} or lower(email) = ${email.toLowerCase()}) and status <> 'cancelled' limit 1`)
    return found !== undefined
  },

  /**
   * Counts the uses of an order, in the transaction that saves it. Locks each discount, in the order of their ids, so that a limit holds
   * however many order at once: one without a limit only against a change. Throws 409 `discount-used-up`, also where a discount is for
   * first orders and the customer has ordered.
   */
  async claim(tx: Tx, order: Claim & { uses: readonly DiscountUse[] }): Promise<void> {
    let isMarked = false
    for (const use of order.uses.toSorted((one, other) => (one.discountId < other.discountId ? -1 : 1))) {
      const counted = await countUse(tx, use.discountId)
      await insertUse(tx, order, { ...use, isFirstOrder: counted.isFirstOrderOnly && !isMarked })
      isMarked ||= counted.isFirstOrderOnly
      await refuseAboveLimit(tx, order, use, counted.limit)
    }
  },

  /** Counts the uses of an order no more: it was cancelled. */
  async release(tx: Tx, orderId: string, now: Date): Promise<void> {
    await tx.execute(sql`
      with released as (
        update discount_uses set released_at = ${now} where order_id = ${orderId} and released_at is null returning discount_id
      )
      update discounts set times_used = times_used - 1
      where id in (select discount_id from released) and (usage_limit is not null or usage_limit_per_customer is not null)`)
  },
})

type Claim = DiscountCustomer & { orderId: string; now: Date }

/** One of the uses of an order says that it is a first order: unique indexes let a customer have one such order. */
async function insertUse(
  tx: Queryable,
  { orderId, customerId, email, now }: Claim,
  { discountId, amountMinor, isFirstOrder }: DiscountUse & { isFirstOrder: boolean },
): Promise<void> {
  const inserted = await tx.execute(sql`
    insert into discount_uses (discount_id, order_id, customer_id, email, amount_minor, used_at, is_first_order)
    select ${discountId}, ${orderId}, ${customerId}, ${email.toLowerCase()}, ${amountMinor}::bigint, ${now}::timestamptz, ${isFirstOrder}::boolean
    where not ${isFirstOrder}::boolean or not exists (
      select from orders where id <> ${orderId} and status <> 'cancelled'
        and (customer_id = ${customerId} or lower(email) = ${email.toLowerCase()}))
    on conflict do nothing`)
  if (inserted === 0) throw usedUp()
}

async function refuseAboveLimit(
  tx: Queryable,
  order: Claim,
  { discountId }: DiscountUse,
  limit: number | null,
): Promise<void> {
  if (limit === null) return
  const uses = await usesOf(tx, order, [discountId])
  if ((uses.get(discountId) ?? 0) > limit) throw usedUp()
}

/** Returns how often a customer uses each discount now. */
async function usesOf(
  on: Queryable,
  { customerId, email }: DiscountCustomer,
  discountIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await on.query<{ id: string; uses: number }>(sql`
    select discount_id as id, count(*)::integer as uses from discount_uses
    where discount_id = any(${discountIds}) and released_at is null and (customer_id = ${customerId} or email = ${email.toLowerCase()})
    group by discount_id`)
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}

type CountedUse = { limit: number | null; isFirstOrderOnly: boolean }

/**
 * Counts a use where the discount has a limit. One without is not updated, since every order may have it: the lock of its row, which many
 * may have, keeps a limit from being added before the use is saved. Throws 409 `discount-used-up`.
 */
async function countUse(tx: Queryable, discountId: string): Promise<CountedUse> {
  const count = () =>
    tx.first<CountedUse>(sql`
      with counted as (
        update discounts set times_used = times_used + 1
        where id = ${discountId} and (usage_limit is not null or usage_limit_per_customer is not null)
          and is_active and (usage_limit is null or times_used < usage_limit)
        returning usage_limit_per_customer, rule
      ), unlimited as (
        select usage_limit_per_customer, rule from discounts
        where id = ${discountId} and usage_limit is null and usage_limit_per_customer is null and is_active for key share
      )
      select usage_limit_per_customer as limit, (rule ->> 'isFirstOrderOnly')::boolean as "isFirstOrderOnly"
      from (select * from counted union all select * from unlimited) found`)
  // Once more where none was found: it was given a limit while this waited for its lock.
  const found = (await count()) ?? (await count())
  if (!found) throw usedUp()
  return found
}

const usedUp = () =>
  conflict('discount-used-up', 'A discount of this order was used up meanwhile: nothing was ordered or charged', {
    fields: [{ field: 'discountCodes', message: 'names a discount that is used up' }],
  })

const all = sql`
  select id, title, code, rule, usage_limit, usage_limit_per_customer, times_used, is_active, version, created_at, updated_at
  from discounts`

function ruleOf(discount: Discount): Rule {
  const { value, productIds, categoryIds, minimumSubtotalMinor, isFirstOrderOnly, isCombinable } = discount
  return {
    ...{ value, productIds, categoryIds, minimumSubtotalMinor, isFirstOrderOnly, isCombinable },
    startsAt: discount.startsAt?.toISOString() ?? null,
    endsAt: discount.endsAt?.toISOString() ?? null,
  }
}

const toDiscount = ({ rule: { startsAt, endsAt, ...rule }, ...row }: Row): KeptDiscount => ({
  ...row,
  ...rule,
  startsAt: startsAt === null ? null : new Date(startsAt),
  endsAt: endsAt === null ? null : new Date(endsAt),
})
