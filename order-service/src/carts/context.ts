import type { Actor } from '@storefleet/identity'
import type { Pricing } from '../pricing/pricing.ts'
import type { StockLine, StockPort } from '../stock/stock.ts'
import type { CartStore } from './cart-store.ts'

export type CartContext = Readonly<{
  carts: CartStore
  stock: StockPort
  /** What an unpaid order still holds: its cart counts these units as available. */
  linesHeldBy(orderId: string): Promise<readonly StockLine[]>
  pricing: Pricing
  /** Units of one variant. */
  maxQuantity: number
  now: () => Date
  newId: () => string
}>

export type ActorContext = Readonly<{ actor: Actor }>
