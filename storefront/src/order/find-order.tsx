import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { EmailField } from '../ui/email-field.tsx'
import { useFailure } from '../ui/failure.ts'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'

/** Has the link of an order mailed to its address. */
export function FindOrder() {
  const { words } = useLocale()
  const [isSent, setIsSent] = useState(false)
  const failure = useFailure()

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const values = new FormData(event.currentTarget as HTMLFormElement)
    const body = { number: String(values.get('number')).trim(), email: String(values.get('email')).trim() }
    setIsSent(await failure.during(async () => void (await callApi('POST', 'orders/access-links', { body }))))
  }

  return (
    <form class="small-form" onSubmit={submit}>
      <h1>{words.findOrderTitle}</h1>
      <p class="hint">{words.findOrderText}</p>
      <Field name="number" label={words.orderNumberLabel} required maxLength={50} />
      <EmailField />
      <button type="submit" class="button">
        {words.sendLink}
      </button>
      <p role="status">{isSent && words.linkSent}</p>
      <FailureText failure={failure} />
    </form>
  )
}
