import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { noteServiceProgram, waitFor } from '@storefleet/test-kit'

const program = noteServiceProgram

test('when a process gets SIGUSR2 twice, then it tells everything in between, and says when it begins and ends', async () => {
  const env = { ...process.env, PORT: '0', DATABASE_URL: 'pglite://memory', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const changes = () =>
    [...output.matchAll(/"logLevel":"(\w+)","msg":"log level changed by SIGUSR2"/g)].map((match) => match[1])

  await waitFor(() => output.includes('"msg":"ready"'))
  child.kill('SIGUSR2')
  await waitFor(() => changes().length === 1)
  child.kill('SIGUSR2')
  await waitFor(() => changes().length === 2)
  assert.deepEqual(changes(), ['debug', 'info'])
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('when the own level of a process is quiet, then its services speak after SIGUSR2 and are quiet after the next', async () => {
  const code = `
    const { createLogger } = await import(${JSON.stringify(import.meta.resolve('@storefleet/observability'))})
    const { switchLevelOnSignal } = await import(${JSON.stringify(import.meta.resolve('./level-switch.ts'))})
    const root = createLogger({ level: 'warn' })
    const service = root.child({ service: 'note-service' })
    switchLevelOnSignal(root)
    process.on('SIGUSR2', () => service.debug('a detail'))
    setInterval(() => {}, 1000)
    service.warn('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  after(() => child.kill('SIGKILL'))
  const messages: string[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().trim().split('\n')) messages.push(JSON.parse(line).msg)
  })
  await waitFor(() => messages.length === 1)
  for (const count of [3, 4]) {
    child.kill('SIGUSR2')
    await waitFor(() => messages.length === count)
  }
  const changed = 'log level changed by SIGUSR2'
  assert.deepEqual(messages, ['ready', changed, 'a detail', changed])
})
