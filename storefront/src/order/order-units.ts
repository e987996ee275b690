import type { OrderItem, ReturnReason } from '../api/schema.ts'

/** Units of an item that can be cancelled, sent back or withdrawn from. */
export type ItemUnits = Readonly<{ itemId: string; name: string; left: number }>

type Item = Pick<OrderItem, 'id' | 'title' | 'variantTitle' | 'quantity' | 'shippedQuantity' | 'cancelledQuantity'>
type Line = Readonly<{ itemId: string; quantity: number }>
type Values = Readonly<Record<string, string>>

/** What of the order has neither left nor been cancelled. The API refuses units of a parcel that is being made. */
export const unitsToCancel = (items: readonly Item[]): ItemUnits[] =>
  unitsOf(items, ({ quantity, shippedQuantity, cancelledQuantity }) => quantity - shippedQuantity - cancelledQuantity)

/** These lines, as the API lists what can be sent back, with the names of their items. */
export function unitsOfLines(items: readonly Item[], lines: readonly Line[]): ItemUnits[] {
  const units = new Map(lines.map(({ itemId, quantity }) => [itemId, quantity]))
  return unitsOf(items, ({ id }) => units.get(id) ?? 0)
}

function unitsOf(items: readonly Item[], leftOf: (item: Item) => number): ItemUnits[] {
  return items
    .map((item) => ({ itemId: item.id, name: `${item.title}, ${item.variantTitle}`, left: leftOf(item) }))
    .filter(({ left }) => left > 0)
}

const unitsPrefix = 'units-'
const reasonPrefix = 'reason-'
/** The names of the fields in which units of an item, and the reason for their return, are chosen. */
export const unitsField = (itemId: string) => `${unitsPrefix}${itemId}`
export const reasonField = (itemId: string) => `${reasonPrefix}${itemId}`

/** The units that are chosen in a form; items of which none is are left out. */
export function readUnits(values: Values): Line[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const quantity = Number(value)
    return name.startsWith(unitsPrefix) && quantity > 0 ? [{ itemId: name.slice(unitsPrefix.length), quantity }] : []
  })
}

/** As `readUnits`, each with the reason that is chosen for it. */
export const readReturnLines = (values: Values): (Line & { reason: ReturnReason })[] =>
  readUnits(values).map((line) => ({ ...line, reason: (values[reasonField(line.itemId)] ?? 'other') as ReturnReason }))

/** What stands in the fields of a form, by their names. */
export const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]))
