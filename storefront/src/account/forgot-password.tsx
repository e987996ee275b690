import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { EmailField } from '../ui/email-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'

/** Has a link mailed with which a new password is chosen. */
export function ForgotPassword() {
  const { words, href } = useLocale()
  const { account } = words
  const [email, setEmail] = useState('')

  async function submit(values: Readonly<Record<string, string>>) {
    const address = values.email?.trim() ?? ''
    const body = { email: address, redirectTo: href('/account/reset') }
    await callApi('POST', 'auth/request-password-reset', { body })
    setEmail(address)
  }

  return (
    <SmallForm
      title={account.forgotTitle}
      text={account.forgotText}
      submit={account.sendLink}
      onSubmit={submit}
      done={account.resetSent(email)}
      after={
        <p class="hint">
          <a href={href('/account/sign-in')}>{account.signIn}</a>
        </p>
      }
    >
      {() => <EmailField />}
    </SmallForm>
  )
}
