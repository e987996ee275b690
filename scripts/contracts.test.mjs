// docs/contracts keeps what others depend on. Metrics and tables need databases: e2e/contracts.test.ts compares those.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contractDocs, quickContracts } from './contracts/files.mjs'

for (const [path, text] of quickContracts()) {
  test(`when what docs/contracts/${path} keeps has changed, then the file has changed with it`, () => {
    assert.deepEqual(
      readFileSync(new URL(path, contractDocs), 'utf8').split('\n'),
      text.split('\n'),
      'others depend on this: see docs/contracts/README.md, then run `npm run contracts:update`',
    )
  })
}
