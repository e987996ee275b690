import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { openDataFolder, resetDataFolder } from './data-folder.ts'
import { ShopRefusal } from './shop-refusal.ts'

describe('the data folder', () => {
  let parent: string
  let path: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'storefleet-'))
    path = join(parent, 'shop/data')
  })
  afterEach(() => rmSync(parent, { recursive: true, force: true }))

  const refusal = (pattern: RegExp) => (error: Error) => error instanceof ShopRefusal && pattern.test(error.message)

  function filledFolder() {
    const folder = openDataFolder(path)
    mkdirSync(join(folder.databaseFolder('order-service'), 'base'), { recursive: true })
    mkdirSync(join(folder.imageFolder, 'ab'), { recursive: true })
    return folder
  }

  test('when the folder does not exist, then it is made and can be opened again later', () => {
    openDataFolder(path).release()
    openDataFolder(path).release()
  })

  const isWindows = process.platform === 'win32'
  const modeOf = (name: string) => statSync(join(path, name)).mode & 0o777

  test('when the folder is made, then it is closed to other users of the machine', { skip: isWindows }, () => {
    openDataFolder(path).release()
    assert.equal(modeOf('.'), 0o700)
    for (const name of readdirSync(path)) assert.equal(modeOf(name), 0o600, name)
  })

  test('when an earlier version left the folder open, then it is closed at the next start', { skip: isWindows }, () => {
    openDataFolder(path).release()
    mkdirSync(join(path, 'logs'))
    writeFileSync(join(path, 'logs/shop.jsonl'), '')
    for (const name of ['.', 'logs']) chmodSync(join(path, name), 0o755)
    for (const name of [...readdirSync(path).filter((each) => each !== 'logs'), 'logs/shop.jsonl']) {
      chmodSync(join(path, name), 0o666)
    }
    openDataFolder(path).release()
    for (const name of ['.', 'logs']) assert.equal(modeOf(name), 0o700, name)
    for (const name of [...readdirSync(path).filter((each) => each !== 'logs'), 'logs/shop.jsonl']) {
      assert.equal(modeOf(name), 0o600, name)
    }
  })

  test('when the folder holds files of another program, then it is refused and left as it is', () => {
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'thesis.txt'), 'years of work')

    assert.throws(() => openDataFolder(path), refusal(/not Storefleet's: choose .*--data\.$/))
    assert.throws(() => resetDataFolder(path), refusal(/not Storefleet's/))
    assert.deepEqual(readdirSync(path), ['thesis.txt'])
  })

  test('when the folder cannot be made, then it is refused in one sentence', () => {
    writeFileSync(join(parent, 'file'), '')
    assert.throws(
      () => openDataFolder(join(parent, 'file/data')),
      refusal(/^The data folder .* cannot be used \(.*\): choose [^\n]*--data\.$/),
    )
  })

  test('when a fleet has logged into a folder before, then it is still new', () => {
    mkdirSync(join(path, 'logs'), { recursive: true })
    writeFileSync(join(path, 'logs/fleet.jsonl'), '')
    openDataFolder(path).release()
  })

  test('when it is reset, then the databases are gone, and what else lies there stays', () => {
    filledFolder().release()
    writeFileSync(join(path, 'notes.txt'), 'mine')
    mkdirSync(join(path, 'logs'))
    for (const name of ['shop.jsonl', 'fleet.jsonl']) writeFileSync(join(path, 'logs', name), '')

    assert.equal(resetDataFolder(path), true)
    assert.equal(existsSync(join(path, 'order-service')), false)
    assert.equal(existsSync(join(path, 'notes.txt')), true)
    assert.deepEqual(readdirSync(join(path, 'logs')), ['fleet.jsonl'])
    assert.equal(resetDataFolder(path), false)
    openDataFolder(path).release()
  })

  test('when there is nothing to reset, then nothing is made', () => {
    assert.equal(resetDataFolder(path), false)
    assert.equal(existsSync(path), false)
  })

  test('when the folder is in use, then it is not reset', () => {
    const folder = filledFolder()
    assert.throws(
      () => resetDataFolder(path),
      refusal(new RegExp(`in use by another Storefleet \\(process ${process.pid}\\)`)),
    )
    assert.equal(existsSync(folder.databaseFolder('order-service')), true)
    folder.release()
  })

  test('when a reset was cut short, then the next start finishes it', () => {
    filledFolder().release()
    writeFileSync(join(path, 'reset-unfinished'), '')

    const folder = openDataFolder(path)
    assert.equal(existsSync(folder.databaseFolder('order-service')), false)
    assert.equal(existsSync(folder.imageFolder), false)
    folder.release()
  })
})
