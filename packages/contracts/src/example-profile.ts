import type { EventPayload } from './define-event.ts'
import type { storeProfileChanged } from './store-events.ts'

/** Every member that the profile of a store may have. */
export const exampleProfile: EventPayload<typeof storeProfileChanged> = {
  version: 2,
  name: 'Springfield Supplies',
  legalName: 'Springfield Supplies, Inc.',
  logoUrl: 'https://shop.example.com/images/logo.svg',
  address: {
    name: 'Springfield Supplies',
    line1: '5 Main Street',
    line2: 'Suite 3',
    phone: '+1 217 555 0199',
    city: 'Springfield',
    region: 'IL',
    postalCode: '62701',
    country: 'US',
  },
  email: 'hello@shop.example.com',
  phone: '+1 217 555 0199',
  vatId: null,
  locale: 'en-US',
  timeZone: 'America/Chicago',
  currency: 'USD',
}
