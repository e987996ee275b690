import { useEffect, useRef, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Return, WithdrawalStatement } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { orderHeaders } from './order-headers.ts'
import type { ReturnProps } from './order-props.ts'
import { readUnits, unitsOfLines, valuesOf } from './order-units.ts'
import { UnitFields } from './unit-fields.tsx'
import { useKeyedCall } from './use-keyed-call.ts'
import { useOrderFailure } from './use-order-failure.ts'
import { useOrderWords } from './use-order-words.ts'

/**
 * The withdrawal function of Directive (EU) 2023/2673, article 11a: a statement, which the customer then confirms. The labels of its two
 * buttons are those of the directive.
 */
export function WithdrawFromOrder(props: ReturnProps) {
  const { date } = useLocale()
  const orderWords = useOrderWords()
  const [statement, setStatement] = useState<WithdrawalStatement>()
  const [received, setReceived] = useState<Return>()
  const { isOffered, lastDay, lines } = props.withdrawal
  if (!isOffered) return null
  const canCancel = ['confirmed', 'partially_shipped'].includes(props.order.status)
  if (lines.length === 0 && !canCancel && received === undefined) return null
  return (
    <section id="withdrawal" class="withdrawal">
      <h2>{orderWords.withdrawalTitle}</h2>
      {received === undefined ? (
        <p class="hint">
          {lastDay === null ? orderWords.withdrawalUntilLater : orderWords.withdrawalUntil(date(lastDay))}
        </p>
      ) : (
        <Received given={received} email={props.order.email} />
      )}
      {lines.length === 0 && canCancel && <p class="hint">{orderWords.withdrawBeforeDelivery}</p>}
      {statement === undefined && lines.length > 0 && <StatementForm {...props} onStated={setStatement} />}
      {statement !== undefined && (
        <ConfirmationForm
          {...props}
          statement={statement}
          onBack={() => setStatement(undefined)}
          onReceived={(given) => {
            setStatement(undefined)
            setReceived(given)
          }}
        />
      )}
    </section>
  )
}

function Received({ given, email }: { given: Return; email: string }) {
  const { time } = useLocale()
  const orderWords = useOrderWords()
  return (
    <p class="notice" role="status">
      {orderWords.withdrawalReceived(time(given.createdAt), email)}
    </p>
  )
}

type StatementProps = ReturnProps & Readonly<{ onStated: (statement: WithdrawalStatement) => void }>

/** The first step: nothing is sent that binds. */
function StatementForm({ order, token, withdrawal, onStated }: StatementProps) {
  const orderWords = useOrderWords()
  const failure = useOrderFailure()

  async function state(event: SubmitEvent) {
    event.preventDefault()
    if (failure.isBusy) return
    const lines = readUnits(valuesOf(event.currentTarget as HTMLFormElement))
    if (lines.length === 0) return failure.show(orderWords.chooseUnits)
    const headers = orderHeaders(token)
    await failure.during(async () =>
      onStated(
        await callApi<WithdrawalStatement>('POST', `orders/${order.id}/withdrawals`, { body: { lines }, headers }),
      ),
    )
  }

  return (
    <form class="stacked-form" onSubmit={state}>
      <details class="more">
        <summary>{orderWords.withdrawPart}</summary>
        <UnitFields
          form="withdraw"
          legend={orderWords.withdrawWhat}
          units={unitsOfLines(order.items, withdrawal.lines)}
          first="all"
        />
      </details>
      <button type="submit" class="button quiet" disabled={failure.isBusy}>
        {orderWords.withdraw}
      </button>
      <FailureText failure={failure} />
    </form>
  )
}

type ConfirmationProps = ReturnProps &
  Readonly<{ statement: WithdrawalStatement; onBack: () => void; onReceived: (given: Return) => void }>

/** The second step: the statement as it is sent, to be confirmed. */
function ConfirmationForm({ order, token, refresh, statement, onBack, onReceived }: ConfirmationProps) {
  const { words } = useLocale()
  const orderWords = useOrderWords()
  const failure = useOrderFailure()
  const post = useKeyedCall(token)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { lines, confirmation } = statement

  async function confirm(event: SubmitEvent) {
    event.preventDefault()
    if (failure.isBusy) return
    const isDone = await failure.during(async () =>
      onReceived(await post<Return>(`orders/${order.id}/withdrawals/confirm`, { lines, confirmation })),
    )
    if (isDone) refresh()
  }

  return (
    <form class="stacked-form statement" onSubmit={confirm}>
      <h3 ref={heading} tabIndex={-1}>
        {orderWords.statementTitle}
      </h3>
      <p>{orderWords.statement(order.shippingAddress.name, order.number)}</p>
      <ul>
        {unitsOfLines(order.items, lines).map(({ itemId, name, left }) => (
          <li key={itemId}>
            {name} × {left}
          </li>
        ))}
      </ul>
      <p class="hint">{orderWords.receiptTo(order.email)}</p>
      <button type="submit" class="button" disabled={failure.isBusy}>
        {orderWords.confirmWithdrawal}
      </button>
      <button type="button" class="text-button" onClick={onBack}>
        {words.account.cancel}
      </button>
      <FailureText failure={failure} />
    </form>
  )
}
