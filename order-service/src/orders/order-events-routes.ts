import { PassThrough, type Readable } from 'node:stream'
import { unavailable } from '@storefleet/contracts'
import type { HttpApp } from '@storefleet/http'
import { Type } from 'typebox'
import type { OrderContext } from './context.ts'
import type { Order } from './domain/order.ts'
import { getOrder } from './get-order.ts'
import { actorContextOf, authorizeOrder } from './order-access.ts'
import { OrderParams, OrderTokenQuery } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import type { EventSink, OrderWatch } from './watch-orders.ts'

type Context = OrderContext & {
  watch: OrderWatch
  /** Starts a round at once. */
  wakeWatch: () => void
}

/** What a client may leave unread before its stream is ended. */
const maxUnreadBytes = 256 * 1024
/** A version as `order-watch-store.ts` writes it. */
const eventId = /^\d{1,10}-\d{1,15}$/

/** What a client is told of an order: the order, as it is read. */
export const describeOrder = (order: Order): string => JSON.stringify(toOrderView(order))

/** Tells clients of the changes of an order as they happen. */
export function orderEventsRoutes(http: HttpApp, ctx: Context): void {
  // Before the server waits for the requests in flight: these would never end.
  http.addHook('preClose', async () => ctx.watch.end())

  http.get(
    '/api/v1/orders/:id/events',
    {
      exposeHeadRoute: false,
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        isStream: true,
        headers: { 'last-event-id': 'optional' },
        problems: { 404: ['order-not-found'], 503: ['too-many-streams'] },
      },
      schema: {
        tags: ['orders'],
        operationId: 'watchOrder',
        summary: 'The order, now and after each change, as server-sent events',
        description:
          'Each event is named `order`; its data is the order as `GET /api/v1/orders/{id}` returns it, its id the version. A client that connects again with `Last-Event-ID` is sent the order only where it has changed. The stream ends after ten minutes at most, or when the service restarts: then connect again after `retry` milliseconds.',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: {
          200: {
            description: 'The stream',
            content: { 'text/event-stream': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const actorContext = actorContextOf(request)
      const { id: orderId } = await getOrder({ ...ctx, ...actorContext }, request.params.id)
      const client = ctx.clientOf(actorContext)
      if (!ctx.watch.hasRoomFor(client)) throw tooManyStreams()
      const stream = new PassThrough()
      const stop = ctx.watch.add({
        orderId,
        client,
        lastEventId: lastEventIdOf(request.headers['last-event-id']),
        authorize: (order) => authorizeOrder({ ...ctx, ...actorContext }, order),
        sink: sinkOf(stream),
      })
      stream.on('close', stop)
      ctx.wakeWatch()
      return reply
        .type('text/event-stream')
        .headers({ 'referrer-policy': 'no-referrer', 'x-accel-buffering': 'no' })
        .send(stream)
    },
  )
}

const lastEventIdOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && eventId.test(header) ? header : undefined

const sinkOf = (stream: PassThrough): EventSink => ({
  send(text) {
    if (stream.destroyed || stream.readableLength + stream.writableLength > maxUnreadBytes) return false
    stream.write(text)
    return true
  },
  end: () => void stream.end(),
})

const tooManyStreams = () =>
  unavailable('too-many-streams', 'Too many streams are open: read the order from time to time instead', {
    headers: { 'retry-after': '5' },
  })
