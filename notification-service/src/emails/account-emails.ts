import type {
  EventPayload,
  userPasswordChanged,
  userPasswordResetRequested,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import { button, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import type { Email, Shop } from './email.ts'
import { formatTime, greeting } from './plain-words.ts'

export const verifyAddress = (shop: Shop, request: EventPayload<typeof userVerificationRequested>): Email =>
  compose(shop, {
    subject: `Confirm your email address for ${shop.name}`,
    preview: 'Choose your password and your account is ready.',
    heading: 'Confirm your email address',
    blocks: [
      paragraph(greeting(request.name)),
      paragraph(
        `Please confirm that this address is yours and choose your password: your ${shop.name} account is ready.`,
      ),
      button('Confirm address', request.url),
      smallPrint(
        `${validity(request.expiresAt)}If you did not open an account, ignore this message and nothing happens.`,
      ),
    ],
  })

export const signUpRepeated = (shop: Shop, person: EventPayload<typeof userSignUpRepeated>): Email =>
  compose(shop, {
    subject: `You have a ${shop.name} account already`,
    preview: 'This address was registered once more. Your account stays as it is.',
    heading: 'You have an account already',
    blocks: [
      paragraph(greeting(person.name)),
      paragraph(
        `This address was registered with ${shop.name} again. It already has an account, which was not changed.`,
      ),
      paragraph('Sign in with the password of that account, or ask for a new one if you have forgotten it.'),
      smallPrint('If it was not you, there is nothing to do.'),
    ],
  })

export const resetPassword = (shop: Shop, request: EventPayload<typeof userPasswordResetRequested>): Email =>
  compose(shop, {
    subject: `Choose a new password for ${shop.name}`,
    preview: 'A new password was requested for your account.',
    heading: 'Choose a new password',
    blocks: [
      paragraph(greeting(request.name)),
      paragraph(`A new password was requested for your ${shop.name} account.`),
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
