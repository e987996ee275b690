import type { Dashboard } from './dashboard.ts'

const perMinute = (metric: string, label: string) => `60 * sum by (${label}) (rate(${metric}[$__rate_interval]))`

export const ordersAndMoney: Dashboard = {
  uid: 'orders',
  title: 'Orders and money',
  description: 'What customers buy, and what becomes of their money and their emails.',
  panels: [
    {
      title: 'Orders confirmed',
      description: 'In the time shown.',
      kind: 'number',
      unit: 'none',
      width: 6,
      height: 4,
      queries: [{ expr: 'sum(increase(orders_total{status="confirmed"}[$__range]))', legend: 'confirmed' }],
    },
    {
      title: 'Taken',
      description:
        'Totals of the orders confirmed in the time shown, before refunds, in whole units of a currency that has cents.',
      kind: 'number',
      unit: 'none',
      width: 6,
      height: 4,
      queries: [
        { expr: 'sum by (currency) (increase(order_revenue_minor_total[$__range])) / 100', legend: '{{currency}}' },
      ],
    },
    {
      title: 'Payments declined',
      description: 'Share of those the provider decided on, in the time shown. Bad is above 30 %.',
      kind: 'number',
      unit: 'percentunit',
      width: 6,
      height: 4,
      badFrom: 0.3,
      queries: [
        {
          expr: 'sum(increase(payments_total{result="declined"}[$__range])) / sum(increase(payments_total{result=~"authorized|declined"}[$__range]))',
          legend: 'declined',
        },
      ],
    },
    {
      title: 'Messages given up',
      description: 'In the time shown. Bad is any: a customer was not told.',
      kind: 'number',
      unit: 'none',
      width: 6,
      height: 4,
      badFrom: 1,
      queries: [{ expr: 'sum(increase(deliveries_total{result="dead"}[$__range]))', legend: 'dead' }],
    },
    {
      title: 'Orders by status',
      description: 'Orders a minute that enter a status. Bad is pending without confirmed.',
      unit: 'none',
      queries: [{ expr: perMinute('orders_total', 'status'), legend: '{{status}}' }],
    },
    {
      title: 'Payments by result',
      description: 'A minute. Bad is declined above authorized.',
      unit: 'none',
      queries: [{ expr: perMinute('payments_total', 'result'), legend: '{{result}}' }],
    },
    {
      title: 'Refunds by result',
      description: 'A minute. Bad is any that fails, and more than usual.',
      unit: 'none',
      queries: [{ expr: perMinute('refunds_total', 'result'), legend: '{{result}}' }],
    },
    {
      title: 'Calls to the payment provider',
      description: 'The slowest 5 % take at least this long. Bad is above two seconds.',
      unit: 's',
      badFrom: 2,
      queries: [
        {
          expr: 'histogram_quantile(0.95, sum by (operation, le) (rate(payment_provider_call_duration_seconds_bucket[$__rate_interval])))',
          legend: '{{operation}}',
        },
      ],
    },
    {
      title: 'Calls to the payment provider without a response',
      description: 'A minute. Bad is any that lasts; recovery asks later what happened.',
      unit: 'none',
      badFrom: 1,
      queries: [
        {
          expr: '60 * sum(rate(payment_provider_call_duration_seconds_count{outcome="lost"}[$__rate_interval])) or vector(0)',
          legend: 'lost',
        },
      ],
    },
    {
      title: 'Books of the payment providers',
      description:
        'Payments of which the provider’s books differ from the ledger, on the last day that was compared. Bad is any.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: 'max by (provider) (payment_reconciliation_differences)', legend: '{{provider}}' }],
    },
    {
      title: 'Books of the services',
      description:
        'What each service finds in its own books that does not add up: orders, ledgers, units, events, document numbers. Bad is any.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: 'max by (service) (storefleet_audit_differences)', legend: '{{service}}' }],
    },
    {
      title: 'Reservations by outcome',
      description:
        'A minute. Bad is refused (nothing left), expired (held and not paid) or lost (sold elsewhere meanwhile) above held.',
      unit: 'none',
      queries: [{ expr: perMinute('reservations_total', 'outcome'), legend: '{{outcome}}' }],
    },
    {
      title: 'Stock',
      description:
        'Reservations that hold stock now, and variants whose stock contradicts them. Bad is any of the second.',
      unit: 'none',
      queries: [
        { expr: 'max(reservations_live)', legend: 'live reservations' },
        { expr: 'max(stock_invariant_violations)', legend: 'variants that contradict' },
      ],
    },
    {
      title: 'Messages by result',
      description: 'A minute. Bad is failed (tried again) that lasts, and dead (given up).',
      unit: 'none',
      queries: [{ expr: perMinute('deliveries_total', 'channel, result'), legend: '{{channel}} {{result}}' }],
    },
    {
      title: 'Messages that wait',
      description: 'How many, and how long the oldest has waited. Bad is above five minutes.',
      unit: 'none',
      queries: [
        { expr: 'max by (channel) (deliveries_pending)', legend: '{{channel}} waiting' },
        { expr: 'max(deliveries_oldest_pending_seconds)', legend: 'oldest, seconds' },
      ],
    },
    {
      title: 'Sign-ins by result',
      description: 'A minute. Bad is failed or throttled above succeeded: a sign of password guessing.',
      unit: 'none',
      queries: [{ expr: perMinute('sign_ins_total', 'result'), legend: '{{result}}' }],
    },
  ],
}
