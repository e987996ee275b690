import { type Dashboard, serviceVariable } from './dashboard.ts'

export const logs: Dashboard = {
  uid: 'logs',
  title: 'Logs',
  description: 'What all services say about one request: put its correlation id or trace id in the field above.',
  variables: [
    { name: 'correlation', label: 'Correlation id', text: '' },
    { name: 'trace', label: 'Trace id', text: '' },
    serviceVariable,
  ],
  panels: [
    {
      title: 'Lines',
      description: 'In the order they were written, over all services. A field of a line leads to its trace.',
      kind: 'logs',
      unit: 'none',
      width: 24,
      height: 24,
      queries: [{ expr: '{service=~"$service"} |= "$correlation" |= "$trace"' }],
    },
  ],
}
