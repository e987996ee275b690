import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { copyFolder } from './folder-copy.ts'

const parent = mkdtempSync(join(tmpdir(), 'storefleet-copy-'))
after(() => rmSync(parent, { recursive: true }))
const from = join(parent, 'from')
const to = join(parent, 'to')
mkdirSync(join(from, 'base'), { recursive: true })
const write = (name: string, text: string) => writeFileSync(join(from, name), text)
const read = (name: string) => readFileSync(join(to, name), 'utf8')

test('when a folder is copied again, then what changed in between is copied and what is gone is deleted', () => {
  write('base/changed', 'one')
  write('base/gone', 'one')
  copyFolder(from, to)
  assert.equal(read('base/gone'), 'one')

  // As long as before, and within the same second.
  write('base/changed', 'two')
  write('base/new', 'new')
  rmSync(join(from, 'base/gone'))
  copyFolder(from, to)
  assert.deepEqual(readdirSync(join(to, 'base')).sort(), ['changed', 'new'])
  assert.deepEqual([read('base/changed'), read('base/new')], ['two', 'new'])
})

test('when a file has not changed for a while, then it is copied once', () => {
  write('settled', 'one')
  const longAgo = Date.now() / 1000 - 60
  utimesSync(join(from, 'settled'), longAgo, longAgo)
  copyFolder(from, to)
  write('settled', 'two')
  utimesSync(join(from, 'settled'), longAgo, longAgo)
  copyFolder(from, to)
  assert.equal(read('settled'), 'one')
})
