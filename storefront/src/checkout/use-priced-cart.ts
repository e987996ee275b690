import { useEffect, useState } from 'preact/hooks'
import { ApiError, callApi } from '../api/client.ts'
import type { Cart } from '../api/schema.ts'

/** What the price of a cart depends on. What is empty is not known. */
type PricedBy = Readonly<{
  country: string
  region: string
  postalCode: string
  shippingMethod: string
  vatId: string
}>

/** The cart with what it costs there. Asks for the price again whenever it may have changed. */
export function usePricedCart(cart: Cart | undefined, by: PricedBy) {
  const [priced, setPriced] = useState<Cart>()
  const [pricedAs, setPricedAs] = useState({ basis: '', search: '' })
  const [failure, setFailure] = useState<ApiError>()
  // A price from before a change would be refused with the order: a sign-in may merge the cart while the page is open.
  const search = new URLSearchParams(Object.entries(by).filter(([, value]) => value !== '')).toString()
  const basis = `${cart?.id} ${cart?.version} ${by.country} ${by.shippingMethod}`

  useEffect(() => {
    if (cart === undefined || by.country === '' || by.shippingMethod === '') return
    let isCurrent = true
    callApi<Cart>('GET', `carts/${cart.id}?${search}`).then(
      (answer) => {
        if (!isCurrent) return
        setPriced(answer)
        setPricedAs({ basis, search })
        setFailure(undefined)
      },
      (error) => isCurrent && error instanceof ApiError && setFailure(error),
    )
    return () => {
      isCurrent = false
    }
  }, [cart, search])

  return {
    cart: priced?.id === cart?.id ? priced : cart,
    /** Whether it is priced for this country and delivery: what is shown of it until then is the price of something else. */
    hasPrice: priced !== undefined && failure === undefined && pricedAs.basis === basis,
    /** Whether the price is also that of the last details. It seldom differs: a customer who orders meanwhile only waits for it. */
    isPriced: priced !== undefined && failure === undefined && pricedAs.basis === basis && pricedAs.search === search,
    /** Why there is no price; undefined where there is one. */
    failure,
  }
}
