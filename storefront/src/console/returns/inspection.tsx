import type { Return } from '../../api/schema.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { conditions, fieldOf } from './read-inspection.ts'

type InspectionFieldsProps = Readonly<{ lines: Return['lines']; errors: Readonly<Record<string, string>> }>

/** Asks for each item how many units are refunded, in which condition they are, and how many go back on sale. */
export function InspectionFields({ lines, errors }: InspectionFieldsProps) {
  const { returns } = useConsoleWords()
  return (
    <>
      {lines.map(({ itemId, title, quantity }, place) => (
        <fieldset key={itemId} class="inspected">
          <legend>{title}</legend>
          <UnitsInput name={fieldOf('accepted', itemId)} label={returns.accepted} most={quantity} />
          <div class="unit-field">
            <label for={fieldOf('condition', itemId)}>{returns.condition}</label>
            <select id={fieldOf('condition', itemId)} name={fieldOf('condition', itemId)}>
              {conditions.map((condition) => (
                <option key={condition} value={condition}>
                  {returns.conditions[condition]}
                </option>
              ))}
            </select>
          </div>
          <UnitsInput name={fieldOf('restock', itemId)} label={returns.restock} most={quantity} />
          {errors[`lines[${place}].restock`] && <small class="field-error">{errors[`lines[${place}].restock`]}</small>}
        </fieldset>
      ))}
    </>
  )
}

function UnitsInput({ name, label, most }: { name: string; label: string; most: number }) {
  return (
    <div class="unit-field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type="number" inputMode="numeric" min={0} max={most} defaultValue={most} required />
    </div>
  )
}
