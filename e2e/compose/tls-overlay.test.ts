import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { BlockList } from 'node:net'
import { test } from 'node:test'

const overlay = readFileSync(new URL('../../docker-compose.tls.yml', import.meta.url), 'utf8')
const defaultOf = (name: string) => new RegExp(`\\$\\{${name}:-([^}]+)\\}`).exec(overlay)?.[1] ?? assert.fail(name)

function networkOf(text: string) {
  const [address = '', bits] = text.split('/')
  const network = new BlockList()
  network.addSubnet(address, Number(bits))
  return network
}

test('when the other containers start first, then none of them gets the address of Caddy', () => {
  const address = defaultOf('CADDY_ADDRESS')
  assert.ok(networkOf(defaultOf('EDGE_SUBNET')).check(address))
  assert.match(overlay, /ip_range: \$\{EDGE_RANGE:-/)
  const range = defaultOf('EDGE_RANGE')
  assert.ok(networkOf(defaultOf('EDGE_SUBNET')).check(range.split('/')[0] ?? ''))
  assert.ok(!networkOf(range).check(address))
})
