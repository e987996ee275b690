import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { findFreePort, noteServiceProgram, waitFor } from '@storefleet/test-kit'
import { openLogFile } from './log-file.ts'
import { logProblem } from './log-problems.ts'

const program = noteServiceProgram
/** Every write to it fails as on a full disk. */
const fullDisk = '/dev/full'
const skip = !existsSync(fullDisk) && `there is no ${fullDisk}`
const patience = { timeoutMs: 60_000 }

describe('a process whose log cannot be written', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-lost-'))
  const running: ChildProcess[] = []
  after(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(stdout: 'pipe' | number) {
    const port = await findFreePort()
    const env = { ...process.env, NODE_ENV: '', PORT: String(port), DATABASE_URL: 'pglite://memory' }
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', stdout, 'inherit'] })
    running.push(child)
    const readiness = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/health/ready`)
      return { code: response.status, ...((await response.json()) as { status: string; problems?: { log?: string } }) }
    }
    await waitFor(readiness, patience)
    return { child, readiness }
  }

  async function endsWell(child: ChildProcess) {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  }

  test('when the disk under its standard output is full, then it serves on and readiness tells of it', async () => {
    const { child, readiness } = await start(openSync(fullDisk, 'w'))
    const told = await waitFor(async () => (await readiness()).problems && readiness(), patience)
    assert.deepEqual([told.code, told.status], [200, 'degraded'])
    assert.match(told.problems?.log ?? '', /^Nothing can be written to standard output \(ENOSPC\): lines are lost/)
    await endsWell(child)
  })

  test('when its standard output is closed, then it serves on and readiness tells of it', async () => {
    const { child, readiness } = await start('pipe')
    child.stdout?.destroy()
    const told = await waitFor(async () => (await readiness()).problems && readiness(), patience)
    assert.match(told.problems?.log ?? '', /^Nothing can be written to standard output \(EPIPE\)/)
    await endsWell(child)
  })

  test('when the disk of a log file is full and then is not, then the file says how many lines were lost', async () => {
    const path = join(folder, 'shop.jsonl')
    symlinkSync(fullDisk, path)
    const file = openLogFile(path, { flushEveryMs: 1 })
    file.write('{"msg":"first"}\n')
    file.write('{"msg":"second"}\n')
    await waitFor(() => logProblem()?.includes(path))
    rmSync(path)
    file.write('{"msg":"third"}\n')
    file.close()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)).map(({ msg, count }) => [msg, count]),
      [
        ['lines of the log were lost', 2],
        ['third', undefined],
      ],
    )
    assert.equal(logProblem(), undefined)
  })
})
