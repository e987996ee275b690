import type { Actor } from '@storefleet/service-kit'
import type { StockPort } from '../stock/stock.ts'
import type { CartStore } from './cart-store.ts'

export type CartContext = Readonly<{
  carts: CartStore
  stock: StockPort
  /** ISO 4217; every price is in it. */
  currency: string
  now: () => Date
  newId: () => string
}>

export type Visit = Readonly<{ actor: Actor }>
