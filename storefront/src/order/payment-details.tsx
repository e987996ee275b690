import type { Order } from '../api/schema.ts'
import { usePaymentWords } from '../payment/use-payment-words.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { useOrderWords } from './use-order-words.ts'

/** How the order is paid, and what is still open where the shop takes the money itself. */
export function PaymentDetails({ order }: { order: Order }) {
  const { words } = useLocale()
  const orderWords = useOrderWords()
  const { payment, refunds } = order
  const { nameOf } = usePaymentWords()
  const name = nameOf(payment.paymentMethod, payment.paymentMethodName ?? payment.paymentMethod)
  const isTried = order.status === 'pending' || order.status === 'payment_failed'
  return (
    <section>
      <h2>{orderWords.payment}</h2>
      {/* What was tried only is no way that it is paid. */}
      {!isTried && (
        <p>
          {payment.instructions === null ? words.paidWith : orderWords.payBy}: {name}
        </p>
      )}
      <Instructions order={order} />
      <Receipts order={order} />
      {refunds.map(({ id, amount, status, createdAt }) => (
        <RefundText key={id} amount={amount} status={status} createdAt={createdAt} />
      ))}
    </section>
  )
}

function RefundText({ amount, status, createdAt }: Pick<Order['refunds'][number], 'amount' | 'status' | 'createdAt'>) {
  const { money, date } = useLocale()
  const orderWords = useOrderWords()
  return <p>{orderWords.refunds[status](money(amount), date(createdAt))}</p>
}

function Instructions({ order: { number, status, payment } }: { order: Order }) {
  const { money } = useLocale()
  const orderWords = useOrderWords()
  const { open, instructions } = payment
  if (instructions === null || status === 'cancelled') return null
  if (open === null || open.amountMinor <= 0) return <p class="hint">{orderWords.allPaid}</p>
  const { text, bankAccount, cancelAfterDays } = instructions
  return (
    <>
      {text && <p>{text}</p>}
      <dl class="pairs">
        <Pair name={orderWords.openAmount} value={money(open)} />
        {bankAccount && (
          <>
            <Pair name={orderWords.holder} value={bankAccount.holder} />
            <Pair name="IBAN" value={bankAccount.account} />
            {bankAccount.bic && <Pair name="BIC" value={bankAccount.bic} />}
            {bankAccount.bankName && <Pair name={orderWords.bank} value={bankAccount.bankName} />}
            <Pair name={orderWords.reference} value={number} />
          </>
        )}
      </dl>
      {cancelAfterDays && <p class="hint">{orderWords.cancelledAfter(cancelAfterDays)}</p>}
    </>
  )
}

function Receipts({ order: { payment } }: { order: Order }) {
  const { money, date } = useLocale()
  const orderWords = useOrderWords()
  if (payment.receipts.length === 0) return null
  return (
    <ul>
      {payment.receipts.map(({ amount, reference, receivedOn }) => (
        <li key={`${receivedOn} ${reference} ${amount.amountMinor}`}>
          {orderWords.received(money(amount), date(receivedOn))}
        </li>
      ))}
    </ul>
  )
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
