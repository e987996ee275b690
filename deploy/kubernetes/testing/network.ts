import { BlockList } from 'node:net'
import type { Labels, Resource } from './render.ts'

type Selector = {
  matchLabels?: Labels
  matchExpressions?: { key: string; operator: 'In'; values: string[] }[]
}
type Peer = { podSelector?: Selector; namespaceSelector?: Selector; ipBlock?: { cidr: string; except?: string[] } }
type Rule = { from?: Peer[]; to?: Peer[]; ports?: { port: number }[] }
export type NetworkPolicy = Resource & {
  spec: {
    podSelector: Selector
    policyTypes: ('Ingress' | 'Egress')[]
    ingress?: Rule[]
    egress?: Rule[]
  }
}

/** One end of a connection: a pod of ours, a pod in a namespace of others, or an address outside. */
export type End = { name: string } & ({ pod: Labels } | { namespace: Labels } | { address: string })

/** Whether the policies let `from` open a connection to `to`: each pod of ours must let it out, or in. */
export function isOpen(policies: readonly NetworkPolicy[], from: End, to: End, port: number): boolean {
  return lets(policies, 'Egress', from, to, port) && lets(policies, 'Ingress', to, from, port)
}

function lets(
  policies: readonly NetworkPolicy[],
  direction: 'Ingress' | 'Egress',
  subject: End,
  other: End,
  port: number,
) {
  if (!('pod' in subject)) return true
  const applying = policies.filter(
    ({ spec }) => spec.policyTypes.includes(direction) && selects(spec.podSelector, subject.pod),
  )
  if (applying.length === 0) return true
  const rules = applying.flatMap(({ spec }) => (direction === 'Ingress' ? spec.ingress : spec.egress) ?? [])
  return rules.some(
    (rule) =>
      (rule.ports === undefined || rule.ports.some((each) => each.port === port)) &&
      ((direction === 'Ingress' ? rule.from : rule.to) ?? [{}]).some((peer) => isPeer(peer, other)),
  )
}

function isPeer({ podSelector, namespaceSelector, ipBlock }: Peer, end: End): boolean {
  if ('address' in end) return ipBlock !== undefined && isInBlock(ipBlock, end.address)
  if ('namespace' in end) return namespaceSelector !== undefined && selects(namespaceSelector, end.namespace)
  return namespaceSelector === undefined && podSelector !== undefined && selects(podSelector, end.pod)
}

const selects = ({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels) =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''))

const isInBlock = ({ cidr, except = [] }: { cidr: string; except?: string[] }, address: string) =>
  listOf([cidr]).check(address) && !listOf(except).check(address)

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix))
  }
  return list
}
