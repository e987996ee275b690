import { useState } from 'preact/hooks'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { pushWords as german } from '../words/push-de.ts'
import { pushWords as english, type PushWords } from '../words/push-en.ts'
import { readPush, turnOffPush, turnOnPush } from './push-state.ts'

/** Turns push notices on and off in this browser. */
export function PushChoice() {
  const words: PushWords = { en: english, de: german }[useLocale().language]
  const { value: state, setValue, failure } = useLoaded(readPush)
  const [isBusy, setIsBusy] = useState(false)

  async function toggle() {
    setIsBusy(true)
    await failure.during(async () => setValue(await (state === 'on' ? turnOffPush() : turnOnPush())))
    setIsBusy(false)
  }

  return (
    <section class="push-choice" aria-labelledby="push-title">
      <h2 id="push-title">{words.title}</h2>
      <p class="hint" role="status">
        {state && words.states[state]}
      </p>
      {(state === 'on' || state === 'off') && (
        <button type="button" class="button quiet" disabled={isBusy} onClick={toggle}>
          {state === 'on' ? words.turnOff : words.turnOn}
        </button>
      )}
      <FailureText failure={failure} />
    </section>
  )
}
