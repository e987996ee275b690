import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { EmailChange, PendingEmailChange, SessionUser } from '../api/schema.ts'
import { useFreshSession } from '../sign-in/use-fresh-session.tsx'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { Outcome } from '../ui/outcome.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { useLoaded } from '../ui/use-loaded.ts'

const path = 'users/me/email-change'

/** Asks for another address; the links to both mailboxes lead to `confirm-email.tsx`. */
export function ChangeEmail({ user }: { user: SessionUser }) {
  const { words, href } = useLocale()
  const { account } = words
  const fresh = useFreshSession(user.email)
  const [isStopped, setIsStopped] = useState(false)
  const { value, setValue, failure } = useLoaded(() => callApi<PendingEmailChange>('GET', path))
  if (value === undefined) return <Loading failure={failure} />

  async function request(values: Readonly<Record<string, string>>) {
    setIsStopped(false)
    const body = { email: values.newEmail?.trim() ?? '', page: href('/account/confirm-email') }
    await fresh.during(async () => setValue({ change: await callApi<EmailChange>('POST', path, { body }) }))
  }

  const stop = () =>
    failure.during(async () => {
      await callApi('DELETE', path)
      setValue({ change: null })
      setIsStopped(true)
    })

  return (
    <>
      {value.change ? (
        <Pending change={value.change} current={user.email} onStop={stop} />
      ) : (
        <SmallForm text={account.emailText(user.email)} submit={account.changeEmail} onSubmit={request}>
          {(errors) => (
            <Field
              name="newEmail"
              type="email"
              label={account.newEmail}
              autocomplete="email"
              required
              maxLength={254}
              error={errors.email}
            />
          )}
        </SmallForm>
      )}
      <Outcome done={isStopped ? account.emailStopped : undefined} failure={failure} />
      {fresh.dialog}
    </>
  )
}

type PendingProps = Readonly<{ change: EmailChange; current: string; onStop: () => void }>

/** Which of the two mailboxes has still to confirm. */
function Pending({ change, current, onStop }: PendingProps) {
  const { account } = useLocale().words
  const boxes = [
    [current, change.isConfirmedByCurrent],
    [change.email, change.isConfirmedByNew],
  ] as const
  return (
    <div role="status">
      <p>{account.emailPending(change.email)}</p>
      <ul class="rows">
        {boxes.map(([email, isConfirmed]) => (
          <li key={email} class="row">
            <span class="row-what">{email}</span>
            <span class={isConfirmed ? 'mark' : 'hint'}>
              {isConfirmed ? account.emailConfirmed : account.emailAwaited}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={onStop}>
        {account.keepEmail}
      </button>
    </div>
  )
}
