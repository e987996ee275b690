import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ofKind, type Resource, render, skip } from './testing/render.ts'

type Autoscaler = Resource & { spec: { minReplicas: number; maxReplicas: number } }

const page = readFileSync(new URL('../../docs/production.md', import.meta.url), 'utf8').replace(/ +/g, ' ')

test('when the page on production tells replicas and connections, then it tells those of the overlay', { skip }, () => {
  const resources = render('production')
  const rows = ofKind<Autoscaler>(resources, 'HorizontalPodAutoscaler').map(({ metadata: { name }, spec }) => {
    const settings = resources.find(
      ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith(`${name}-`),
    )
    const pool = Number(settings?.data?.DATABASE_POOL_SIZE ?? 0)
    const [poolText, connections] = pool === 0 ? ['–', '–'] : [pool, pool * spec.maxReplicas]
    return `| ${name} | ${spec.minReplicas}–${spec.maxReplicas} | ${poolText} | ${connections} |`
  })
  assert.equal(rows.length, 6)
  for (const row of rows) assert.ok(page.includes(row), row)
})
