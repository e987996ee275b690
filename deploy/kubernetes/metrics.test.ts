import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readGatewayConfig } from '../../api-gateway/src/config.ts'
import { isOpen, type NetworkPolicy } from './testing/network.ts'
import { ofKind, overlays, type Resource, render, skip, type Workload } from './testing/render.ts'

const prometheus = { name: 'monitoring', namespace: { 'storefleet-role': 'monitoring' } }

/** Where `../prometheus/kubernetes.yml` finds the metrics of a pod. */
const annotatedPort = ({ spec }: Workload) => {
  const { annotations = {} } = spec.template.metadata
  assert.equal(annotations['prometheus.io/scrape'], 'true')
  assert.equal(annotations['prometheus.io/path'] ?? '/metrics', '/metrics')
  return Number(annotations['prometheus.io/port'])
}

for (const overlay of overlays) {
  test(`when Prometheus reads the pods of the ${overlay} overlay, then it may, at a port they have`, { skip }, () => {
    const resources: Resource[] = render(overlay)
    const policies = ofKind<NetworkPolicy>(resources, 'NetworkPolicy')
    const deployments = ofKind<Workload>(resources, 'Deployment')
    assert.equal(deployments.length, 6)
    for (const deployment of deployments) {
      const { metadata, spec } = deployment
      const port = annotatedPort(deployment)
      const ports = spec.template.spec.containers.flatMap((container) => container.ports ?? [])
      assert.ok(
        ports.some(({ containerPort }) => containerPort === port),
        metadata.name,
      )
      const pod = { name: metadata.name, pod: spec.template.metadata.labels }
      assert.ok(isOpen(policies, prometheus, pod, port), metadata.name)
      assert.equal(spec.template.metadata.labels['app.kubernetes.io/name'], metadata.name, 'the label `service`')
    }
    const gateway = deployments.find(({ metadata }) => metadata.name === 'api-gateway') ?? assert.fail()
    const settings = readFileSync(new URL('base/settings/api-gateway.env', import.meta.url), 'utf8')
    const METRICS_PORT = /^METRICS_PORT=(\d+)$/m.exec(settings)?.[1]
    assert.equal(readGatewayConfig({ METRICS_PORT }).metricsPort, annotatedPort(gateway))
  })
}
