import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { findBreakingChanges } from './support/breaking-changes.ts'
import { openShop } from './support/shop.ts'
import { expectStatus } from './support/steps.ts'
import { findUnboundedInputs } from './support/unbounded-inputs.ts'
import { withoutUnused } from './support/without-unused.ts'

const keptPath = new URL('../docs/openapi/v1.json', import.meta.url)
const shop = await openShop()
const whole = expectStatus(await shop.get('/openapi.json'), 200).body
// Neither where the shop runs nor its pages and pictures are part of the contract.
delete whole.servers
for (const path of Object.keys(whole.paths)) if (!path.startsWith('/api/v1/')) delete whole.paths[path]
const current = withoutUnused(whole)

if (process.env.UPDATE_OPENAPI === 'true') await writeFile(keptPath, `${JSON.stringify(current, null, 1)}\n`)
const kept = JSON.parse(await readFile(keptPath, 'utf8'))

test('when v1 changes, then no client written for the kept document breaks', () => {
  assert.deepEqual(findBreakingChanges(kept, current), [])
})

test('when v1 grows, then the kept document grows with it', () => {
  assert.deepEqual(current, kept, 'The API has changed: run `npm run openapi:update` and commit docs/openapi/v1.json')
})

test('when an operation takes a body, then every text, list and map in it has a limit', () => {
  assert.deepEqual(findUnboundedInputs(current), [])
})

test('when an operation is documented, then it says what it is and refuses with problem details', () => {
  for (const [path, operations] of Object.entries<
    Record<string, { summary?: string; responses: object; 'x-access'?: string }>
  >(current.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      assert.ok(operation.summary, `${method} ${path} has a summary`)
      if (operation['x-access'] !== undefined) assert.ok('default' in operation.responses, `${method} ${path}`)
    }
  }
})
