import type {
  EventPayload,
  userPasswordChanged,
  userPasswordResetRequested,
  userVerificationRequested,
} from '@storefleet/contracts'
import { button, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import type { Email, Shop } from './email.ts'
import { formatTime, greeting } from './plain-words.ts'

export const verifyAddress = (shop: Shop, request: EventPayload<typeof userVerificationRequested>): Email =>
  compose(shop, {
    subject: `Confirm your email address for ${shop.name}`,
    preview: 'One click and your account is ready.',
    heading: 'Confirm your email address',
    blocks: [
      paragraph(greeting(request.name)),
      paragraph(`Please confirm that this address is yours, and your ${shop.name} account is ready.`),
      button('Confirm address', request.url),
      smallPrint(
        `${validity(request.expiresAt)}If you did not open an account, ignore this message and nothing happens.`,
      ),
    ],
  })

export const resetPassword = (shop: Shop, request: EventPayload<typeof userPasswordResetRequested>): Email =>
  compose(shop, {
    subject: `Choose a new password for ${shop.name}`,
    preview: 'Somebody asked for a new password for your account.',
    heading: 'Choose a new password',
    blocks: [
      paragraph(greeting(request.name)),
      paragraph(`Somebody, hopefully you, asked for a new password for your ${shop.name} account.`),
      button('Choose a new password', request.url),
      smallPrint(`${validity(request.expiresAt)}If it was not you, ignore this message: your password stays as it is.`),
    ],
  })

export const passwordChanged = (shop: Shop, person: EventPayload<typeof userPasswordChanged>): Email =>
  compose(shop, {
    subject: `Your ${shop.name} password was changed`,
    preview: 'If it was you, there is nothing to do.',
    heading: 'Your password was changed',
    blocks: [
      paragraph(greeting(person.name)),
      paragraph(`The password of your ${shop.name} account was just changed. If it was you, there is nothing to do.`),
      paragraph('If it was not you, ask for a new password at once and tell us.'),
    ],
  })

function validity(expiresAt: string): string {
  const time = formatTime(expiresAt)
  return time === undefined ? '' : `The link works until ${time}. `
}
