import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Labels = Readonly<Record<string, string>>
type Metadata = { name: string; namespace?: string; labels?: Labels }
export type Resource = { kind: string; metadata: Metadata; data?: Record<string, string> }

type Container = {
  name: string
  image: string
  ports?: { name: string; containerPort: number }[]
  env?: { name: string; value: string }[]
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[]
  resources?: Record<'requests' | 'limits', Record<'cpu' | 'memory', string>>
  securityContext?: {
    allowPrivilegeEscalation: boolean
    readOnlyRootFilesystem: boolean
    capabilities: { drop: string[] }
  }
} & Partial<Record<'startupProbe' | 'livenessProbe' | 'readinessProbe', { httpGet: { path: string; port: string } }>>

type PodTemplate = {
  metadata: { labels: Labels; annotations?: Labels }
  spec: {
    containers: Container[]
    initContainers?: Container[]
    automountServiceAccountToken?: boolean
    enableServiceLinks?: boolean
    hostNetwork?: boolean
    securityContext?: { runAsNonRoot: boolean; runAsUser: number; seccompProfile: { type: string } }
    terminationGracePeriodSeconds?: number
    topologySpreadConstraints?: { topologyKey: string }[]
  }
}
export type Workload = Resource & { spec: { replicas?: number; template: PodTemplate } }
export type Service = Resource & {
  spec: { clusterIP?: string; selector: Labels; ports: { port: number; targetPort: string }[] }
}

const kubectl = (args: string[], input?: string) =>
  spawnSync('kubectl', args, { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8', input })

/** What a suite without kubectl is skipped for; false where there is one, and in CI, which must have it. */
export const skip = kubectl(['version', '--client']).error && !process.env.CI ? 'kubectl is not installed' : false

export const overlays = ['small', 'production'] as const
export type Overlay = (typeof overlays)[number]

/** All that `kubectl apply -k` would send for an overlay. No cluster is asked. */
export function render(overlay: Overlay): Resource[] {
  const yaml = run(['kustomize', `overlays/${overlay}`])
  // kubectl is also what reads its YAML: a local annotation, with JSON as the output.
  const json = run(['annotate', '--local', '-f', '-', '-o', 'json', 'rendered=here'], yaml)
  return JSON.parse(`[${json.trim().replaceAll('\n}\n{', '\n},\n{')}]`) as Resource[]
}

function run(args: string[], input?: string): string {
  const { status, stdout, stderr, error } = kubectl(args, input)
  if (status === 0) return stdout
  throw new Error(`kubectl ${args.join(' ')} failed: ${error?.message ?? stderr}`)
}

export const ofKind = <Kind extends Resource = Resource>(resources: readonly Resource[], kind: string) =>
  resources.filter((resource): resource is Kind => resource.kind === kind)

export const workloadsOf = (resources: readonly Resource[]) => [
  ...ofKind<Workload>(resources, 'Deployment'),
  ...ofKind<Workload>(resources, 'Job'),
]

export const containersOf = ({ spec: { template } }: Workload) => [
  ...template.spec.containers,
  ...(template.spec.initContainers ?? []),
]

export const matches = (selector: Labels, labels: Labels) =>
  Object.entries(selector).every(([name, value]) => labels[name] === value)
