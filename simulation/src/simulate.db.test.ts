import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

test('when two seeds are lived through twice each, then all books agree and the second run is the same', () => {
  const args = ['--import', path('./virtual-time.ts'), path('./main.ts'), '--count', '2', '--repeat']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 300_000 })
  assert.equal(status, 0, `${stdout}\n${stderr}`)
  assert.match(stdout, /^2 seeds, .*^0 differences$/ms)
})
