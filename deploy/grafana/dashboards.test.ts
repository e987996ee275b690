import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { dashboardFiles, dashboards, folder } from './source/dashboards.ts'

if (process.env.UPDATE_DASHBOARDS === 'true')
  for (const { name, text } of dashboardFiles) writeFileSync(new URL(name, folder), text)

test('when Grafana reads its dashboards, then they are as their source describes them', () => {
  assert.deepEqual(readdirSync(folder).sort(), dashboardFiles.map(({ name }) => name).sort())
  for (const { name, text } of dashboardFiles)
    assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, `${name} is old: npm run dashboards:update`)
})

test('when a panel is looked at, then it says what is bad, and fits its row', () => {
  for (const { title, panels } of dashboards) {
    assert.equal(
      new Set(panels.map((panel) => panel.title)).size,
      panels.length,
      `${title} has two panels of one title`,
    )
    for (const panel of panels) {
      assert.match(panel.description, /\w.*\.$/, panel.title)
      assert.ok((panel.width ?? 8) <= 24 && panel.queries.length > 0, panel.title)
    }
  }
})

test('when a query names a variable, then its dashboard has it', () => {
  const grafanas = ['__rate_interval', '__range']
  for (const { title, panels, variables = [] } of dashboards) {
    const known = [...grafanas, ...variables.map(({ name }) => name)]
    const used = panels.flatMap(({ queries }) => queries).flatMap(({ expr }) => [...expr.matchAll(/\$(\w+)/g)])
    assert.deepEqual(
      used.map(([, name = '']) => name).filter((name) => !known.includes(name)),
      [],
      title,
    )
  }
})
