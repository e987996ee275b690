import type { EventDefinition } from './define-event.ts'
import * as orderEvents from './order-events.ts'
import * as paymentEvents from './payment-events.ts'
import * as productEvents from './product-events.ts'
import * as returnEvents from './return-events.ts'
import * as storeEvents from './store-events.ts'
import * as userEvents from './user-events.ts'

const isDefinition = (value: unknown): value is EventDefinition => typeof value === 'function' && 'schema' in value
const definitionsIn = (module: object): EventDefinition[] => Object.values(module).filter(isDefinition)

/** Which events each service publishes, by the service's name. */
export const eventPublishers: Readonly<Record<string, readonly EventDefinition[]>> = {
  'user-service': definitionsIn(userEvents),
  'product-service': definitionsIn(productEvents),
  'order-service': [
    ...definitionsIn(orderEvents),
    ...definitionsIn(paymentEvents),
    ...definitionsIn(returnEvents),
    ...definitionsIn(storeEvents),
  ],
}

/** Every event that a service publishes. */
export const eventDefinitions: readonly EventDefinition[] = Object.values(eventPublishers).flat()
