import type { Environment } from '../support/fleet-environment.ts'
import { seedIdSql, seedTimeSql } from './seed-ids.ts'

/** A statement may take 15 s. */
const batch = 20_000
/** Orders are of products `0` up to this, which the shop must have. */
const productCount = 1_000
/** Apart from those of products and customers. */
const [orderPart, paymentPart, eventPart] = ['16', '17', '18']
/** A customer's orders are as many however many the shop has. */
const ordersOfACustomer = 50

export type OrderSeed = { from: number; to: number; customerId: string }

/**
 * Puts orders `from` up to but without `to` where the shop keeps them: two lines each, paid and confirmed, with their history, their
 * idempotency keys and published events in order-service, and with their reservations and what those moved in product-service.
 * `customerId` has 50 of them, spread over all.
 */
export async function seedOrders(environment: Environment, { from, to, customerId }: OrderSeed): Promise<void> {
  const own = Math.max(1, Math.floor((to - from) / ordersOfACustomer))
  await environment.withDatabase('order-service', async (db) => {
    for (let start = from; start < to; start += batch) {
      const range = [start, Math.min(to, start + batch) - 1]
      await db.raw(orders, [...range, own, customerId])
      for (const statement of [items, history, payments, keys, events]) await db.raw(statement, range)
    }
    for (const table of ['orders', 'order_items', 'order_history', 'payments', 'idempotency_keys', 'outbox']) {
      await db.raw(`vacuum (analyze) ${table}`)
    }
  })
  await environment.withDatabase('product-service', async (db) => {
    for (let start = from; start < to; start += batch) {
      const range = [start, Math.min(to, start + batch) - 1]
      for (const statement of [reservations, reservationLines, ledger]) await db.raw(statement, range)
    }
    for (const table of ['reservations', 'reservation_lines', 'stock_ledger']) await db.raw(`vacuum (analyze) ${table}`)
  })
}

const numbers = 'generate_series($1::integer, $2::integer) n'
const lines = `${numbers}, generate_series(0, 1) place`
const id = seedIdSql('n', orderPart)
const time = seedTimeSql('n')
const product = `((n + place * 7) % ${productCount})`

const address = `jsonb_build_object('name', 'Ada Lovelace', 'line1', '12 St James''s Square', 'city', 'London',
  'postalCode', 'SW1Y 4JH', 'country', 'GB')`

const orders = `
  insert into orders (id, number, customer_id, email, status, currency, subtotal_minor, shipping_minor, tax_minor, total_minor,
    shipping_address, shipping_method, reservation_expires_at, payable_until, created_at, updated_at)
  select ${id}, 'BENCH-' || n,
    case when n % $3::integer = 0 then $4::text else 'customer-' || n / ${ordersOfACustomer} end,
    'bench-customer-' || n / ${ordersOfACustomer} || '@example.com', (array['confirmed', 'shipped', 'shipped', 'cancelled'])[1 + n % 4],
    'USD', 5000, 500, 1100, 6600, ${address}, 'standard', ${time} + interval '15 minutes', ${time} + interval '14 minutes', ${time}, ${time}
  from ${numbers}`

const items = `
  insert into order_items (order_id, position, variant_id, product_id, sku, title, variant_title, image_url, quantity,
    unit_price_minor, line_total_minor)
  select ${id}, place, ${seedIdSql(product, '1')}, ${seedIdSql(product)}, 'BENCH-' || ${product} || '-0', 'A product of the bench', 'Sand',
    '/images/harbour-mug.svg', 1, 2500, 2500
  from ${lines}`

const history = `
  insert into order_history (order_id, status, what, by_role, at)
  select ${id}, (array['pending', 'confirmed'])[place + 1], (array['placed', 'payment authorized'])[place + 1], 'guest', ${time}
  from ${lines}`

const payments = `
  insert into payments (id, order_id, attempt, provider_key, method, status, amount_minor, created_at)
  select ${seedIdSql('n', paymentPart)}, ${id}, 1, 'bench-' || n, 'pm_card_visa', 'authorized', 6600, ${time} from ${numbers}`

const keys = `
  insert into idempotency_keys (scope, key, request_hash, resource_id, locked_until, answer)
  select 'POST /orders guest', 'bench-' || n, repeat('x', 43), ${id}, now(), repeat('a response', 150) from ${numbers}`

const events = `
  insert into outbox (id, type, subject, data, correlation_id, occurred_at, published_at)
  select ${seedIdSql('n', eventPart)}, 'order.confirmed', ${id}::text, jsonb_build_object('orderId', ${id}, 'address', ${address},
    'lines', repeat('a line of the order ', 40)), 'bench-' || n, now(), now()
  from ${numbers}`

const reservations = `
  insert into reservations (id, status, expires_at, created_at, updated_at)
  select ${id}, 'shipped', ${time} + interval '15 minutes', ${time}, ${time} from ${numbers}`

const reservationLines = `
  insert into reservation_lines (reservation_id, variant_id, quantity, unit_price_minor, currency)
  select ${id}, ${seedIdSql(product, '1')}, 1, 2500, 'USD' from ${lines}`

/** What was reserved went out again, and as much came in: the shelf is as full as before. */
const ledger = `
  insert into stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, reservation_id, recorded_at)
  select ${seedIdSql(product, '1')}, kind, on_hand, reserved, case when kind <> 'received' then ${id} end, ${time}
  from ${lines}, (values ('reserved', 0, 1), ('shipped', -1, -1), ('received', 1, 0)) moves (kind, on_hand, reserved)`

export const seededOrderPart = Number(orderPart)
