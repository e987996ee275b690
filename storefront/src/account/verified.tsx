import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { EmailField } from '../ui/email-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { Message } from './message.tsx'

/** Where the link that confirms an address leads in the end; with `?error=` it did not work. */
export function Verified() {
  const { words, href } = useLocale()
  const { account } = words
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => setHasFailed(new URLSearchParams(location.search).has('error')), [])

  async function send(values: Readonly<Record<string, string>>) {
    const body = { email: values.email?.trim(), callbackURL: href('/account/verified') }
    await callApi('POST', 'auth/send-verification-email', { body })
  }

  if (hasFailed) {
    return (
      <SmallForm
        title={account.linkFailedTitle}
        text={account.linkFailedText}
        submit={account.sendLink}
        onSubmit={send}
        done={account.sentAgain}
      >
        {() => <EmailField />}
      </SmallForm>
    )
  }
  return (
    <Message title={account.verifiedTitle} text={account.verifiedText} path="/account/sign-in" link={account.signIn} />
  )
}
