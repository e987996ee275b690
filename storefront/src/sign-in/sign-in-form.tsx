import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { mergeCart } from '../cart/cart-state.ts'
import { sendCode, signIn } from '../session/session-state.ts'
import { EmailField } from '../ui/email-field.tsx'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { KnownPasswordField } from './password-field.tsx'
import { ProviderSignIn } from './provider-sign-in.tsx'

type SignInFormProps = Readonly<{
  title?: string
  text?: string
  email?: string
  onSignedIn: () => void
  after?: ComponentChildren
  /** Whether the first step was done elsewhere. */
  isAskedForCode?: boolean
  /** Where the provider leads in the end; without it this page. */
  next?: () => string
}>

/** Signs in, in two steps where the account has a second factor, and takes the cart of this browser along. */
export function SignInForm({
  title,
  text,
  email,
  onSignedIn,
  after,
  isAskedForCode = false,
  next = pathOfPage,
}: SignInFormProps) {
  const { words, href } = useLocale()
  const { account } = words

  const [needsCode, setNeedsCode] = useState(isAskedForCode)

  async function submit(values: Readonly<Record<string, string>>) {
    const credentials = { email: values.email?.trim() ?? '', password: values.password ?? '' }
    if (await signIn({ ...credentials, callbackURL: href('/account/verified') })) await finish()
    else setNeedsCode(true)
  }

  async function finish() {
    // A cart that cannot be merged does not prevent the sign-in.
    await mergeCart().catch(() => undefined)
    onSignedIn()
  }

  if (needsCode) {
    return (
      <CodeForm {...(title && { title: account.codeTitle })} onAccepted={finish} onBack={() => setNeedsCode(false)} />
    )
  }
  return (
    <SmallForm
      key="password"
      {...(title && { title })}
      {...(text && { text })}
      submit={account.signIn}
      onSubmit={submit}
      after={
        <>
          {after}
          <ProviderSignIn next={next} />
        </>
      }
    >
      {() => (
        <>
          <EmailField id="sign-in-email" autocomplete="username" defaultValue={email} />
          <KnownPasswordField name="password" id="sign-in-password" label={account.password} />
        </>
      )}
    </SmallForm>
  )
}

const pathOfPage = () => `${location.pathname}${location.search}${location.hash}`

type CodeFormProps = Readonly<{ title?: string; onAccepted: () => Promise<void>; onBack: () => void }>

/** Asks for a code, of the app or of those for recovery. */
function CodeForm({ title, onAccepted, onBack }: CodeFormProps) {
  const { account } = useLocale().words

  // Who has typed the password types the code next.
  useEffect(() => document.getElementById('code')?.focus(), [])

  async function submit({ code = '' }: Readonly<Record<string, string>>) {
    await sendCode(code)
    await onAccepted()
  }

  return (
    <SmallForm
      key="code"
      {...(title && { title })}
      text={account.codeText}
      submit={account.signIn}
      onSubmit={submit}
      after={
        <button type="button" class="text-button" onClick={onBack}>
          {account.backToPassword}
        </button>
      }
    >
      {() => <Field name="code" label={account.code} autocomplete="one-time-code" required maxLength={40} />}
    </SmallForm>
  )
}
