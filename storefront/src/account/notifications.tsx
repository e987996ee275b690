import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { NotificationPreference, NotificationPreferences } from '../api/schema.ts'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { Outcome } from '../ui/outcome.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { preferenceRows, withPreference } from './preference-rows.ts'
import { PushChoice } from './push-choice.tsx'

const path = 'users/me/notification-preferences'

/** Which messages the customer is sent, by event and channel. A choice is kept at once. */
export function Notifications() {
  const { account } = useLocale().words
  const [isSaved, setIsSaved] = useState(false)
  const { value, setValue, failure } = useLoaded(() => callApi<NotificationPreferences>('GET', path))
  if (value === undefined) return <Loading failure={failure} />

  async function choose(changed: NotificationPreference) {
    const former = value
    const preferences = withPreference(value?.preferences ?? [], changed)
    setIsSaved(false)
    setValue({ preferences })
    const isDone = await failure.during(async () =>
      setValue(await callApi<NotificationPreferences>('PUT', path, { body: { preferences } })),
    )
    if (!isDone) setValue(former)
    setIsSaved(isDone)
  }

  const { channels, rows } = preferenceRows(value.preferences)
  return (
    <>
      <p class="hint">{account.notificationsText}</p>
      <table class="choices-table">
        <thead>
          <tr>
            <th scope="col">{account.event}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {account.channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ event, cells }) => (
            <tr key={event}>
              <th scope="row">{nameOf(event)}</th>
              {cells.map((preference, index) => (
                <td key={channels[index]}>
                  {preference && <Choice {...preference} name={nameOf(event)} onChoose={choose} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Outcome done={isSaved ? account.saved : undefined} failure={failure} />
      <PushChoice />
    </>
  )

  /** An event that these pages do not know yet is named as the API names it. */
  function nameOf(event: string): string {
    return (account.events as Readonly<Record<string, string>>)[event] ?? event
  }
}

type ChoiceProps = NotificationPreference &
  Readonly<{ name: string; onChoose: (changed: NotificationPreference) => void }>

function Choice({ event, channel, isEnabled, name, onChoose }: ChoiceProps) {
  const { account } = useLocale().words
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isEnabled}
        aria-label={`${name}: ${account.channels[channel]}`}
        onChange={(change) => onChoose({ event, channel, isEnabled: change.currentTarget.checked })}
      />
    </label>
  )
}
