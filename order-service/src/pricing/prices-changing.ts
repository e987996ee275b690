import { type ServiceError, unavailable } from '@storefleet/contracts'

/** While prices and the store are in two currencies: some seconds after the currency of the store was changed. */
export const pricesChanging = (): ServiceError =>
  unavailable('prices-changing', 'The prices of the shop are being changed to another currency: try again', {
    headers: { 'retry-after': '2' },
  })
