import assert from 'node:assert/strict'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { findBreakingChanges } from './support/breaking-changes.ts'
import { findRuleBreaks, findWrongExamples, listedCodes } from './support/document-rules.ts'
import { openShop } from './support/shop.ts'
import { expectStatus } from './support/steps.ts'
import { findUnboundedInputs } from './support/unbounded-inputs.ts'
import { withoutUnused } from './support/without-unused.ts'

const root = new URL('../', import.meta.url)
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

test('when an operation is documented, then it has what readers and generators of clients need', () => {
  assert.deepEqual(findRuleBreaks(current), [])
})

test('when an example is shown, then it is what its schema says', () => {
  const { found, wrong } = findWrongExamples(current)
  assert.deepEqual(wrong, [])
  assert.ok(found >= 15, `${found} examples`)
})

test('when a problem is listed, then there is code that returns it', async () => {
  const sources = '{packages/*,api-gateway,*-service}/src/**/*.ts'
  const isOther = (path: string) => path.includes('node_modules') || /\.test\.ts$|\/openapi\//.test(path)
  let text = ''
  for await (const path of glob(sources, { cwd: root })) {
    if (!isOther(path.replaceAll('\\', '/'))) text += await readFile(new URL(path.replaceAll('\\', '/'), root), 'utf8')
  }
  const derived = ['staff-only', 'admin-only']
  // An argument or a member, not an item of the list that declares it.
  const isReturned = (code: string) => new RegExp(`[(:]\\s*'${code}'`).test(text)
  assert.deepEqual(
    listedCodes(current).filter((code) => !derived.includes(code) && !isReturned(code)),
    [],
  )
})
