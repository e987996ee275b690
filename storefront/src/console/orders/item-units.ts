import type { Order } from '../../api/schema.ts'

type Item = Order['items'][number]
/** Units of an item of an order. */
export type ItemUnits = Readonly<{ itemId: string; quantity: number }>

/** The name of the field for units of an item. */
export const unitsField = (itemId: string): string => `units-${itemId}`

/** Units that staff chose of each item; those of which none were chosen are left out. */
export const readUnits = (items: readonly Item[], form: FormData): ItemUnits[] =>
  items
    .map(({ id }) => ({ itemId: id, quantity: Number(form.get(unitsField(id)) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)

/** Units that are still to be shipped. */
export const unitsLeft = ({ quantity, shippedQuantity, cancelledQuantity }: Item): number =>
  quantity - shippedQuantity - cancelledQuantity

/** Units that no refund by units has named yet and that were not cancelled; the API decides how many of them can be refunded. */
export const unitsToRefund = ({ refunds }: Order, { id, quantity, cancelledQuantity }: Item): number =>
  refunds
    .filter(({ status }) => status !== 'failed')
    .flatMap(({ lines }) => lines)
    .filter(({ itemId }) => itemId === id)
    .reduce((left, line) => left - line.quantity, quantity - cancelledQuantity)
