import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOptions } from './options.ts'

test('when options are given, then they are read, and what cannot be used is named', () => {
  const usual = { port: 3000, replicas: 1, metricsPort: 9300, name: 'storefleet', hasSampleData: true }
  assert.deepEqual(parseOptions([]), usual)
  assert.deepEqual(parseOptions(['--port', '8080', '--replicas=2']), { ...usual, port: 8080, replicas: 2 })
  const own = ['--metrics-port', '9400', '--name', 'shop2', '--no-sample-data']
  assert.deepEqual(parseOptions(own), { ...usual, metricsPort: 9400, name: 'shop2', hasSampleData: false })
  assert.throws(() => parseOptions(['--name', 'Shop-2']), /^ConfigError: --name is "Shop-2"/)
  assert.equal(parseOptions(['--help']), 'help')
  assert.throws(() => parseOptions(['--replicas', '0']), /^ConfigError: --replicas is "0"/)
  assert.throws(() => parseOptions(['--workers', '2']), /^ConfigError: Unknown option '--workers'/)
})
