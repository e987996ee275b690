import type { Money } from './money.ts'
import type { TaxLine } from './price-parts.ts'

export const ids = {
  order: '019abf2e-6c00-7000-8000-000000000001',
  variant: '019abf2e-6c00-7000-8000-000000000002',
  product: '019abf2e-6c00-7000-8000-000000000003',
  payment: '019abf2e-6c00-7000-8000-000000000004',
  shipment: '019abf2e-6c00-7000-8000-000000000005',
  refund: '019abf2e-6c00-7000-8000-000000000006',
  user: '019abf2e-6c00-7000-8000-000000000007',
  cancellation: '019abf2e-6c00-7000-8000-000000000010',
  invoice: '019abf2e-6c00-7000-8000-000000000011',
  creditNote: '019abf2e-6c00-7000-8000-000000000012',
  discount: '019abf2e-6c00-7000-8000-000000000009',
  correlation: '019abf2e-6c00-7000-8000-000000000008',
}
export const time = '2026-11-26T12:00:00.000Z'
/** What a secret looks like in an event: `sealed.v1.<key>.<base64url>`. This one opens with no key. */
export const sealed = 'sealed.v1.AAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
export const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })

export const salesTax = (taxable: number, amount: number): TaxLine => ({
  ...{ name: 'Sales tax', percent: '8', reason: 'rate' },
  taxable: usd(taxable),
  amount: usd(amount),
})
