import type {
  EventPayload,
  userEmailChanged,
  userEmailChangeRequested,
  userPasswordChanged,
  userPasswordResetRequested,
  userSecondFactorChanged,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import type { Shop } from '../store-profile/shop.ts'
import { wordsIn } from '../words.ts'
import { button, paragraph, smallPrint } from './block.ts'
import { compose } from './compose.ts'
import type { Email } from './email.ts'
import { formatTime, greeting } from './plain-words.ts'

export const verifyAddress = (shop: Shop, request: EventPayload<typeof userVerificationRequested>): Email => {
  const words = wordsIn(shop.locale).verifyAddress
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [
      hello(shop, request),
      paragraph(words.text(shop.name)),
      button(words.button, request.url),
      smallPrint(`${validity(shop, request.expiresAt)}${words.ignore}`),
    ],
  })
}

export const signUpRepeated = (shop: Shop, person: EventPayload<typeof userSignUpRepeated>): Email => {
  const words = wordsIn(shop.locale).signUpRepeated
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [
      hello(shop, person),
      paragraph(words.text(shop.name)),
      paragraph(words.whatToDo),
      smallPrint(words.ignore),
    ],
  })
}

export const resetPassword = (shop: Shop, request: EventPayload<typeof userPasswordResetRequested>): Email => {
  const words = wordsIn(shop.locale).resetPassword
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [
      hello(shop, request),
      paragraph(words.text(shop.name)),
      button(words.button, request.url),
      smallPrint(`${validity(shop, request.expiresAt)}${words.ignore}`),
    ],
  })
}

export const passwordChanged = (shop: Shop, person: EventPayload<typeof userPasswordChanged>): Email => {
  const words = wordsIn(shop.locale).passwordChanged
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [hello(shop, person), paragraph(words.text(shop.name)), paragraph(words.notYou)],
  })
}

export const confirmEmailChange = (shop: Shop, request: EventPayload<typeof userEmailChangeRequested>): Email => {
  const words = wordsIn(shop.locale).confirmEmailChange
  const text = request.mailbox === 'new' ? words.textToNew(shop.name) : words.text(shop.name, request.newEmail)
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [
      hello(shop, request),
      paragraph(text),
      button(words.button, request.url),
      smallPrint(`${validity(shop, request.expiresAt)}${words.ignore}`),
    ],
  })
}

export const emailChanged = (shop: Shop, person: EventPayload<typeof userEmailChanged>): Email => {
  const words = wordsIn(shop.locale).emailChanged
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [hello(shop, person), paragraph(words.text(shop.name)), paragraph(words.notYou)],
  })
}

export const secondFactorChanged = (shop: Shop, person: EventPayload<typeof userSecondFactorChanged>): Email => {
  const words = wordsIn(shop.locale)[person.isEnabled ? 'secondFactorOn' : 'secondFactorOff']
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [hello(shop, person), paragraph(words.text(shop.name)), paragraph(words.notYou)],
  })
}

export const accountErased = (shop: Shop): Email => {
  const words = wordsIn(shop.locale).accountErased
  return compose(shop, {
    ...words,
    subject: words.subject(shop.name),
    blocks: [
      hello(shop, { name: '' }),
      paragraph(words.text(shop.name)),
      paragraph(words.kept),
      paragraph(words.notYou),
    ],
  })
}

const hello = (shop: Shop, { name }: { name: string }) => paragraph(greeting(name, shop))

function validity(shop: Shop, expiresAt: string): string {
  const time = formatTime(expiresAt, shop)
  return time === undefined ? '' : wordsIn(shop.locale).linkWorksUntil(time)
}
