import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@storefleet/process'
import { waitFor } from '@storefleet/test-kit'

const isInstalled = spawnSync('caddy', ['version']).error === undefined
const skip = !isInstalled && 'caddy is not in PATH'

describe('the Caddyfile, with a certificate of its own authority', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-caddy-'))
  const rootFile = join(folder, 'caddy/pki/authorities/local/root.crt')
  let gateway: Server
  let caddy: ChildProcess
  let ports: { http: number; https: number }
  before(async () => {
    gateway = createServer((incoming, response) => response.end(JSON.stringify(incoming.headers)))
    gateway.listen(0, '127.0.0.1')
    await once(gateway, 'listening')
    ports = { http: await findFreePort(), https: await findFreePort() }
    caddy = spawn(
      'caddy',
      ['run', '--config', fileURLToPath(new URL('../../deploy/caddy/Caddyfile', import.meta.url))],
      {
        stdio: 'ignore',
        env: {
          ...process.env,
          XDG_DATA_HOME: folder,
          XDG_CONFIG_HOME: folder,
          SHOP_DOMAIN: 'localhost',
          SHOP_TLS: 'internal',
          GATEWAY_ADDRESS: `127.0.0.1:${(gateway.address() as AddressInfo).port}`,
          CADDY_HTTP_PORT: String(ports.http),
          CADDY_HTTPS_PORT: String(ports.https),
        },
      },
    )
    await waitFor(async () => existsSync(rootFile) && (await ask({})), { timeoutMs: 30_000, everyMs: 50 })
  })
  after(async () => {
    const ended = once(caddy, 'exit')
    caddy.kill()
    await ended
    gateway.close()
    rmSync(folder, { recursive: true })
  })

  /** The headers that the gateway was given. */
  async function ask(headers: Record<string, string>): Promise<IncomingHttpHeaders> {
    const sent = request({ port: ports.https, host: 'localhost', ca: readFileSync(rootFile), headers }).end()
    const [response] = await once(sent, 'response')
    const parts: Buffer[] = await response.toArray()
    return JSON.parse(Buffer.concat(parts).toString())
  }

  test('when a client says where it comes from, then the gateway is told by Caddy alone', async () => {
    const given = await ask({
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'evil',
    })
    assert.match(String(given['x-forwarded-for']), /^(127\.0\.0\.1|::1)$/)
    assert.equal(given['x-forwarded-proto'], 'https')
    assert.match(String(given['x-forwarded-host']), /^localhost/)
  })

  test('when the shop is asked without TLS, then the client is sent to https', async () => {
    const response = await fetch(`http://localhost:${ports.http}/api/v1/products?limit=1`, { redirect: 'manual' })
    assert.equal(response.status, 308)
    assert.match(response.headers.get('location') ?? '', /^https:\/\/localhost.*\/api\/v1\/products\?limit=1$/)
  })
})
