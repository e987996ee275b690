import type { Idempotency } from '@storefleet/events'
import { type HttpApp, PageOf } from '@storefleet/http'
import { changeOrderOnce } from '../orders/change-order-once.ts'
import { getOrder } from '../orders/get-order.ts'
import { actorContextOf } from '../orders/order-access.ts'
import { OrderParams, OrderTokenQuery } from '../orders/order-schemas.ts'
import { askForReturn } from './ask-for-return.ts'
import { refuseUnconfirmed } from './domain/request-return.ts'
import { cancelOwnReturn } from './handle-return.ts'
import type { ReturnContext } from './return-context.ts'
import {
  NewReturn,
  OrderReturnParams,
  ReturnView,
  StatementView,
  toReturnView,
  WithdrawalConfirmation,
  WithdrawalStatement,
  WithdrawalView,
} from './return-schemas.ts'
import { getWithdrawal, stateWithdrawal } from './state-withdrawal.ts'

const tags = ['returns']
const own = { access: 'owner', permission: 'orders', credential: 'order' } as const
const keyed = { ...own, headers: { 'idempotency-key': 'required' } } as const
const withdrawalProblems = {
  404: ['order-not-found'],
  409: ['withdrawal-not-offered', 'withdrawal-period-over', 'units-not-returnable'],
}

/** What a customer does, with an account or with the token of the order. */
export function orderReturnRoutes(http: HttpApp, ctx: ReturnContext & { idempotency: Idempotency }): void {
  http.get(
    '/api/v1/orders/:id/returns',
    {
      config: { ...own, problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'listOrderReturns',
        summary: 'The returns of an order, oldest first',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: { 200: PageOf(ReturnView) },
      },
    },
    async (request) => {
      const { id } = await getOrder({ ...ctx, ...actorContextOf(request) }, request.params.id)
      return { items: (await ctx.returns.ofOrder(id)).map(toReturnView), nextCursor: null }
    },
  )

  http.post(
    '/api/v1/orders/:id/returns',
    {
      config: {
        ...keyed,
        problems: {
          404: ['order-not-found'],
          409: ['return-period-over', 'units-not-returnable', 'too-many-returns'],
          422: ['unknown-item'],
        },
      },
      schema: {
        tags,
        operationId: 'requestReturn',
        summary: 'Ask to send units back; staff approve or refuse it',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: NewReturn,
        response: { 201: ReturnView },
      },
    },
    async (request, reply) => {
      const { lines, comment = null } = request.body
      const { body } = await changeOrderOnce(ctx, request, {
        action: 'returns',
        run: async (requestContext, { resourceId: returnId, confirmInTransaction }) => {
          const asked = { orderId: request.params.id, returnId, kind: 'return' as const, lines, comment }
          return { status: 201, body: toReturnView(await askForReturn(requestContext, asked, confirmInTransaction)) }
        },
      })
      return reply.code(201).send(body)
    },
  )

  http.post(
    '/api/v1/orders/:id/returns/:returnId/cancel',
    {
      config: {
        ...own,
        problems: { 404: ['order-not-found', 'return-not-found'], 409: ['illegal-return-move'] },
      },
      schema: {
        tags,
        operationId: 'cancelReturn',
        summary: 'Cancel a return that has not come in',
        params: OrderReturnParams,
        querystring: OrderTokenQuery,
        response: { 200: ReturnView },
      },
    },
    async (request) => {
      const { id: orderId, returnId } = request.params
      return toReturnView(await cancelOwnReturn({ ...ctx, ...actorContextOf(request) }, { orderId, returnId }))
    },
  )

  withdrawalRoutes(http, ctx)
}

/** The withdrawal function of Directive (EU) 2023/2673, article 11a: a statement, its confirmation, and a receipt by email. */
function withdrawalRoutes(http: HttpApp, ctx: ReturnContext & { idempotency: Idempotency }): void {
  http.get(
    '/api/v1/orders/:id/withdrawal',
    {
      config: { ...own, problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'getWithdrawal',
        summary: 'What a consumer may withdraw from, and until when',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: { 200: WithdrawalView },
      },
    },
    async (request) => toWithdrawal(await getWithdrawal({ ...ctx, ...actorContextOf(request) }, request.params.id)),
  )

  http.post(
    '/api/v1/orders/:id/withdrawals',
    {
      config: { ...own, problems: { ...withdrawalProblems, 422: ['unknown-item'] } },
      schema: {
        tags,
        operationId: 'createWithdrawalStatement',
        summary: 'The first step of a withdrawal: the statement to be confirmed; nothing is saved',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: WithdrawalStatement,
        response: { 200: StatementView },
      },
    },
    async (request) => {
      const stated = await stateWithdrawal(
        { ...ctx, ...actorContextOf(request) },
        request.params.id,
        request.body.lines,
      )
      return { ...toWithdrawal(stated), confirmation: stated.confirmation }
    },
  )

  http.post(
    '/api/v1/orders/:id/withdrawals/confirm',
    {
      config: {
        ...keyed,
        problems: {
          ...withdrawalProblems,
          409: [...withdrawalProblems[409], 'too-many-returns'],
          422: ['unknown-item', 'withdrawal-not-confirmed'],
        },
      },
      schema: {
        tags,
        operationId: 'confirmWithdrawal',
        summary: 'The second step: withdraws from the contract, and mails a receipt with the time',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: WithdrawalConfirmation,
        response: { 201: ReturnView },
      },
    },
    async (request, reply) => {
      const { lines, confirmation, comment = null } = request.body
      const orderId = request.params.id
      const { body } = await changeOrderOnce(ctx, request, {
        action: 'withdrawals',
        refuse: () => refuseUnconfirmed(orderId, lines, confirmation),
        run: async (requestContext, { resourceId: returnId, confirmInTransaction }) => {
          const withdrawn = lines.map((line) => ({ ...line, reason: 'withdrawal' as const }))
          const asked = { orderId, returnId, kind: 'withdrawal' as const, lines: withdrawn, comment }
          return { status: 201, body: toReturnView(await askForReturn(requestContext, asked, confirmInTransaction)) }
        },
      })
      return reply.code(201).send(body)
    },
  )
}

const toWithdrawal = ({ isOffered, lastDay, lines }: Awaited<ReturnType<typeof getWithdrawal>>) => ({
  isOffered,
  lastDay,
  lines: [...lines],
})
