/** What a discount takes off. Amounts are in the minor unit of the store's currency. */
export type DiscountValue =
  | Readonly<{ type: 'percent'; percent: string }>
  | Readonly<{ type: 'amount'; amountMinor: number }>
  | Readonly<{ type: 'free-shipping' }>
  /** Of every `buyQuantity + getQuantity` units, the `getQuantity` cheapest are reduced by `percent`. */
  | Readonly<{ type: 'buy-x-get-y'; buyQuantity: number; getQuantity: number; percent: string }>

export type Discount = Readonly<{
  id: string
  title: string
  /** Null for one that applies by itself. Stored in upper case. */
  code: string | null
  value: DiscountValue
  /** Empty: all products. A line qualifies by its product or by one of its categories. */
  productIds: readonly string[]
  categoryIds: readonly string[]
  /** What the qualifying lines must cost together, before discounts. */
  minimumSubtotalMinor: number | null
  isFirstOrderOnly: boolean
  /** May apply together with others that may. One that may not stands alone. */
  isCombinable: boolean
  startsAt: Date | null
  endsAt: Date | null
  usageLimit: number | null
  usageLimitPerCustomer: number | null
  isActive: boolean
  timesUsed: number
}>

/** What a discount took off an order. */
export type DiscountUse = Readonly<{ discountId: string; amountMinor: number }>

/** A line as discounts see it. Amounts in minor units. */
export type DiscountableLine = Readonly<{
  productId: string
  categoryIds: readonly string[]
  unitPriceMinor: number
  quantity: number
}>

export const ineligibleReasons = [
  'unknown',
  'inactive',
  'not-started',
  'ended',
  'used-up',
  'used-up-by-customer',
  'first-order-only',
  'no-qualifying-items',
  'minimum-not-reached',
  'not-combinable',
] as const
export type IneligibleReason = (typeof ineligibleReasons)[number]

/** What is known of the buyer: `timesUsed` says how often they used the discount before. Unknown before they give an email. */
export type DiscountBuyer = Readonly<{ hasOrdered: boolean; timesUsed: (discountId: string) => number }>

export function qualifies({ productIds, categoryIds }: Discount, line: DiscountableLine): boolean {
  if (productIds.length === 0 && categoryIds.length === 0) return true
  return productIds.includes(line.productId) || line.categoryIds.some((id) => categoryIds.includes(id))
}

/** Why a discount does not apply to these lines now; undefined where it does. */
export function whyIneligible(
  discount: Discount,
  { lines, buyer, now }: { lines: readonly DiscountableLine[]; buyer: DiscountBuyer; now: Date },
): IneligibleReason | undefined {
  const { usageLimit, usageLimitPerCustomer, minimumSubtotalMinor } = discount
  if (!discount.isActive) return 'inactive'
  if (discount.startsAt && now < discount.startsAt) return 'not-started'
  if (discount.endsAt && now >= discount.endsAt) return 'ended'
  if (usageLimit !== null && discount.timesUsed >= usageLimit) return 'used-up'
  if (usageLimitPerCustomer !== null && buyer.timesUsed(discount.id) >= usageLimitPerCustomer) {
    return 'used-up-by-customer'
  }
  if (discount.isFirstOrderOnly && buyer.hasOrdered) return 'first-order-only'
  const qualifying = lines.filter((line) => qualifies(discount, line))
  if (qualifying.length === 0) return 'no-qualifying-items'
  const subtotal = qualifying.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * quantity, 0)
  return minimumSubtotalMinor !== null && subtotal < minimumSubtotalMinor ? 'minimum-not-reached' : undefined
}
