import { notFound } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import type { PaymentContext } from '../context.ts'
import { reconcilePayment } from '../reconcile-payment.ts'
import { bankPage } from './bank-page.ts'
import { paymentOfSecret } from './sandbox-provider.ts'
import type { SandboxStore } from './sandbox-store.ts'

const Params = Type.Object({ paymentId: Uuid })
const Confirmation = NamedObject(
  'SandboxConfirmation',
  {
    clientSecret: Type.String({
      maxLength: 100,
      pattern: '^sandbox_secret_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    }),
    isApproved: Type.Optional(Type.Boolean({ default: true, description: 'False: the bank declines' })),
  },
  { additionalProperties: false },
)

/** The sandbox bank, where customers authenticate. Its payments' ids cannot be guessed: they are sent to the customer alone. */
export function sandboxRoutes(http: HttpApp, ctx: PaymentContext & { sandbox: SandboxStore }): void {
  const tags = ['payments']

  http.post(
    '/api/v1/payments/sandbox/confirmations',
    {
      config: { access: 'public', problems: { 404: ['payment-not-found'] } },
      schema: {
        tags,
        operationId: 'confirmSandboxPayment',
        summary: 'Confirm a payment of the sandbox with its client secret, as the page of a shop does',
        body: Confirmation,
        response: { 200: NamedObject('SandboxConfirmed', { orderId: Type.String(), status: Type.String() }) },
      },
    },
    async ({ body: { clientSecret, isApproved = true } }) => {
      const id = paymentOfSecret(clientSecret) ?? ''
      const payment = await ctx.sandbox.completeAuthentication(id, isApproved ? 'authorized' : 'declined')
      if (!payment?.returnUrl) throw paymentNotFound()
      await reconcilePayment(ctx, payment.orderId)
      return { orderId: payment.orderId, status: payment.status }
    },
  )

  http.get(
    '/api/v1/payments/sandbox/:paymentId',
    {
      config: { access: 'public', problems: { 404: ['payment-not-found'] } },
      schema: { tags, operationId: 'getSandboxPage', summary: 'The page of the sandbox bank', params: Params },
    },
    async (request, reply) => {
      const payment = await ctx.sandbox.findById(request.params.paymentId)
      if (!payment?.returnUrl) throw paymentNotFound()
      return reply
        .type('text/html; charset=utf-8')
        .header(
          'content-security-policy',
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
        )
        .header('cache-control', 'no-store')
        .send(bankPage(payment))
    },
  )

  http.register((scope, _options, ready) => {
    // A browser's form, without fields.
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, _body, done) =>
      done(null),
    )

    for (const [verb, status] of [
      ['approve', 'authorized'],
      ['decline', 'declined'],
    ] as const) {
      scope.post<{ Params: { paymentId: string } }>(
        `/api/v1/payments/sandbox/:paymentId/${verb}`,
        {
          config: { access: 'public', problems: { 404: ['payment-not-found'] } },
          schema: {
            tags,
            operationId: `${verb}SandboxPayment`,
            summary: `${verb === 'approve' ? 'Approve' : 'Decline'} at the sandbox bank`,
            params: Params,
          },
        },
        async (request, reply) => {
          const payment = await ctx.sandbox.completeAuthentication(request.params.paymentId, status)
          if (!payment?.returnUrl) throw paymentNotFound()
          await reconcilePayment(ctx, payment.orderId)
          return reply.redirect(payment.returnUrl, 303)
        },
      )
    }
    ready()
  })
}

const paymentNotFound = () => notFound('payment-not-found', 'There is no such payment')
