import { type Dashboard, instanceVariable, serviceVariable } from './dashboard.ts'

const chosen = 'service=~"$service",instance=~"$instance"'
const requests = 'http_server_request_duration_seconds'

export const oneService: Dashboard = {
  uid: 'service',
  title: 'One service',
  description: 'What one service, or one replica of it, does with its time.',
  variables: [serviceVariable, instanceVariable],
  panels: [
    {
      title: 'Requests by route',
      description: 'Responses per second. Bad is a route that is asked far more, or less, than usual.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (method, route) (rate(${requests}_count{${chosen},route!~"/metrics|/health.*"}[$__rate_interval]))`,
          legend: '{{method}} {{route}}',
        },
      ],
    },
    {
      title: 'Failures by route',
      description: 'Responses per second with a status of 500 or more. Bad is any that lasts.',
      unit: 'reqps',
      badFrom: 0.1,
      queries: [
        {
          expr: `sum by (method, route, status) (rate(${requests}_count{${chosen},status=~"5.."}[$__rate_interval])) or vector(0)`,
          legend: '{{method}} {{route}} {{status}}',
        },
      ],
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
      description: 'Bad is a number that only grows: answers do not keep up.',
      unit: 'none',
      queries: [{ expr: `http_server_requests_in_flight{${chosen}}`, legend: '{{service}} {{instance}}' }],
    },
    {
      title: 'Refusals',
      description:
        'Responses per second with a status from 400 to 499. Bad is a jump: a faulty client, or password guessing.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (status) (rate(${requests}_count{${chosen},status=~"4.."}[$__rate_interval])) or vector(0)`,
          legend: '{{status}}',
        },
      ],
    },
    {
      title: 'gRPC calls',
      description:
        'The slowest 5 % of calls take at least this long, as the server and as the caller see it. Bad is a gap between the two: the network, or a queue.',
      unit: 's',
      badFrom: 0.5,
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (method, le) (rate(grpc_server_call_duration_seconds_bucket{${chosen}}[$__rate_interval])))`,
          legend: 'served {{method}}',
        },
        {
          expr: `histogram_quantile(0.95, sum by (method, le) (rate(grpc_client_call_duration_seconds_bucket{${chosen}}[$__rate_interval])))`,
          legend: 'called {{method}}',
        },
      ],
    },
    {
      title: 'gRPC calls by outcome',
      description: 'Per second. Bad is any but OK and refusals such as FAILED_PRECONDITION.',
      unit: 'reqps',
      queries: [
        {
          expr: `sum by (method, status) (rate(grpc_server_call_duration_seconds_count{${chosen}}[$__rate_interval]))`,
          legend: 'served {{method}} {{status}}',
        },
        {
          expr: `sum by (method, status) (rate(grpc_client_call_duration_seconds_count{${chosen}}[$__rate_interval]))`,
          legend: 'called {{method}} {{status}}',
        },
        { expr: `sum by (service) (grpc_server_calls_in_flight{${chosen}})`, legend: 'in flight in {{service}}' },
      ],
    },
    {
      title: 'Database time by statement',
      description:
        'Seconds spent per second. Bad is a statement that takes most of it: it needs an index, or to be asked less often.',
      unit: 's',
      queries: [
        {
          expr: `topk(10, sum by (statement) (rate(db_client_statement_duration_seconds_sum{${chosen}}[$__rate_interval])))`,
          legend: '{{statement}}',
        },
      ],
    },
    {
      title: 'Duration of statements',
      description: 'The slowest 1 % take at least this long. Bad is above 100 ms.',
      unit: 's',
      badFrom: 0.1,
      queries: [
        {
          expr: `histogram_quantile(0.99, sum by (service, le) (rate(db_client_statement_duration_seconds_bucket{${chosen}}[$__rate_interval])))`,
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Database connections',
      description:
        'In use, idle, and work that waits for one. Bad is used at the size of the pool, and any that waits.',
      unit: 'none',
      queries: [
        {
          expr: `sum by (service, state) (db_client_pool_connections{${chosen}})`,
          legend: '{{service}} {{state}}',
        },
        { expr: `sum by (service) (db_client_pool_waiting{${chosen}})`, legend: '{{service}} waiting' },
        { expr: `sum by (service) (db_client_pool_size{${chosen}})`, legend: '{{service}} size' },
      ],
    },
    {
      title: 'Transactions',
      description: 'Per second, by outcome. Bad is many repeated ones: they stand in each other’s way.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (outcome) (rate(db_client_transactions_total{${chosen}}[$__rate_interval]))`,
          legend: '{{outcome}}',
        },
      ],
    },
    {
      title: 'Background jobs',
      description: 'Rounds per second, by outcome. Bad is any that fails again and again, or a job that stands still.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (exported_job, outcome) (rate(job_runs_total{${chosen}}[$__rate_interval]))`,
          legend: '{{exported_job}} {{outcome}}',
        },
      ],
    },
    {
      title: 'Processor and event loop',
      description: 'Cores in use, and how late ready work runs. Bad is a core in full use, or more than 250 ms.',
      unit: 'none',
      queries: [
        {
          expr: `rate(process_cpu_seconds_total{${chosen}}[$__rate_interval])`,
          legend: 'cores {{service}} {{instance}}',
        },
        {
          expr: `nodejs_eventloop_lag_p99_seconds{${chosen}}`,
          legend: 'seconds late {{service}} {{instance}}',
        },
      ],
    },
    {
      title: 'Memory',
      description: 'Of the process, and of JavaScript’s heap in it. Bad is a heap that only grows.',
      unit: 'bytes',
      queries: [
        { expr: `process_resident_memory_bytes{${chosen}}`, legend: 'process {{service}} {{instance}}' },
        { expr: `nodejs_heap_size_used_bytes{${chosen}}`, legend: 'heap {{service}} {{instance}}' },
      ],
    },
    {
      title: 'Garbage collection',
      description: 'Seconds per second. Bad is above 0.1: the heap is too small for its work.',
      unit: 's',
      badFrom: 0.1,
      queries: [
        {
          expr: `sum by (service, instance) (rate(nodejs_gc_duration_seconds_sum{${chosen}}[$__rate_interval]))`,
          legend: '{{service}} {{instance}}',
        },
      ],
    },
    {
      title: 'Lines that warn',
      description: 'Warnings and errors in the logs.',
      kind: 'logs',
      unit: 'none',
      width: 24,
      height: 10,
      queries: [{ expr: '{service=~"$service",level=~"warn|error|fatal"}' }],
    },
  ],
}
