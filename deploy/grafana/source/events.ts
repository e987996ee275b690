import { type Dashboard, serviceVariable } from './dashboard.ts'

const chosen = 'service=~"$service"'

export const events: Dashboard = {
  uid: 'events',
  title: 'Events',
  description: 'From the outbox of one service through the broker to the inbox of another.',
  variables: [serviceVariable],
  panels: [
    {
      title: 'Waiting in the outbox',
      description: 'Events the broker has not taken. Bad is a number that grows.',
      unit: 'none',
      queries: [{ expr: `max by (service) (outbox_pending_events{${chosen}})`, legend: '{{service}}' }],
    },
    {
      title: 'Age of the oldest',
      description: 'Bad is above a minute.',
      unit: 's',
      badFrom: 60,
      queries: [{ expr: `max by (service) (outbox_oldest_pending_seconds{${chosen}})`, legend: '{{service}}' }],
    },
    {
      title: 'Publishing fails',
      description: 'Batches a second that the broker did not take; they are sent again. Bad is any that lasts.',
      unit: 'ops',
      badFrom: 0.1,
      queries: [
        {
          expr: `sum by (service) (rate(outbox_publish_failures_total{${chosen}}[$__rate_interval]))`,
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Published',
      description: 'Events a second. Bad is a kind that stops while orders go on.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (type) (rate(outbox_published_events_total{${chosen}}[$__rate_interval]))`,
          legend: '{{type}}',
        },
      ],
    },
    {
      title: 'Handled',
      description: 'Events a second that took effect. Bad is less than is published.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (service, type) (rate(inbox_events_total{${chosen},outcome="handled"}[$__rate_interval]))`,
          legend: '{{service}} {{type}}',
        },
      ],
    },
    {
      title: 'From event to effect',
      description: 'The slowest 5 % take at least this long. Bad is above 30 seconds.',
      unit: 's',
      badFrom: 30,
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (service, le) (rate(inbox_lag_seconds_bucket{${chosen}}[$__rate_interval])))`,
          legend: '{{service}}',
        },
      ],
    },
    {
      title: 'Attempts by outcome',
      description: 'A second. Duplicates are normal after a restart; bad is failed that lasts, and any parked.',
      unit: 'ops',
      queries: [
        {
          expr: `sum by (service, outcome) (rate(inbox_events_total{${chosen},outcome!="handled"}[$__rate_interval]))`,
          legend: '{{service}} {{outcome}}',
        },
      ],
    },
    {
      title: 'Tried again',
      description: 'Events whose handler failed and that are tried again. Bad is any for ten minutes.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: `max by (service) (inbox_retrying_events{${chosen}})`, legend: '{{service}}' }],
    },
    {
      title: 'Dead letters',
      description:
        'Dead letters: their handler failed on every attempt. Any is bad: each has to be replayed or discarded.',
      unit: 'none',
      badFrom: 1,
      queries: [{ expr: `max by (service) (inbox_parked_events{${chosen}})`, legend: '{{service}}' }],
    },
    {
      title: 'Lines about events',
      description: 'Handlers that failed, with the event’s id and type.',
      kind: 'logs',
      unit: 'none',
      width: 24,
      height: 10,
      queries: [{ expr: '{service=~"$service",level=~"warn|error"} |= "eventType"' }],
    },
  ],
}
