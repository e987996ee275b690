import { invalid } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import type { Idempotency } from '@storefleet/events'
import { decodeCursor, type HttpApp, PageOf, PageQuery, page, withExample } from '@storefleet/http'
import type { Static } from 'typebox'
import { isUuid } from '../uuid.ts'
import { adjustStock, variantNotFound } from './adjust-stock.ts'
import { listStock } from './list-stock.ts'
import type { SellableStock } from './sellable-stock.ts'
import type { StockContext } from './stock-context.ts'
import { availableOf } from './stock-level.ts'
import type { StockListStore } from './stock-list-store.ts'
import {
  Adjustment,
  Inventory,
  InventoryItem,
  InventoryQuery,
  LedgerEntry,
  Threshold,
  VariantId,
} from './stock-schema.ts'

type Context = StockContext & {
  idempotency: Pick<Idempotency, 'run'>
  newId: () => string
  stockList: StockListStore
  searchTerms: (text: string) => readonly string[]
}

export function stockRoutes(http: HttpApp, ctx: Context): void {
  const tags = ['inventory']
  const viewOf = inventoryView(ctx.lowStockThreshold)

  const readInventory = async (variantId: string) => {
    const [stock] = isUuid(variantId) ? await ctx.stock.find([variantId]) : []
    if (stock === undefined) throw variantNotFound()
    return viewOf(stock)
  }

  http.get(
    '/api/v1/inventory',
    {
      config: { access: 'staff', permission: 'catalogue' },
      schema: {
        tags,
        operationId: 'listInventory',
        summary: 'Stock of all variants, newest product first',
        description: 'Archived products, and variants that were taken off, are left out.',
        querystring: InventoryQuery,
        response: { 200: PageOf(InventoryItem) },
      },
    },
    async ({ query }) => {
      const { items, nextCursor } = await listStock(ctx, query)
      return { items: items.map((stock) => ({ ...viewOf(stock), ...shownOf(stock) })), nextCursor }
    },
  )

  http.get(
    '/api/v1/inventory/:variantId',
    {
      config: { access: 'staff', permission: 'catalogue', problems: { 404: ['variant-not-found'] } },
      schema: {
        tags,
        operationId: 'getInventory',
        summary: 'What is there of a variant',
        params: VariantId,
        response: { 200: Inventory },
      },
    },
    async ({ params }) => readInventory(params.variantId),
  )

  http.patch(
    '/api/v1/inventory/:variantId',
    {
      config: { access: 'staff', permission: 'catalogue', problems: { 404: ['variant-not-found'] } },
      schema: {
        tags,
        operationId: 'updateInventory',
        summary: 'Say when stock of a variant is low',
        params: VariantId,
        body: Threshold,
        response: { 200: Inventory },
      },
    },
    async ({ params: { variantId }, body }) => {
      const isKnown = isUuid(variantId) && (await ctx.stock.setLowThreshold(variantId, body.lowThreshold))
      if (!isKnown) throw variantNotFound()
      return readInventory(variantId)
    },
  )

  http.get(
    '/api/v1/inventory/:variantId/ledger',
    {
      config: { access: 'staff', permission: 'catalogue', problems: { 404: ['variant-not-found'] } },
      schema: {
        tags,
        operationId: 'listStockMovements',
        summary: 'Every change of a stock, newest first',
        params: VariantId,
        querystring: PageQuery,
        response: { 200: PageOf(LedgerEntry) },
      },
    },
    async ({ params: { variantId }, query: { limit, cursor } }) => {
      await readInventory(variantId)
      const before = cursor === undefined ? undefined : ledgerPosition(cursor)
      const entries = await ctx.stock.ledger(variantId, { before, limit: limit + 1 })
      const { items, nextCursor } = page(entries, limit, ({ id }) => [id])
      return { items: items.map((entry) => ({ ...entry, recordedAt: entry.recordedAt.toISOString() })), nextCursor }
    },
  )

  http.post(
    '/api/v1/inventory/:variantId/adjustments',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        headers: { 'idempotency-key': 'optional' },
        problems: { 404: ['variant-not-found'], 409: ['stock-reserved'], 422: ['received-nothing', 'stock-too-large'] },
      },
      schema: {
        tags,
        operationId: 'adjustStock',
        summary: 'Book received units or correct a count; with an Idempotency-Key, once',
        params: VariantId,
        body: withExample(Adjustment, { delta: 10, kind: 'received', reason: 'Delivery of 23 November' }),
        response: { 201: Inventory },
      },
    },
    async ({ params: { variantId }, body, actor, headers }, reply) => {
      const adjust = async (adjustmentId: string, inTransaction?: (tx: Tx, stock: SellableStock) => Promise<void>) => {
        if (!isUuid(variantId)) throw variantNotFound()
        return viewOf(await adjustStock(ctx, { adjustmentId, variantId, ...body }, actor, inTransaction))
      }
      const key = headers['idempotency-key']
      if (key === undefined) return reply.code(201).send(await adjust(ctx.newId()))
      const request = { key, scope: `POST /inventory/adjustments ${actor.id}`, request: { variantId, body } }
      const response = await ctx.idempotency.run(request, async ({ resourceId, recordResponse }) => {
        const inTransaction = (tx: Tx, stock: SellableStock) =>
          recordResponse(tx, () => ({ status: 201, body: viewOf(stock) }))
        return { status: 201, body: await adjust(resourceId, inTransaction) }
      })
      return reply.code(201).send(completeInventory(response.body))
    },
  )
}

const shownOf = ({ slug, optionValues, imageUrl, isSellable }: SellableStock) => ({
  slug,
  optionValues: [...optionValues],
  imageUrl,
  isOnSale: isSellable,
})

function ledgerPosition(cursor: string): number {
  const [id] = decodeCursor(cursor)
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id
  throw invalid('invalid-cursor', 'The cursor is not one that this list gave')
}

type Since = 'committed' | 'trackInventory' | 'allowBackorder'

/** Completes a response that an Idempotency-Key holds, with members that an older version did not have. */
export const completeInventory = (
  kept: Omit<Static<typeof Inventory>, Since> & Partial<Static<typeof Inventory>>,
): Static<typeof Inventory> => ({ committed: 0, trackInventory: true, allowBackorder: false, ...kept })

const inventoryView =
  (shopThreshold: number) =>
  (stock: SellableStock): Static<typeof Inventory> => {
    const { variantId, productId, sku, title, onHand, reserved, committed, trackInventory, allowBackorder } = stock
    const available = availableOf(stock)
    const lowThreshold = stock.lowThreshold ?? shopThreshold
    return {
      variantId,
      productId,
      sku,
      title,
      onHand,
      reserved,
      committed,
      available,
      trackInventory,
      allowBackorder,
      lowThreshold,
      isLow: trackInventory && available <= lowThreshold,
    }
  }
