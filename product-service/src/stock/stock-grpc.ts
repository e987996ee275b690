import { invalid } from '@storefleet/contracts'
import { type PriceAndReserveResponse, StockService, type Variant } from '@storefleet/contracts/grpc/stock'
import { implementService } from '@storefleet/grpc'
import { isUuid } from '../uuid.ts'
import { type PriceAndReserveOutcome, priceAndReserve } from './price-and-reserve.ts'
import type { SellableStock } from './sellable-stock.ts'
import type { StockContext } from './stock-context.ts'
import { orderableOf } from './stock-level.ts'

const maxVariants = 1_000

/** The calls of order-service: prices, reservations, stock. */
export const stockGrpc = (ctx: StockContext) =>
  implementService(StockService, {
    priceAndReserve: async (request) => outcomeMessage(await priceAndReserve(ctx, request)),

    release: async ({ reservationId }) => ({
      released: isUuid(reservationId) && (await ctx.reservations.release(reservationId)),
    }),

    commit: async ({ reservationId }) => ({
      status: (isUuid(reservationId) && (await ctx.reservations.commit(reservationId))) || '',
    }),

    getVariants: async ({ variantIds }) => {
      if (variantIds.length > maxVariants) throw invalid('too-many-variants', `Ask for at most ${maxVariants} variants`)
      const stock = await ctx.stock.find(variantIds.filter(isUuid))
      return { variants: stock.map(variantMessage) }
    },
  })

function outcomeMessage(outcome: PriceAndReserveOutcome): PriceAndReserveResponse {
  if ('shortages' in outcome) return { shortages: outcome.shortages.map((shortage) => ({ ...shortage })) }
  const { reservationId, expiresAt, lines } = outcome.priced
  return {
    shortages: [],
    reservation: {
      reservationId,
      expiresAt: expiresAt.toISOString(),
      lines: lines.map(({ variant, quantity }) => ({ variant: variantMessage(variant), quantity })),
    },
  }
}

const variantMessage = (variant: SellableStock): Variant => ({
  variantId: variant.variantId,
  productId: variant.productId,
  slug: variant.slug,
  sku: variant.sku ?? '',
  title: variant.title,
  variantTitle: variant.optionValues.join(' / '),
  imageUrl: variant.imageUrl ?? '',
  unitPrice: { amountMinor: variant.priceMinor, currency: variant.currency },
  weightGrams: variant.weightGrams,
  available: orderableOf(variant),
  sellable: variant.isSellable,
  requiresShipping: variant.requiresShipping,
  taxable: variant.taxable,
  taxClass: variant.taxClass,
  categoryIds: [...variant.categoryIds],
})
