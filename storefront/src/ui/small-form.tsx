import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useFailure } from './failure.ts'
import { useLocale } from './locale-context.tsx'
import { Outcome } from './outcome.tsx'

type Values = Readonly<Record<string, string>>
type SmallFormProps = Readonly<{
  title?: string
  text?: string
  submit: string
  /** Rejects with an `ApiError`, which is shown. */
  onSubmit: (values: Values) => Promise<void>
  /** Said when it is done. */
  done?: string
  /** By the errors of the fields. */
  children: (errors: Values) => ComponentChildren
  /** Below the button. */
  after?: ComponentChildren
}>

/** A form of few fields, which says whether it was done, or what is wrong. */
export function SmallForm({ title, text, submit, onSubmit, done, children, after }: SmallFormProps) {
  const { words } = useLocale()
  const failure = useFailure()
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')

  async function send(event: SubmitEvent) {
    event.preventDefault()
    if (state === 'busy') return
    const form = event.currentTarget as HTMLFormElement
    const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    setState('busy')
    const isDone = await failure.during(() => onSubmit(values))
    setState(isDone ? 'done' : 'open')
    if (isDone) form.reset()
  }

  const message = Object.keys(failure.fields).length > 0 ? words.checkFields : failure.message
  return (
    <form class="small-form" onSubmit={send}>
      {title && <h1>{title}</h1>}
      {text && <p class="hint">{text}</p>}
      {children(failure.fields)}
      <button type="submit" class="button" disabled={state === 'busy'}>
        {submit}
      </button>
      <Outcome done={state === 'done' ? done : undefined} failure={{ message }} />
      {after}
    </form>
  )
}
