import assert from 'node:assert/strict'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { findBreakingChanges } from './support/breaking-changes.ts'
import { findRuleBreaks, findWrongExamples, listedCodes } from './support/document-rules.ts'
import { openShop } from './support/shop.ts'
import { expectStatus } from './support/steps.ts'
import { findUnboundedInputs } from './support/unbounded-inputs.ts'
import { withoutUnused } from './support/without-unused.ts'

type Deprecated = { operationId: string; deprecated?: boolean; 'x-successor'?: string }

const root = new URL('../', import.meta.url)
const shop = await openShop()
const whole = expectStatus(await shop.get('/openapi.json'), 200).body
// Neither where the shop runs nor its pages and pictures are part of the contract.
delete whole.servers
for (const path of Object.keys(whole.paths)) if (!path.startsWith('/api/')) delete whole.paths[path]
const current = withoutUnused(whole)

for (const version of ['v1', 'v2']) {
  const keptPath = new URL(`docs/openapi/${version}.json`, root)
  const now = ofVersion(version)
  if (process.env.UPDATE_OPENAPI === 'true') await writeFile(keptPath, `${JSON.stringify(now, null, 1)}\n`)
  const kept = JSON.parse(await readFile(keptPath, 'utf8'))

  test(`when ${version} changes, then no client written for the kept document breaks`, () => {
    assert.deepEqual(findBreakingChanges(kept, now), [])
  })

  test(`when ${version} grows, then the kept document grows with it`, () => {
    assert.deepEqual(now, kept, 'The API has changed: run `npm run openapi:update` and commit docs/openapi')
  })
}

/** The operations of one version of the API, with what they refer to. */
function ofVersion(version: string) {
  const paths = Object.entries(current.paths).filter(([path]) => path.startsWith(`/api/${version}/`))
  const info = { ...current.info, version: version.slice(1) }
  return withoutUnused({ ...current, info, paths: Object.fromEntries(paths) })
}

test('when an operation is deprecated, then its successor is documented', () => {
  const deprecated = Object.values<Record<string, Deprecated>>(current.paths)
    .flatMap((item) => Object.values(item))
    .filter((operation) => operation.deprecated)
  for (const { 'x-successor': successor = '', operationId } of deprecated) {
    assert.ok(successor in current.paths, `${operationId} names ${successor}`)
  }
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
