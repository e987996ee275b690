import type { Dashboard } from './dashboard.ts'

const requests = 'http_server_request_duration_seconds'

export const fleetOverview: Dashboard = {
  uid: 'fleet',
  title: 'Fleet overview',
  description: 'Is everything well? Red is where to look further.',
  panels: [
    {
      title: 'Replicas that are up',
      description: 'Bad is 0: the service is down.',
      kind: 'number',
      unit: 'none',
      width: 10,
      height: 4,
      badBelow: 1,
      queries: [{ expr: 'sum by (service) (up{job="storefleet"})', legend: '{{service}}' }],
    },
    {
      title: 'Alerts that fire',
      description: 'Bad is any. docs/observability.md has what to do for each.',
      kind: 'number',
      unit: 'none',
      width: 4,
      height: 4,
      badFrom: 1,
      queries: [{ expr: 'count(ALERTS{alertstate="firing"}) or vector(0)', legend: 'firing' }],
    },
    {
      title: 'Dead letters',
      description: 'Events whose handler failed every time. Bad is any: each is an effect that is missing.',
      kind: 'number',
      unit: 'none',
      width: 5,
      height: 4,
      badFrom: 1,
      queries: [{ expr: 'sum(max by (service) (inbox_parked_events))', legend: 'parked' }],
    },
    {
      title: 'Stock that contradicts itself',
      description: 'Variants whose stock does not fit their reservations. Bad is any.',
      kind: 'number',
      unit: 'none',
      width: 5,
      height: 4,
      badFrom: 1,
      queries: [{ expr: 'max(stock_invariant_violations)', legend: 'variants' }],
    },
    {
      title: 'Requests',
      description: 'Answers per second of each service. Bad is a sudden fall.',
      unit: 'reqps',
      queries: [{ expr: `sum by (service) (rate(${requests}_count[$__rate_interval]))`, legend: '{{service}}' }],
    },
    {
      title: 'Requests that failed',
      description: 'Share of answers with a status of 500 or more. Bad is above 2 %.',
      unit: 'percentunit',
      badFrom: 0.02,
      queries: [
        {
          expr: `(sum by (service) (rate(${requests}_count{status=~"5.."}[$__rate_interval])) or 0 * sum by (service) (rate(${requests}_count[$__rate_interval]))) / sum by (service) (rate(${requests}_count[$__rate_interval]))`,
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Duration of one request in twenty',
      description: 'The slowest 5 % take at least this long. Bad is above a second.',
      unit: 's',
      badFrom: 1,
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (service, le) (rate(${requests}_bucket[$__rate_interval])))`,
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Processor time',
      description: 'Cores in use by a replica. Bad is close to 1: JavaScript runs on one.',
      unit: 'none',
      badFrom: 0.9,
      queries: [
        {
          expr: 'max by (service) (rate(process_cpu_seconds_total{job="storefleet"}[$__rate_interval]))',
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Memory',
      description: 'Of the largest replica. Bad is close to the container’s limit (512 MiB).',
      unit: 'bytes',
      badFrom: 480 * 1024 * 1024,
      queries: [{ expr: 'max by (service) (process_resident_memory_bytes{job="storefleet"})', legend: '{{service}}' }],
    },
    {
      title: 'Lateness of the event loop',
      description: 'How long ready work waits in the slowest replica, at the 99th percentile. Bad is above 250 ms.',
      unit: 's',
      badFrom: 0.25,
      queries: [{ expr: 'max by (service) (nodejs_eventloop_lag_p99_seconds)', legend: '{{service}}' }],
    },
    {
      title: 'Events that wait to be published',
      description: 'Age of the oldest. Bad is above a minute: the broker does not take them.',
      unit: 's',
      badFrom: 60,
      queries: [{ expr: 'max by (service) (outbox_oldest_pending_seconds)', legend: '{{service}}' }],
    },
    {
      title: 'Work that waits for a database connection',
      description: 'Bad is anything that lasts: the pool is used up.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: 'sum by (service) (db_client_pool_waiting)', legend: '{{service}}' }],
    },
    {
      title: 'What runs',
      description: 'Replicas of each version. Two versions are a rollout under way; bad is when they stay.',
      kind: 'bars',
      unit: 'none',
      queries: [
        {
          expr: 'count by (service, version, node) (storefleet_build_info)',
          legend: '{{service}} {{version}} on {{node}}',
        },
      ],
    },
  ],
}
