import { useState } from 'preact/hooks'
import { ApiError } from '../api/client.ts'
import { useFailure } from '../ui/failure.ts'
import { useOrderWords } from './use-order-words.ts'

/** As `useFailure`, with the words that the page of an order has for its problems, and one thing done at a time. */
export function useOrderFailure() {
  const { problems } = useOrderWords()
  const failure = useFailure()
  const [code, setCode] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [shown, setShown] = useState<string>()
  const own = (problems as Readonly<Record<string, string>>)[code]

  return {
    message: shown ?? (failure.message && (own ?? failure.message)),
    fields: failure.fields,
    isBusy,
    /** Shows what the customer does wrong, until the next attempt. */
    show: (message: string) => setShown(message),
    /** Does it, and shows what failed; true where nothing did. */
    async during(work: () => Promise<void>): Promise<boolean> {
      setIsBusy(true)
      setCode('')
      setShown(undefined)
      try {
        return await failure.during(() =>
          work().catch((error) => {
            if (error instanceof ApiError) setCode(error.code)
            throw error
          }),
        )
      } finally {
        setIsBusy(false)
      }
    },
  }
}
