import { manualProvider } from '../../orders/domain/payment.ts'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import type { CheckoutSettings, ManualMethod } from '../../store-profile/checkout-settings.ts'
import type { PaymentProvider } from '../payment-provider.ts'
import type { ManualBooks } from './manual-books-store.ts'

type Options = {
  settings: () => Promise<{ checkout: CheckoutSettings }>
  books: Pick<ManualBooks, 'movements'>
  now: () => Date
}

const dayMs = 86_400_000
const descriptions: Record<ManualMethod['id'], string> = {
  'bank-transfer': 'You transfer the money to our account',
  'cash-on-delivery': 'You pay when you receive the parcel',
  invoice: 'You pay when you have the invoice',
}

/**
 * Payments that staff see to: an order is confirmed before it is paid, and staff record the money. Nothing is asked of another system, so
 * nothing is ever lost; the payment itself is the book.
 */
export function createManualProvider({ settings, books, now }: Options): PaymentProvider {
  const state = (status: ProviderPaymentState['status'], expiresAt: Date | null = null): ProviderPaymentState => ({
    ...{ status, nextAction: null, declineCode: null, expiresAt },
  })
  return {
    name: manualProvider,
    recognizes: (id, { checkout, country }) => offered(checkout, country).some((method) => method.id === id),
    methods: ({ checkout, country }) =>
      offered(checkout, country).map((method) => ({
        ...{ id: method.id, name: method.name, kind: method.id, description: descriptions[method.id] },
        publicDetails: {},
        instructions: instructionsOf(checkout, method),
      })),
    capturesInParts: false,

    async authorize({ paymentMethod }) {
      const { checkout } = await settings()
      const days = checkout.manualMethods.find(({ id }) => id === paymentMethod)?.cancelAfterDays ?? null
      return state('authorized', days === null ? null : new Date(now().getTime() + days * dayMs))
    },
    find: async () => undefined,
    /** Staff record the money: shipping captures nothing. */
    capture: async () => state('authorized'),
    void: async () => state('voided'),
    /** Recorded by staff once the money went back. */
    refund: async () => 'refunded',
    listMovements: (query) => books.movements(query),
  }
}

const offered = ({ manualMethods }: CheckoutSettings, country: string | undefined) =>
  manualMethods.filter(
    ({ countries }) => country === undefined || countries.length === 0 || countries.includes(country),
  )

const instructionsOf = ({ bankAccount }: CheckoutSettings, method: ManualMethod) => ({
  ...{ name: method.name, text: method.instructions, cancelAfterDays: method.cancelAfterDays },
  // An invoice may be paid by bank transfer as well.
  bankAccount: method.id === 'cash-on-delivery' ? null : bankAccount,
})
