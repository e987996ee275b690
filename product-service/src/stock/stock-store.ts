import { type Database, json, type Sql, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { currentContext } from '@storefleet/observability'
import type { SellableStock } from './sellable-stock.ts'
import { type LedgerKind, lowStockEvents, type StockMovement } from './stock-level.ts'

export type StockStore = ReturnType<typeof createStockStore>

export type LedgerEntry = {
  id: number
  kind: LedgerKind
  onHandDelta: number
  reservedDelta: number
  committedDelta: number
  reservationId: string | null
  reason: string | null
  actorId: string | null
  recordedAt: Date
}

type Options = { outbox: Pick<Outbox, 'append'>; lowStockThreshold: number; now: () => Date }

export function createStockStore(db: Database, { outbox, lowStockThreshold, now }: Options) {
  return {
    /** Adds new variants, with nothing on hand. */
    async open(tx: Tx, variants: readonly { variantId: string; productId: string }[]): Promise<void> {
      await tx.execute(sql`insert into stock_items (variant_id, product_id)
        select v."variantId", v."productId"
        from jsonb_to_recordset(${json(variants)}::jsonb) as v ("variantId" uuid, "productId" uuid)`)
    },

    /**
     * Sets the constraint by which the database refuses to oversell, on the variants of the product whose sale their stock limits.
     * One that is oversold already has no constraint until its product is saved again.
     */
    async limit(tx: Tx, productId: string): Promise<void> {
      await tx.execute(sql`update stock_items s set is_limited = wanted.is_limited
        from (
          select s.variant_id, v.track_inventory and not v.allow_backorder and s.reserved + s.committed <= s.on_hand as is_limited
          from stock_items s join variants v on v.id = s.variant_id
          where s.product_id = ${productId} and s.is_limited <> (v.track_inventory and not v.allow_backorder)
          order by s.variant_id for update of s
        ) wanted where s.variant_id = wanted.variant_id`)
    },

    find: (variantIds: readonly string[]): Promise<SellableStock[]> => db.query(selectStock(variantIds, sql.empty)),

    /** Locked in id order, so that two transactions never wait for each other. Unknown ids are left out. */
    lock: (tx: Tx, variantIds: readonly string[]): Promise<SellableStock[]> =>
      tx.query(selectStock(variantIds, sql`for update of s`)),

    /** Books movements on locked levels, and appends `inventory.low`. `also` is part of the statement: one round trip less. */
    async book(
      tx: Tx,
      levels: readonly SellableStock[],
      movements: readonly StockMovement[],
      also?: Sql,
    ): Promise<void> {
      if (movements.length === 0 && also !== undefined) await tx.execute(also)
      for (let start = 0; start < movements.length; start += movementsPerStatement) {
        await tx.execute(
          booking(movements.slice(start, start + movementsPerStatement), now(), start === 0 ? also : undefined),
        )
      }
      const events = lowStockEvents(levels, movements, lowStockThreshold)
      if (events.length > 0) await outbox.append(tx, events)
    },

    async isBooked(tx: Tx, adjustmentId: string): Promise<boolean> {
      return (await tx.first(sql`select from stock_ledger where adjustment_id = ${adjustmentId}`)) !== undefined
    },

    /** Newest first. */
    ledger: (variantId: string, { before, limit }: { before: number | undefined; limit: number }) =>
      db.query<LedgerEntry>(sql`
        select id, kind, on_hand_delta, reserved_delta, committed_delta, reservation_id, reason, actor_id, recorded_at
        from stock_ledger
        where variant_id = ${variantId} and id < ${before ?? Number.MAX_SAFE_INTEGER}
        order by id desc limit ${limit}`),

    /** False where there is no such variant. */
    async setLowThreshold(variantId: string, threshold: number | null): Promise<boolean> {
      const changed = await db.execute(
        sql`update stock_items set low_threshold = ${threshold} where variant_id = ${variantId}`,
      )
      return changed > 0
    },
  }
}

const movementsPerStatement = 50

/** As `values` and not as one JSON parameter, whose number of rows the server cannot know: it would read the whole table. */
const booking = (movements: readonly StockMovement[], at: Date, also: Sql = sql`select`): Sql => sql`
  with movements (variant_id, kind, on_hand_delta, reserved_delta, committed_delta, reservation_id, adjustment_id, reason, actor_id) as (
    values ${sql.join(movements.map(movementRow))}
  ), changed as (
    update stock_items s set on_hand = s.on_hand + m.on_hand_delta, reserved = s.reserved + m.reserved_delta,
      committed = s.committed + m.committed_delta
    from (select variant_id, sum(on_hand_delta)::integer as on_hand_delta, sum(reserved_delta)::integer as reserved_delta,
        sum(committed_delta)::integer as committed_delta
      from movements group by 1) m
    where s.variant_id = m.variant_id
  ), also as (
    ${also}
  )
  insert into stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, committed_delta, reservation_id, adjustment_id,
    reason, actor_id, recorded_at, correlation_id)
  select variant_id, kind, on_hand_delta, reserved_delta, committed_delta, reservation_id, adjustment_id, reason, actor_id,
    ${at}, ${currentContext()?.correlationId}
  from movements`

const movementRow = (
  movement: StockMovement,
): Sql => sql`(${movement.variantId}::uuid, ${movement.kind}::text, ${movement.onHandDelta}::integer,
  ${movement.reservedDelta}::integer, ${movement.committedDelta}::integer, ${movement.reservationId}::uuid, ${movement.adjustmentId}::uuid, ${movement.reason}::text,
  ${movement.actorId}::text)`

const selectStock = (variantIds: readonly string[], lock: Sql): Sql => sql`
  select s.variant_id, s.product_id, s.on_hand, s.reserved, s.committed, s.low_threshold, v.sku, v.option_values, v.price_minor,
    v.weight_grams, v.track_inventory, v.allow_backorder, v.requires_shipping, v.is_taxable as taxable, v.tax_class,
    array(
      with recursive above (id, parent_id) as (
        select id, parent_id from categories where id = p.category_id
        union select c.id, c.parent_id from categories c join above on c.id = above.parent_id
      ) select id from above
    ) as category_ids,
    coalesce(v.image_url, p.images -> 0 ->> 'url') as image_url, p.slug, p.title, p.currency,
    p.status in ('active', 'unlisted') and v.removed_at is null as is_sellable
  from stock_items s
  join variants v on v.id = s.variant_id
  join products p on p.id = s.product_id
  where s.variant_id in ${sql.among(variantIds, sql`uuid`)}
  order by s.variant_id ${lock}`
