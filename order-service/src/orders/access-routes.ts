import { EmailAddress } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { Type } from 'typebox'
import { claimOrders } from './claim-orders.ts'
import type { OrderContext } from './context.ts'
import { reissueLink, revokeLinks } from './domain/order-link.ts'
import { getOrder } from './get-order.ts'
import { actorContextOf, historyActorOf } from './order-access.ts'
import { OrderParams, OrderTokenQuery } from './order-schemas.ts'
import { requestLink } from './request-link.ts'
import { sessionCookie } from './session-cookie.ts'

const tags = ['orders']
const strict = { additionalProperties: false }
const Nothing = Type.Null({ description: 'No content' })

/** How guests get access to their order, and how access is revoked. */
export function accessRoutes(http: HttpApp, ctx: OrderContext & { publicUrl: string }): void {
  http.post(
    '/api/v1/orders/:id/access',
    {
      config: { access: 'owner', permission: 'orders', credential: 'order', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'openOrderAccess',
        summary: 'Exchange the token of an order’s link for one that is good for half an hour',
        description: 'The response also sets it as a cookie, with which the browser may read the order.',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: Nullable(
          NamedObject('OrderAccessRequest', { accessToken: Type.Optional(Type.String({ maxLength: 200 })) }, strict),
        ),
        response: { 200: NamedObject('OrderAccess', { accessToken: Type.String(), expiresAt: Timestamp }) },
      },
    },
    async (request, reply) => {
      const actorContext = actorContextOf(request)
      const accessToken = request.body?.accessToken ?? actorContext.accessToken
      const order = await getOrder({ ...ctx, ...actorContext, accessToken }, request.params.id)
      const session = ctx.access.openSession(order, ctx.now())
      return reply
        .header('set-cookie', sessionCookie(order.id, session, ctx))
        .send({ accessToken: session.token, expiresAt: session.endsAt.toISOString() })
    },
  )

  http.delete(
    '/api/v1/orders/:id/access',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'revokeOrderAccess',
        summary: 'End every link and session of an order',
        params: OrderParams,
        response: { 204: Nothing },
      },
    },
    async ({ params, actor }, reply) => {
      const by = historyActorOf(actor)
      await ctx.orders.update(params.id, (order) => revokeLinks(order, ctx.access, { by, now: ctx.now() }))
      return reply.code(204).send(null)
    },
  )

  http.post(
    '/api/v1/orders/:id/access-link',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'reissueOrderLink',
        summary: 'End every link and session of an order, and mail its customer a new link',
        params: OrderParams,
        response: { 202: Nothing },
      },
    },
    async ({ params, actor }, reply) => {
      const by = historyActorOf(actor)
      await ctx.orders.update(params.id, (order) => reissueLink(order, ctx.access, { by, now: ctx.now() }))
      return reply.code(202).send(null)
    },
  )

  http.post(
    '/api/v1/orders/claims',
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'claimOrders',
        summary: 'Take over the orders that were placed as a guest with the address of the account',
        description: 'At most 50 at once, newest first; again where `hasMore` says so.',
        response: { 200: NamedObject('ClaimedOrders', { claimed: Type.Integer(), hasMore: Type.Boolean() }) },
      },
    },
    (request) => claimOrders({ ...ctx, ...actorContextOf(request) }),
  )

  http.post(
    '/api/v1/orders/access-links',
    {
      config: { access: 'public' },
      schema: {
        tags,
        operationId: 'requestOrderLink',
        summary: 'Have the link of an order mailed once more',
        description: 'The response is the same whether there is such an order or not.',
        body: NamedObject(
          'OrderLinkRequest',
          { number: Type.String({ minLength: 1, maxLength: 40 }), email: EmailAddress },
          strict,
        ),
        response: { 202: Nothing },
      },
    },
    async ({ body }, reply) => {
      await requestLink(ctx, body)
      return reply.code(202).send(null)
    },
  )
}
