import { useEffect, useState } from 'preact/hooks'
import { useCountries } from '../address/use-countries.ts'
import { callApi } from '../api/client.ts'
import type { ShippingMethod, ShippingMethodPage } from '../api/schema.ts'
import { cartState } from '../cart/cart-state.ts'
import { usePaymentMethods } from '../payment/use-payment-methods.ts'
import { keptOrFirst } from '../ui/kept-or-first.ts'
import { useSharedState } from '../ui/shared-state.ts'
import type { Billing } from './billing-step.tsx'
import { usePricedCart } from './use-priced-cart.ts'

/** What can be chosen for a country, and what the cart costs there. */
export function useCheckoutChoices(language: string) {
  const { cart, isLoaded } = useSharedState(cartState)
  const { countries, allCountries, countryCode, setCountryCode } = useCountries(language)
  const [shippingMethods, setShippingMethods] = useState<readonly ShippingMethod[]>()
  const [shippingMethod, setShippingMethod] = useState('')
  const payment = usePaymentMethods(countryCode)
  const [place, setPlace] = useState({ region: '', postalCode: '' })
  const [vatId, setVatId] = useState('')
  const cartId = cart?.id
  const priced = usePricedCart(cart, { country: countryCode, ...place, shippingMethod, vatId })
  const [isOther, setIsOther] = useState(false)
  const [billingCode, setBillingCode] = useState('')

  useEffect(() => {
    if (countryCode === '' || cartId === undefined) return
    void callApi<ShippingMethodPage>('GET', `shipping-methods?country=${countryCode}&cartId=${cartId}`).then(
      ({ items }) => {
        setShippingMethods(items)
        setShippingMethod((chosen) => keptOrFirst(items, chosen))
      },
      () => setShippingMethods([]),
    )
  }, [countryCode, cartId])

  const billingCountry = allCountries.find(({ code }) => code === (billingCode || countryCode))
  const billing: Billing = {
    ...{ isOther, setIsOther, vatId, setVatId },
    ...{ countries: allCountries, country: billingCountry, setCountryCode: setBillingCode },
  }

  return {
    priced,
    /** Whether there is no price because of the VAT id: one that is too short is refused as any invalid request. */
    isVatIdRefused: vatId !== '' && (priced.failure?.code === 'invalid-vat-id' || priced.failure?.status === 400),
    isLoaded,
    countries,
    country: countries.find(({ code }) => code === countryCode),
    setCountryCode,
    /** Where in the country it goes: taxes may differ within it. */
    setPlace(region: string, postalCode: string) {
      if (region !== place.region || postalCode !== place.postalCode) setPlace({ region, postalCode })
    },
    billing,
    shippingMethods,
    shippingMethod,
    setShippingMethod,
    ...payment,
  }
}
