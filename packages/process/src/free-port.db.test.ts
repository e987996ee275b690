import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { findFreePort } from './free-port.ts'

/** So many that two processes are given the same by chance in 19 of 20 runs, unless ports are claimed. */
const ports = await Promise.all(Array.from({ length: 200 }, findFreePort))

test('when a free port is found, then a server can listen on it at once', async () => {
  const server = createServer().listen(ports[0], '127.0.0.1')
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
})

test('when many are asked for at once, then each is given once, and none that an outgoing connection may take', () => {
  assert.equal(new Set(ports).size, ports.length)
  for (const port of ports) assert.ok(port >= 20_000 && port < 32_768, `${port}`)
})

test('when another process asks, then it is given none of them', { skip: process.platform !== 'linux' }, async () => {
  const code = `
    import { findFreePort } from ${JSON.stringify(new URL('free-port.ts', import.meta.url))}
    console.log(JSON.stringify(await Promise.all(Array.from({ length: 200 }, findFreePort))))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])
  const others: number[] = JSON.parse(stdout)
  assert.deepEqual(
    others.filter((port) => ports.includes(port)),
    [],
  )
})
