import type { Order } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'

/** How an order is paid, and what of it was given back. */
export function OrderPayment({ order: { payment, refunds, cancellations } }: { order: Order }) {
  const { order: words, paymentStatuses } = useConsoleWords()
  const { money } = useLocale()
  const moment = useMoment()
  return (
    <section class="panel">
      <h2>{words.payment}</h2>
      <p>
        {words.attempt(payment.attempt, payment.paymentMethodName ?? payment.paymentMethod)}{' '}
        <Status tone={payment.status === 'declined' ? 'bad' : 'good'}>{paymentStatuses[payment.status]}</Status>
      </p>
      <dl class="totals">
        <Sum name={words.captured} value={money(payment.captured)} />
        {payment.open && payment.open.amountMinor > 0 && <Sum name={words.open} value={money(payment.open)} />}
      </dl>
      {payment.status === 'authorized' && payment.expiresAt && (
        <p class="hint">{words.authorisedUntil(moment(payment.expiresAt))}</p>
      )}
      {payment.disputes.map(({ id, status, reason }) => (
        <p key={id} class="notice bad">
          {words.disputed(status, reason)}
        </p>
      ))}
      {payment.receipts.map(({ amount, reference, receivedOn }) => (
        <p key={`${receivedOn} ${reference} ${amount.amountMinor}`}>
          {money(amount)} <small>{words.receipt(receivedOn, reference ? `, ${reference}` : '')}</small>
        </p>
      ))}
      {refunds.length > 0 && <h2>{words.refunds}</h2>}
      {refunds.map(({ id, amount, reason, status, createdAt }) => (
        <p key={id}>
          {money(amount)} <Status tone={status === 'failed' ? 'bad' : 'good'}>{words.refundStatuses[status]}</Status>{' '}
          <small>
            {reason}, {moment(createdAt)}
          </small>
        </p>
      ))}
      {cancellations.length > 0 && <h2>{words.cancellations}</h2>}
      {cancellations.map(({ id, amount, reason, createdAt }) => (
        <p key={id}>
          {money(amount)}{' '}
          <small>
            {reason}, {moment(createdAt)}
          </small>
        </p>
      ))}
    </section>
  )
}

const Sum = ({ name, value }: { name: string; value: string }) => (
  <div class="sum">
    <dt>{name}</dt>
    <dd class="price">{value}</dd>
  </div>
)
