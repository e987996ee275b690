import { createCounter, Histogram, type Registry } from '@storefleet/observability'
import { orderStatuses } from './orders/domain/order.ts'
import { type OrderProgress, paymentResults, refundResults, stockLosses } from './orders/domain/order-progress.ts'
import {
  type CallOutcome,
  callOutcomes,
  type ProviderOperation,
  providerOperations,
} from './payments/timed-provider.ts'

/** The metrics of the service. `currency` is that of every order. */
export function createOrderMetrics(registry: Registry, { currency }: { currency: string }) {
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
    labels: { currency: [currency] },
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
