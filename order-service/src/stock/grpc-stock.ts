import { conflict, ServiceError, type TaxClass, taxClasses, unavailable } from '@storefleet/contracts'
import {
  type CommitRequest,
  type CommitResponse,
  type GetVariantsRequest,
  type GetVariantsResponse,
  type PriceAndReserveRequest,
  type PriceAndReserveResponse,
  type ReleaseRequest,
  type ReleaseResponse,
  StockClient,
  type Variant as WireVariant,
} from '@storefleet/contracts/grpc/stock'
import { createGrpcClient, type GrpcClientOptions } from '@storefleet/grpc'
import { money } from '../pricing/money.ts'
import type { Shortage, StockPort, Variant } from './stock.ts'

/** The calls of product-service, as the generated client makes them. */
export type StockCalls = Readonly<{
  priceAndReserve(request: PriceAndReserveRequest): Promise<PriceAndReserveResponse>
  release(request: ReleaseRequest): Promise<ReleaseResponse>
  commit(request: CommitRequest): Promise<CommitResponse>
  getVariants(request: GetVariantsRequest): Promise<GetVariantsResponse>
}>

type StockOptions = Pick<GrpcClientOptions, 'address' | 'deadlineMs' | 'secret' | 'metrics'> & {
  reservationTtlSeconds: number
}

/** The stock of product-service over gRPC. */
export function createGrpcStock({ reservationTtlSeconds, ...connection }: StockOptions): StockPort & { close(): void } {
  const client = createGrpcClient(StockClient, { ...connection, caller: 'order-service', audience: 'product-service' })
  return { ...createStockPort(client, reservationTtlSeconds), close: () => client.close() }
}

/** The stock of product-service over its calls. */
export function createStockPort(client: StockCalls, reservationTtlSeconds: number): StockPort {
  return {
    async priceAndReserve(reservationId, lines) {
      const request = { reservationId, lines: [...lines], ttlSeconds: reservationTtlSeconds }
      const { reservation, shortages } = await withCustomerProblems(client.priceAndReserve(request))
      if (!reservation) return { shortages: shortages.map((shortage) => ({ ...shortage, reason: reasonOf(shortage) })) }
      return {
        expiresAt: new Date(reservation.expiresAt),
        lines: reservation.lines.map(({ variant, quantity }) => ({ variant: toVariant(variant), quantity })),
      }
    },

    async release(reservationId) {
      await withCustomerProblems(client.release({ reservationId }))
    },

    async commit(reservationId) {
      const { status } = await withCustomerProblems(client.commit({ reservationId }))
      if (status === 'committed' || status === 'shipped') return 'taken'
      return status === '' ? 'unknown' : 'lost'
    },

    async variants(variantIds) {
      const { variants } = await withCustomerProblems(client.getVariants({ variantIds: [...variantIds] }))
      return variants.map(toVariant)
    },
  }
}

async function withCustomerProblems<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    throw error instanceof ServiceError ? toCustomerProblem(error) : error
  }
}

function toCustomerProblem(error: ServiceError): ServiceError {
  if (error.slug === 'reservation-ended') {
    const message = 'The units are no longer held for this order: order them again with another key'
    return conflict('reservation-expired', message, { cause: error })
  }
  if (error.status < 500) return error
  return unavailable(
    'stock-unavailable',
    'The catalogue does not respond; nothing was charged. Try again in a moment',
    {
      cause: error,
      headers: { 'retry-after': '2' },
    },
  )
}

function toVariant(wire: WireVariant | undefined): Variant {
  if (!wire?.unitPrice) throw new Error('The catalogue returned a variant without a price')
  const { variantId, productId, slug, sku, title, variantTitle, available } = wire
  return {
    variantId,
    productId,
    slug,
    sku,
    title,
    variantTitle,
    imageUrl: wire.imageUrl === '' ? null : wire.imageUrl,
    unitPrice: money(wire.unitPrice.amountMinor, wire.unitPrice.currency),
    available,
    isSellable: wire.sellable,
    requiresShipping: wire.requiresShipping ?? true,
    taxable: wire.taxable ?? true,
    taxClass: taxClassOf(wire.taxClass),
    categoryIds: wire.categoryIds ?? [],
    weightGrams: wire.weightGrams ?? 0,
  }
}

/** A former version of the catalogue gives none. */
const taxClassOf = (text: string | undefined): TaxClass => taxClasses.find((known) => known === text) ?? 'standard'

const reasonOf = ({ reason }: { reason: string }): Shortage['reason'] =>
  reason === 'unknown' || reason === 'archived' ? reason : 'out-of-stock'
