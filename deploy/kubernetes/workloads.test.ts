import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  containersOf,
  matches,
  ofKind,
  overlays,
  type Resource,
  render,
  type Service,
  skip,
  type Workload,
  workloadsOf,
} from './testing/render.ts'

const services = [
  'api-gateway',
  'notification-service',
  'order-service',
  'product-service',
  'storefront',
  'user-service',
]
const databases = services.filter((name) => name !== 'api-gateway' && name !== 'storefront')

type Autoscaler = Resource & {
  spec: { minReplicas: number; maxReplicas: number; scaleTargetRef: { kind: string; name: string } }
}
type Budget = Resource & {
  spec: { maxUnavailable: number | string; selector: { matchLabels: Record<string, string> } }
}

const namesOf = (resources: readonly Resource[]) => resources.map(({ metadata }) => metadata.name).sort()

for (const overlay of overlays) {
  describe(`the ${overlay} overlay`, { skip }, () => {
    const resources = skip ? [] : render(overlay)
    const deployments = ofKind<Workload>(resources, 'Deployment')

    test('when it is rendered, then every service is there, and a migration for every database', () => {
      assert.deepEqual(namesOf(deployments), services)
      assert.deepEqual(
        namesOf(ofKind(resources, 'Job')),
        databases.map((name) => `${name}-migrations`),
      )
      const namespaced = resources.filter(({ kind }) => kind !== 'Namespace')
      assert.deepEqual(new Set(namespaced.map(({ metadata }) => metadata.namespace)), new Set(['storefleet']))
    })

    test('when a pod runs, then it is not root, cannot write and has nothing of the cluster', () => {
      for (const workload of workloadsOf(resources)) {
        const { spec } = workload.spec.template
        assert.equal(spec.securityContext?.runAsNonRoot, true)
        assert.ok(Number(spec.securityContext?.runAsUser) > 0)
        assert.equal(spec.securityContext?.seccompProfile.type, 'RuntimeDefault')
        assert.equal(spec.automountServiceAccountToken, false)
        assert.equal(spec.enableServiceLinks, false)
        assert.equal(spec.hostNetwork ?? false, false)
        for (const { securityContext, resources: sized, image } of containersOf(workload)) {
          assert.equal(securityContext?.readOnlyRootFilesystem, true)
          assert.equal(securityContext?.allowPrivilegeEscalation, false)
          assert.deepEqual(securityContext?.capabilities.drop, ['ALL'])
          for (const amounts of [sized?.requests, sized?.limits]) assert.ok(amounts?.cpu && amounts.memory)
          assert.match(image, /^[^:]+:\d+\.\d+\.\d+$/, 'the image is pinned to a version')
        }
      }
    })

    test('when a service is probed, then each probe asks what it is for', () => {
      for (const { metadata, spec } of deployments) {
        const [container] = spec.template.spec.containers
        const ports = container?.ports?.map(({ name }) => name)
        const askedBy = (probe: 'startupProbe' | 'livenessProbe' | 'readinessProbe') => {
          assert.ok(ports?.includes(container?.[probe]?.httpGet.port ?? ''))
          return container?.[probe]?.httpGet.path
        }
        assert.equal(askedBy('startupProbe'), '/health/live')
        assert.equal(askedBy('livenessProbe'), '/health/live')
        assert.equal(askedBy('readinessProbe'), metadata.name === 'api-gateway' ? '/health/live' : '/health/ready')
        assert.deepEqual(
          spec.template.spec.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey),
          ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'],
        )
      }
    })

    test('when load or a drained node comes, then every service scales, and keeps all but a few of its replicas', () => {
      const scaled = ofKind<Autoscaler>(resources, 'HorizontalPodAutoscaler')
      assert.deepEqual(scaled.map(({ spec }) => spec.scaleTargetRef.name).sort(), services)
      for (const { spec } of scaled) assert.ok(spec.minReplicas >= 2 && spec.maxReplicas >= spec.minReplicas * 2)
      for (const { spec } of deployments) assert.equal(spec.replicas, undefined, 'the autoscaler alone sets it')
      const budgets = ofKind<Budget>(resources, 'PodDisruptionBudget')
      for (const { spec } of deployments) {
        const budget = budgets.find((each) => matches(each.spec.selector.matchLabels, spec.template.metadata.labels))
        assert.ok(['10%', 1].includes(budget?.spec.maxUnavailable ?? 0))
      }
    })

    test('when a Service sends traffic, then to the replicas of one service, at a port they have', () => {
      for (const { metadata, spec } of ofKind<Service>(resources, 'Service')) {
        assert.equal(spec.clusterIP, metadata.name === 'api-gateway' ? undefined : 'None', 'callers see every replica')
        const behind = workloadsOf(resources).filter((each) =>
          matches(spec.selector, each.spec.template.metadata.labels),
        )
        assert.deepEqual(namesOf(behind), [metadata.name])
        const ports = behind[0]?.spec.template.spec.containers[0]?.ports ?? []
        for (const { port, targetPort } of spec.ports) {
          assert.equal(ports.find(({ name }) => name === targetPort)?.containerPort, port)
        }
      }
    })
  })
}
