import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { killShops, runShop, type ShopProcess, startShop } from './testing/shop-process.ts'

type Product = { id: string; image: { url: string } }

const oneSentence = /^[^\n]+\.\n$/

describe('the shop in one process', () => {
  let parent: string
  let data: string
  let shop: ShopProcess

  before(async () => {
    parent = mkdtempSync(join(tmpdir(), 'storefleet-start-'))
    data = join(parent, 'data')
    shop = await startShop(['--port', '0', '--data', data])
  })
  after(() => {
    killShops()
    rmSync(parent, { recursive: true, force: true })
  })

  const products = async (): Promise<Product[]> => {
    const response = await fetch(`${shop.url}/api/v1/products?limit=100`)
    return ((await response.json()) as { items: Product[] }).items
  }
  const portOf = (url: string) => new URL(url).port

  async function assertRefused(args: string[], reason: RegExp) {
    const { exitCode, stdout, stderr } = await runShop(args)
    assert.equal(exitCode, 1, stderr)
    assert.match(stderr, reason)
    assert.match(stderr, oneSentence)
    assert.equal(stdout, '')
  }

  test('when it is ready, then it says where everything is and who may sign in', () => {
    for (const expected of [
      `${shop.url}/docs`,
      `${shop.url}/mailbox`,
      'admin@storefleet.test',
      'storefleet-dev',
      data,
    ]) {
      assert.ok(shop.output().includes(expected), expected)
    }
  })

  test('when it runs, then no other user of the machine can read or change its data', {
    skip: process.platform === 'win32',
  }, () => {
    const open = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
      (name) => ((statSync(join(data, name), { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0,
    )
    assert.deepEqual(open, [])
    assert.equal(statSync(data).mode & 0o777, 0o700)
  })

  test('when it is ready, then the whole fleet is healthy and the sample data is for sale', async () => {
    assert.equal((await fetch(`${shop.url}/health/ready`)).status, 200)
    const sample = await products()
    assert.equal(sample.length, 32)
    for (const { image } of sample) assert.equal((await fetch(`${shop.url}${image.url}`)).status, 200, image.url)
  })

  test('when the sample administrator signs in, then the response is a session', async () => {
    const response = await fetch(`${shop.url}/api/v1/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@storefleet.test', password: 'storefleet-dev' }),
    })
    assert.equal(response.status, 200)
  })

  test('when the port is taken, then a start is refused and makes no data', async () => {
    const other = join(parent, 'never-made')
    await assertRefused(
      ['--port', portOf(shop.url), '--data', other],
      /is in use by another program: choose another with .*--port/,
    )
    assert.equal(existsSync(other), false)
  })

  test('when another process uses the data, then a start and a reset are refused and it goes on', async () => {
    await assertRefused(['--port', '0', '--data', data], /in use by another Storefleet \(process \d+\)/)
    await assertRefused(['reset', '--data', data], /in use by another Storefleet/)
    assert.equal((await fetch(`${shop.url}/health/ready`)).status, 200)
  })

  test('when the data folder cannot be written, then a start is refused', async () => {
    const file = join(parent, 'a-file')
    writeFileSync(file, '')
    await assertRefused(['--port', '0', '--data', join(file, 'data')], /^The data folder .* cannot be used/)
  })

  test('when the folder holds something else, then neither start nor reset touches it', async () => {
    const foreign = join(parent, 'photos')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'holiday.jpg'), '')
    await assertRefused(['--port', '0', '--data', foreign], /not Storefleet's/)
    await assertRefused(['reset', '--data', foreign], /not Storefleet's/)
    assert.deepEqual(readdirSync(foreign), ['holiday.jpg'])
  })

  test('when an option is not known, then the start is refused', () => assertRefused(['--prot', '1'], /Unknown option/))

  test('when it runs in production without secrets, then the start is refused and names one', async () => {
    const { exitCode, stderr } = await runShop(['--port', '0', '--data', join(parent, 'production')], {
      env: { NODE_ENV: 'production' },
    })
    assert.equal(exitCode, 1)
    assert.match(stderr, /_SECRET must be set/)
  })

  test('when it is told to stop, then it ends with 0, and the next start finds its data', async () => {
    const before = await products()
    const { exitCode, stderr } = await shop.signal('SIGTERM')
    assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: '' })

    shop = await startShop(['--port', '0', '--data', data])
    assert.deepEqual(await products(), before)
  })

  test('when npm started it and npm is told to stop, then the shop does not stay behind', async () => {
    await shop.signal('SIGTERM')
    const underNpm = await startShop(['--port', '0', '--data', data], { asNpmDoes: true })
    const { stdout } = await underNpm.signal('SIGTERM')
    assert.match(stdout, /Stopped\. The data is kept\.\n$/)

    shop = await startShop(['--port', '0', '--data', data])
  })

  test('when it was killed, then it can be reset at once, and starts afresh', async () => {
    const before = await products()
    await shop.signal('SIGKILL')

    const reset = await runShop(['reset', '--data', data])
    assert.deepEqual([reset.exitCode, reset.stderr], [0, ''])
    assert.match(reset.stdout, /^Deleted the data in .*: the next start loads the sample data again\.\n$/)

    shop = await startShop(['--port', '0', '--data', data])
    const afresh = await products()
    assert.equal(afresh.length, before.length)
    assert.deepEqual(
      afresh.filter(({ id }) => before.some((product) => product.id === id)),
      [],
    )
  })
})
