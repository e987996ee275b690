import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Session } from '../api/schema.ts'
import { sessionState } from '../session/session-state.ts'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { Outcome } from '../ui/outcome.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { useLoaded } from '../ui/use-loaded.ts'
import { describeDevice } from './describe-device.ts'

/** Where the customer is signed in. The API names sessions by their ids and never shows their tokens. */
export function Sessions() {
  const { account } = useLocale().words
  const current = useSharedState(sessionState)
  const [done, setDone] = useState('')
  const { value: sessions, reload, failure } = useLoaded(() => callApi<Session[]>('GET', 'auth/list-sessions'))
  if (sessions === undefined) return <Loading failure={failure} />

  const currentId = current.status === 'customer' ? current.sessionId : undefined
  const isCurrent = ({ id }: Session) => id === currentId
  const sorted = [...sessions].sort((one, other) => Number(isCurrent(other)) - Number(isCurrent(one)))

  async function end(path: string, body: object, said: string) {
    setDone('')
    if (!(await failure.during(async () => void (await callApi('POST', path, { body }))))) return
    await reload()
    setDone(said)
  }

  return (
    <>
      <p class="hint">{account.sessionsText}</p>
      <ul class="rows">
        {sorted.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isCurrent={isCurrent(session)}
            onEnd={() => end('auth/revoke-session', { token: session.id }, '')}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => end('auth/revoke-other-sessions', {}, account.othersEnded)}
        >
          {account.endOthers}
        </button>
      )}
      <Outcome done={done} failure={failure} />
    </>
  )
}

type SessionRowProps = Readonly<{ session: Session; isCurrent: boolean; onEnd: () => void }>

function SessionRow({ session: { userAgent, ipAddress, createdAt }, isCurrent, onEnd }: SessionRowProps) {
  const { words, date } = useLocale()
  const { account } = words
  const { browser, system } = describeDevice(userAgent)
  const device = browser && system ? account.browserOn(browser, system) : (browser ?? system ?? account.unknownDevice)
  return (
    <li class="row">
      <div class="row-what">
        <b>{device}</b>
        <small>
          {account.signedInAt(date(createdAt))}, {ipAddress}
        </small>
      </div>
      {isCurrent ? (
        <span class="mark">{account.thisDevice}</span>
      ) : (
        <button type="button" class="button quiet small" aria-label={account.endSessionOf(device)} onClick={onEnd}>
          {account.endSession}
        </button>
      )}
    </li>
  )
}
