import { callApi, readItem, takeTokensFrom, writeItem } from '../api/client.ts'
import type { AccessToken, CurrentSession, SecondStep, SessionUser, SignedIn } from '../api/schema.ts'
import { createSharedState } from '../ui/shared-state.ts'

/**
 * Who uses this browser. `hasEnded` where a customer was signed in and no longer is, without having signed out;
 * `mustSetUpSecondFactor` where they are one of staff, and the API refuses them all else.
 */
export type SessionState =
  | Readonly<{ status: 'unknown' }>
  | Readonly<{ status: 'guest'; hasEnded: boolean }>
  | Readonly<{ status: 'customer'; user: SessionUser; sessionId: string; mustSetUpSecondFactor: boolean }>

export const sessionState = createSharedState<SessionState>({ status: 'unknown' })

/** Under which name a browser remembers that a customer is signed in, so that a guest's pages need not ask. */
const key = 'signed-in'
const isExpected = (): boolean => readItem(key) !== null

/** Other tabs of this browser have the same session. On the server it would keep the process alive. */
const tabs = typeof document === 'undefined' ? undefined : new BroadcastChannel('session')
tabs?.addEventListener('message', () => {
  token = undefined
  void loadSession().catch(() => undefined)
})

/** Kept in memory alone: where scripts cannot read storage, a stolen token is of no use for long. */
let token: Promise<string> | undefined
let loading: Promise<SessionState> | undefined

/** Asks who is signed in. Rejects with an `ApiError` where there is no response. */
export function loadSession(): Promise<SessionState> {
  loading ??= askForSession().finally(() => {
    loading = undefined
  })
  return loading
}

async function askForSession(): Promise<SessionState> {
  const current = await callApi<CurrentSession | null>('GET', 'auth/get-session')
  const state: SessionState = current
    ? {
        status: 'customer',
        user: current.user,
        sessionId: current.session.id,
        mustSetUpSecondFactor: current.mustSetUpSecondFactor,
      }
    : { status: 'guest', hasEnded: isExpected() }
  writeItem(key, current ? 'yes' : undefined)
  if (!current) token = undefined
  sessionState.set(state)
  return state
}

/** Asks where this browser expects a session; else it is a guest's. */
export async function findSession(): Promise<SessionState> {
  const known = sessionState.get()
  if (known.status !== 'unknown') return known
  if (isExpected()) return loadSession()
  const guest = { status: 'guest', hasEnded: false } as const
  sessionState.set(guest)
  return guest
}

takeTokensFrom({
  async read() {
    const { status } = await findSession()
    return status === 'customer' ? readToken() : undefined
  },
  async renew(refused) {
    // Another request may have renewed it already.
    const present = await token?.catch(() => undefined)
    if (present !== undefined && present !== refused) return present
    token = undefined
    const { status } = await loadSession()
    return status === 'customer' ? readToken() : undefined
  },
})

function readToken(): Promise<string> {
  token ??= callApi<AccessToken>('GET', 'auth/token').then((answer) => answer.token)
  token.catch(() => {
    token = undefined
  })
  return token
}

/**
 * Signs in. False where a code is still to be sent, with `sendCode`. Rejects with an `ApiError`. `callbackURL` is where the link leads
 * in the end that is mailed where the address is not confirmed yet.
 */
export async function signIn(body: { email: string; password: string; callbackURL: string }): Promise<boolean> {
  const answered = await callApi<SignedIn | SecondStep>('POST', 'auth/sign-in/email', { body })
  if ('twoFactorRedirect' in answered) return false
  await sessionChanged()
  return true
}

/** The second step of a sign-in: a code of the app, or a recovery code. Rejects with an `ApiError`. */
export async function sendCode(typed: string): Promise<void> {
  const code = typed.replace(/\s/g, '').toLowerCase()
  const path = /^\d+$/.test(code) ? 'verify-totp' : 'verify-backup-code'
  await callApi<SignedIn>('POST', `auth/two-factor/${path}`, { body: { code } })
  await sessionChanged()
}

/** Ends the session. Rejects with an `ApiError`. */
export async function signOut(): Promise<void> {
  await callApi('POST', 'auth/sign-out', { body: {} })
  writeItem(key, undefined)
  await sessionChanged()
}

/** After the session of this browser is another one: a sign-in, or a new password. */
export async function sessionChanged(): Promise<void> {
  token = undefined
  await loadSession()
  tabs?.postMessage('changed')
}
