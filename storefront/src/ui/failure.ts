import { useState } from 'preact/hooks'
import { ApiError } from '../api/client.ts'
import type { IslandWords } from '../words/en.ts'
import { useLocale } from './locale-context.tsx'

/** What is shown when a request fails: own words where there are some for the code, else those of the API, which say what to do. */
function failureMessage(error: unknown, words: Pick<IslandWords, 'failed' | 'offline' | 'problems'>): string {
  if (!(error instanceof ApiError)) return words.failed
  const { code, status, message } = error
  if (code === 'offline') return words.offline
  const known = (words.problems as Readonly<Record<string, string>>)[code]
  return known ?? (status >= 500 ? words.failed : message)
}

/** Does what may fail, and tells what is shown then. */
export function useFailure() {
  const { words } = useLocale()
  const [message, setMessage] = useState<string>()

  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})

  return {
    message,
    /** What is wrong with single fields, by their paths. */
    fields,
    /** Does it, and shows what failed; true where nothing did. */
    async during(work: () => Promise<void>): Promise<boolean> {
      setMessage(undefined)
      setFields({})
      try {
        await work()
        return true
      } catch (error) {
        setMessage(failureMessage(error, words))
        if (error instanceof ApiError) setFields(error.fields)
        return false
      }
    },
  }
}
