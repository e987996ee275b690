import { unauthenticated, unavailable } from '@storefleet/contracts'
import { type HttpApp, NamedObject } from '@storefleet/http'
import { Type } from 'typebox'
import type { PaymentContext } from '../context.ts'
import { ProviderResponseLost } from '../payment-provider.ts'
import { receiveWebhook } from '../receive-webhook.ts'
import type { StripeClient } from './stripe-client.ts'
import { providerEventOf, readStripeEvent } from './stripe-webhook.ts'

export type StripeAccount = { client: () => Promise<StripeClient>; webhookSecrets: readonly string[] }

/** Stripe's webhooks: events of `payment_intent.*`, `charge.*`, `charge.dispute.*` and `refund.*`. `stripe` is undefined where it is not set up. */
export function stripeWebhookRoutes(http: HttpApp, ctx: PaymentContext & { stripe: StripeAccount | undefined }): void {
  http.register((scope, _options, ready) => {
    // The signature is that of the bytes as they came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    scope.post(
      '/api/v1/payments/webhooks/stripe',
      {
        config: {
          access: 'public',
          credential: 'signature',
          problems: {
            400: ['invalid-event'],
            401: ['invalid-signature'],
            503: ['provider-unavailable'],
          },
        },
        bodyLimit: 256 * 1024,
        schema: {
          tags: ['payments'],
          operationId: 'receiveStripeWebhook',
          summary: 'Webhook of Stripe: a payment changed, or was disputed',
          response: { 200: NamedObject('WebhookReceipt', { received: Type.Boolean() }) },
        },
      },
      async (request) => {
        if (!ctx.stripe) throw unauthenticated('invalid-signature', 'Stripe takes no payments here')
        const body = typeof request.body === 'string' ? request.body : ''
        const client = await ctx.stripe.client()
        const signature = request.headers['stripe-signature']
        const event = readStripeEvent(client, ctx.stripe.webhookSecrets, { body, signature, now: ctx.now() })
        await retriedWhereLost(async () => {
          const about = await providerEventOf(client, event)
          if (about) await receiveWebhook(ctx, about)
        })
        return { received: true }
      },
    )
    ready()
  })
}

/** Stripe sends an event again that is not accepted. */
async function retriedWhereLost(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ProviderResponseLost)) throw error
    throw unavailable('provider-unavailable', 'Stripe does not respond: send the event again', { cause: error })
  }
}
