import { ConfigError, type ConfigReader } from '@storefleet/process'

/** Returns the name that a new store begins with; undefined where it is not set. */
export const readFirstStoreName = (read: ConfigReader): string | undefined =>
  read.optionalText(
    'STORE_NAME',
    'Name that a new store begins with, `Storefleet` without it; `PUT /api/v1/store/profile` changes it later.',
  )

/** Returns the currency that a new store begins with; undefined where it is not set. */
export const readFirstCurrency = (read: ConfigReader): string | undefined =>
  read.attempt(() => {
    const currency = read.optionalText(
      'STORE_CURRENCY',
      'Currency that a new store begins with, `USD` without it; `PUT /api/v1/store/profile` changes it until the first order.',
    )
    if (currency === undefined || Intl.supportedValuesOf('currency').includes(currency)) return currency
    throw new ConfigError(`STORE_CURRENCY is "${currency}": set one such as USD.`)
  })
