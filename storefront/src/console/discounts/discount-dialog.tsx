import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { Discount } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { writeMoney } from '../parts/read-money.ts'
import { localIn } from '../parts/zoned-moment.ts'
import { type DiscountType, discountTypes, readDiscount } from './read-discount.ts'

type DiscountDialogProps = Readonly<{
  /** Undefined for a new one. */
  discount: Discount | undefined
  currency: string
  onDone: () => Promise<void>
  onClose: () => void
}>
type Errors = Readonly<Record<string, string>>

/** Adds a discount, or changes one as it was read: a change by someone else meanwhile is not overwritten. */
export function DiscountDialog({ discount, currency, onDone, onClose }: DiscountDialogProps) {
  const { discounts: words, order } = useConsoleWords()
  const { timeZone } = useLocale()

  async function save(form: FormData) {
    const body = readDiscount(form, discount, { currency, timeZone, notAnAmount: order.notAnAmount })
    if (discount === undefined) await callApi('POST', 'discounts', { body })
    else await callApi('PUT', `discounts/${discount.id}`, { body, headers: { 'if-match': `"${discount.version}"` } })
    await onDone()
  }

  const title = discount === undefined ? words.add : words.change
  return (
    <ActionDialog title={title} submit={words.save} onSubmit={save} onClose={onClose}>
      {(errors) => (
        <>
          <Field
            name="title"
            label={words.name}
            hint={words.nameHint}
            defaultValue={discount?.title}
            required
            maxLength={100}
            error={errors.title}
          />
          <Field
            name="code"
            label={words.code}
            hint={words.codeHint}
            defaultValue={discount?.code ?? undefined}
            maxLength={40}
            error={errors.code}
          />
          <ValueFields value={discount?.value} currency={currency} errors={errors} />
          <LimitFields discount={discount} currency={currency} errors={errors} />
          <Check name="isFirstOrderOnly" label={words.firstOrderOnly} isOn={discount?.isFirstOrderOnly ?? false} />
          <Check name="isCombinable" label={words.combinable} isOn={discount?.isCombinable ?? false} />
          <Check name="isActive" label={words.active} isOn={discount?.isActive ?? true} />
        </>
      )}
    </ActionDialog>
  )
}

type ValueFieldsProps = Readonly<{ value: Discount['value'] | undefined; currency: string; errors: Errors }>

function ValueFields({ value, currency, errors }: ValueFieldsProps) {
  const { discounts: words } = useConsoleWords()
  const [type, setType] = useState<DiscountType>(value?.type ?? 'percent')
  const percent = value && 'percent' in value ? value.percent : ''
  const buys = value?.type === 'buy-x-get-y' ? value : undefined
  const amount = value?.type === 'amount' ? writeMoney({ amountMinor: value.amountMinor, currency }) : ''
  return (
    <>
      <div class="field">
        <label for="type">{words.value}</label>
        <select
          id="type"
          name="type"
          value={type}
          onChange={(event) => setType(event.currentTarget.value as DiscountType)}
        >
          {discountTypes.map((each) => (
            <option key={each} value={each}>
              {words.types[each]}
            </option>
          ))}
        </select>
      </div>
      {type === 'amount' && (
        <Field name="amount" label={words.amount(currency)} defaultValue={amount} required error={errors.amount} />
      )}
      {type === 'buy-x-get-y' && (
        <>
          <Field name="buyQuantity" label={words.buy} defaultValue={String(buys?.buyQuantity ?? 2)} required />
          <Field name="getQuantity" label={words.get} defaultValue={String(buys?.getQuantity ?? 1)} required />
        </>
      )}
      {(type === 'percent' || type === 'buy-x-get-y') && (
        <Field
          name="percent"
          label={words.percent}
          defaultValue={percent}
          required
          maxLength={6}
          error={errors.percent ?? errors['value.percent'] ?? errors.value}
        />
      )}
    </>
  )
}

type LimitFieldsProps = Readonly<{ discount: Discount | undefined; currency: string; errors: Errors }>

function LimitFields({ discount, currency, errors }: LimitFieldsProps) {
  const { discounts: words } = useConsoleWords()
  const { timeZone } = useLocale()
  const minimum = discount?.minimumSubtotalMinor
  const local = (iso: string | null | undefined) => (iso ? localIn(timeZone, iso) : '')
  const rows = [
    ['startsAt', 'datetime-local', local(discount?.startsAt)],
    ['endsAt', 'datetime-local', local(discount?.endsAt)],
    ['minimumSubtotal', 'text', minimum ? writeMoney({ amountMinor: minimum, currency }) : ''],
    ['usageLimit', 'text', String(discount?.usageLimit ?? '')],
    ['usageLimitPerCustomer', 'text', String(discount?.usageLimitPerCustomer ?? '')],
  ] as const
  return (
    <details class="more" open={rows.some(([, , value]) => value !== '')}>
      <summary>{words.limits}</summary>
      {rows.map(([name, type, value]) => (
        <Field
          key={name}
          name={name}
          type={type}
          label={words.limitNames[name]}
          defaultValue={value}
          error={errors[name]}
        />
      ))}
    </details>
  )
}

function Check({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label class="check">
      <input type="checkbox" name={name} defaultChecked={isOn} />
      {label}
    </label>
  )
}
