import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../scripts/contracts/run.mjs', import.meta.url))

test('when metrics, settings, tables or the proto have changed, then docs/contracts has changed with them', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  const remedy = 'others depend on this: see docs/contracts/README.md, then run `npm run contracts:update`'
  assert.equal(status, 0, `${remedy}\n${stderr}`)
})
