import { ApiError, callApi, readItem, writeItem } from '../api/client.ts'
import type { Cart, CartChange } from '../api/schema.ts'
import { createSharedState } from '../ui/shared-state.ts'

type CartState = Readonly<{
  /** Undefined before it is loaded, and while there is none. */
  cart: Cart | undefined
  isLoaded: boolean
  /** What changed without the customer, until it has been read. */
  changes: readonly CartChange[]
  /** Titles of variants, by id, as long as the page is open: a change may be of a line that is gone. */
  titles: Readonly<Record<string, string>>
  /** How many lines the customer had in their cart before they signed in here, until it has been read. */
  mergedLines: number
}>

/** Under which name the id of the cart is kept in this browser. */
const key = 'cart'
const mergedKey = 'cart-merged'
const empty: CartState = { cart: undefined, isLoaded: false, changes: [], titles: {}, mergedLines: 0 }

export const cartState = createSharedState<CartState>(empty)

/** Whether the drawer is open. */
export const cartDrawer = createSharedState(false)

/** Other tabs of this browser show the same cart. On the server it would keep the process alive. */
const tabs = typeof document === 'undefined' ? undefined : new BroadcastChannel(key)
tabs?.addEventListener('message', () => void loadCart())

export const unitsIn = (cart: Cart | undefined): number =>
  cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0

/** Loads the cart of this browser at the prices and stock of now. */
export async function loadCart(): Promise<void> {
  const id = readItem(key)
  if (id === null) {
    cartState.set({ ...empty, isLoaded: true })
    return
  }
  try {
    show(await callApi<Cart>('GET', `carts/${id}`))
  } catch (error) {
    // What is shown stays while its customer signs in again.
    const isAway = error instanceof ApiError && error.code === 'session-ended' && cartState.get().cart !== undefined
    if (error instanceof ApiError && [401, 404].includes(error.status) && !isAway) forgetCart()
    cartState.set({ ...cartState.get(), isLoaded: true })
  }
}

/** Puts units in the cart, in a new one where there is none or the old one cannot take them. Rejects with an `ApiError`. */
export async function addToCart(variantId: string, quantity: number): Promise<void> {
  const add = (id: string) => callApi<Cart>('POST', `carts/${id}/items`, { body: { variantId, quantity } })
  const id = readItem(key)
  const cart = await (id === null ? openCart().then(add) : add(id).catch(inNewCart(add)))
  changed(cart)
}

const gone = ['cart-not-found', 'cart-already-ordered', 'cart-merged', 'sign-in-required']

const inNewCart = (add: (id: string) => Promise<Cart>) => (error: unknown) => {
  if (!(error instanceof ApiError) || !gone.includes(error.code)) throw error
  return openCart().then(add)
}

async function openCart(): Promise<string> {
  const { id } = await callApi<Cart>('POST', 'carts', { body: {} })
  writeItem(key, id)
  return id
}

/** After a sign-in: the cart of this browser joins the one of the customer. Rejects with an `ApiError`. */
export async function mergeCart(): Promise<void> {
  const guestCartId = readItem(key)
  const guestLines = cartState.get().cart?.items ?? []
  const open = (body: object) => callApi<Cart>('POST', 'carts', { body })
  const cart = await (guestCartId === null
    ? open({})
    : open({ mergeCartId: guestCartId }).catch((error) => {
        if (!(error instanceof ApiError) || !gone.includes(error.code)) throw error
        return open({})
      }))
  const former = cart.items.filter(({ variantId }) => !guestLines.some((line) => line.variantId === variantId))
  writeItem(key, cart.id)
  writeItem(mergedKey, former.length > 0 && cart.id !== guestCartId ? String(former.length) : undefined)
  changed(cart)
}

/** Rejects with an `ApiError`. */
export async function changeQuantity(itemId: string, quantity: number): Promise<void> {
  const { cart } = cartState.get()
  if (cart === undefined) return
  const path = `carts/${cart.id}/items/${itemId}`
  changed(await (quantity === 0 ? callApi<Cart>('DELETE', path) : callApi<Cart>('PATCH', path, { body: { quantity } })))
}

/** Rejects with an `ApiError`. */
export async function setDiscountCodes(codes: readonly string[]): Promise<void> {
  const { cart } = cartState.get()
  if (cart !== undefined) changed(await callApi<Cart>('PUT', `carts/${cart.id}/discount-codes`, { body: { codes } }))
}

/** After the order is placed. */
export function forgetCart(): void {
  writeItem(key, undefined)
  writeItem(mergedKey, undefined)
  cartState.set({ ...empty, isLoaded: true })
  tabs?.postMessage('changed')
}

export function dismissChanges(): void {
  writeItem(mergedKey, undefined)
  cartState.set({ ...cartState.get(), changes: [], mergedLines: 0 })
}

function changed(cart: Cart): void {
  show(cart)
  tabs?.postMessage('changed')
}

function show(cart: Cart): void {
  if (cart.status !== 'active') {
    forgetCart()
    return
  }
  const previous = cartState.get()
  const titles = Object.fromEntries(cart.items.map(({ variantId, title }) => [variantId, title]))
  cartState.set({
    cart,
    isLoaded: true,
    changes: cart.changes.length > 0 ? cart.changes : previous.changes,
    titles: { ...previous.titles, ...titles },
    mergedLines: Number(readItem(mergedKey) ?? 0),
  })
}
