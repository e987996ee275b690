import type { Shop } from '../store-profile/shop.ts'

/** The shop of a test, before its profile is known. */
export const exampleShop: Shop = {
  name: 'Storefleet',
  publicUrl: 'https://shop.example.com',
  locale: 'en-US',
  timeZone: 'UTC',
  imprint: [],
  vatId: null,
}
