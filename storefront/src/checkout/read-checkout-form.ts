import { addressOf } from '../address/address-of.ts'
import type { Country } from '../api/schema.ts'
import type { IslandWords } from '../words/en.ts'
import type { CheckoutForm } from './place-order.ts'

type CheckoutState = Readonly<{
  country: Country | undefined
  shippingMethod: string
  words: Pick<IslandWords, 'requiredField' | 'invalidEmail' | 'name'>
}>

type Values = Readonly<Record<string, string>>

/** Reads what is filled in, and what is missing, by the paths that the API uses for fields. */
export function readCheckoutForm(form: HTMLFormElement, state: CheckoutState) {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const)
  return checkValues(Object.fromEntries(entries), state)
}

export function checkValues(values: Values, { country, shippingMethod, words }: CheckoutState) {
  const errors: Record<string, string> = {}
  if (!isEmail(values.email ?? '')) errors.email = words.invalidEmail
  const required = [
    { name: 'name', label: words.name },
    ...(country?.fields.filter(({ isRequired }) => isRequired) ?? []),
  ]
  for (const { name, label } of required) {
    if (!values[name]) errors[`shippingAddress.${name}`] = words.requiredField(label)
  }
  const form: CheckoutForm = {
    email: values.email ?? '',
    shippingAddress: addressOf(values, country),
    shippingMethod,
    paymentMethod: values.paymentMethod ?? '',
  }
  return { form, errors }
}

/** Only what is surely none is refused here: the API looks closer. */
function isEmail(text: string): boolean {
  const [local, domain, ...others] = text.split('@')
  return !/\s/.test(text) && Boolean(local) && others.length === 0 && /^[^.]+(\.[^.]+)+$/.test(domain ?? '')
}
