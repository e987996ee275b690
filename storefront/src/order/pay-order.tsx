import type { PlacedOrder } from '../api/schema.ts'
import { PaymentChoice } from '../payment/payment-choice.tsx'
import { paymentStepOf } from '../payment/payment-step.ts'
import { returnUrlIn } from '../payment/return-url.ts'
import { confirmPayment, takePaymentStep } from '../payment/take-payment-step.ts'
import { usePaymentMethods } from '../payment/use-payment-methods.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import type { OrderProps } from './order-props.ts'
import { useKeyedCall } from './use-keyed-call.ts'
import { useOrderFailure } from './use-order-failure.ts'
import { useOrderWords } from './use-order-words.ts'

/** What is left to do so that the order is paid: at the bank, in this page, or once more after a decline. */
export function PayOrder(props: OrderProps) {
  const { words } = useLocale()
  const orderWords = useOrderWords()
  const step = paymentStepOf(props.order)
  switch (step.do) {
    case 'choose':
      return (
        <section class="pay">
          <h2>{orderWords.payTitle}</h2>
          {props.order.status === 'payment_failed' && <p class="notice bad">{orderWords.declined}</p>}
          <PaymentForm {...props} />
        </section>
      )
    case 'go-to-bank':
      return (
        <section class="pay">
          <a class="button" href={step.url}>
            {words.continueAtBank}
          </a>
          <OtherPayment {...props} />
        </section>
      )
    case 'confirm':
      return (
        <section class="pay">
          <ConfirmButton {...props} clientSecret={step.clientSecret} />
          <OtherPayment {...props} />
        </section>
      )
    case 'wait':
      return <p class="hint">{orderWords.waitsForProvider}</p>
    case 'nothing':
      return null
  }
}

/** For a customer who does not come further at their bank. */
function OtherPayment(props: OrderProps) {
  const orderWords = useOrderWords()
  return (
    <details class="more">
      <summary>{orderWords.payAgainTitle}</summary>
      <PaymentForm {...props} />
    </details>
  )
}

function PaymentForm({ order, token, refresh }: OrderProps) {
  const { words, language, money, time } = useLocale()
  const orderWords = useOrderWords()
  const { paymentMethods, paymentMethod, setPaymentMethod } = usePaymentMethods(order.shippingAddress.country)
  const failure = useOrderFailure()
  const post = useKeyedCall(token)

  async function pay(event: SubmitEvent) {
    event.preventDefault()
    if (failure.isBusy) return
    const body = { payment: { paymentMethod }, returnUrl: returnUrlIn(language) }
    await failure.during(
      async () => void (await takePaymentStep(await post<PlacedOrder>(`orders/${order.id}/payments`, body))),
    )
    refresh()
  }

  return (
    <form class="stacked-form" onSubmit={pay}>
      <fieldset class="plain">
        <legend class="visually-hidden">{words.paymentStep}</legend>
        <PaymentChoice methods={paymentMethods} chosen={paymentMethod} onChoose={setPaymentMethod} />
      </fieldset>
      <button type="submit" class="button" disabled={failure.isBusy || paymentMethod === ''}>
        {failure.isBusy ? words.paying : words.pay(money(order.payment.amount))}
      </button>
      {order.payableUntil && <p class="hint">{orderWords.heldUntil(time(order.payableUntil))}</p>}
      <FailureText failure={failure} />
    </form>
  )
}

function ConfirmButton({ clientSecret, refresh }: OrderProps & { clientSecret: string }) {
  const orderWords = useOrderWords()
  const failure = useOrderFailure()
  const confirm = async () => (await failure.during(() => confirmPayment(clientSecret))) && refresh()
  return (
    <>
      <button type="button" class="button" onClick={confirm} disabled={failure.isBusy}>
        {orderWords.confirmPayment}
      </button>
      <FailureText failure={failure} />
    </>
  )
}
