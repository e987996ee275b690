import { createKept } from '@storefleet/process'
import type { Category, CategoryPage, ShippingMethod, ShippingMethodPage, Store } from '../api/schema.ts'
import type { Services } from './services.ts'

/** What every page shows, and what most of them need: read from the services at most some seconds ago. */
export type StoreFacts = Readonly<{
  store: () => Promise<Store>
  categories: () => Promise<readonly Category[]>
  /** Those of the country that the store is in, else all. */
  shippingMethods: () => Promise<readonly ShippingMethod[]>
}>

export function createStoreFacts({ product, order }: Services, now: () => Date): StoreFacts {
  const store = createKept(() => required(order<Store>('/api/v1/store')), now)
  const categories = createKept(async () => (await required(product<CategoryPage>('/api/v1/categories'))).items, now)
  const shippingMethods = createKept(async () => {
    const country = (await store.read()).address?.country
    const query = country ? `?country=${country}` : ''
    return (await order<ShippingMethodPage>(`/api/v1/shipping-methods${query}`))?.items ?? []
  }, now)
  return {
    store: () => store.read(),
    categories: () => categories.read(),
    shippingMethods: () => shippingMethods.read(),
  }
}

async function required<Value>(asked: Promise<Value | undefined>): Promise<Value> {
  const value = await asked
  if (value === undefined) throw new Error('The service does not know what every page needs')
  return value
}
