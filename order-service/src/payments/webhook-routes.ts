import { invalid, Money } from '@storefleet/contracts'
import { createValidator, type HttpApp, NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import type { PaymentContext } from './context.ts'
import { receiveWebhook } from './receive-webhook.ts'
import { verifyWebhook } from './webhook-signature.ts'

const SandboxEvent = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' }),
  type: Type.String({ maxLength: 100 }),
  data: Type.Object({
    orderId: Uuid,
    dispute: Type.Optional(
      Type.Object({
        id: Type.String({ maxLength: 100 }),
        status: Type.String({ maxLength: 50 }),
        reason: Type.String({ maxLength: 50 }),
        amount: Money,
        evidenceDueBy: Nullable(Timestamp),
      }),
    ),
  }),
})
const sandboxEvent = createValidator(SandboxEvent)

export function webhookRoutes(http: HttpApp, ctx: PaymentContext & { webhookSecret: string }): void {
  http.register((scope, _options, ready) => {
    // The signature is that of the bytes as they came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    scope.post(
      '/api/v1/payments/webhooks/sandbox',
      {
        config: {
          access: 'public',
          credential: 'signature',
          problems: { 400: ['invalid-event'], 401: ['invalid-signature'] },
        },
        schema: {
          tags: ['payments'],
          operationId: 'receiveSandboxWebhook',
          summary: 'Webhook of the sandbox provider: a payment changed',
          response: { 200: NamedObject('WebhookReceipt', { received: Type.Boolean() }) },
        },
      },
      async (request) => {
        const body = typeof request.body === 'string' ? request.body : ''
        verifyWebhook(ctx.webhookSecret, request.headers['storefleet-signature'], body, ctx.now())
        const { id, data } = parseEvent(body)
        await receiveWebhook(ctx, { provider: 'sandbox', id, orderId: data.orderId, dispute: data.dispute })
        return { received: true }
      },
    )
    ready()
  })
}

function parseEvent(body: string) {
  try {
    const event: unknown = JSON.parse(body)
    if (sandboxEvent.isValid(event)) return event
  } catch {
    // Refused below, as any other body that is not an event.
  }
  throw invalid('invalid-event', 'The body is not a payment event')
}
