import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { PersonalData as ExportedData, SessionUser } from '../api/schema.ts'
import { forgetCart } from '../cart/cart-state.ts'
import { signOut } from '../session/session-state.ts'
import { useFreshSession } from '../sign-in/use-fresh-session.tsx'
import { keepAs } from '../ui/download.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText, Outcome } from '../ui/outcome.tsx'
import { SmallForm } from '../ui/small-form.tsx'

type PersonalDataProps = Readonly<{ user: SessionUser; onLeave: () => void }>

/** What a customer may ask for under the GDPR: a copy of what the shop holds of them, and the end of it. */
export function PersonalData(props: PersonalDataProps) {
  return (
    <>
      <ExportData />
      <DeleteAccount {...props} />
    </>
  )
}

function ExportData() {
  const { account } = useLocale().words
  const failure = useFailure()
  const [state, setState] = useState<'open' | 'busy' | 'whole' | 'part'>('open')

  async function download() {
    setState('busy')
    const isDone = await failure.during(async () => {
      const data = await callApi<ExportedData>('GET', 'users/me/export')
      keepAs('my-data.json', new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
      setState(data.missing.length > 0 ? 'part' : 'whole')
    })
    if (!isDone) setState('open')
  }

  return (
    <section class="personal-data" aria-labelledby="export-data">
      <h2 id="export-data">{account.exportTitle}</h2>
      <p class="hint">{account.exportText}</p>
      <button type="button" class="button" disabled={state === 'busy'} onClick={download}>
        {account.exportData}
      </button>
      <Outcome done={state === 'whole' ? account.exported : undefined} failure={failure} />
      <FailureText failure={{ message: state === 'part' ? account.exportedInPart : undefined }} />
    </section>
  )
}

/** Two presses and a ticked box: it cannot be undone. */
function DeleteAccount({ user, onLeave }: PersonalDataProps) {
  const { words, href } = useLocale()
  const { account } = words
  const fresh = useFreshSession(user.email)

  async function erase() {
    await fresh.during(async () => callApi<void>('DELETE', 'users/me'))
    onLeave()
    forgetCart()
    // The session has ended with the account; this removes its cookie.
    await signOut().catch(() => undefined)
    location.assign(href('/account/deleted'))
  }

  return (
    <section class="personal-data" aria-labelledby="delete-account">
      <h2 id="delete-account">{account.deleteTitle}</h2>
      <p class="hint">{account.deleteText(user.email)}</p>
      <p>
        <a href={href('/privacy')}>{account.deletePrivacy}</a>
      </p>
      <details class="disclosure">
        <summary>{account.deleteAccount}</summary>
        <SmallForm submit={account.deleteAccount} onSubmit={erase}>
          {() => (
            <label class="check">
              <input type="checkbox" name="isSure" required />
              {account.deleteSure}
            </label>
          )}
        </SmallForm>
      </details>
      {fresh.dialog}
    </section>
  )
}
