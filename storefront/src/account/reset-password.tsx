import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { NewPasswordField } from '../sign-in/password-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { Message } from './message.tsx'

/** Sets a new password by the mailed link, which leads here with `?token=`, or with `?error=` where it has ended. */
export function ResetPassword() {
  const { account } = useLocale().words
  const [token, setToken] = useState<string>()
  const [isDone, setIsDone] = useState(false)
  useEffect(() => {
    setToken(new URLSearchParams(location.search).get('token') ?? '')
    // What sets a password is not left in the address, where others may read it.
    history.replaceState(null, '', location.pathname)
  }, [])

  async function submit({ newPassword }: Readonly<Record<string, string>>) {
    await callApi('POST', 'auth/reset-password', { body: { token, newPassword } })
    setIsDone(true)
  }

  if (token === '') return <Message title={account.linkFailedTitle} path="/account/forgot" link={account.forgotTitle} />
  if (isDone) return <Message title={account.resetDone} path="/account/sign-in" link={account.signIn} />
  return (
    <SmallForm title={account.forgotTitle} submit={account.setPassword} onSubmit={submit}>
      {(errors) => <NewPasswordField error={errors.newPassword} />}
    </SmallForm>
  )
}
