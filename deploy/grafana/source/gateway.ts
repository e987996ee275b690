import type { Dashboard, Variable } from './dashboard.ts'

const replica: Variable = {
  name: 'instance',
  label: 'Replica',
  values: 'label_values(storefleet_build_info{service="api-gateway"}, instance)',
}
const chosen = 'service="api-gateway",instance=~"$instance"'
const requests = 'http_server_request_duration_seconds'

export const gateway: Dashboard = {
  uid: 'gateway',
  title: 'Gateway',
  description: 'What customers meet: every request passes here.',
  variables: [replica],
  panels: [
    {
      title: 'Requests by route',
      description: 'Answers per second. Bad is a sudden fall, or a flood on one route.',
      unit: 'reqps',
      queries: [{ expr: `sum by (route) (rate(${requests}_count{${chosen}}[$__rate_interval]))`, legend: '{{route}}' }],
    },
    {
      title: 'Answers by status',
      description: 'Per second. Bad is 5xx; many 429 are clients beyond their limit.',
      unit: 'reqps',
      queries: [
        { expr: `sum by (status) (rate(${requests}_count{${chosen}}[$__rate_interval]))`, legend: '{{status}}' },
      ],
    },
    {
      title: 'Requests that failed',
      description: 'Share of answers with a status of 500 or more. Bad is above 2 %.',
      unit: 'percentunit',
      badFrom: 0.02,
      queries: [
        {
          expr: `(sum(rate(${requests}_count{${chosen},status=~"5.."}[$__rate_interval])) or vector(0)) / sum(rate(${requests}_count{${chosen}}[$__rate_interval]))`,
          legend: 'failed',
        },
      ],
    },
    {
      title: 'Duration',
      description: 'Half of the requests, and all but the slowest 5 % and 1 %, take less. Bad is above a second.',
      unit: 's',
      badFrom: 1,
      queries: [0.5, 0.95, 0.99].map((quantile) => ({
        expr: `histogram_quantile(${quantile}, sum by (le) (rate(${requests}_bucket{${chosen}}[$__rate_interval])))`,
        legend: `${quantile * 100} %`,
      })),
    },
    {
      title: 'Duration by route',
      description: 'The slowest 5 % take at least this long. Bad is above a second.',
      unit: 's',
      badFrom: 1,
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (route, le) (rate(${requests}_bucket{${chosen}}[$__rate_interval])))`,
          legend: '{{route}}',
        },
      ],
    },
    {
      title: 'Requests in flight',
      description: 'Bad is a number that only grows: a service behind does not answer.',
      unit: 'none',
      queries: [{ expr: `http_server_requests_in_flight{${chosen}}`, legend: '{{instance}}' }],
    },
    {
      title: 'Requests a service did not answer',
      description: 'Per second. Bad is any that lasts.',
      unit: 'reqps',
      badFrom: 0.1,
      queries: [
        {
          expr: `sum by (upstream) (rate(gateway_upstream_failures_total{${chosen}}[$__rate_interval]))`,
          legend: '{{upstream}}',
        },
      ],
    },
    {
      title: 'Replicas left out',
      description: 'Because they failed; the gateway asks them again after a pause. Bad is any.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: `max by (upstream) (gateway_circuit_open{${chosen}})`, legend: '{{upstream}}' }],
    },
    {
      title: 'Replicas known',
      description: 'That the gateway spreads requests over. Bad is 0, or other than run.',
      unit: 'none',
      badBelow: 1,
      queries: [{ expr: `min by (upstream) (gateway_upstream_replicas{${chosen}})`, legend: '{{upstream}}' }],
    },
    {
      title: 'Requests refused by a limit',
      description: 'Per second. Bad is a jump: a faulty client, or password guessing.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (limit) (rate(gateway_rate_limited_total{${chosen}}[$__rate_interval]))`,
          legend: '{{limit}}',
        },
      ],
    },
  ],
}
