import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { AddressVerified } from '../api/schema.ts'
import { NewPasswordField } from '../sign-in/password-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { Message } from './message.tsx'

/** Where the link that confirms an address leads, with `?token=`: its reader chooses the password of the account. */
export function VerifyAddress() {
  const { account } = useLocale().words
  const [token, setToken] = useState<string>()
  const [email, setEmail] = useState('')
  const [verified, setVerified] = useState<AddressVerified>()
  useEffect(() => {
    const given = new URLSearchParams(location.search).get('token') ?? ''
    setToken(given)
    setEmail(addressIn(given))
    // What sets a password is not left in the address, where others may read it.
    history.replaceState(null, '', location.pathname)
  }, [])

  async function submit({ newPassword }: Readonly<Record<string, string>>) {
    const body = { token, password: newPassword }
    setVerified(await callApi<AddressVerified>('POST', 'auth/verify-email', { body }))
  }

  if (token === '')
    return <Message title={account.linkFailedTitle} path="/account/verified?error=" link={account.sendLink} />
  if (verified) {
    const text = verified.wasVerified ? account.verifiedBeforeText : account.verifiedText
    return <Message title={account.verifiedTitle} text={text} path="/account/sign-in" link={account.signIn} />
  }
  return (
    <SmallForm title={account.verifyTitle} text={account.verifyText(email)} submit={account.verify} onSubmit={submit}>
      {(errors) => (
        <>
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <NewPasswordField error={errors.newPassword} />
        </>
      )}
    </SmallForm>
  )
}

/** The address that a token (a JWT) is for, to be shown: only the API checks the token. */
function addressIn(token: string): string {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const { email } = JSON.parse(atob(payload)) as { email?: unknown }
    return typeof email === 'string' ? email : ''
  } catch {
    return ''
  }
}
