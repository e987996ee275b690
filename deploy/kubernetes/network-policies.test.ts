import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type End, isOpen, type NetworkPolicy } from './testing/network.ts'
import { ofKind, overlays, render, skip, workloadsOf } from './testing/render.ts'

const outside: readonly End[] = [
  { name: 'ingress', namespace: { 'storefleet-role': 'ingress' } },
  { name: 'monitoring', namespace: { 'storefleet-role': 'monitoring' } },
  { name: 'data', namespace: { 'storefleet-role': 'data' } },
  { name: 'dns', namespace: { 'kubernetes.io/metadata.name': 'kube-system' } },
  { name: 'stranger', namespace: { 'kubernetes.io/metadata.name': 'default' } },
  { name: 'private address', address: '10.1.2.3' },
  { name: 'metadata server', address: '169.254.169.254' },
  { name: 'internet', address: '203.0.113.7' },
]
const ports = [
  53, 80, 443, 465, 587, 3000, 3001, 3002, 3003, 3004, 3005, 4002, 4318, 5432, 5671, 5672, 6379, 6380, 6432, 8080, 9300,
]

const places = ['data', 'private address']
const databasePorts = [5432, 6432]
const redisPorts = [6379, 6380]
const withData = (service: string) =>
  places.flatMap((place) =>
    [...databasePorts, 5671, 5672, ...redisPorts].map((port) => `${service} → ${place}:${port}`),
  )

const wanted = [
  'ingress → api-gateway:3000',
  'api-gateway → user-service:3001',
  'api-gateway → product-service:3002',
  'api-gateway → order-service:3003',
  'api-gateway → notification-service:3004',
  'api-gateway → storefront:3005',
  ...places.flatMap((place) => redisPorts.map((port) => `api-gateway → ${place}:${port}`)),
  'order-service → product-service:4002',
  'storefront → product-service:3002',
  'storefront → order-service:3003',
  'storefront → dns:53',
  ...['user-service', 'product-service', 'order-service', 'notification-service'].flatMap((service) => [
    `${service} → user-service:3001`,
    ...withData(service),
    ...places.flatMap((place) => databasePorts.map((port) => `${service}-migrations → ${place}:${port}`)),
    `${service} → dns:53`,
    `${service}-migrations → dns:53`,
  ]),
  'api-gateway → dns:53',
  ...[443, 465, 587].map((port) => `notification-service → internet:${port}`),
  // To payment providers, VIES and a tax service.
  'order-service → internet:443',
  'monitoring → api-gateway:9300',
  'monitoring → user-service:3001',
  'monitoring → product-service:3002',
  'monitoring → order-service:3003',
  'monitoring → notification-service:3004',
  'monitoring → storefront:3005',
  ...['api-gateway', 'user-service', 'product-service', 'order-service', 'notification-service', 'storefront'].map(
    (service) => `${service} → monitoring:4318`,
  ),
]

for (const overlay of overlays) {
  test(`when the ${overlay} overlay is applied, then these connections are open and no others`, { skip }, () => {
    const resources = render(overlay)
    const policies = ofKind<NetworkPolicy>(resources, 'NetworkPolicy')
    const workloads = workloadsOf(resources)
    const pods = workloads.map(
      ({ metadata, spec }): End => ({ name: metadata.name, pod: spec.template.metadata.labels }),
    )
    const listensOn = (name: string) =>
      workloads
        .find(({ metadata, kind }) => metadata.name === name && kind === 'Deployment')
        ?.spec.template.spec.containers.flatMap((container) => container.ports ?? [])
        .map(({ containerPort }) => containerPort) ?? []

    const inward = [...pods, ...outside].flatMap((from) =>
      pods.flatMap((to) => listensOn(to.name).map((port) => ({ from, to, port }))),
    )
    const outward = pods.flatMap((from) => outside.flatMap((to) => ports.map((port) => ({ from, to, port }))))
    const open = [...inward, ...outward]
      .filter(({ from, to, port }) => isOpen(policies, from, to, port))
      .map(({ from, to, port }) => `${from.name} → ${to.name}:${port}`)
    assert.deepEqual(open.sort(), [...wanted].sort())
  })
}

describe('the reading of policies', () => {
  const own = { name: 'own', pod: { app: 'own' } }
  const policy = (spec: NetworkPolicy['spec']): NetworkPolicy => ({
    kind: 'NetworkPolicy',
    metadata: { name: 'any' },
    spec,
  })

  test('when no policy selects a pod, then everything is open', () => {
    assert.equal(isOpen([], { name: 'internet', address: '203.0.113.7' }, own, 80), true)
  })

  test('when a policy selects it and has no rule, then nothing is', () => {
    const deny = policy({ podSelector: {}, policyTypes: ['Ingress'] })
    assert.equal(isOpen([deny], { name: 'internet', address: '203.0.113.7' }, own, 80), false)
  })

  test('when an address is excepted from a network, then it stays closed', () => {
    const egress = [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }] }]
    const allow = policy({ podSelector: {}, policyTypes: ['Egress'], egress })
    assert.equal(isOpen([allow], own, { name: 'public', address: '203.0.113.7' }, 443), true)
    assert.equal(isOpen([allow], own, { name: 'private', address: '10.1.2.3' }, 443), false)
  })
})
