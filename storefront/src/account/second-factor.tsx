import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { RecoveryCodes, SecondFactorSecret, SessionUser } from '../api/schema.ts'
import { ownAddress } from '../session/own-address.ts'
import { sessionChanged } from '../session/session-state.ts'
import { KnownPasswordField } from '../sign-in/password-field.tsx'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { Outcome } from '../ui/outcome.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodeList } from './recovery-code-list.tsx'

/** Turns the second step of the sign-in on and off. What is secret is shown once, and kept by this page alone. */
export function SecondFactor({ user }: { user: SessionUser }) {
  const { account } = useLocale().words
  const [secret, setSecret] = useState<SecondFactorSecret>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [done, setDone] = useState<string>()

  async function disable({ password }: Readonly<Record<string, string>>) {
    await callApi('POST', 'auth/two-factor/disable', { body: { password } })
    setDone(account.secondFactorOff)
    await sessionChanged()
  }
  const renew = async ({ password }: Readonly<Record<string, string>>) =>
    setCodes(
      (await callApi<RecoveryCodes>('POST', 'auth/two-factor/generate-backup-codes', { body: { password } }))
        .backupCodes,
    )

  /** Goes on where this page was asked for, as by the console. */
  function keepCodes() {
    setCodes(undefined)
    const next = ownAddress(new URLSearchParams(location.search).get('next'), location.origin)
    if (next) location.assign(next)
  }

  if (codes) return <RecoveryCodeList codes={codes} onKept={keepCodes} />
  if (!user.twoFactorEnabled) {
    return secret ? (
      <ProveApp secret={secret} onProved={() => setCodes(secret.backupCodes)} />
    ) : (
      <>
        <Outcome done={done} failure={{ message: undefined }} />
        <PasswordForm
          user={user}
          text={account.secondFactorText}
          submit={account.enableSecondFactor}
          onSubmit={async ({ password }) =>
            setSecret(await callApi<SecondFactorSecret>('POST', 'auth/two-factor/enable', { body: { password } }))
          }
        />
      </>
    )
  }
  return (
    <>
      <p>
        <span class="mark">{account.secondFactorOn}</span>
      </p>
      <p class="hint">{account.secondFactorOnText}</p>
      <details class="disclosure">
        <summary>{account.newRecoveryCodes}</summary>
        <PasswordForm
          user={user}
          id="renew"
          text={account.newRecoveryCodesText}
          submit={account.newRecoveryCodes}
          onSubmit={renew}
        />
      </details>
      <details class="disclosure">
        <summary>{account.disableSecondFactor}</summary>
        <PasswordForm
          user={user}
          id="disable"
          text={account.disableSecondFactorText}
          submit={account.disableSecondFactor}
          onSubmit={disable}
        />
      </details>
    </>
  )
}

/** Shows the secret to the app, and asks for a code of it: only then does a sign-in ask for one. */
function ProveApp({ secret, onProved }: Readonly<{ secret: SecondFactorSecret; onProved: () => void }>) {
  const { account } = useLocale().words
  const key = new URL(secret.totpURI).searchParams.get('secret') ?? ''

  async function prove({ code = '' }: Readonly<Record<string, string>>) {
    await callApi('POST', 'auth/two-factor/verify-totp', { body: { code: code.replace(/\s/g, '') } })
    onProved()
    await sessionChanged()
  }

  return (
    <>
      <p>{account.scanText}</p>
      <div class="second-factor-secret">
        <QrCode text={secret.totpURI} label={account.qrCode} />
        <div>
          <p class="hint">{account.secretText}</p>
          <code>{key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <p>
            <a href={secret.totpURI}>{account.openApp}</a>
          </p>
        </div>
      </div>
      <SmallForm submit={account.confirmCode} onSubmit={prove}>
        {() => (
          <Field
            name="code"
            label={account.appCode}
            autocomplete="one-time-code"
            inputMode="numeric"
            required
            maxLength={10}
          />
        )}
      </SmallForm>
    </>
  )
}

type PasswordFormProps = Readonly<{
  user: SessionUser
  id?: string
  text: string
  submit: string
  onSubmit: (values: Readonly<Record<string, string>>) => Promise<void>
}>

/** What only who knows the password may do. */
function PasswordForm({ user, id = 'enable', ...form }: PasswordFormProps) {
  const { account } = useLocale().words
  return (
    <SmallForm {...form}>
      {() => (
        <>
          <input type="hidden" name="username" autocomplete="username" value={user.email} />
          <KnownPasswordField name="password" id={`${id}-password`} label={account.currentPassword} />
        </>
      )}
    </SmallForm>
  )
}
