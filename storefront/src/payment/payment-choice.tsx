import type { PaymentMethod } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { usePaymentWords } from './use-payment-words.ts'

type PaymentChoiceProps = Readonly<{
  methods: readonly PaymentMethod[]
  chosen: string
  onChoose: (id: string) => void
}>

/** The ways to pay, of which one is chosen. */
export function PaymentChoice({ methods, chosen, onChoose }: PaymentChoiceProps) {
  const { words } = useLocale()
  const { nameOf, descriptionOf } = usePaymentWords()
  return (
    <>
      {methods.some(({ provider }) => provider === 'sandbox') && <p class="notice">{words.sandbox}</p>}
      <div class="choices">
        {methods.map((method) => (
          <label key={method.id} class="choice">
            <input
              type="radio"
              name="paymentMethod"
              value={method.id}
              checked={method.id === chosen}
              onChange={() => onChoose(method.id)}
            />
            <b>{nameOf(method.id, method.name)}</b>
            {method.provider !== 'sandbox' && <small>{descriptionOf(method)}</small>}
          </label>
        ))}
      </div>
    </>
  )
}
