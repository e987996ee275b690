/** What a person looks at: a title that says what it is, a description that says what is bad. */
export type Panel = {
  title: string
  description: string
  /** A unit of Grafana (https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts). */
  unit: string
  /** PromQL, or LogQL where the kind is `logs`. */
  queries: readonly Query[]
  kind?: 'lines' | 'number' | 'bars' | 'logs'
  /** Of 24 columns. */
  width?: number
  height?: number
  /** From where on a number is bad. */
  badFrom?: number
  /** Where anything less is bad. */
  badBelow?: number
  max?: number
}

/** `legend` names the labels by which the lines differ: `{{service}}`. */
type Query = { expr: string; legend?: string }

const columns = 24
const dataSources = { metrics: { type: 'prometheus', uid: 'prometheus' }, logs: { type: 'loki', uid: 'loki' } }
const types = { lines: 'timeseries', number: 'stat', bars: 'bargauge', logs: 'logs' }

/** The panels as Grafana stores them, in rows from left to right. */
export function placePanels(panels: readonly Panel[]) {
  let x = 0
  let y = 0
  let rowHeight = 0
  return panels.map((panel, index) => {
    const { width = 8, height = 7 } = panel
    if (x + width > columns) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    const gridPos = { x, y, w: width, h: height }
    x += width
    rowHeight = Math.max(rowHeight, height)
    return { id: index + 1, gridPos, ...toGrafana(panel) }
  })
}

function toGrafana({ title, description, unit, queries, kind = 'lines', max, ...limits }: Panel) {
  const datasource = kind === 'logs' ? dataSources.logs : dataSources.metrics
  return {
    type: types[kind],
    title,
    description,
    datasource,
    fieldConfig: {
      defaults: { unit, min: 0, ...(max !== undefined && { max }), ...thresholdsOf(limits), custom: look[kind] },
      overrides: [],
    },
    options: optionsOf(kind),
    targets: queries.map(({ expr, legend = '' }, index) => ({
      refId: String.fromCharCode(65 + index),
      datasource,
      expr,
      legendFormat: legend,
      ...(kind === 'number' || kind === 'bars' ? { instant: true } : { range: true }),
    })),
  }
}

const lines = { lineWidth: 1, fillOpacity: 8, showPoints: 'never', spanNulls: false, thresholdsStyle: { mode: 'line' } }
const look = { lines, number: {}, bars: {}, logs: {} }

function thresholdsOf({ badFrom, badBelow }: Pick<Panel, 'badFrom' | 'badBelow'>) {
  const steps =
    badBelow === undefined
      ? [{ color: 'green', value: null }, ...(badFrom === undefined ? [] : [{ color: 'red', value: badFrom }])]
      : [
          { color: 'red', value: null },
          { color: 'green', value: badBelow },
        ]
  return { thresholds: { mode: 'absolute', steps } }
}

function optionsOf(kind: NonNullable<Panel['kind']>) {
  if (kind === 'logs') return { showTime: true, wrapLogMessage: true, enableLogDetails: true, sortOrder: 'Ascending' }
  if (kind === 'lines')
    return {
      legend: { displayMode: 'list', placement: 'bottom' },
      tooltip: { mode: 'multi', sort: 'desc' },
    }
  return { reduceOptions: { calcs: ['lastNotNull'] }, ...(kind === 'bars' && { orientation: 'horizontal' }) }
}
