import { type HttpApp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { type ErasureContext, eraseOwnAccount, eraseUser } from './erase-user.ts'

/** Erasure of accounts (Article 17 GDPR): one's own, and any other for an administrator. */
export function erasureRoutes(http: HttpApp, ctx: ErasureContext): void {
  http.delete(
    '/api/v1/users/me',
    {
      config: {
        access: 'customer',
        problems: { 401: ['account-closed'], 403: ['session-not-fresh'], 409: ['last-admin'] },
      },
      schema: {
        tags: ['profile'],
        operationId: 'deleteMyAccount',
        summary: 'Erase your account for good; needs a sign-in of the last ten minutes',
        response: { 204: Type.Null() },
      },
    },
    async ({ actor }, reply) => {
      await eraseOwnAccount(ctx, actor)
      return reply.code(204).send(null)
    },
  )
  http.delete(
    '/api/v1/users/:userId',
    {
      config: {
        access: 'admin',
        problems: { 403: ['not-an-admin', 'own-account'], 404: ['user-not-found'], 409: ['last-admin'] },
      },
      schema: {
        tags: ['users'],
        operationId: 'deleteUser',
        summary: 'Erase the account of another user for good',
        params: Type.Object({ userId: Uuid }),
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params }, reply) => {
      await eraseUser(ctx, actor, params.userId)
      return reply.code(204).send(null)
    },
  )
}
