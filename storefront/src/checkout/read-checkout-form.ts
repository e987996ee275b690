import { addressPath, addressValues } from '../address/address-field-names.ts'
import { addressOf } from '../address/address-of.ts'
import type { Country } from '../api/schema.ts'
import type { CheckoutWords } from '../words/checkout-en.ts'
import type { IslandWords } from '../words/en.ts'
import type { CheckoutForm } from './place-order.ts'
import type { StoreTexts } from './use-store-texts.ts'

type CheckoutState = Readonly<{
  country: Country | undefined
  /** Undefined where the invoice goes to the delivery address. */
  billingCountry: Country | undefined
  shippingMethod: string
  texts: StoreTexts
  words: Pick<IslandWords, 'requiredField' | 'invalidEmail' | 'name'> & Pick<CheckoutWords, 'acceptFirst'>
}>

type Values = Readonly<Record<string, string>>

/** Reads what is filled in, and what is missing, by the paths that the API uses for fields. */
export function readCheckoutForm(form: HTMLFormElement, state: CheckoutState) {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const)
  return checkValues(Object.fromEntries(entries), state)
}

export function checkValues(values: Values, state: CheckoutState) {
  const { country, billingCountry, shippingMethod, texts, words } = state
  const errors: Record<string, string> = {}
  if (!isEmail(values.email ?? '')) errors.email = words.invalidEmail
  Object.assign(errors, missingIn('shipping', values, state, country))
  if (billingCountry) Object.assign(errors, missingIn('billing', values, state, billingCountry))
  if (texts.termsVersion !== null && values.terms === undefined) errors.consents = words.acceptFirst
  const consents = consentsOf(values, texts)
  const form: CheckoutForm = {
    email: values.email ?? '',
    shippingAddress: addressOf(values, country),
    ...(billingCountry && { billingAddress: addressOf(addressValues('billing', values), billingCountry) }),
    ...(values.vatId && { vatId: values.vatId }),
    ...(consents.length > 0 && { consents }),
    shippingMethod,
    paymentMethod: values.paymentMethod ?? '',
  }
  return { form, errors }
}

/** What has to be filled in of an address and is not, by the paths of the API. */
function missingIn(
  kind: 'shipping' | 'billing',
  values: Values,
  { words }: Pick<CheckoutState, 'words'>,
  country: Country | undefined,
): Record<string, string> {
  const filled = addressValues(kind, values)
  const required = [
    { name: 'name', label: words.name },
    ...(country?.fields.filter(({ isRequired }) => isRequired) ?? []),
  ]
  const missing = required.filter(({ name }) => !filled[name])
  return Object.fromEntries(missing.map(({ name, label }) => [addressPath(kind, name), words.requiredField(label)]))
}

/** What the customer was asked, and what they answered. */
function consentsOf(
  values: Values,
  { termsVersion, marketingTextVersion }: StoreTexts,
): NonNullable<CheckoutForm['consents']> {
  const asked = [
    { kind: 'terms', textVersion: termsVersion },
    { kind: 'marketing', textVersion: marketingTextVersion },
  ] as const
  return asked.flatMap(({ kind, textVersion }) =>
    textVersion === null ? [] : [{ kind, textVersion, isGranted: values[kind] !== undefined, source: 'checkout-page' }],
  )
}

/** Only what is surely none is refused here: the API looks closer. */
function isEmail(text: string): boolean {
  const [local, domain, ...others] = text.split('@')
  return !/\s/.test(text) && Boolean(local) && others.length === 0 && /^[^.]+(\.[^.]+)+$/.test(domain ?? '')
}
