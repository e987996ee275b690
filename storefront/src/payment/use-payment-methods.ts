import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { PaymentMethod, PaymentMethodPage } from '../api/schema.ts'
import { keptOrFirst } from '../ui/kept-or-first.ts'

/** How an order to a country can be paid, and which way is chosen: at first the one before all others. None while `country` is empty. */
export function usePaymentMethods(country: string) {
  const [paymentMethods, setPaymentMethods] = useState<readonly PaymentMethod[]>([])
  const [paymentMethod, setPaymentMethod] = useState('')
  useEffect(() => {
    if (country === '') return
    callApi<PaymentMethodPage>('GET', `payment-methods?country=${country}`).then(
      ({ items }) => {
        setPaymentMethods(items)
        setPaymentMethod((chosen) => keptOrFirst(items, chosen))
      },
      () => setPaymentMethods([]),
    )
  }, [country])
  return { paymentMethods, paymentMethod, setPaymentMethod }
}
