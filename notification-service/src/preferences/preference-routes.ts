import { type HttpApp, NamedObject, withExample } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { ChannelSchema } from '../channels.ts'
import { disabledIn, maxPreferences, preferencesOf } from './preference.ts'
import type { PreferenceStore } from './preference-store.ts'

type Context = { preferences: PreferenceStore; now: () => Date }

const path = '/api/v1/users/me/notification-preferences'
const strict = { additionalProperties: false }
const tags = ['notifications']
const preference = {
  event: Type.String({ minLength: 1, maxLength: 100 }),
  channel: ChannelSchema,
  isEnabled: Type.Boolean(),
}
const Preferences = NamedObject('NotificationPreferences', {
  preferences: Type.Array(NamedObject('NotificationPreference', preference), {
    description: 'Everything that can be chosen. All other messages are always sent.',
  }),
})
const NewPreferences = NamedObject(
  'NewNotificationPreferences',
  {
    preferences: Type.Array(NamedObject('NewNotificationPreference', preference, strict), {
      maxItems: maxPreferences,
      description: 'What is not named is sent',
    }),
  },
  strict,
)
const example = { preferences: [{ event: 'order.shipped', channel: 'push' as const, isEnabled: false }] }

/** What a user is told of, and how. */
export function preferenceRoutes(http: HttpApp, { preferences, now }: Context): void {
  http.get(
    path,
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'getNotificationPreferences',
        summary: 'Which messages you are sent, by event and channel',
        response: { 200: withExample(Preferences, example) },
      },
    },
    async ({ actor }) => ({ preferences: preferencesOf(await preferences.disabledOf(requireUser(actor).id)) }),
  )

  http.put(
    path,
    {
      config: { access: 'customer', problems: { 422: ['invalid-preference'] } },
      schema: {
        tags,
        operationId: 'replaceNotificationPreferences',
        summary: 'Choose which messages you are sent',
        body: withExample(NewPreferences, example),
        response: { 200: withExample(Preferences, example) },
      },
    },
    async ({ actor, body }) => {
      const disabled = disabledIn(body.preferences)
      await preferences.replace(requireUser(actor).id, disabled, now())
      return { preferences: preferencesOf(disabled) }
    },
  )
}
