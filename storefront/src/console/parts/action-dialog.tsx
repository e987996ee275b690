import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { ApiError } from '../../api/client.ts'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { useFailure } from '../../ui/failure.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from './console-words.tsx'
import { Dialog } from './dialog.tsx'
import { resultState } from './result-state.ts'
import { useUnsaved } from './use-unsaved.ts'

type ActionDialogProps = Readonly<{
  title: string
  text?: string | undefined
  submit: string
  /** Rejects with an `ApiError`, which is shown in the dialog; else it closes. The key is that of the attempt. */
  onSubmit: (form: FormData, idempotencyKey: string) => Promise<void>
  onClose: () => void
  /** By what the API says is wrong with single fields. */
  children?: (errors: Readonly<Record<string, string>>) => ComponentChildren
}>

/** Asks for what an action needs, does it, and says that it is done, or what was refused, beside what caused it. */
export function ActionDialog({ title, text, submit, onSubmit, onClose, children }: ActionDialogProps) {
  const { words } = useLocale()
  const consoleWords = useConsoleWords()
  const unsaved = useUnsaved()
  const failure = useFailure()
  const [isBusy, setIsBusy] = useState(false)
  const key = useRef('')

  async function attempt(form: FormData) {
    key.current ||= newIdempotencyKey()
    try {
      await onSubmit(form, key.current)
    } catch (error) {
      // Without a response it may have been done: the same attempt is made again then.
      const isRefused = error instanceof ApiError && error.status >= 400 && error.status < 500
      if (isRefused) key.current = ''
      throw error
    }
  }

  async function send(event: SubmitEvent) {
    event.preventDefault()
    if (isBusy) return
    const form = new FormData(event.currentTarget as HTMLFormElement)
    setIsBusy(true)
    const isDone = await failure.during(() => attempt(form))
    setIsBusy(false)
    if (!isDone) return
    resultState.set(consoleWords.done(title))
    onClose()
  }

  const message = Object.keys(failure.fields).length > 0 ? words.checkFields : failure.message
  return (
    <Dialog title={title} mayClose={unsaved.mayLeave} onClose={onClose}>
      <form class="small-form" onInput={unsaved.note} onSubmit={send}>
        {text && <p class="hint">{text}</p>}
        {children?.(failure.fields)}
        <FailureText failure={{ message }} />
        <div class="dialog-tools">
          <button type="submit" class="button" disabled={isBusy}>
            {submit}
          </button>
          <button type="button" class="text-button" onClick={() => unsaved.mayLeave() && onClose()}>
            {consoleWords.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
