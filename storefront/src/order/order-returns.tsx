import { callApi } from '../api/client.ts'
import type { Return } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { orderHeaders } from './order-headers.ts'
import type { OrderProps } from './order-props.ts'
import { RequestReturn } from './request-return.tsx'
import { useOrderFailure } from './use-order-failure.ts'
import { useOrderWords } from './use-order-words.ts'
import { useReturns } from './use-returns.ts'
import { WithdrawFromOrder } from './withdraw-from-order.tsx'

/** What comes back of the order: the returns there are, a request for another one, and the right of withdrawal. */
export function OrderReturns(props: OrderProps) {
  const orderWords = useOrderWords()
  const { returns, withdrawal } = useReturns(props.order, props.token)
  return (
    <>
      {returns.length > 0 && (
        <section>
          <h2>{orderWords.returnsTitle}</h2>
          <ul class="returns">
            {returns.map((each) => (
              <ReturnItem key={each.id} {...props} given={each} />
            ))}
          </ul>
        </section>
      )}
      {withdrawal !== undefined && <RequestReturn {...props} withdrawal={withdrawal} />}
      {withdrawal !== undefined && <WithdrawFromOrder {...props} withdrawal={withdrawal} />}
    </>
  )
}

function ReturnItem({ given, order, token, refresh }: OrderProps & { given: Return }) {
  const { date } = useLocale()
  const orderWords = useOrderWords()
  const failure = useOrderFailure()
  const canCancel = given.kind === 'return' && ['requested', 'approved'].includes(given.status)

  async function cancel() {
    const headers = orderHeaders(token)
    await failure.during(
      async () => void (await callApi('POST', `orders/${order.id}/returns/${given.id}/cancel`, { headers })),
    )
    refresh()
  }

  return (
    <li>
      <b>{orderWords.returnKinds[given.kind](given.number)}</b>
      <span class={`status ${given.status === 'refused' || given.status === 'cancelled' ? 'bad' : 'warn'}`}>
        {orderWords.returnStatuses[given.status]}
      </span>
      <small>{orderWords.returnedOn(date(given.createdAt))}</small>
      <ul>
        {given.lines.map(({ itemId, title, variantTitle, quantity }) => (
          <li key={itemId}>
            {title}, {variantTitle} × {quantity}
          </li>
        ))}
      </ul>
      {given.note && <p>{orderWords.noteOfShop(given.note)}</p>}
      {canCancel && (
        <button type="button" class="text-button" onClick={cancel} disabled={failure.isBusy}>
          {orderWords.cancelReturn(given.number)}
        </button>
      )}
      <FailureText failure={failure} />
    </li>
  )
}
