import { unprocessable } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import { decodeIdCursor, type HttpApp, PageOf, page } from '@storefleet/http'
import { runOnce } from '../orders/change-order-once.ts'
import { actorContextOf } from '../orders/order-access.ts'
import { approveReturn, inspectReturn, receiveReturn, refuseReturn } from './domain/handle-return.ts'
import { returnNotFound } from './domain/return.ts'
import { handleReturn, refundReturn } from './handle-return.ts'
import type { ReturnContext } from './return-context.ts'
import {
  Inspection,
  ReturnNote,
  ReturnParams,
  ReturnQuery,
  ReturnRefund,
  ReturnRefusal,
  ReturnView,
  toReturnView,
} from './return-schemas.ts'

const tags = ['returns']
const notFound = { 404: ['return-not-found'] }
const step = { access: 'staff', permission: 'orders', problems: { ...notFound, 409: ['illegal-return-move'] } } as const

/** What staff do with returns. */
export function returnRoutes(http: HttpApp, ctx: ReturnContext & { idempotency: Idempotency }): void {
  http.get(
    '/api/v1/returns',
    {
      config: { access: 'staff', permission: 'orders' },
      schema: {
        tags,
        operationId: 'listReturns',
        summary: 'Returns, newest first',
        querystring: ReturnQuery,
        response: { 200: PageOf(ReturnView) },
      },
    },
    async ({ query: { status, limit, cursor } }) => {
      const found = await ctx.returns.list({ status, beforeId: decodeIdCursor(cursor), limit: limit + 1 })
      return page(found.map(toReturnView), limit, (last) => [last.id])
    },
  )

  http.get(
    '/api/v1/returns/:id',
    {
      config: { access: 'staff', permission: 'orders', problems: notFound },
      schema: {
        tags,
        operationId: 'getReturn',
        summary: 'One return',
        params: ReturnParams,
        response: { 200: ReturnView },
      },
    },
    async ({ params }) => {
      const found = await ctx.returns.find(params.id)
      if (!found) throw returnNotFound()
      return toReturnView(found)
    },
  )

  http.post(
    '/api/v1/returns/:id/approve',
    {
      config: step,
      schema: {
        tags,
        operationId: 'approveReturn',
        summary: 'Approve a return: the customer may send it',
        params: ReturnParams,
        body: ReturnNote,
        response: { 200: ReturnView },
      },
    },
    async (request) => {
      const { note = null } = request.body
      return toReturnView(
        await handleReturn({ ...ctx, ...actorContextOf(request) }, request.params.id, (order, given, by) =>
          approveReturn(order, given, note, by),
        ),
      )
    },
  )

  http.post(
    '/api/v1/returns/:id/refuse',
    {
      config: step,
      schema: {
        tags,
        operationId: 'refuseReturn',
        summary: 'Refuse a return; the customer is told why',
        params: ReturnParams,
        body: ReturnRefusal,
        response: { 200: ReturnView },
      },
    },
    async (request) =>
      toReturnView(
        await handleReturn({ ...ctx, ...actorContextOf(request) }, request.params.id, (order, given, by) =>
          refuseReturn(order, given, request.body.reason, by),
        ),
      ),
  )

  http.post(
    '/api/v1/returns/:id/receive',
    {
      config: step,
      schema: {
        tags,
        operationId: 'receiveReturn',
        summary: 'Note that the parcel came in',
        params: ReturnParams,
        response: { 200: ReturnView },
      },
    },
    async (request) =>
      toReturnView(await handleReturn({ ...ctx, ...actorContextOf(request) }, request.params.id, receiveReturn)),
  )

  endRoutes(http, ctx)
}

/** Inspection and refund. */
function endRoutes(http: HttpApp, ctx: ReturnContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/returns/:id/inspect',
    {
      config: {
        ...step,
        problems: { ...step.problems, 400: ['inspection-incomplete'], 422: ['inspection-too-large'] },
      },
      schema: {
        tags,
        operationId: 'inspectReturn',
        summary: 'Say what came back: which units are refunded, and which are for sale again',
        description: 'Where no unit is accepted, the return is refused.',
        params: ReturnParams,
        body: Inspection,
        response: { 200: ReturnView },
      },
    },
    async (request) => {
      const { lines: found, note = null } = request.body
      return toReturnView(
        await handleReturn({ ...ctx, ...actorContextOf(request) }, request.params.id, (order, given, by) =>
          inspectReturn(order, given, { found, note }, by),
        ),
      )
    },
  )

  http.post(
    '/api/v1/returns/:id/refund',
    {
      config: {
        access: 'staff',
        permission: 'refunds',
        headers: { 'idempotency-key': 'required' },
        problems: {
          ...notFound,
          409: ['illegal-return-move', 'nothing-to-refund', 'units-not-returnable'],
          422: ['currency-mismatch', 'refund-too-large', 'restock-too-large', 'units-not-refundable'],
        },
      },
      schema: {
        tags,
        operationId: 'refundReturn',
        summary: 'Refund the accepted units with their tax, and a part of shipping',
        description: 'The refund is in the order, under `refundId`. It restocks what the inspection says.',
        params: ReturnParams,
        body: ReturnRefund,
        response: { 201: ReturnView },
      },
    },
    async (request, reply) => {
      const { id: returnId } = request.params
      const { shipping } = request.body
      const requestContext = { ...ctx, ...actorContextOf(request) }
      const found = await ctx.returns.find(returnId)
      if (!found) throw returnNotFound()
      const order = await ctx.orders.findById(found.orderId)
      if (shipping && shipping.currency !== order?.total.currency) throw otherCurrency(order?.total.currency ?? '')
      const { body } = await runOnce(
        ctx,
        request,
        { scope: `POST /returns/${returnId}/refund` },
        async ({ confirmInTransaction }) => {
          const refund = { returnId, shippingMinor: shipping?.amountMinor }
          return { status: 201, body: toReturnView(await refundReturn(requestContext, refund, confirmInTransaction)) }
        },
      )
      return reply.code(201).send(body)
    },
  )
}

const otherCurrency = (expected: string) =>
  unprocessable('currency-mismatch', `The order was paid in ${expected}`, {
    fields: [{ field: 'shipping.currency', message: `must be ${expected}` }],
  })
