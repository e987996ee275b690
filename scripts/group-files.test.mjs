import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupFiles } from './group-files.mjs'

const of = (folder, count) => Array.from({ length: count }, (_, index) => `${folder}/src/${index}.test.ts`)

test('when files are grouped, then each is in one group, of its own folder, within the limit', () => {
  const files = [...of('packages/events', 3), ...of('packages/http', 1), ...of('order-service', 7)]
  const groups = groupFiles(files, 3)
  assert.deepEqual(groups.flatMap((group) => group.files).toSorted(), files.toSorted())
  assert.deepEqual(
    groups.map(({ name, files }) => [name, files.length]),
    [
      ['order-service', 3],
      ['order-service', 2],
      ['order-service', 2],
      ['packages', 2],
      ['packages', 2],
    ],
  )
  for (const { name, files } of groups) assert.ok(files.every((file) => file.startsWith(`${name}/`)))
})
