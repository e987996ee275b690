import type { ComponentChildren } from 'preact'
import { mergeCart } from '../cart/cart-state.ts'
import { signIn } from '../session/session-state.ts'
import { EmailField } from '../ui/email-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'
import { KnownPasswordField } from './password-field.tsx'

type SignInFormProps = Readonly<{
  title?: string
  text?: string
  email?: string
  onSignedIn: () => void
  after?: ComponentChildren
}>

/** Signs in, and takes the cart of this browser along. */
export function SignInForm({ title, text, email, onSignedIn, after }: SignInFormProps) {
  const { account } = useLocale().words

  async function submit(values: Readonly<Record<string, string>>) {
    await signIn(values.email?.trim() ?? '', values.password ?? '')
    // A cart that cannot be merged does not prevent the sign-in.
    await mergeCart().catch(() => undefined)
    onSignedIn()
  }

  return (
    <SmallForm
      {...(title && { title })}
      {...(text && { text })}
      submit={account.signIn}
      onSubmit={submit}
      after={after}
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
