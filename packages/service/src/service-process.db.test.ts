import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openDatabase, sql } from '@storefleet/database'
import { noteServiceProgram, waitFor } from '@storefleet/test-kit'

const program = noteServiceProgram
const folder = mkdtempSync(join(tmpdir(), 'note-service-'))
const running: ChildProcess[] = []
after(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function startProcess(settings: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: '0', ...settings } })
  running.push(child)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  return { child, exited: once(child, 'exit'), output: () => output }
}

test('when a process is only to migrate, then it brings the tables up to date and ends without listening', async () => {
  const databaseUrl = `pglite://${join(folder, 'migrated')}`
  const { exited, output } = startProcess({ DATABASE_URL: databaseUrl, MIGRATE_ONLY: 'true', DRAIN_DELAY_MS: '10000' })
  assert.deepEqual(await exited, [0, null])
  assert.doesNotMatch(output(), /"msg":"ready"/)
  const db = await openDatabase(databaseUrl)
  assert.deepEqual(await db.query(sql`select id from notes`), [])
  await db.close()
})

test('when a process is told to stop, then it says so and serves on for the drain delay, and then ends', async () => {
  const { child, exited, output } = startProcess({ DATABASE_URL: 'pglite://memory', DRAIN_DELAY_MS: '8000' })
  const url = await waitFor(() => /"url":"([^"]+)"/.exec(output())?.[1])
  const statusOf = async (path: string) => (await fetch(url + path)).status
  assert.equal(await statusOf('/health/ready'), 200)
  child.kill('SIGTERM')
  await waitFor(async () => (await statusOf('/health/ready')) === 503)
  const answer = await fetch(`${url}/notes`)
  const headers = ['connection', 'x-draining'].map((name) => answer.headers.get(name))
  assert.deepEqual([answer.status, ...headers], [200, 'close', '1'])
  assert.deepEqual(await exited, [0, null])
})
