import { useEffect, useState } from 'preact/hooks'
import { ownAddress } from '../session/own-address.ts'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import { useLocale } from '../ui/locale-context.tsx'

/** Leads to the address in `next` after the sign-in, where it is one of this shop; else to the account. */
export function SignIn() {
  const { words, href } = useLocale()
  const { account } = words
  const [search, setSearch] = useState('')
  useEffect(() => setSearch(location.search), [])

  function leave() {
    const next = new URLSearchParams(location.search).get('next')
    location.assign(ownAddress(next, location.origin) ?? href('/account'))
  }

  return (
    <SignInForm
      title={account.signInTitle}
      onSignedIn={leave}
      after={
        <p class="hint">
          <a href={href('/account/forgot')}>{account.forgotLink}</a>
          <br />
          {account.noAccount} <a href={href(`/account/sign-up${search}`)}>{account.signUp}</a>
        </p>
      }
    />
  )
}
