export { Address } from './address.ts'
export * from './define-event.ts'
export {
  EmailAddress,
  isEmailAddress,
  maxEmailAddressLength,
  toEmailAddress,
} from './email-address.ts'
export {
  conflict,
  DependencyUnavailable,
  type ErrorCode,
  type ErrorDetails,
  type FieldError,
  forbidden,
  invalid,
  NeedsRepair,
  needsRepair,
  notFound,
  paymentRequired,
  preconditionFailed,
  preconditionRequired,
  rateLimited,
  ServiceError,
  statusOfCode,
  tooLarge,
  unauthenticated,
  unavailable,
  unprocessable,
  unsupported,
  withOutagesNamed,
} from './errors.ts'
export * from './event-catalogue.ts'
export { exampleEvents } from './event-examples.ts'
export { CloudEventEnvelope, eventDataSchema, sharedEventSchemas, withReferences } from './event-schemas.ts'
export * from './event-topology.ts'
export { formatMinor, formatMoney, fractionDigitsOf, inOtherDigits } from './format-money.ts'
export { type Language, languageOf, languages, localeFor, orderPageIn } from './languages.ts'
export { Money } from './money.ts'
export * from './order-events.ts'
export * from './order-line.ts'
export * from './payment-events.ts'
export {
  AppliedDiscount,
  RefundLine,
  RefundShipping,
  ShippingLine,
  TaxLine,
  taxByRate,
  taxReasons,
} from './price-parts.ts'
export * from './product-events.ts'
export * from './return-events.ts'
export { isSecret, Secret } from './secret.ts'
export { StoreFacts, storeProfileChanged } from './store-events.ts'
export { TaxClass, taxClasses } from './tax-class.ts'
export * from './user-events.ts'
export { isUuid, uuidPattern } from './uuid.ts'
