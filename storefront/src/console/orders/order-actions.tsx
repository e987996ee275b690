import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useMay } from '../parts/own-account.tsx'
import { type Action, actionsOf } from './actions-of.ts'
import { CancelOrderDialog, CancelPartDialog } from './cancel-dialogs.tsx'
import type { OrderActionProps } from './order-action-props.ts'
import { RecordMoneyDialog } from './record-money-dialog.tsx'
import { RefundDialog } from './refund-dialog.tsx'
import { ShipDialog } from './ship-dialog.tsx'

const dialogs = {
  ship: ShipDialog,
  recordMoney: RecordMoneyDialog,
  refund: RefundDialog,
  cancelPart: CancelPartDialog,
  cancelAll: CancelOrderDialog,
} as const satisfies Record<Action, ComponentType<OrderActionProps>>

/** The actions of an order, each asked for in a dialog. */
export function OrderActions({ order, onDone }: Omit<OrderActionProps, 'onClose'>) {
  const { order: words } = useConsoleWords()
  const { href } = useLocale()
  const may = useMay()
  const [chosen, setChosen] = useState<Action>()
  const Chosen = chosen && dialogs[chosen]
  return (
    <div class="page-tools">
      {actionsOf(order, may('refunds')).map((action) => (
        <button
          key={action}
          type="button"
          class={action === 'ship' ? 'button small' : 'button quiet small'}
          onClick={() => setChosen(action)}
        >
          {words[action]}
        </button>
      ))}
      <a class="text-button" href={href(`/admin/orders/${order.id}/packing-slip`)}>
        {words.packingSlip}
      </a>
      {Chosen && <Chosen order={order} onDone={onDone} onClose={() => setChosen(undefined)} />}
    </div>
  )
}
