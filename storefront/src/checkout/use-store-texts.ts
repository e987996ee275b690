import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Store } from '../api/schema.ts'

/** Versions of the texts that an order is asked to agree to; null: it is not asked. */
export type StoreTexts = Pick<Store, 'termsVersion' | 'marketingTextVersion'>

const none: StoreTexts = { termsVersion: null, marketingTextVersion: null }

/** What the store asks an order to agree to now. Where that is not known, the API refuses the order and says it. */
export function useStoreTexts() {
  const [texts, setTexts] = useState(none)
  const reload = () =>
    callApi<Store>('GET', 'store').then(
      ({ termsVersion, marketingTextVersion }) => setTexts({ termsVersion, marketingTextVersion }),
      () => undefined,
    )
  useEffect(() => void reload(), [])
  return { texts, reload }
}
