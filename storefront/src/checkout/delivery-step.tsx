import type { ShippingMethod } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'

type DeliveryStepProps = Readonly<{
  /** Undefined until they are there. */
  methods: readonly ShippingMethod[] | undefined
  chosen: string
  onChoose: (id: string) => void
}>

/** The ways of delivery with their prices. */
export function DeliveryStep({ methods, chosen, onChoose }: DeliveryStepProps) {
  const { words, money } = useLocale()
  return (
    <fieldset class="step">
      <legend>{words.deliveryStep}</legend>
      {methods?.length === 0 && <p class="field-error">{words.noDelivery}</p>}
      <div class="choices">
        {methods?.map(({ id, name, price }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="shippingMethod"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <b>{name}</b>
            <span class="price">{money(price)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
