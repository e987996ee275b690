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
   * Whether the discount was still at this version and is saved as the next. Uses are counted anew only where it had no limit: while it has
   * one, a subquery would not see the use of an order that this statement waits for.
   * Throws 409 `discount-code-taken`.
   */
  async replace(discount: Discount, version: number, now: Date): Promise<boolean> {
    const saving = db.execute(sql`
      update discounts set title = ${discount.title}, code = ${discount.code}, rule = ${json(ruleOf(discount))},
        usage_limit = ${discount.usageLimit}, usage_limit_per_customer = ${discount.usageLimitPerCustomer},
        is_active = ${discount.isActive}, version = version + 1, updated_at = ${now},
        times_used = case when usage_limit is null and usage_limit_per_customer is null
          then (select count(*) from discount_uses where discount_id = discounts.id and released_at is null) else times_used end
      where id = ${discount.id} and version = ${version}`)
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
   * Counts the uses of an order, in the transaction that saves it. Locks each discount that has a limit, in the order of their ids, so that
   * a limit holds however many order at once. Throws 409 `discount-used-up`.
   */
  async claim(
    tx: Tx,
    order: DiscountCustomer & { orderId: string; uses: readonly DiscountUse[]; now: Date },
  ): Promise<void> {
    for (const use of order.uses.toSorted((one, other) => (one.discountId < other.discountId ? -1 : 1))) {
      await claimOne(tx, order, use)
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

async function claimOne(
  tx: Queryable,
  order: DiscountCustomer & { orderId: string; now: Date },
  { discountId, amountMinor }: DiscountUse,
): Promise<void> {
  const counted = await countUse(tx, discountId)
  await tx.execute(sql`
    insert into discount_uses (discount_id, order_id, customer_id, email, amount_minor, used_at)
    values (${discountId}, ${order.orderId}, ${order.customerId}, ${order.email.toLowerCase()}, ${amountMinor}, ${order.now})`)
  if (counted.limit === null) return
  const uses = await usesOf(tx, order, [discountId])
  if ((uses.get(discountId) ?? 0) > counted.limit) throw usedUp()
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

/** One without a limit is not locked: every order of the shop may have it. */
async function countUse(tx: Queryable, discountId: string): Promise<{ limit: number | null }> {
  const found = await tx.first<{ isCounted: boolean | null; limit: number | null }>(sql`
    with counted as (
      update discounts set times_used = times_used + 1
      where id = ${discountId} and (usage_limit is not null or usage_limit_per_customer is not null)
        and is_active and (usage_limit is null or times_used < usage_limit)
      returning id
    )
    select usage_limit_per_customer as limit,
      (usage_limit is null and usage_limit_per_customer is null) or exists (select from counted) as "isCounted"
    from discounts where id = ${discountId} and is_active`)
  if (!found?.isCounted) throw usedUp()
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
