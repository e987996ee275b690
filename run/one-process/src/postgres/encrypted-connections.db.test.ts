import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openDatabase } from '@storefleet/database'
import { createPrivatePostgres, hasPostgresServer, type PrivatePostgres } from '@storefleet/test-kit'
import { storingServices } from '../shop-layout.ts'
import { prepareServiceDatabases } from './prepare-databases.ts'
import { takeShopLock } from './shop-lock.ts'

const hasOpenSsl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).error === undefined
const missing = !(hasPostgresServer && hasOpenSsl) && 'needs initdb, pg_ctl and openssl'

describe('a PostgreSQL that is reached over TLS', { skip: missing }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-tls-'))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  let server: PrivatePostgres
  before(async () => {
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const files = ['-keyout', key, '-out', certificate, '-days', '2']
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files], {
      stdio: 'ignore',
    })
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'postgres', folder])
    server = await createPrivatePostgres({ ssl: 'on', ssl_cert_file: certificate, ssl_key_file: key })
  })
  after(() => {
    server.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  test('when the URL asks for a verified certificate, then every service and the lock connect so', async () => {
    const url = `${server.url}?sslmode=verify-full&sslrootcert=${encodeURIComponent(certificate)}`
    const { urlOf } = await prepareServiceDatabases(url, 10)
    for (const service of storingServices) {
      const db = await openDatabase(urlOf(service), { poolSize: 1 })
      const { rows } = await db.raw('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
      assert.deepEqual(rows, [{ ssl: true }], service)
      await db.close()
    }
    const logger = { warn: () => {} }
    const lock = await takeShopLock({ url: urlOf('user-service'), database: 'shop', onTaken: assert.fail, logger })
    const db = await openDatabase(server.url, { poolSize: 1 })
    const { rows } = await db.raw(
      "select ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name like 'storefleet %'",
    )
    assert.deepEqual(rows, [{ ssl: true }])
    await db.close()
    await lock.release()
  })

  test('when its certificate is not that of the file, then the start is refused', async () => {
    const url = `${server.url}?sslmode=verify-full`
    await assert.rejects(prepareServiceDatabases(url, 10), { name: 'ConfigError', message: /self-signed certificate/ })
  })
})
