import { useEffect, useState } from 'preact/hooks'
import { useCountries } from '../address/use-countries.ts'
import { callApi } from '../api/client.ts'
import type { Cart, ShippingMethod, ShippingMethodPage } from '../api/schema.ts'
import { cartState } from '../cart/cart-state.ts'
import { usePaymentMethods } from '../payment/use-payment-methods.ts'
import { keptOrFirst } from '../ui/kept-or-first.ts'
import { useSharedState } from '../ui/shared-state.ts'

/** What can be chosen for a country, and what the cart costs there. */
export function useCheckoutChoices(language: string) {
  const { cart, isLoaded } = useSharedState(cartState)
  const { countries, countryCode, setCountryCode } = useCountries(language)
  const [shippingMethods, setShippingMethods] = useState<readonly ShippingMethod[]>()
  const [shippingMethod, setShippingMethod] = useState('')
  const payment = usePaymentMethods(countryCode)
  const [priced, setPriced] = useState<Cart>()
  const [pricedAs, setPricedAs] = useState('')
  const cartId = cart?.id
  // A price from before a change would be refused with the order: a sign-in may merge the cart while the page is open.
  const asked = new URLSearchParams({ country: countryCode, shippingMethod }).toString()
  const wanted = `${cartId} ${cart?.version} ${asked}`

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

  useEffect(() => {
    if (cart === undefined || shippingMethod === '') return
    let isCurrent = true
    const take = (answer: Cart | undefined) => {
      if (!isCurrent) return
      setPriced(answer)
      setPricedAs(wanted)
    }
    void callApi<Cart>('GET', `carts/${cart.id}?${asked}`).then(take, () => take(undefined))
    return () => {
      isCurrent = false
    }
  }, [cart, asked])

  return {
    cart: priced?.id === cart?.id ? priced : cart,
    /** Whether the cart is priced as it is now: what is shown of it until then is the former price. */
    isPriced: priced !== undefined && pricedAs === wanted,
    isLoaded,
    countries,
    country: countries.find(({ code }) => code === countryCode),
    setCountryCode,
    shippingMethods,
    shippingMethod,
    setShippingMethod,
    ...payment,
  }
}
