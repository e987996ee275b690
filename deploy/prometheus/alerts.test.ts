import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

type Alert = { name: string; severity: string; summary: string; runbook: string }

const alerts: Alert[] = read('alerts.yml')
  .split(/^ +- alert: /m)
  .slice(1)
  .map((text) => ({
    name: /^\w+/.exec(text)?.[0] ?? '',
    severity: /severity: (\w+)/.exec(text)?.[1] ?? '',
    summary: /^ +summary: "(.+)"$/m.exec(text)?.[1] ?? '',
    runbook: /^ +runbook: "(.+)"$/m.exec(text)?.[1] ?? '',
  }))

test('when an alert fires, then it says what is wrong and what to do, and the documentation says the same', () => {
  const page = read('../../docs/observability.md').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/ +/g, ' ')
  assert.ok(alerts.length >= 20)
  for (const { name, severity, summary, runbook } of alerts) {
    assert.ok(['critical', 'warning'].includes(severity) && summary && runbook, name)
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` | ${severity} | `))
    assert.ok(row?.endsWith(` | ${runbook} |`), `${name} in docs/observability.md`)
  }
  assert.equal(page.match(/^\| `/gm)?.length, alerts.length)
})

test('when there is an alert, then promtool has a case in which it fires and one in which it does not', () => {
  const lines = read('alerts.test.yml')
    .replaceAll(/\n +(?=(?:eval_time|exp_samples):)/g, ' ')
    .split('\n')
  for (const { name } of alerts) {
    const cases = lines.filter((line) => line.includes(`alertname="${name}",alertstate="firing"`))
    assert.ok(
      cases.some((line) => line.includes('exp_samples: []')),
      `${name}: silent`,
    )
    assert.ok(
      cases.some((line) => line.includes('exp_samples:') && !line.includes('exp_samples: []')),
      `${name}: firing`,
    )
  }
})
