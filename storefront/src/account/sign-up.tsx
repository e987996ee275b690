import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { newThrowawayPassword } from '../api/idempotency-key.ts'
import { EmailField } from '../ui/email-field.tsx'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { SendVerification } from './send-verification.tsx'

/** Asks for no password: the one that is chosen by the mailed link replaces it, so that the owner of the mailbox has it. */
export function SignUp() {
  const { words, href } = useLocale()
  const { account } = words
  const [email, setEmail] = useState<string>()

  async function submit(values: Readonly<Record<string, string>>) {
    const address = values.email?.trim() ?? ''
    const body = { email: address, name: values.name?.trim() ?? '', password: newThrowawayPassword() }
    await callApi('POST', 'auth/sign-up/email', { body: { ...body, callbackURL: href('/account/verified') } })
    setEmail(address)
  }

  if (email !== undefined) {
    return (
      <div class="small-form">
        <h1>{account.mailSentTitle}</h1>
        <p>{account.mailSent(email)}</p>
        <SendVerification email={email} />
      </div>
    )
  }
  return (
    <SmallForm
      title={account.signUp}
      text={account.signUpText}
      submit={account.signUp}
      onSubmit={submit}
      after={
        <p class="hint">
          {account.haveAccount} <a href={href('/account/sign-in')}>{account.signIn}</a>
        </p>
      }
    >
      {(errors) => (
        <>
          <Field name="name" label={words.name} autocomplete="name" required maxLength={100} error={errors.name} />
          <EmailField error={errors.email} />
        </>
      )}
    </SmallForm>
  )
}
