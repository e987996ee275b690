import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEndpointGuard, isPublicAddress } from './endpoint-guard.ts'

const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const guard = (...addresses: string[]) =>
  createEndpointGuard({ isLocalAllowed: false, resolve: resolvesTo(...addresses) })

for (const address of [
  ...[
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
  ],
  ...[
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
  ],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'not an address',
  ],
]) {
  test(`when an address is ${address}, then it is not public`, () => assert.equal(isPublicAddress(address), false))
}

for (const address of ['8.8.8.8', '172.32.0.1', '142.250.1.1', '2606:4700::1111', '2a00:1450:4001::1']) {
  test(`when an address is ${address}, then it is public`, () => assert.equal(isPublicAddress(address), true))
}

test('when an endpoint is https and public, then it is accepted', async () => {
  assert.equal(await guard('142.250.1.1').problemWith('https://fcm.googleapis.com/fcm/send/abc'), undefined)
})

for (const [endpoint, problem] of [
  ['http://push.example.com/1', /https/],
  ['ftp://push.example.com/1', /https/],
  ['file:///etc/passwd', /https/],
  ['javascript:alert(1)', /https/],
  ['/relative', /absolute/],
  ['https://user:password@push.example.com/', /password/],
  ['https://127.0.0.1/', /public/],
  ['https://0x7f.1/', /public/],
  ['https://2130706433/', /public/],
  ['https://[::1]/', /public/],
  ['https://[::ffff:7f00:1]/', /public/],
] as const) {
  test(`when an endpoint is ${endpoint}, then it is refused`, async () => {
    assert.match((await guard('142.250.1.1').problemWith(endpoint)) ?? '', problem)
  })
}

test('when any address of a host is private, then the endpoint is refused', async () => {
  assert.match((await guard('142.250.1.1', '10.0.0.1').problemWith('https://push.example.com/')) ?? '', /public/)
})

test('when a host is not found, then the endpoint is refused', async () => {
  const lost = createEndpointGuard({ isLocalAllowed: false, resolve: () => Promise.reject(new Error('ENOTFOUND')) })
  assert.match((await lost.problemWith('https://push.example.com/')) ?? '', /found/)
})

test('when a host turns private after it was accepted, then no connection is made', async () => {
  const { lookup } = guard('192.168.0.10')
  await new Promise<void>((resolve) =>
    lookup('push.example.com', { all: true }, (error) => {
      assert.match(error?.message ?? '', /not on the public internet/)
      resolve()
    }),
  )
})

test('when local addresses are allowed, then http works for this machine alone', async () => {
  const local = createEndpointGuard({ isLocalAllowed: true })
  assert.equal(await local.problemWith('http://localhost:8080/push'), undefined)
  assert.equal(await local.problemWith('http://127.0.0.1:8080/push'), undefined)
  assert.match((await local.problemWith('http://push.example.com/')) ?? '', /https/)
})

const loopbackGuard = (...addresses: string[]) =>
  createEndpointGuard({ isLocalAllowed: false, isLoopbackAllowed: true, resolve: resolvesTo(...addresses) })

test('when loopback alone is allowed, then http works for this machine, and private networks stay refused', async () => {
  assert.equal(await loopbackGuard('127.0.0.1').problemWith('http://localhost:8080/hook'), undefined)
  assert.equal(await loopbackGuard().problemWith('http://127.0.0.1:8080/hook'), undefined)
  assert.match((await loopbackGuard('10.0.0.1').problemWith('https://hooks.example.com/')) ?? '', /public/)
  assert.match((await loopbackGuard().problemWith('https://169.254.169.254/')) ?? '', /public/)
  assert.match((await loopbackGuard('142.250.1.1').problemWith('http://hooks.example.com/')) ?? '', /https/)
})

test('when another name resolves to this machine, then it is refused even where loopback is allowed', async () => {
  assert.match((await loopbackGuard('127.0.0.1').problemWith('https://hooks.example.com/')) ?? '', /public/)
})
