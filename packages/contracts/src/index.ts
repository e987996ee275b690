export { Address } from './address.ts'
export * from './define-event.ts'
export {
  EmailAddress,
  isEmailAddress,
  maxEmailAddressLength,
  toEmailAddress,
} from './email-address.ts'
export * from './event-catalogue.ts'
export * from './event-topology.ts'
export { Money } from './money.ts'
export * from './order-events.ts'
export * from './product-events.ts'
export { isSecret, Secret } from './secret.ts'
export * from './user-events.ts'
