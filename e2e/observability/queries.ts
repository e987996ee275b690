import { readdirSync, readFileSync } from 'node:fs'

export type PanelQuery = { where: string; expr: string; isInstant: boolean }

type Target = { expr: string; instant?: boolean; datasource: { uid: string } }
type Dashboard = { title: string; panels: { title: string; targets: Target[] }[] }

const folder = new URL('../../deploy/grafana/dashboards/', import.meta.url)

/** Every query that Grafana asks Prometheus, with "All" chosen wherever there is a choice. */
export const readPanelQueries = (): PanelQuery[] =>
  readdirSync(folder)
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Dashboard)
    .flatMap(({ title, panels }) =>
      panels.flatMap((panel) =>
        panel.targets
          .filter(({ datasource }) => datasource.uid === 'prometheus')
          .map(({ expr, instant = false }) => ({
            where: `${title} / ${panel.title}`,
            expr: substitute(expr),
            isInstant: instant,
          })),
      ),
    )

const variables: Record<string, string> = { __rate_interval: '10s', __range: '5m', service: '.+', instance: '.+' }

const substitute = (expr: string) =>
  expr.replaceAll(/\$(\w+)/g, (text, name: string) => {
    const value = variables[name]
    if (value === undefined) throw new Error(`No value for ${text} in ${expr}`)
    return value
  })

const grouping = /\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g
const selector = /\b([a-zA-Z_:][\w:]*)\b\s*(?:\{([^}]*)\})?(?!\s*\()/g
const matcher = /\w+\s*(?:=~|!~|!=|=)\s*"[^"]*"/g
const operators = new Set(['and', 'or', 'unless', 'bool', 'offset'])
/** Prometheus' own, which is there only while an alert is pending or fires. */
const transient = 'ALERTS'

/** What an expression reads, each as an expression that has a result in a healthy fleet. */
export const selectorsOf = (expr: string): string[] =>
  [
    ...expr
      .replaceAll(grouping, ' ')
      .replaceAll(/\[[^\]]*\]/g, ' ')
      .matchAll(selector),
  ]
    .filter(([, metric = '']) => !operators.has(metric) && metric !== transient)
    .map(([, metric, matchers = '']) => `${metric}{${[...matchers.matchAll(matcher)].map(whileAllIsWell).join(',')}}`)

/** Every counted outcome stands at 0 from the start; only of failed requests there is nothing before the first. */
const whileAllIsWell = ([text]: RegExpExecArray) => text.replace(/^status=~"5\.\."$/, 'status!=""')
