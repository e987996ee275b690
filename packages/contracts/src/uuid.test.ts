import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUuid } from './uuid.ts'

test('when a value is not a UUID as the services write it, then it is refused', () => {
  const id = '01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11'
  const others = [
    id.toUpperCase(),
    `urn:uuid:${id}`,
    id.replaceAll('-', ''),
    `${id}0`,
    `${id}\n`,
    '',
    7,
    null,
    undefined,
  ]
  assert.deepEqual([id, ...others].filter(isUuid), [id])
})
