import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { lockDataFolder } from './data-lock.ts'

const holder = `
  const { lockDataFolder } = await import(${JSON.stringify(import.meta.resolve('./data-lock.ts'))})
  try { lockDataFolder(process.argv[1]); process.stdout.write('held'); setInterval(() => {}, 1000) }
  catch (error) { process.stdout.write(error.name) }
`

describe('the lock on the data folder', () => {
  let folder: string
  const processes: ChildProcess[] = []
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'storefleet-lock-'))
  })
  after(() => {
    for (const child of processes) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  async function tryToHold() {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', holder, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    processes.push(child)
    const [answer] = (await once(child.stdout, 'data')) as [Buffer]
    return { answer: answer.toString(), child }
  }

  async function kill(child: ChildProcess) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  test('when another process holds it, then it is refused; when that one is killed, then it is free at once', async () => {
    const first = await tryToHold()
    assert.equal(first.answer, 'held')
    assert.throws(
      () => lockDataFolder(folder),
      new RegExp(`in use by another Storefleet \\(process ${first.child.pid}\\)`),
    )

    await kill(first.child)
    lockDataFolder(folder).release()
  })

  test('when several processes start at once, then exactly one holds it', async () => {
    const attempts = await Promise.all(Array.from({ length: 5 }, tryToHold))
    assert.deepEqual(attempts.map(({ answer }) => answer).sort(), [
      'ShopRefusal',
      'ShopRefusal',
      'ShopRefusal',
      'ShopRefusal',
      'held',
    ])
    await Promise.all(attempts.filter(({ answer }) => answer === 'held').map(({ child }) => kill(child)))
  })
})
