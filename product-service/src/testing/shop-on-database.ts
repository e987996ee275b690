import { randomUUID } from 'node:crypto'
import { type Database, sql } from '@storefleet/database'
import { createOutbox } from '@storefleet/events'
import { addProduct } from '../products/add-product.ts'
import { createFacetStore } from '../products/facet-store.ts'
import type { Product } from '../products/product.ts'
import type { ProductContext } from '../products/product-context.ts'
import { createProductListStore } from '../products/product-list-store.ts'
import type { NewProductBody } from '../products/product-schema.ts'
import { createProductStore } from '../products/product-store.ts'
import { createProductViewStore } from '../products/product-view-store.ts'
import { createSpellingStore } from '../products/spelling-store.ts'
import { slugOf } from '../slug.ts'
import { receiveStock } from '../stock/receive-stock.ts'
import type { ReservationOutcome } from '../stock/reservation.ts'
import { createReservationStore } from '../stock/reservation-store.ts'
import type { SellableStock } from '../stock/sellable-stock.ts'
import type { StockContext } from '../stock/stock-context.ts'
import { createStockStore } from '../stock/stock-store.ts'

export type Shop = {
  db: Database
  stock: StockContext
  catalog: ProductContext
  /** Moves the shop's clock, in seconds. */
  pass(seconds: number): void
  add(product: Partial<NewProductBody> & { title: string }): Promise<Product>
  /** A published product with one variant and that many units. Returns the variant's id. */
  addVariant(stock: number): Promise<string>
  levelOf(variantId: string): Promise<Pick<SellableStock, 'onHand' | 'reserved' | 'committed'>>
  /** Types of the events about one subject, in order. */
  eventsOf(subject: string): Promise<string[]>
}

const staff = {
  role: 'staff',
  id: 'staff-1',
  email: null,
  name: null,
  sessionId: null,
  permissions: ['catalogue'],
} as const

/** The stores and contexts of the service on a database, with a clock of the test's own. */
export function shopOn(db: Database, { onOutcome }: { onOutcome?: (outcome: ReservationOutcome) => void } = {}): Shop {
  let nowMs = Date.now()
  const now = () => new Date(nowMs)
  const outbox = createOutbox({ newId: newUuidV7, wakeRelay: () => {} })
  const stockStore = createStockStore(db, { outbox, lowStockThreshold: 5, now })
  const reservations = createReservationStore({ db, outbox, stock: stockStore, now, ...(onOutcome && { onOutcome }) })
  const ttl = { reservationTtlSeconds: 900, maxReservationTtlSeconds: 14_400 }
  const stock = { db, stock: stockStore, reservations, ...ttl, lowStockThreshold: 5, now }
  const catalog: ProductContext = {
    products: createProductStore({ db, outbox, openStock: stockStore.open, limitStock: stockStore.limit }),
    views: createProductViewStore(db),
    list: createProductListStore(db, 5),
    facets: createFacetStore(db),
    spelling: createSpellingStore(db),
    receiveStock: (tx, received, actorId) => receiveStock(stockStore, tx, received, actorId),
    slugOf,
    currency: async () => 'USD',
    now,
    newId: newUuidV7,
  }
  const add: Shop['add'] = (product) =>
    addProduct(
      catalog,
      {
        status: 'active',
        variants: [{ price: { amountMinor: 1000, currency: 'USD' }, stock: 10 }],
        slug: `${slugOf(product.title)}-${randomUUID().slice(0, 8)}`,
        ...product,
      },
      staff,
    )
  return {
    db,
    stock,
    catalog,
    add,
    pass: (seconds) => {
      nowMs += seconds * 1000
    },
    async addVariant(quantity) {
      const { variants } = await add({
        title: 'Shirt',
        variants: [{ price: { amountMinor: 5000, currency: 'USD' }, stock: quantity }],
      })
      return variants[0]?.id ?? ''
    },
    async levelOf(variantId) {
      const [level] = await stockStore.find([variantId])
      if (level === undefined) throw new Error(`There is no variant ${variantId}`)
      return { onHand: level.onHand, reserved: level.reserved, committed: level.committed }
    },
    async eventsOf(subject) {
      const rows = await db.query<{ type: string }>(sql`select type from outbox where subject = ${subject} order by id`)
      return rows.map(({ type }) => type)
    },
  }
}

let sequence = 0

/** Grows with every call, as the service's ids grow with time. */
export function newUuidV7(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const count = (sequence++ & 0xfff).toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${randomUUID().slice(19)}`
}
