const keyOf = (orderId: string) => `order ${orderId}`

/** Keeps what opens an order, for as long as the tab is open: it is in no address that is logged or passed on. */
export function keepOrderToken(orderId: string, token: string): void {
  try {
    sessionStorage.setItem(keyOf(orderId), token)
  } catch {
    // Then the link in the confirmation opens it.
  }
}

function readOrderToken(orderId: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(orderId)) ?? undefined
  } catch {
    return undefined
  }
}

/** Takes the token of `/orders/{id}#accessToken=…` out of the address; links of before have the token alone. */
export function takeOrderToken(orderId: string): string | undefined {
  const fragment = location.hash.slice(1)
  const token = new URLSearchParams(fragment).get('accessToken') ?? fragment
  if (token === '') return readOrderToken(orderId)
  keepOrderToken(orderId, token)
  history.replaceState(null, '', location.pathname)
  return token
}
