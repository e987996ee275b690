import { conflict } from '@storefleet/contracts'
import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import { money } from '../pricing/money.ts'
import { type Cart, type CartItem, cartNotFound } from './cart.ts'

type CartRow = Omit<Cart, 'items'> & { items: ItemRow[] }
type ItemRow = Omit<CartItem, 'seen' | 'shown'> & {
  title: string
  variantTitle: string
  imageUrl: string | null
  unitPriceMinor: number
  currency: string
  shownPriceMinor: number | null
  shownQuantity: number | null
}

/** A cart as it was when its lines were read. */
export type CartState = { cartId: string; version: number; asOf: Date }
/** A cart that was ordered, and the one its customer has filled since. */
export type Carts = { cart: Cart; filling?: Cart | undefined }

export type CartStore = ReturnType<typeof createCartStore>

/** The only SQL for carts. */
export function createCartStore(db: Database) {
  return {
    findById: (cartId: string) => find(db, cartId),

    async findActiveOf(customerId: string): Promise<Cart | undefined> {
      const row = await db.first<CartRow>(
        sql`${selectCarts} where c.customer_id = ${customerId} and c.status = 'active'`,
      )
      return row && toCart(row)
    },

    /** Saves a new cart with its lines. False when the customer has an active cart already. */
    insert: (cart: Cart): Promise<boolean> =>
      cart.items.length === 0 ? insert(db, cart) : db.transaction((tx) => insertFilled(tx, cart)),

    /** Locks the cart and saves what becomes of it. Throws 404 `cart-not-found`. */
    update: (cartId: string, decide: (cart: Cart) => Cart): Promise<Cart> =>
      db.transaction(async (tx) => {
        const [before] = await lock(tx, [cartId])
        if (!before) throw cartNotFound()
        return save(tx, before, decide(before))
      }),

    /** As `update`, for two carts at once. */
    updateBoth: (cartIds: readonly [string, string], decide: (one: Cart, other: Cart) => readonly [Cart, Cart]) =>
      db.transaction(async (tx) => {
        const carts = await lock(tx, cartIds)
        const [one, other] = cartIds.map((id) => carts.find((cart) => cart.id === id))
        if (!one || !other) throw cartNotFound()
        const [nextOne, nextOther] = decide(one, other)
        // The other first: lines that go from it to the one keep their ids, which must be deleted before they are inserted.
        const savedOther = await save(tx, other, nextOther)
        return [await save(tx, one, nextOne), savedOther] as const
      }),

    /** Deletes carts of guests that were not changed since. Returns how many. */
    deleteAbandoned: (untouchedSince: Date, limit: number): Promise<number> =>
      db.execute(sql`
        delete from carts where id in (
          select id from carts where customer_id is null and updated_at < ${untouchedSince}
          order by updated_at limit ${limit} for update skip locked)`),

    /** Within the transaction that saves the order. Throws 409 `cart-changed` unless the cart is active and as it was. */
    async markOrdered(tx: Tx, { cartId, version, asOf }: CartState, orderId: string): Promise<void> {
      // A replica of the version before this one changes only the time.
      const marked = await tx.execute(sql`
        update carts set status = 'ordered', order_id = ${orderId}
        where id = ${cartId} and status = 'active' and version = ${version} and updated_at = ${asOf}`)
      if (marked === 0) throw conflict('cart-changed', 'The cart was ordered or changed meanwhile: look at it again')
    },

    /**
     * In the transaction in which an order enters a status: locks the cart it came from, and the cart its customer fills now where that
     * is another, and saves what becomes of them. An order that came from no cart changes none.
     */
    async updateOfOrder(
      tx: Tx,
      orderId: string,
      decide: (cart: Cart, filling: Cart | undefined) => Carts,
    ): Promise<void> {
      const ids = await tx.query<{ id: string }>(sql`
        select id from carts where order_id = ${orderId}
        union select other.id from carts c join carts other on other.customer_id = c.customer_id and other.status = 'active'
        where c.order_id = ${orderId}`)
      if (ids.length === 0) return
      const carts = await lock(
        tx,
        ids.map(({ id }) => id),
      )
      const cart = carts.find((candidate) => candidate.orderId === orderId)
      if (!cart) return
      const filling = carts.find((candidate) => candidate !== cart && candidate.status === 'active')
      const next = decide(cart, filling)
      // The cart that stops being the customer's active one first: there is never a second.
      const isTaken = next.filling !== undefined && next.filling.status !== 'active'
      if (filling && next.filling && isTaken) await save(tx, filling, next.filling)
      await save(tx, cart, next.cart)
      if (filling && next.filling && !isTaken) await save(tx, filling, next.filling)
    },
  }
}

const selectCarts = sql`
  select c.id, c.customer_id, c.status, c.order_id, c.version, c.discount_codes, c.created_at, c.updated_at, (
    select coalesce(json_agg(i order by i.id), '[]') from (
      select id, variant_id as "variantId", quantity, title, variant_title as "variantTitle", image_url as "imageUrl",
        unit_price_minor as "unitPriceMinor", currency, shown_price_minor as "shownPriceMinor",
        shown_quantity as "shownQuantity"
      from cart_items where cart_id = c.id) i
  ) as items from carts c`

async function insert(on: Pick<Queryable, 'execute'>, cart: Cart): Promise<boolean> {
  const inserted = await on.execute(sql`
    insert into carts (id, customer_id, status, created_at, updated_at)
    values (${cart.id}, ${cart.customerId}, ${cart.status}, ${cart.createdAt}, ${cart.updatedAt})
    on conflict do nothing`)
  return inserted === 1
}

async function insertFilled(tx: Tx, cart: Cart): Promise<boolean> {
  const isInserted = await insert(tx, cart)
  if (isInserted) await save(tx, { ...cart, items: [] }, cart)
  return isInserted
}

async function find(on: Queryable, cartId: string): Promise<Cart | undefined> {
  const row = await on.first<CartRow>(sql`${selectCarts} where c.id = ${cartId}`)
  return row && toCart(row)
}

/** Locked first and read afterwards, in the order of their ids, so that nothing is stale and no deadlock arises. */
async function lock(tx: Tx, cartIds: readonly string[]): Promise<Cart[]> {
  const ids = sql.join(cartIds.map((id) => sql`${id}::uuid`))
  await tx.execute(sql`select 1 from carts where id in (${ids}) order by id for update`)
  return (await tx.query<CartRow>(sql`${selectCarts} where c.id in (${ids})`)).map(toCart)
}

async function save(tx: Tx, before: Cart, cart: Cart): Promise<Cart> {
  if (cart === before) return cart
  const kept = cart.items.map((item) => item.id)
  const changed = cart.items.filter((item) => !before.items.includes(item)).map(toItemRow)
  await tx.execute(sql`
    with removed as (
      delete from cart_items where cart_id = ${cart.id}
        and id not in (select value::uuid from jsonb_array_elements_text(${json(kept)}::jsonb))
    ), saved as (
      insert into cart_items (id, cart_id, variant_id, quantity, title, variant_title, image_url, unit_price_minor, currency,
        shown_price_minor, shown_quantity)
      select id, ${cart.id}::uuid, "variantId", quantity, title, "variantTitle", "imageUrl", "unitPriceMinor", currency,
        "shownPriceMinor", "shownQuantity"
      from jsonb_to_recordset(${json(changed)}::jsonb) as item (
        id uuid, "variantId" uuid, quantity integer, title text, "variantTitle" text, "imageUrl" text,
        "unitPriceMinor" bigint, currency text, "shownPriceMinor" bigint, "shownQuantity" integer)
      on conflict (id) do update set quantity = excluded.quantity, title = excluded.title,
        variant_title = excluded.variant_title, image_url = excluded.image_url,
        unit_price_minor = excluded.unit_price_minor, currency = excluded.currency,
        shown_price_minor = excluded.shown_price_minor, shown_quantity = excluded.shown_quantity
    )
    update carts set status = ${cart.status}, customer_id = ${cart.customerId}, order_id = ${cart.orderId},
      version = ${cart.version}, updated_at = ${cart.updatedAt}, discount_codes = ${cart.discountCodes}
    where id = ${cart.id}`)
  return cart
}

const toCart = ({ items, ...row }: CartRow): Cart => ({ ...row, items: items.map(toItem) })

function toItem(row: ItemRow): CartItem {
  const { title, variantTitle, imageUrl, unitPriceMinor, currency, shownPriceMinor, shownQuantity, ...item } = row
  return {
    ...item,
    seen: { title, variantTitle, imageUrl, unitPrice: money(unitPriceMinor, currency) },
    shown: { unitPrice: money(shownPriceMinor ?? unitPriceMinor, currency), quantity: shownQuantity ?? item.quantity },
  }
}

const toItemRow = ({ seen: { unitPrice, ...seen }, shown, ...item }: CartItem): ItemRow => ({
  ...item,
  ...seen,
  unitPriceMinor: unitPrice.amountMinor,
  currency: unitPrice.currency,
  shownPriceMinor: shown.unitPrice.amountMinor,
  shownQuantity: shown.quantity,
})
