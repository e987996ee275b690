import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './copy-repository.mjs'

test('when bugs are planted, then each patch still applies and says what it breaks', () => {
  const files = globSync('simulation/bugs/*.patch', { cwd: root })
  assert.ok(files.length >= 40)
  for (const file of files) {
    const input = readFileSync(join(root, file), 'utf8')
    assert.match(input, /^[A-Z].+\.\n\ndiff --git /, file)
    const { status, stderr } = spawnSync('git', ['apply', '--check', '-C1'], { cwd: root, input, encoding: 'utf8' })
    assert.equal(status, 0, `${file}: ${stderr}`)
  }
})
