import type { Discount, NewDiscount } from '../../api/schema.ts'
import { fieldProblem } from '../parts/field-problem.ts'
import { readMoney } from '../parts/read-money.ts'
import { momentIn } from '../parts/zoned-moment.ts'

export type DiscountType = Discount['value']['type']
export const discountTypes = [
  'percent',
  'amount',
  'free-shipping',
  'buy-x-get-y',
] as const satisfies readonly DiscountType[]

type StoreRules = Readonly<{ currency: string; timeZone: string; notAnAmount: string }>

/** What staff have filled in; what it is for stays as it was. Throws what is wrong with a field. */
export function readDiscount(form: FormData, known: Discount | undefined, rules: StoreRules): NewDiscount {
  const minimum = amountIn(form, 'minimumSubtotal', rules)
  return {
    title: textIn(form, 'title'),
    code: textIn(form, 'code') || null,
    value: readValue(form, rules),
    productIds: known?.productIds ?? [],
    categoryIds: known?.categoryIds ?? [],
    minimumSubtotalMinor: minimum ?? null,
    isFirstOrderOnly: form.get('isFirstOrderOnly') === 'on',
    isCombinable: form.get('isCombinable') === 'on',
    startsAt: momentOf(form, 'startsAt', rules),
    endsAt: momentOf(form, 'endsAt', rules),
    usageLimit: Number(textIn(form, 'usageLimit')) || null,
    usageLimitPerCustomer: Number(textIn(form, 'usageLimitPerCustomer')) || null,
    isActive: form.get('isActive') === 'on',
  }
}

function readValue(form: FormData, rules: StoreRules): NewDiscount['value'] {
  const type = textIn(form, 'type') as DiscountType
  const percent = textIn(form, 'percent').replace(',', '.')
  switch (type) {
    case 'percent':
      return { type, percent }
    case 'amount': {
      const amountMinor = amountIn(form, 'amount', rules)
      if (amountMinor === undefined) throw fieldProblem('amount', rules.notAnAmount)
      return { type, amountMinor }
    }
    case 'free-shipping':
      return { type }
    case 'buy-x-get-y': {
      const [buyQuantity, getQuantity] = [Number(textIn(form, 'buyQuantity')), Number(textIn(form, 'getQuantity'))]
      return { type, buyQuantity, getQuantity, percent }
    }
  }
}

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** Smallest units of the currency; undefined where nothing is filled in. */
function amountIn(form: FormData, name: string, { currency, notAnAmount }: StoreRules): number | undefined {
  const text = textIn(form, name)
  if (text === '') return undefined
  const money = readMoney(text, currency)
  if (money === undefined) throw fieldProblem(name, notAnAmount)
  return money.amountMinor
}

/** What staff fill in is of the store's time zone. */
function momentOf(form: FormData, name: string, { timeZone }: StoreRules): string | null {
  const text = textIn(form, name)
  return text === '' ? null : momentIn(timeZone, text)
}
