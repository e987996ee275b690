import type { ComponentChildren } from 'preact'
import { type ItemUnits, unitsField } from './order-units.ts'
import { useOrderWords } from './use-order-words.ts'

type UnitFieldsProps = Readonly<{
  /** What the ids of the fields begin with: several forms of the page have such fields. */
  form: string
  legend: string
  units: readonly ItemUnits[]
  /** How many units are chosen at first. */
  first: 'all' | 'none'
  /** Beside the units of an item. */
  children?: (itemId: string, name: string) => ComponentChildren
}>

/** Lets a customer choose how many units of each item. */
export function UnitFields({ form, legend, units, first, children }: UnitFieldsProps) {
  const orderWords = useOrderWords()
  return (
    <fieldset class="plain units">
      <legend class="visually-hidden">{legend}</legend>
      {units.map(({ itemId, name, left }) => (
        <div key={itemId} class="unit-row">
          <div class="field">
            <label for={`${form}-${itemId}`}>{name}</label>
            <select id={`${form}-${itemId}`} name={unitsField(itemId)}>
              {Array.from({ length: left + 1 }, (_, count) => (
                <option key={count} value={count} selected={count === (first === 'all' ? left : 0)}>
                  {orderWords.unitsOf(count, left)}
                </option>
              ))}
            </select>
          </div>
          {children?.(itemId, name)}
        </div>
      ))}
    </fieldset>
  )
}
