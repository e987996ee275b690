import { type HttpApp, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { endSessions } from './end-sessions.ts'
import type { UserContext } from './user-context.ts'

/** What an administrator does where a device of a user was lost or is not theirs. */
export function endSessionsRoutes(http: HttpApp, ctx: UserContext): void {
  http.delete(
    '/api/v1/users/:userId/sessions',
    {
      config: { access: 'admin', problems: { 403: ['not-an-admin', 'own-account'], 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'revokeUserSessions',
        summary: 'Sign another user out everywhere; they can sign in again',
        params: Type.Object({ userId: Uuid }),
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params }, reply) => {
      await endSessions(ctx, actor, params.userId)
      return reply.code(204).send(null)
    },
  )
}
