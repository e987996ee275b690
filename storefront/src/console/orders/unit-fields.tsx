import type { Order } from '../../api/schema.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { unitsField } from './item-units.ts'

type UnitFieldsProps = Readonly<{
  items: Order['items']
  /** Units that can be chosen of an item. */
  most: (item: Order['items'][number]) => number
  /** Units that are chosen at first. */
  first: (item: Order['items'][number]) => number
}>

/** Lets staff choose units of the items of an order. */
export function UnitFields({ items, most, first }: UnitFieldsProps) {
  const { order } = useConsoleWords()
  return (
    <div class="unit-fields">
      {items
        .filter((item) => most(item) > 0)
        .map((item) => {
          const name = unitsField(item.id)
          const title = [item.title, item.variantTitle].filter(Boolean).join(', ')
          return (
            <div key={item.id} class="unit-field">
              <label for={name}>{order.unitsOf(title, most(item))}</label>
              <input
                id={name}
                name={name}
                type="number"
                inputMode="numeric"
                min={0}
                max={most(item)}
                step={1}
                defaultValue={first(item)}
                required
              />
            </div>
          )
        })}
    </div>
  )
}
