import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { Order } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { reasonIn } from './cancel-dialogs.tsx'
import { readTracking, TrackingFields } from './ship-dialog.tsx'

type Parcel = Order['shipments'][number]
type Change = 'changeTracking' | 'markDelivered' | 'cancelParcel'
type OrderParcelsProps = Readonly<{ order: Order; onDone: () => Promise<void> }>

/** The parcels of an order, and how each is corrected. */
export function OrderParcels({ order, onDone }: OrderParcelsProps) {
  const { order: words } = useConsoleWords()
  if (order.shipments.length === 0) return null
  return (
    <section class="panel">
      <h2>{words.parcels}</h2>
      <ul class="rows">
        {order.shipments.map((parcel) => (
          <ParcelRow key={parcel.id} order={order} parcel={parcel} onDone={onDone} />
        ))}
      </ul>
    </section>
  )
}

function ParcelRow({ order, parcel, onDone }: OrderParcelsProps & Readonly<{ parcel: Parcel }>) {
  const { order: words } = useConsoleWords()
  const { href } = useLocale()
  const moment = useMoment()
  const [change, setChange] = useState<Change>()
  const titleOf = (itemId: string) => order.items.find(({ id }) => id === itemId)?.title ?? itemId
  const tracking = [parcel.carrier, parcel.trackingNumber].filter(Boolean).join(' ')
  const changes: readonly Change[] = parcel.deliveredAt ? [] : ['changeTracking', 'markDelivered', 'cancelParcel']
  return (
    <li class="row">
      <div class="row-what">
        <b>{parcel.lines.map(({ itemId, quantity }) => words.units(quantity, titleOf(itemId))).join(', ')}</b>
        <small>
          {parcel.trackingUrl ? (
            <a href={parcel.trackingUrl} rel="noopener">
              {tracking || parcel.trackingUrl}
            </a>
          ) : (
            tracking || words.noTracking
          )}
        </small>
        <Status tone={parcel.status === 'abandoned' ? 'bad' : 'good'}>
          {parcel.deliveredAt
            ? `${words.delivered} ${moment(parcel.deliveredAt)}`
            : `${words.parcelStatuses[parcel.status]} ${moment(parcel.shippedAt ?? parcel.createdAt)}`}
        </Status>
        {parcel.status === 'shipped' && (
          <div class="row-tools">
            <a class="text-button" href={href(`/admin/orders/${order.id}/packing-slip?parcel=${parcel.id}`)}>
              {words.packingSlip}
            </a>
            {changes.map((each) => (
              <button key={each} type="button" class="text-button" onClick={() => setChange(each)}>
                {words[each]}
              </button>
            ))}
          </div>
        )}
      </div>
      {change && (
        <ParcelDialog
          change={change}
          parcel={parcel}
          path={`orders/${order.id}/shipments/${parcel.id}`}
          onDone={onDone}
          onClose={() => setChange(undefined)}
        />
      )}
    </li>
  )
}

type ParcelDialogProps = Readonly<{
  change: Change
  parcel: Parcel
  path: string
  onDone: () => Promise<void>
  onClose: () => void
}>

function ParcelDialog({ change, parcel, path, onDone, onClose }: ParcelDialogProps) {
  const { order: words } = useConsoleWords()
  const texts = {
    changeTracking: undefined,
    markDelivered: words.markDeliveredText,
    cancelParcel: words.cancelParcelText,
  }

  async function send(form: FormData) {
    if (change === 'changeTracking') {
      // A field that was emptied is no longer known.
      const none = { carrier: null, trackingNumber: null, trackingUrl: null }
      await callApi('PATCH', path, { body: { ...none, ...readTracking(form) } })
    } else if (change === 'markDelivered') await callApi('POST', `${path}/delivered`, { body: {} })
    else await callApi('POST', `${path}/cancel`, { body: reasonIn(form) })
    await onDone()
  }

  return (
    <ActionDialog title={words[change]} text={texts[change]} submit={words[change]} onSubmit={send} onClose={onClose}>
      {(errors) => (
        <>
          {change === 'changeTracking' && <TrackingFields errors={errors} known={parcel} />}
          {change === 'cancelParcel' && (
            <Field name="reason" label={words.reason} maxLength={500} error={errors.reason} />
          )}
        </>
      )}
    </ActionDialog>
  )
}
