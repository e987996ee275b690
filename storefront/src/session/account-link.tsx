import { useEffect, useState } from 'preact/hooks'
import { PersonIcon } from '../ui/icons.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { signInPath } from './own-address.ts'
import { findSession, sessionState } from './session-state.ts'

/** Says who is signed in, and leads to their account; guests are led to the sign-in, and back. */
export function AccountLink() {
  const { words, href } = useLocale()
  const { account } = words
  const session = useSharedState(sessionState)
  const [path, setPath] = useState('/account/sign-in')
  useEffect(() => {
    // From the pages of the account itself, the sign-in leads to the account.
    if (!location.pathname.includes('/account')) setPath(signInPath(location))
    findSession().catch(() => undefined)
  }, [])
  if (session.status !== 'customer') {
    return (
      <a class="account-link" href={href(path)} aria-label={account.signIn}>
        <PersonIcon />
        <span>{account.signIn}</span>
      </a>
    )
  }
  const [firstName] = session.user.name.split(' ')
  return (
    <a class="account-link" href={href('/account')} aria-label={account.of(session.user.name)}>
      <PersonIcon />
      <span>{firstName}</span>
    </a>
  )
}
