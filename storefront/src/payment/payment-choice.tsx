import type { PaymentMethod } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'

type PaymentChoiceProps = Readonly<{
  methods: readonly PaymentMethod[]
  chosen: string
  onChoose: (id: string) => void
}>

/** The ways to pay, of which one is chosen. */
export function PaymentChoice({ methods, chosen, onChoose }: PaymentChoiceProps) {
  const { words } = useLocale()
  return (
    <>
      {methods.some(({ provider }) => provider === 'sandbox') && <p class="notice">{words.sandbox}</p>}
      <div class="choices">
        {methods.map(({ id, name, provider, description }) => (
          <label key={id} class="choice">
            <input type="radio" name="paymentMethod" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <b>{name}</b>
            {provider !== 'sandbox' && <small>{description}</small>}
          </label>
        ))}
      </div>
    </>
  )
}
