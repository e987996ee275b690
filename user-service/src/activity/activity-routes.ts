import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { type ActivityEntry, type ActivityStore, activityActions } from './activity-store.ts'

const maxEntries = 100

const Entry = NamedObject('ActivityEntry', {
  id: Uuid,
  action: Type.Enum([...activityActions]),
  sessionId: Nullable(Type.String()),
  ipAddress: Nullable(Type.String()),
  userAgent: Nullable(Type.String()),
  occurredAt: Timestamp,
})
const Activity = NamedObject('ActivityPage', { items: Type.Array(Entry), nextCursor: Type.Null() })

/** The latest 100 entries of an account: one's own, and any for an administrator. */
export function activityRoutes(http: HttpApp, { activity }: { activity: ActivityStore }): void {
  const latest = async (userId: string) => ({
    items: (await activity.list(userId, maxEntries)).map(toView),
    nextCursor: null,
  })

  http.get(
    '/api/v1/users/me/activity',
    {
      config: { access: 'customer' },
      schema: {
        tags: ['profile'],
        operationId: 'listMyActivity',
        summary: 'Sign-ins, failed ones and changes of your account, newest first',
        response: { 200: Activity },
      },
    },
    ({ actor }) => latest(requireUser(actor).id),
  )
  http.get(
    '/api/v1/users/:userId/activity',
    {
      config: { access: 'admin' },
      schema: {
        tags: ['users'],
        operationId: 'listUserActivity',
        summary: 'Sign-ins, failed ones and changes of an account, newest first',
        params: Type.Object({ userId: Uuid }),
        response: { 200: Activity },
      },
    },
    ({ params }) => latest(params.userId),
  )
}

const toView = (entry: ActivityEntry) => ({ ...entry, occurredAt: entry.occurredAt.toISOString() })
