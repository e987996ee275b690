import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SessionUser } from '../api/schema.ts'
import { forgetCart } from '../cart/cart-state.ts'
import { secondFactorPath, signInPath } from '../session/own-address.ts'
import { loadSession, sessionState, signOut } from '../session/session-state.ts'
import { useFailure } from '../ui/failure.ts'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { type AccountSection, accountSections, sectionPath } from './account-sections.ts'
import { Addresses } from './addresses.tsx'
import { ChangeEmail } from './change-email.tsx'
import { ChangePassword } from './change-password.tsx'
import { Notifications } from './notifications.tsx'
import { Orders } from './orders.tsx'
import { PersonalData } from './personal-data.tsx'
import { turnOffPush } from './push-state.ts'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

type SectionProps = Readonly<{ user: SessionUser; onLeave: () => void }>

/** What a page of the account shows; it is there once the customer is known. Before it ends the session it calls `onLeave`. */
const sections: Readonly<Record<AccountSection, ComponentType<SectionProps>>> = {
  orders: Orders,
  addresses: Addresses,
  notifications: Notifications,
  email: ChangeEmail,
  password: ChangePassword,
  'second-factor': SecondFactor,
  sessions: Sessions,
  data: PersonalData,
}

/** A page of the account. Who is not signed in is led to the sign-in, and back. */
export function Account({ section }: { section: AccountSection }) {
  const { words, href } = useLocale()
  const session = useSharedState(sessionState)
  const [isAsked, setIsAsked] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const failure = useFailure()
  const isGuest = isAsked && !isLeaving && session.status === 'guest'

  useEffect(() => {
    void failure.during(async () => {
      await loadSession()
      setIsAsked(true)
    })
  }, [])
  useEffect(() => {
    if (isGuest) location.replace(href(signInPath(location)))
  }, [isGuest, href])
  const mustSetUp = session.status === 'customer' && session.mustSetUpSecondFactor
  const isElsewhere = mustSetUp && section !== 'second-factor'
  useEffect(() => {
    if (isElsewhere) location.replace(href(secondFactorPath(location)))
  }, [isElsewhere, href])

  const leave = () => setIsLeaving(true)
  const Section = sections[section]
  return (
    <div class="account">
      <AccountNavigation
        section={section}
        user={session.status === 'customer' ? session.user : undefined}
        onLeave={leave}
      />
      <div>
        <h1>{words.account.sections[section]}</h1>
        {mustSetUp && <p class="notice">{words.problems['second-factor-required']}</p>}
        {isAsked && session.status === 'customer' && !isElsewhere ? (
          <Section user={session.user} onLeave={leave} />
        ) : (
          <Loading failure={failure} />
        )}
      </div>
    </div>
  )
}

type NavigationProps = Readonly<{ section: AccountSection; user: SessionUser | undefined; onLeave: () => void }>

function AccountNavigation({ section, user, onLeave }: NavigationProps) {
  const { words, href } = useLocale()
  const { account } = words
  const failure = useFailure()
  const list = useRef<HTMLUListElement>(null)
  // On a phone the list is wider than the screen.
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [])

  const leave = () =>
    failure.during(async () => {
      onLeave()
      // A push service or a shop that does not respond does not keep the customer signed in.
      await turnOffPush().catch(() => undefined)
      await signOut()
      forgetCart()
      location.assign(href('/'))
    })

  return (
    <nav class="account-nav" aria-label={account.title}>
      <p>
        <b>{user?.name ?? account.title}</b>
        <small>{user?.email}</small>
      </p>
      <ul ref={list}>
        {accountSections.map((each) => (
          <li key={each}>
            <a href={href(sectionPath(each))} aria-current={each === section ? 'page' : undefined}>
              {account.sections[each]}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={leave}>
        {account.signOut}
      </button>
      <FailureText failure={failure} />
    </nav>
  )
}
