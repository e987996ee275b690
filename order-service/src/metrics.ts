import { createCounter, Gauge, Histogram, type Registry } from '@storefleet/observability'
import { orderStatuses } from './orders/domain/order.ts'
import { type OrderProgress, paymentResults, refundResults, stockLosses } from './orders/domain/order-progress.ts'
import {
  type CallOutcome,
  callOutcomes,
  type ProviderOperation,
  providerOperations,
} from './payments/timed-providers.ts'
import { vatCheckOutcomes } from './tax/check-vat-ids.ts'
import { taxRequestOutcomes } from './tax/http-tax-provider.ts'

/** The metrics of the service. */
export function createOrderMetrics(registry: Registry) {
  const countOrder = createCounter(registry, {
    name: 'orders_total',
    help: 'Orders that entered a status',
    labels: { status: orderStatuses },
  })
  const countPayment = createCounter(registry, {
    name: 'payments_total',
    help: 'Attempts to pay, by what became of them',
    labels: { result: paymentResults },
  })
  const countRefund = createCounter(registry, {
    name: 'refunds_total',
    help: 'Refunds, by what became of them',
    labels: { result: refundResults },
  })
  const countStockLoss = createCounter(registry, {
    name: 'orders_stock_lost_total',
    help: 'Orders that were paid when their stock was gone, by what became of them',
    labels: { outcome: stockLosses },
  })
  const addRevenue = createCounter(registry, {
    name: 'order_revenue_minor_total',
    help: 'Totals of the orders that were confirmed, in minor units, before refunds',
    labels: { currency: [] as readonly string[] },
  })
  const countVatCheck = createCounter(registry, {
    name: 'vat_checks_total',
    help: 'VAT ids that VIES was asked about, by what it said',
    labels: { outcome: vatCheckOutcomes },
  })
  const countTaxRequest = createCounter(registry, {
    name: 'tax_service_requests_total',
    help: 'Requests to the tax service, by whether it responded as expected',
    labels: { outcome: taxRequestOutcomes },
  })
  const callDuration = new Histogram({
    name: 'payment_provider_call_duration_seconds',
    help: 'Time until the payment provider answered, or was given up',
    labelNames: ['operation', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  for (const operation of providerOperations) {
    for (const outcome of callOutcomes) callDuration.zero({ operation, outcome })
  }

  return {
    countVatCheck,
    countTaxRequest,
    /** Counts the revenue in the currency of the store from nothing. */
    startRevenue: (currency: string) => addRevenue({ currency }, 0),

    countProgress({ entered, payments, refunds, revenue, stockLost }: OrderProgress) {
      if (entered) countOrder({ status: entered })
      for (const result of payments) countPayment({ result })
      for (const result of refunds) countRefund({ result })
      if (stockLost) countStockLoss({ outcome: stockLost })
      if (revenue) addRevenue({ currency: revenue.currency }, revenue.amountMinor)
    },

    /** Starts a timer; the function that it returns stops it. */
    timeProviderCall(operation: ProviderOperation): (outcome: CallOutcome) => void {
      const stop = callDuration.startTimer({ operation })
      return (outcome) => void stop({ outcome })
    },
  }
}

/** Returns what sets the number of orders whose ledger did not add up at the last check. */
export function addLedgerDiscrepancies(registry: Registry): (found: number) => void {
  const discrepancies = new Gauge({
    name: 'order_ledger_discrepancies',
    help: 'Orders whose ledger did not say where they stand, of those at the last check; it was completed then',
    registers: [registry],
  })
  discrepancies.set(0)
  return (found) => discrepancies.set(found)
}

/** Returns what says how the payment providers' books and the ledger compare. */
export function addReconciliationGauges(registry: Registry) {
  const differences = new Gauge({
    name: 'payment_reconciliation_differences',
    help: "Payments of which the provider's books differ from the ledger, on the last day that was compared",
    labelNames: ['provider'],
    registers: [registry],
  })
  const until = new Gauge({
    name: 'payment_reconciled_until_timestamp_seconds',
    help: "Until when the provider's books are compared with the ledger",
    labelNames: ['provider'],
    registers: [registry],
  })
  return (provider: string, last: { differences: number; until: Date }): void => {
    differences.set({ provider }, last.differences)
    until.set({ provider }, last.until.getTime() / 1000)
  }
}
