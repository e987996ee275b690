import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MetricsTarget } from '@storefleet/fleet'
import { findFreePort } from '@storefleet/process'
import { waitFor } from '@storefleet/test-kit'

const deployed = fileURLToPath(new URL('../../deploy/prometheus/', import.meta.url))

export type Series = { metric: Record<string, string>; points: number[] }
export type AlertRule = { name: string; query: string; health: string; lastError?: string; state: string }

/** Runs a real Prometheus on the configuration of the containers, every second, with these targets in place of theirs. */
export async function startPrometheus(targets: readonly MetricsTarget[]) {
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-prometheus-'))
  const port = await findFreePort()
  const config = join(folder, 'prometheus.yml')
  await writeFile(config, pointAt(targets, readFileSync(join(deployed, 'prometheus.yml'), 'utf8')))
  const args = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${folder}/data`,
    `--web.listen-address=127.0.0.1:${port}`,
  ]
  const child = spawn('prometheus', [...args, '--log.level=warn'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const exited = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`

  const ask = async (path: string, parameters: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(parameters) })
    const { data, error } = (await response.json()) as { data: { result: RawSeries[] }; error?: string }
    if (error !== undefined) throw new Error(error)
    return data.result
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
    await rm(folder, { recursive: true, force: true })
  }

  await waitFor(async () => (await fetch(`${url}/-/ready`)).ok).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    stop,
    /** What the expression answers now. */
    query: async (expr: string): Promise<Series[]> => (await ask('/api/v1/query', { query: expr })).map(toSeries),
    /** What it answers at every second from `start` (in seconds since 1970) to now. */
    queryRange: async (expr: string, start: number): Promise<Series[]> => {
      const range = { start: String(start), end: String(Date.now() / 1000), step: '1' }
      return (await ask('/api/v1/query_range', { query: expr, ...range })).map(toSeries)
    },
    async alertRules(): Promise<AlertRule[]> {
      const response = await fetch(`${url}/api/v1/rules?type=alert`)
      const { data } = (await response.json()) as { data: { groups: { rules: AlertRule[] }[] } }
      return data.groups.flatMap(({ rules }) => rules)
    },
  }
}

type Point = [seconds: number, value: string]
type RawSeries = { metric: Record<string, string>; value?: Point; values?: Point[] }

const toSeries = ({ metric, value, values = [] }: RawSeries): Series => ({
  metric,
  points: (value === undefined ? values : [value]).map(([, text]) => Number(text)),
})

/** The services that the containers' configuration finds by name. */
export const discoveredServices = (): string[] =>
  [...readFileSync(join(deployed, 'prometheus.yml'), 'utf8').matchAll(/names: \[([\w-]+)\], type: A/g)].map(
    ([, name = '']) => name,
  )

/** The same rules, relabelling and labels; other targets, no Alertmanager, and an interval of one second. */
function pointAt(targets: readonly MetricsTarget[], config: string): string {
  const found = targets
    .map(({ service, address }) => `      - { targets: ["${address}"], labels: { __meta_dns_name: ${service} } }\n`)
    .join('')
  const changes: [RegExp, string][] = [
    [/^( {2}(?:scrape|evaluation)_interval:) 15s$/gm, '$1 1s'],
    [/^rule_files: \[(.+)\]$/m, `rule_files: [${deployed}$1]`],
    [/^alerting:\n(?: .*\n)+/m, ''],
    [/^ {4}dns_sd_configs:\n(?: {6}.*\n)+/m, `    static_configs:\n${found}`],
    [/^ {2}- job_name: monitoring\n(?: {4}.*\n)+/m, ''],
  ]
  return changes.reduce((text, [pattern, replacement]) => {
    assert.match(text, pattern)
    return text.replace(pattern, replacement)
  }, config)
}
