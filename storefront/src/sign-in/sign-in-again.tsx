import { useEffect, useRef } from 'preact/hooks'
import { useLocale } from '../ui/locale-context.tsx'
import { SignInForm } from './sign-in-form.tsx'

type SignInAgainProps = Readonly<{ email: string; text?: string; onSignedIn: () => void; onClose: () => void }>

/** Over a page whose session has ended: the page stays as it is filled in. */
export function SignInAgain({ email, text, onSignedIn, onClose }: SignInAgainProps) {
  const { words } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="sign-in-again" onClose={onClose}>
      <h2 id="sign-in-again">{words.account.signIn}</h2>
      <SignInForm text={text ?? words.sessionEnded} email={email} onSignedIn={onSignedIn} />
      <button type="button" class="text-button" onClick={() => dialog.current?.close()}>
        {words.account.cancel}
      </button>
    </dialog>
  )
}
