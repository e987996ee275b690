import { type Panel, placePanels } from './panel.ts'

export type Dashboard = {
  uid: string
  title: string
  description: string
  variables?: readonly Variable[]
  panels: readonly Panel[]
}

/** A choice at the top of the dashboard: of the values of a label, or a text that is typed. */
export type Variable = { name: string; label: string } & ({ values: string } | { text: string })

export const serviceVariable: Variable = {
  name: 'service',
  label: 'Service',
  values: 'label_values(storefleet_build_info, service)',
}
export const instanceVariable: Variable = {
  name: 'instance',
  label: 'Replica',
  values: 'label_values(storefleet_build_info{service=~"$service"}, instance)',
}

/** The dashboard as Grafana reads it from a file. */
export const toGrafana = ({ uid, title, description, variables = [], panels }: Dashboard) => ({
  uid,
  title,
  description,
  tags: ['storefleet'],
  schemaVersion: 41,
  editable: false,
  graphTooltip: 1,
  refresh: '15s',
  time: { from: 'now-1h', to: 'now' },
  links: [{ type: 'dashboards', tags: ['storefleet'], title: 'Storefleet', asDropdown: true, includeVars: false }],
  templating: { list: variables.map(variableOf) },
  panels: placePanels(panels),
})

function variableOf(variable: Variable) {
  const { name, label } = variable
  if ('text' in variable)
    return { type: 'textbox', name, label, query: variable.text, current: { value: variable.text } }
  return {
    type: 'query',
    name,
    label,
    datasource: { type: 'prometheus', uid: 'prometheus' },
    query: { query: variable.values, refId: name },
    refresh: 2,
    sort: 1,
    multi: true,
    includeAll: true,
    allValue: '.+',
    current: { text: ['All'], value: ['$__all'] },
  }
}
