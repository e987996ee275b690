import { type HttpApp, NamedObject, Timestamp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { openPreview, type PreviewContext, usePreview } from './preview-delivery.ts'

const tags = ['notifications']

/** An email brings its own styles and pictures, and runs nothing. The console shows it in a frame. */
const emailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

const Preview = NamedObject('NotificationPreview', {
  url: Type.String({ description: 'Shows the email once, without a sign-in' }),
  expiresAt: Timestamp,
})

export function previewRoutes(http: HttpApp, ctx: PreviewContext): void {
  http.post(
    '/api/v1/notifications/:id/preview',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: { 404: ['notification-not-found'], 409: ['notification-not-email', 'notification-blanked'] },
      },
      schema: {
        tags,
        operationId: 'createNotificationPreview',
        summary: 'Get an address that shows an email as it was sent, once, for 60 seconds',
        description: 'A frame cannot send a token: the address is a secret of its own.',
        params: Type.Object({ id: Uuid }),
        response: { 201: Preview },
      },
    },
    async ({ params }, reply) => {
      const { token, expiresAt } = await openPreview(ctx, params.id)
      return reply
        .code(201)
        .send({ url: `/api/v1/notifications/previews/${token}`, expiresAt: expiresAt.toISOString() })
    },
  )

  http.get(
    '/api/v1/notifications/previews/:token',
    {
      config: { access: 'public', problems: { 404: ['preview-not-found'] } },
      schema: {
        tags,
        operationId: 'showNotificationPreview',
        summary: 'An email as it was sent, as a page',
        params: Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) }),
      },
    },
    async ({ params }, reply) => {
      const { html } = await usePreview(ctx, params.token)
      return reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'content-security-policy': emailPolicy,
        })
        .send(html)
    },
  )
}
