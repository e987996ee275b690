/** Which address of an order is filled in; `own`: one that is kept in an account. */
export type AddressKind = 'shipping' | 'billing' | 'own'

const pathOf: Record<AddressKind, string> = { shipping: 'shippingAddress.', billing: 'billingAddress.', own: '' }
const billingPrefix = 'billing-'

/** What the API names this field of an address in its errors. */
export const addressPath = (kind: AddressKind, name: string): string => `${pathOf[kind]}${name}`

/** Name and id of the field: those of a billing address differ, so that a form can have two. */
export const addressField = (kind: AddressKind, name: string): string =>
  kind === 'billing' ? `${billingPrefix}${name}` : name

/** What is filled in of one address, by the names that an address has. */
export function addressValues(kind: AddressKind, values: Readonly<Record<string, string>>): Record<string, string> {
  if (kind !== 'billing') return { ...values }
  const own = Object.entries(values).filter(([name]) => name.startsWith(billingPrefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(billingPrefix.length), value]))
}

/** The id of the field that a path of the API is about, such as `billing-line1` for `billingAddress.line1`. */
export function fieldOfPath(path: string): string {
  if (path.startsWith('consents')) return 'terms'
  const name = path.split('.').at(-1) ?? ''
  return path.startsWith(pathOf.billing) ? addressField('billing', name) : name
}
