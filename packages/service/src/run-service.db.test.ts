import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { noteServiceProgram, waitFor } from '@storefleet/test-kit'

const program = noteServiceProgram
const running: ChildProcess[] = []
after(() => {
  for (const child of running) child.kill('SIGKILL')
})

function startProcess(settings: NodeJS.ProcessEnv) {
  const env = { ...process.env, PORT: '0', DATABASE_URL: 'pglite://memory', ...settings }
  const child = spawn(process.execPath, [program], { env })
  running.push(child)
  const written = { output: '', errors: '' }
  child.stdout.on('data', (chunk) => {
    written.output += chunk
  })
  child.stderr.on('data', (chunk) => {
    written.errors += chunk
  })
  return { child, exited: once(child, 'exit'), written }
}

const production = {
  NODE_ENV: 'production',
  EVENT_BUS_URL: 'amqp://127.0.0.1:1',
}
for (const [name, value] of [
  ['DATABASE_URL', ''],
  ['EVENT_BUS_URL', ''],
  ['EVENT_BUS_URL', 'in-process:'],
  ['EVENT_BUS_URL', 'kafka://localhost'],
  ['REDIS_URL', 'http://localhost:6379'],
] as const) {
  test(`when a process runs in production with "${value}" as ${name}, then it does not start`, async () => {
    const { exited, written } = startProcess({ ...production, [name]: value })
    assert.deepEqual(await exited, [1, null])
    assert.match(written.errors, new RegExp(`^${name} [^\\n]+\\.\\n$`))
  })
}

test('when a process lacks many settings, then one message tells of all of them', async () => {
  const wrong = { NODE_ENV: 'production', EVENT_BUS_URL: '', REDIS_URL: 'redis', PORT: 'x' }
  const { exited, written } = startProcess({ ...wrong, LOG_LEVEL: 'loud' })
  assert.deepEqual(await exited, [1, null])
  const [title, ...lines] = written.errors.trimEnd().split('\n')
  assert.equal(title, '4 settings must be changed:')
  assert.deepEqual(lines.map((line) => line.trim().split(' ')[0]).sort(), [
    'EVENT_BUS_URL',
    'LOG_LEVEL',
    'PORT',
    'REDIS_URL',
  ])
})

for (const EVENT_BUS_URL of ['amqp://127.0.0.1:1', 'redis://127.0.0.1:1']) {
  test(`when a process starts and nothing answers at ${EVENT_BUS_URL}, then it serves, and ends when told to`, async () => {
    const { child, exited, written } = startProcess({ EVENT_BUS_URL })
    const url = await waitFor(() => /"url":"([^"]+)"/.exec(written.output)?.[1])
    const answer = await fetch(`${url}/health/ready`)
    const { checks } = (await answer.json()) as { checks: Record<string, string> }
    assert.equal(answer.status, 200)
    assert.notEqual(checks.bus, 'healthy')
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  })
}
