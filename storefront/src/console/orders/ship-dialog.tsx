import { callApi } from '../../api/client.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { readUnits, unitsLeft } from './item-units.ts'
import type { OrderActionProps } from './order-action-props.ts'
import { UnitFields } from './unit-fields.tsx'

/** Ships what is left of an order, or a part of it, as one parcel. */
export function ShipDialog({ order, onDone, onClose }: OrderActionProps) {
  const { order: words } = useConsoleWords()

  async function ship(form: FormData, key: string) {
    const body = { ...readTracking(form), lines: readUnits(order.items, form) }
    await callApi('POST', `orders/${order.id}/shipments`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  return (
    <ActionDialog title={words.shipTitle} text={words.shipText} submit={words.ship} onSubmit={ship} onClose={onClose}>
      {(errors) => (
        <>
          <UnitFields items={order.items} most={unitsLeft} first={unitsLeft} />
          <TrackingFields errors={errors} />
        </>
      )}
    </ActionDialog>
  )
}

type Tracking = Readonly<{ carrier?: string; trackingNumber?: string; trackingUrl?: string }>
const trackingNames = ['carrier', 'trackingNumber', 'trackingUrl'] as const

/** What is filled in of the tracking. */
export function readTracking(form: FormData): Tracking {
  const entries = trackingNames.map((name) => [name, String(form.get(name) ?? '').trim()] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

type TrackingFieldsProps = Readonly<{
  errors: Readonly<Record<string, string>>
  known?: Readonly<Partial<Record<(typeof trackingNames)[number], string | null>>>
}>

/** Who brings a parcel, and how it is followed. */
export function TrackingFields({ errors, known = {} }: TrackingFieldsProps) {
  const { order: words } = useConsoleWords()
  return (
    <>
      {trackingNames.map((name) => (
        <Field
          key={name}
          name={name}
          label={words[name]}
          defaultValue={known[name] ?? undefined}
          maxLength={name === 'trackingUrl' ? 500 : 100}
          error={errors[name]}
        />
      ))}
    </>
  )
}
