import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createClientAddress, parseNetworks, quotaHolder } from './client-address.ts'

describe('the address of a client', () => {
  const direct = createClientAddress(parseNetworks([]))
  const behindProxies = createClientAddress(parseNetworks(['10.0.0.0/8', '::1', 'fd00::/8']))

  test('when no proxy is trusted, then X-Forwarded-For is not believed', () => {
    assert.equal(direct('203.0.113.9', '198.51.100.1'), '203.0.113.9')
    assert.equal(direct('::ffff:203.0.113.9', ''), '203.0.113.9')
  })

  test('when the peer is no trusted proxy, then X-Forwarded-For is not believed', () => {
    assert.equal(behindProxies('203.0.113.9', '198.51.100.1'), '203.0.113.9')
  })

  test('when trusted proxies forward, then the first address from the right that is not theirs counts', () => {
    assert.equal(behindProxies('10.0.0.1', '198.51.100.1'), '198.51.100.1')
    assert.equal(behindProxies('10.0.0.1', '198.51.100.1, 10.9.9.9'), '198.51.100.1')
    assert.equal(behindProxies('::ffff:10.0.0.1', '198.51.100.1'), '198.51.100.1')
    assert.equal(behindProxies('::1', '2001:db8::7'), '2001:db8::7')
  })

  test('when the client writes addresses of its own, then they are not reached', () => {
    assert.equal(behindProxies('10.0.0.1', '127.0.0.1, 10.1.1.1, 198.51.100.1'), '198.51.100.1')
    assert.equal(behindProxies('10.0.0.1', '1.2.3.4, 198.51.100.1, 10.0.0.2'), '198.51.100.1')
  })

  test('when every address is a trusted proxy, then the leftmost counts', () => {
    assert.equal(behindProxies('10.0.0.1', '10.0.0.3, 10.0.0.2'), '10.0.0.3')
  })

  test('when an entry is no address, then the walk stops before it', () => {
    assert.equal(behindProxies('10.0.0.1', '198.51.100.1, unknown, 10.0.0.2'), '10.0.0.2')
    assert.equal(behindProxies('10.0.0.1', "'; drop table"), '10.0.0.1')
  })

  test('when an entry carries a port, then it is left out', () => {
    assert.equal(behindProxies('10.0.0.1', '198.51.100.1:4711'), '198.51.100.1')
    assert.equal(behindProxies('10.0.0.1', '[2001:db8::7]:4711'), '2001:db8::7')
  })
})

describe('a list of networks', () => {
  for (const entry of ['10.0.0.0/33', '10.0.0/8', 'proxy', '::1/129', '10.0.0.0/', '10.0.0.0/x']) {
    test(`when it names ${entry}, then that is refused`, () => {
      assert.throws(() => parseNetworks([entry]), new RangeError(entry))
    })
  }
})

describe('the holder of a quota', () => {
  test('when the address is IPv4, then it is the address', () =>
    assert.equal(quotaHolder('203.0.113.9'), '203.0.113.9'))

  test('when the address is IPv6, then it is its /64 network', () => {
    assert.equal(quotaHolder('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
    assert.equal(quotaHolder('2001:db8:1:2::9'), '2001:db8:1:2::/64')
    assert.equal(quotaHolder('2001:db8::9'), '2001:db8:0:0::/64')
    assert.equal(quotaHolder('::1'), '0:0:0:0::/64')
  })
})
